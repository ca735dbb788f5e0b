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
  const multiples = sub.integer ? [...sub.multiples, 1] : sub.multiples;
  return multiples.some((own) => {
    if (own === of) return true;
    const ratio = own / of;
    if (!Number.isSafeInteger(ratio)) return false;
    // Else a multiple of one is one of the other only before rounding.
    return (Number.isInteger(own) && Number.isInteger(of)) || Number.isInteger(Math.log2(ratio));
  });
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
