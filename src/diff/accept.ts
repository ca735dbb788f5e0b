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
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC.
 */
export function applyAccepted(
  findings: readonly Finding[],
  entries: readonly AcceptEntry[],
  today: string,
): Accepted {
  const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
  const valid = new Map<string, AcceptEntry>();
  for (const entry of entries) {
    if (!expired.includes(entry)) valid.set(keyOf(entry), entry);
  }
  const active: Finding[] = [];
  const accepted: Accepted['accepted'] = [];
  for (const finding of findings) {
    const entry = valid.get(keyOf(finding));
    if (entry) accepted.push({ finding, entry });
    else active.push(finding);
  }
  const used = new Set(accepted.map(({ entry }) => entry));
  // Of two entries for one change the second is not needed.
  const stale = entries.filter((entry) => !used.has(entry) && !expired.includes(entry));
  return { active, accepted, stale, expired };
}

function keyOf({ rule, subject, pointer, fingerprint }: Omit<AcceptEntry, 'reason'>): string {
  return JSON.stringify([rule, subject, pointer, fingerprint]);
}

/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
export function acceptLines(finding: Finding, reason = 'say why this change is fine'): string {
  return [
    `  - rule: ${yamlString(finding.rule)}`,
    `    subject: ${yamlString(finding.subject)}`,
    `    pointer: ${yamlString(finding.pointer)}`,
    `    fingerprint: ${yamlString(finding.fingerprint)}`,
    `    reason: ${yamlString(reason)}`,
  ].join('\n');
}

/** YAML's double quotes know every escape of JSON. */
function yamlString(text: string): string {
  return visibleJsonString(text);
}
