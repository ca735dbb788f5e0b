import { changeAt, type Draft, type Pair, type Step } from './draft.ts';
import { saidBy } from './node.ts';
import type { Alt } from './shape.ts';

/** `format` says what a text is for; validators of clients need not check it. */
export function compareFormat(pair: Pair, path: Step[], old: Alt, now: Alt): Draft[] {
  const { keyword: _, ...change } = changeAt(pair, speaking(old), speaking(now), 'format');
  const { before, after } = change;
  if (before === after) return [];
  const end = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ rule: `format-${end}`, effect: 'none', ...change, says: '', path, pair }];
}

/** Formats of OpenAPI and of generators that are about numbers. */
const OF_NUMBERS = /^(?:u?int(?:eger)?\d*|safeint|float\d*|double|decimal|number)$/;

/** Of several types a format is about one. */
function speaking({ kind, nodes }: Alt): Alt['nodes'] {
  return nodes.filter((node) => {
    const format = saidBy(node, 'format');
    return typeof format === 'string' && OF_NUMBERS.test(format) === (kind === 'number');
  });
}
