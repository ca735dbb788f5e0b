import type { AcceptChange } from '../config/accept-edit.ts';
import type { Acceptance } from '../config/settings.ts';
import type { AcceptEntry, Accepted } from '../diff/accept.ts';
import type { Finding } from '../diff/finding.ts';

/** What becomes of the list `accept`. */
export interface AcceptPlan {
  change: AcceptChange;
  written: { finding: Finding; entry: Acceptance }[];
  /** Entries that accept nothing and go, replaced or not. */
  dropped: AcceptEntry[];
}

/**
 * Entries for changes: one that accepts nothing any more, stale or expired, gives its place to the first new one for
 * the same rule, subject and pointer; further ones for that place go. With `prune` all that accept nothing go.
 */
export function planAcceptance(
  entries: readonly Acceptance[],
  { stale, expired }: Pick<Accepted, 'stale' | 'expired'>,
  findings: readonly Finding[],
  options: { reason: string; expires?: string | undefined; prune: boolean },
): AcceptPlan {
  const unused = new Set<AcceptEntry>([...stale, ...expired]);
  const free = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    if (!unused.has(entry)) continue;
    const key = placeOf(entry);
    const places = free.get(key);
    if (places) places.push(index);
    else free.set(key, [index]);
  }
  const replace = new Map<number, Acceptance>();
  const append: Acceptance[] = [];
  const written = findings.map((finding) => ({ finding, entry: entryFor(finding, options) }));
  for (const { entry } of written) {
    const place = free.get(placeOf(entry))?.shift();
    if (place === undefined) append.push(entry);
    else replace.set(place, entry);
  }
  const taken = new Set(written.map(({ entry }) => placeOf(entry)));
  const remove = new Set(
    [...free].flatMap(([key, places]) => (options.prune || taken.has(key) ? places : [])),
  );
  const dropped = entries.filter((_, index) => remove.has(index) || replace.has(index));
  return { change: { replace, remove, append }, written, dropped };
}

function entryFor(
  { rule, subject, pointer, fingerprint }: Finding,
  { reason, expires }: { reason: string; expires?: string | undefined },
): Acceptance {
  return { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
}

function placeOf({
  rule,
  subject,
  pointer,
}: Pick<Finding, 'rule' | 'subject' | 'pointer'>): string {
  return JSON.stringify([rule, subject, pointer]);
}
