import { nearest, orList } from '../config/nearest.ts';
import type { Accepted } from '../diff/accept.ts';
import { type FailOn, failsOn } from '../diff/fails.ts';
import type { Finding } from '../diff/finding.ts';
import { logLine } from '../report/escape.ts';
import { plural } from '../report/words.ts';

/** Which changes `accept` is about. */
export interface Selectors {
  rule?: string;
  subject?: string;
  pointer?: string;
  /** Its beginning, lower case. */
  fingerprint?: string;
  /** Take all that are left. */
  all: boolean;
}

export type Selection =
  | { kind: 'chosen'; findings: Finding[] }
  /** All that is meant is accepted already. */
  | { kind: 'done'; accepted: Accepted['accepted'] }
  /** None, or one of several without saying which. */
  | { kind: 'refused'; message: string; hint: string };

const MAX_LISTED = 20;

/**
 * The changes to accept: of those that nobody accepted and that fail under `failOn`, the ones that the selectors leave;
 * a fingerprint names its change whatever its severity. One, unless all are asked for.
 */
export function selectChanges(found: Accepted, select: Selectors, failOn: FailOn): Selection {
  const meant = found.active.filter((finding) => matches(finding, select));
  const chosen =
    select.fingerprint === undefined
      ? meant.filter(({ severity }) => failsOn(severity, failOn))
      : meant;
  if (chosen.length === 1 || (select.all && chosen.length > 0)) {
    return { kind: 'chosen', findings: chosen };
  }
  if (chosen.length > 1) {
    return {
      kind: 'refused',
      message: `${plural(chosen.length, 'change')} could be meant:\n${list(chosen)}`,
      hint: `Name one with \`--fingerprint ${shortest(chosen)}\`, narrow them with \`--subject\`, \`--rule\` or \`--pointer\`, or take \`--all\`. Nothing was written.`,
    };
  }
  const accepted = found.accepted.filter(({ finding }) => matches(finding, select));
  if (accepted.length > 0) return { kind: 'done', accepted };
  return { kind: 'refused', ...nothing(found.active, meant, select, failOn) };
}

function matches(finding: Finding, { rule, subject, pointer, fingerprint }: Selectors): boolean {
  return (
    (rule === undefined || finding.rule === rule) &&
    (subject === undefined || finding.subject === subject) &&
    (pointer === undefined || finding.pointer === pointer) &&
    (fingerprint === undefined || finding.fingerprint.startsWith(fingerprint))
  );
}

/** Why there is nothing to accept, and what there is. */
function nothing(
  active: readonly Finding[],
  meant: readonly Finding[],
  select: Selectors,
  failOn: FailOn,
): { message: string; hint: string } {
  if (active.length === 0) {
    return {
      message: 'There is no change to accept.',
      hint: 'Compare what the report compared: the same two sides, in the same order.',
    };
  }
  if (meant.length > 0) {
    const who = meant.length === 1 ? 'The change' : `None of the ${meant.length} changes`;
    const fails = meant.length === 1 ? 'does not fail' : 'fails';
    return {
      message: `${who} that could be meant ${fails} with \`fail-on: ${failOn}\`:\n${list(meant)}`,
      hint: `Name one with \`--fingerprint ${shortest(meant)}\`, or widen it: \`--fail-on any\`.`,
    };
  }
  const near = [
    ...nearSelector('rule', select.rule, active),
    ...nearSelector('subject', select.subject, active),
  ];
  const failing = active.filter(({ severity }) => failsOn(severity, failOn));
  const there = failing.length > 0 ? failing : active;
  return {
    message: `No change is meant by that. There ${there.length === 1 ? 'is' : 'are'}:\n${list(there)}`,
    hint: near.length > 0 ? `Did you mean ${orList(near)}?` : 'Name one of these.',
  };
}

function nearSelector(
  name: 'rule' | 'subject',
  given: string | undefined,
  active: readonly Finding[],
): string[] {
  if (given === undefined || active.some((finding) => finding[name] === given)) return [];
  const known = [...new Set(active.map((finding) => finding[name]))].slice(0, 1000);
  return nearest(given, known).map((text) => `--${name} ${logLine(text, 100)}`);
}

/** The beginning of the first one's fingerprint. */
function shortest(findings: readonly Finding[]): string {
  return findings[0]!.fingerprint.slice(0, 12);
}

function list(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MAX_LISTED).map(({ fingerprint, severity, rule, ...at }) => {
    const place = logLine(`${at.subject}${at.pointer === '' ? '' : `  ${at.pointer}`}`, 90);
    return `  ${fingerprint.slice(0, 12)}  ${severity.padEnd(8)}  ${rule}  ${place}`;
  });
  const left = findings.length - lines.length;
  return [...lines, ...(left > 0 ? [`  … and ${plural(left, 'more change')}`] : [])].join('\n');
}
