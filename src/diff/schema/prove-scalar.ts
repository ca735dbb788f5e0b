import type { NumberAlt, StringAlt } from './shape.ts';
import { MAX_SAFE } from './strip.ts';

export function numberWithin(sub: NumberAlt, sup: NumberAlt): boolean {
  if (sup.integer && !sub.integer) return false;
  if (sub.min < sup.min && !isNoiseBound(sup, 'min')) return false;
  if (sub.max > sup.max && !isNoiseBound(sup, 'max')) return false;
  if (sub.min === sup.min && sup.minExcluded && !sub.minExcluded) return false;
  if (sub.max === sup.max && sup.maxExcluded && !sub.maxExcluded) return false;
  return sup.multiples.every((of) => isImplied(sub, of));
}

/** Whether every number of an alternative is a multiple. */
export function isImplied(sub: NumberAlt, of: number): boolean {
  if (sub.integer && isPartOfOne(of)) return true;
  const multiples = sub.integer ? [...sub.multiples, 1] : sub.multiples;
  return multiples.some((own) => {
    if (own === of) return true;
    const ratio = own / of;
    if (!Number.isSafeInteger(ratio)) return false;
    // Else a multiple of one is one of the other only before rounding.
    return (Number.isInteger(own) && Number.isInteger(of)) || Number.isInteger(Math.log2(ratio));
  });
}

/** With more of them ajv errs on integers that are exact: it takes a quotient of 1e21 for 1. */
const MAX_PARTS = 100_000;

/**
 * Whether each integer divided by `of` gives an integer, as 0.01 does: it is one whole part of 1 but for an error that
 * the quotient's own rounding takes away.
 */
function isPartOfOne(of: number): boolean {
  const parts = Math.round(1 / of);
  if (parts < 2 || parts > MAX_PARTS) return false;
  // Exact: no number of this size has a bit below 2^-83.
  const one = 2n ** 83n;
  const error = BigInt(of * 2 ** 83) * BigInt(parts) - one;
  return (error < 0n ? -error : error) * 2n ** 54n <= one;
}

export function stringWithin(sub: StringAlt, sup: StringAlt): boolean {
  return (
    sub.minLength >= sup.minLength &&
    sub.maxLength <= sup.maxLength &&
    sup.patterns.every((source) => sub.patterns.includes(source))
  );
}

/** A bound that generators write at every integer, and that bounds nothing. */
export function isNoiseBound(alt: NumberAlt, side: 'min' | 'max'): boolean {
  return alt.typedInteger && alt[side] === (side === 'min' ? -MAX_SAFE : MAX_SAFE);
}
