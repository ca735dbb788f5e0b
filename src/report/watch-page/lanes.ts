import { grouped, plural } from '../words.ts';
import { band, type Fill } from './band.ts';
import type { Column } from './columns.ts';
import type { Lane, Stage } from './lane.ts';

/** Of a column in which something failed, at least this share of its height shows it. */
const LEAST_FAILED = 0.4;

/** New sessions: what worked and what failed. */
export function newSessionLane({ id, result, fine }: Stage): Lane {
  const { ok, failed } = result.probes.new;
  return {
    name: 'New sessions',
    note: `${grouped(ok)} worked, ${grouped(failed)} failed`,
    label: `New sessions over time: ${grouped(ok)} worked, ${grouped(failed)} failed.`,
    height: 20,
    marks: failed > 0 ? [{ glyph: 'cross', of: (column) => column.newFailed }] : [],
    area: shares(`${id}n`, fine, ({ newOk, newFailed }) => [newOk, newFailed]),
    tip: ({ newOk, newFailed }) => told([newOk, 'worked'], [newFailed, 'failed']),
  };
}

/** Calls in held sessions: what was answered and what was lost. */
export function callLane({ id, result, fine }: Stage): Lane {
  const { call, slow } = result.probes;
  const ok = grouped(call.ok + slow.ok);
  const lost = grouped(result.lostCalls);
  return {
    name: 'Calls',
    note: `${ok} answered, ${lost} lost`,
    label: `Calls in held sessions over time: ${ok} answered, ${lost} lost.`,
    height: 20,
    marks: result.lostCalls > 0 ? [{ glyph: 'cross', of: (column) => column.callsLost }] : [],
    area: shares(`${id}c`, fine, ({ callsOk, callsLost }) => [callsOk, callsLost]),
    tip: ({ callsOk, callsLost }) => told([callsOk, 'answered'], [callsLost, 'lost']),
  };
}

/** Held streams: how many, and where they ended or broke. */
export function streamLane({ id, fine }: Stage): Lane {
  const most = highest(fine.columns, 'streamsHeld');
  const ended = sum(fine.columns, 'streamsEnded');
  const broken = sum(fine.columns, 'streamsBroken');
  return {
    name: 'Streams',
    note: most > 0 ? `${grouped(ended)} ended, ${grouped(broken)} broken` : 'none are held',
    label: `Held streams over time: at most ${grouped(most)} at once, ${grouped(ended)} ended cleanly, ${grouped(broken)} broke.`,
    height: 20,
    marks: [
      ...(broken > 0 ? [{ glyph: 'cross' as const, of: (c: Column) => c.streamsBroken }] : []),
      ...(ended > 0 ? [{ glyph: 'ring' as const, of: (c: Column) => c.streamsEnded }] : []),
    ],
    area: band(`${id}s`, 'held', fine, heights(fine.columns, 'streamsHeld', most)),
    tip: ({ streamsHeld, streamsEnded, streamsBroken }) =>
      told([streamsHeld, 'held'], [streamsEnded, 'ended cleanly'], [streamsBroken, 'broken']),
  };
}

/** How many sessions are held, and where they ended. */
export function sessionLane({ id, result, fine }: Stage): Lane {
  const most = Math.max(result.settings.sessions, highest(fine.columns, 'sessionsHeld'));
  const ended = sum(fine.columns, 'sessionsEnded');
  return {
    name: 'Sessions held',
    note: `of ${grouped(most)}; ${grouped(ended)} ended`,
    label: `Sessions held over time: at most ${grouped(highest(fine.columns, 'sessionsHeld'))} of ${plural(most, 'session')}, ${grouped(ended)} ended.`,
    height: 28,
    marks: ended > 0 ? [{ glyph: 'drop', of: (column) => column.sessionsEnded }] : [],
    area: band(`${id}h`, 'held', fine, heights(fine.columns, 'sessionsHeld', most)),
    tip: ({ sessionsHeld, sessionsEnded }) =>
      told([sessionsHeld, 'held'], [sessionsEnded, 'ended']),
  };
}

/** `3 worked, 1 failed`; nothing where all are 0. */
function told(...counts: [number, string][]): string {
  const some = counts.filter(([n]) => n > 0);
  return some.map(([n, word]) => `${grouped(n)} ${word}`).join(', ');
}

/** What worked fills a column from its bottom, what failed from its top. */
function shares(
  id: string,
  fine: Stage['fine'],
  of: (column: Column) => [ok: number, failed: number],
): string {
  const edges = fine.columns.map((column) => {
    const [ok, failed] = of(column);
    if (ok + failed === 0) return undefined;
    if (failed === 0) return 1;
    return ok === 0 ? 0 : 1 - Math.max(LEAST_FAILED, failed / (ok + failed));
  });
  const ok = edges.map((edge): Fill => (edge === undefined ? undefined : [0, edge]));
  const failed = edges.map((edge): Fill => (edge === undefined ? undefined : [edge, 1]));
  return band(`${id}o`, 'ok', fine, ok) + band(`${id}f`, 'failed', fine, failed);
}

type Held = 'streamsHeld' | 'sessionsHeld';

function heights(columns: Column[], key: Held, most: number): Fill[] {
  return columns.map((column) => (most > 0 ? [0, column[key] / most] : undefined));
}

function highest(columns: Column[], key: Held): number {
  return columns.reduce((most, column) => Math.max(most, column[key]), 0);
}

function sum(columns: Column[], key: 'streamsEnded' | 'streamsBroken' | 'sessionsEnded'): number {
  return columns.reduce((all, column) => all + column[key], 0);
}
