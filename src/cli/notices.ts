import type { Comparison } from '../diff/finding.ts';
import { offSentence } from '../diff/levels.ts';
import type { Side } from './side.ts';

/** What a comparison does not cover or show: further pages of a list, what only one side speaks of, rules that are off. */
export function noticesOf(comparison: Comparison, sides: readonly Side[]): string[] {
  const pages = sides
    .filter(({ isOnePage }) => isOnePage)
    .map(
      ({ name }) =>
        `${name} is one page of a list that goes on (nextCursor): what stands on further pages counts as absent. Join them in one list to compare all.`,
    );
  if (!comparison.comparable) return pages;
  const { notCompared = [], off = [] } = comparison;
  const part = sides.find((side) => 'contract' in side && side.contract.context.members);
  return [
    ...pages,
    ...(part && notCompared.length > 0
      ? [`Not compared, because ${part.name} does not speak of it: ${notCompared.join(', ')}.`]
      : []),
    ...(off.length > 0 ? [offSentence(off)] : []),
  ];
}
