/** Longer names are compared up to here: a name of a setting is short, and the table below grows with the square. */
const COMPARED = 64;

/** Edits (insert, delete, replace, swap of neighbours) from one name to the other: the optimal string alignment distance. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

const fold = (name: string) =>
  name
    .slice(0, COMPARED)
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, '-');

/**
 * The names that someone who wrote `name` may have meant, likeliest first, at most three: a third of it mistyped at most,
 * or a part of a longer name (`rollback` for `rollback-command`).
 */
export function nearest(name: string, known: readonly string[]): string[] {
  const wanted = fold(name);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of known) {
    const edits = distance(wanted, fold(candidate));
    const part =
      wanted.length >= 3 &&
      (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`));
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    if (edits <= limit) scored.push({ candidate, score: edits });
    else if (part) scored.push({ candidate, score: limit + 1 });
  }
  scored.sort((x, y) => x.score - y.score || (x.candidate < y.candidate ? -1 : 1));
  return scored.slice(0, 3).map(({ candidate }) => candidate);
}

/** `a`, `b` or `c`, each in back-ticks. */
export function orList(names: readonly string[]): string {
  return joined(names, 'or');
}

/** `a`, `b` and `c`, each in back-ticks. */
export function joined(names: readonly string[], word: 'and' | 'or'): string {
  return listed(
    names.map((name) => `\`${name}\``),
    word,
  );
}

/** Texts as a sentence lists them: commas, and a word before the last. */
export function listed(texts: readonly string[], word: 'and' | 'or'): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** `Did you mean …?`, or the whole list where nothing is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near.length > 0 ? `Did you mean ${orList(near)}?` : `Known: ${known.join(', ')}.`;
}
