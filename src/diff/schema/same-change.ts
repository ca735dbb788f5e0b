import { equalAtAnyDepth } from '../deep-equal.ts';
import type { Draft } from './draft.ts';

/** Each change once: a definition that many places use is walked from each of them. */
export function withoutRepeats(drafts: Iterable<Draft>): Draft[] {
  const places = new Map<string, Draft[]>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const key = `${draft.rule} ${draft.pointer}`;
    const known = places.get(key) ?? [];
    if (known.some((other) => isSame(other, draft))) continue;
    places.set(key, [...known, draft]);
    kept.push(draft);
  }
  return kept;
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.says === b.says &&
    a.severity === b.severity &&
    equalAtAnyDepth(a.before, b.before) &&
    equalAtAnyDepth(a.after, b.after)
  );
}
