import { visibleJsonString } from '../snapshot/pretty.ts';
import type { Finding } from './finding.ts';

/** One change that was reviewed and taken: an entry of `accept` in the config file. */
export interface AcceptEntry {
  rule: string;
  subject: string;
  pointer: string;
  fingerprint: string;
  reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds, UTC. */
  expires?: string;
}

export interface Accepted {
  /** What nobody accepted, in the order given. */
  active: Finding[];
  accepted: { finding: Finding; entry: AcceptEntry }[];
  /** Entries for changes that are not there (any more): to be taken out. */
  stale: AcceptEntry[];
  /** Entries whose day has passed: they accept nothing. */
  expired: AcceptEntry[];
}

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC. An entry is
 * stale only where a comparison ran: do not ask without one, and name the parts that it left out.
 */
export function applyAccepted(
  findings: readonly Finding[],
  entries: readonly AcceptEntry[],
  today: string,
  notCompared: readonly string[] = [],
): Accepted {
  const entryOf = acceptedBy(entries, today);
  const active: Finding[] = [];
  const accepted: Accepted['accepted'] = [];
  for (const finding of findings) {
    const entry = entryOf(finding);
    if (entry) accepted.push({ finding, entry });
    else active.push(finding);
  }
  const used = new Set(accepted.map(({ entry }) => entry));
  const expired = entries.filter((entry) => isOver(entry, today));
  // Of two entries for one change the second is not needed.
  const stale = entries.filter(
    (entry) => !used.has(entry) && !isOver(entry, today) && !notCompared.includes(partOf(entry)),
  );
  return { active, accepted, stale, expired };
}

/** Gives the entry that accepts a finding on this day, the first of several. */
export function acceptedBy(
  entries: readonly AcceptEntry[],
  today: string,
): (finding: Finding) => AcceptEntry | undefined {
  const valid = new Map<string, AcceptEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!isOver(entry, today) && !valid.has(key)) valid.set(key, entry);
  }
  return (finding) => (valid.size === 0 ? undefined : valid.get(keyOf(finding)));
}

/** `tools` for an item of that list, and the member of the snapshot for what belongs to no item. */
function partOf({ subject, pointer }: AcceptEntry): string {
  const [list = ''] = subject.split('/', 1);
  return list === 'server' ? (pointer.split('/', 2)[1] ?? '') : list;
}

function isOver({ expires }: AcceptEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

function keyOf({ rule, subject, pointer, fingerprint }: Omit<AcceptEntry, 'reason'>): string {
  return JSON.stringify([rule, subject, pointer, fingerprint]);
}

/** Why an entry accepts nothing, in a sentence; raw text of the file stands in it. */
export function unusedInWords(
  { rule, subject, pointer, expires }: AcceptEntry,
  today: string,
): string {
  const at = pointer === '' ? '' : ` at ${pointer}`;
  const entry = `The acceptance of ${rule} on ${subject}${at}`;
  return expires !== undefined && expires < today
    ? `${entry} expired on ${expires}.`
    : `${entry} accepts no change that is there.`;
}

/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
export function acceptLines(finding: Finding, reason = 'say why this change is fine'): string {
  const { rule, subject, pointer, fingerprint } = finding;
  const members = acceptMembers({ rule, subject, pointer, fingerprint, reason });
  return members
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`)
    .join('\n');
}

/** The members of an entry in the order of the file, values as YAML, which is JSON too, on one line. */
export function acceptMembers(entry: AcceptEntry): [key: string, value: string][] {
  const { rule, subject, pointer, fingerprint, reason, expires } = entry;
  const members = { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
  // YAML's double quotes know every escape of JSON. `##[` would be a command where the lines are printed.
  return Object.entries(members).map(([key, value]) => [
    key,
    visibleJsonString(value).replace(/##(?=\[)/g, '#\\u0023'),
  ]);
}
