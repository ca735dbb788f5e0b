import { equalAtAnyDepth } from '../deep-equal.ts';
import type { Draft } from './draft.ts';

/** Each change once: a definition that many places use is walked from each of them. */
export function withoutRepeats(drafts: Iterable<Draft>): Draft[] {
  const places = new Map<string, Draft[]>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // One place may have a hundred thousand changes, which differ in what they say.
    const key = `${draft.rule} ${draft.severity} ${draft.pointer} ${draft.says}`;
    const known = places.get(key);
    if (known?.some((other) => isSame(other, draft))) continue;
    if (known) known.push(draft);
    else places.set(key, [draft]);
    kept.push(draft);
  }
  return kept;
}

function isSame(a: Draft, b: Draft): boolean {
  return equalAtAnyDepth(a.before, b.before) && equalAtAnyDepth(a.after, b.after);
}
