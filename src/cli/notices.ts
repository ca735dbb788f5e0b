import type { Comparison } from '../diff/finding.ts';
import type { Side } from './side.ts';

/** What a comparison does not cover: further pages of a list, and what only one side speaks of. */
export function noticesOf(comparison: Comparison, sides: readonly Side[]): string[] {
  const pages = sides
    .filter(({ isOnePage }) => isOnePage)
    .map(
      ({ name }) =>
        `${name} is one page of a list that goes on (nextCursor): what stands on further pages counts as absent. Join them in one list to compare all.`,
    );
  const left = comparison.comparable ? (comparison.notCompared ?? []) : [];
  const part = sides.find((side) => 'contract' in side && side.contract.context.members);
  if (left.length === 0 || !part) return pages;
  return [...pages, `Not compared, because ${part.name} does not speak of it: ${left.join(', ')}.`];
}
