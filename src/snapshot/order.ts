/**
 * Compares two strings by Unicode code point, for `sort`: the same on every machine and in every locale.
 * (The default order of JavaScript is by UTF-16 unit and puts U+1F600 before U+FF01.)
 * Halves of a character count as one that is beyond the basic plane.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Lifts surrogates over the rest of the basic plane, which makes unit order equal to code point order. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
