import type { Phase } from '../events.ts';
import { endpointShortNames } from './endpoint-short-names.ts';
import type { Report, ReportPhase, TimelineEntry } from './report-shape.ts';
import { type Kind, type Seen, seeing } from './sight-kind.ts';

/** Endpoints that a picture shows; those where something happened come first. */
const MAX_ROWS = 10;

export interface PhaseSpan {
  phase: Phase;
  /** Milliseconds since the run began. */
  from: number;
  until: number;
  outcome?: ReportPhase['outcome'];
}

export interface Segment extends Seen {
  /** Of `Picture.phases`. */
  phase: number;
  from: number;
  until: number;
}

export interface Row {
  /** Raw text. */
  name: string;
  /** In order, none overlapping. */
  segments: Segment[];
}

/** Phases and what answered at each endpoint, over one axis of time. */
export interface Picture {
  phases: PhaseSpan[];
  rows: Row[];
  rowsLeftOut: number;
}

type Probes = Extract<TimelineEntry, { kind: 'probes' }>;

/** The picture of a run; undefined where a sentence says as much: one phase in which all saw the same. */
export function timelinePicture(report: Report): Picture | undefined {
  const probes = report.timeline.filter((entry): entry is Probes => entry.kind === 'probes');
  const asked = new Set(probes.map(({ phase }) => phase));
  const phases = report.phases.flatMap((span): PhaseSpan[] =>
    span.phase !== 'preflight' || asked.has(span.phase) ? [spanOf(span, report)] : [],
  );
  const all = rowsOf(report, probes, phases);
  const sights = new Set(
    all.flatMap((row) =>
      row.segments.map(({ kind, versions }) => JSON.stringify([kind, versions])),
    ),
  );
  if (report.mode === 'snapshot' || (phases.length < 2 && sights.size < 2)) return undefined;
  const rows = mostTelling(all);
  return { phases, rows, rowsLeftOut: all.length - rows.length };
}

function spanOf({ phase, at, durationMs, outcome }: ReportPhase, report: Report): PhaseSpan {
  const until = durationMs === undefined ? report.durationMs : at + durationMs;
  return { phase, from: at, until: Math.max(at, until), ...(outcome && { outcome }) };
}

function rowsOf(report: Report, probes: readonly Probes[], phases: readonly PhaseSpan[]): Row[] {
  const rows = new Map<string, { role: string; endpoint: string; entries: Probes[] }>();
  for (const entry of probes) {
    const role = roleOf(entry, report);
    const key = `${role} ${entry.endpoint}`;
    const row = rows.get(key) ?? { role, endpoint: entry.endpoint, entries: [] };
    row.entries.push(entry);
    rows.set(key, row);
  }
  const all = [...rows.values()];
  const names = endpointShortNames(all.map(({ endpoint }) => endpoint));
  const see = seeing(report);
  return all.map(({ role, entries }, i) => {
    const short = names[i] ?? '';
    const alone = all.filter((row) => row.role === role).length === 1;
    const name = role === '' ? short : alone ? role : `${role} ${short}`;
    return { name, segments: segmentsOf(entries, phases, see) };
  });
}

/** Who is asked, where it is not the live address. */
function roleOf({ phase }: Probes, { candidateEndpoints }: Report): string {
  if (phase === 'rollback') return 'previous';
  return candidateEndpoints !== undefined && phase === 'verify' ? 'candidate' : '';
}

/** What was seen stands until something else was; what the first round of a phase saw, from its beginning; the last, to its end. */
function segmentsOf(
  entries: readonly Probes[],
  phases: readonly PhaseSpan[],
  see: (entry: Probes) => Seen,
): Segment[] {
  return entries.flatMap((entry, i): Segment[] => {
    const phase = phases.findIndex(
      (span) => span.phase === entry.phase && span.from <= entry.at && entry.at <= span.until,
    );
    const span = phases[phase];
    if (!span) return [];
    const next = entries[i + 1];
    const goesOn = next?.phase === entry.phase && next.rounds.first === entry.rounds.last + 1;
    const from = entry.rounds.first === 1 ? span.from : entry.at;
    // A rollback asks the previous version first, and then runs its command.
    const lasts = next?.phase !== entry.phase && entry.phase !== 'rollback';
    const until = lasts ? span.until : goesOn ? next.at : Math.max(entry.until, from);
    return [{ ...see(entry), phase, from, until: Math.min(until, span.until) }];
  });
}

/** First those that end otherwise than most do, then those where something went wrong. */
function mostTelling(rows: readonly Row[]): Row[] {
  if (rows.length <= MAX_ROWS) return [...rows];
  const ends = rows.map(endOf);
  const count = (end: string): number => ends.filter((one) => one === end).length;
  const rank = (row: Row): number => {
    if (2 * count(endOf(row)) < rows.length) return 0;
    return row.segments.some(({ kind }) => TROUBLE.has(kind)) ? 1 : 2;
  };
  const chosen = new Set(rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_ROWS));
  return rows.filter((row) => chosen.has(row));
}

const TROUBLE: ReadonlySet<Kind> = new Set(['mixed', 'failing', 'down']);

function endOf({ segments }: Row): string {
  const last = segments.at(-1);
  return last ? `${last.kind} ${last.versions}` : '';
}
