import { changeAt, type Draft, type Pair, type Step } from './draft.ts';
import type { Alt } from './shape.ts';

/** `format` says what a text is for; validators of clients need not check it. */
export function compareFormat(pair: Pair, path: Step[], old: Alt, now: Alt): Draft[] {
  const change = changeAt(pair, old.nodes, now.nodes, 'format');
  const { before, after } = change;
  if (before === after) return [];
  const end = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ rule: `format-${end}`, effect: 'none', ...change, says: '', path, pair }];
}
