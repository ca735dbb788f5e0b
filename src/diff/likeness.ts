import type { JsonObject } from '../json.ts';
import { equalJson } from '../snapshot/canonical.ts';

/** An item that is only on one side. */
export interface Candidate {
  key: string;
  item: JsonObject;
  /** Names of what callers give it. */
  parameters: string[];
}

/** How alike two items are, from 0 to 1, and what makes them so. */
export interface Likeness {
  score: number;
  evidence: string[];
}

/** Words of a text that are compared. */
const MAX_WORDS = 400;

/**
 * How likely `after` is `before` under a new name. Evidence counts only where there is some: two tools without
 * description and parameters are not alike for that.
 */
export function likeness(before: Candidate, after: Candidate): Likeness {
  const evidence: string[] = [];
  let score = 0;
  let weight = 0;
  const count = (share: number, of: number, words: string): void => {
    score += share * of;
    weight += of;
    if (share >= 0.5) evidence.push(words);
  };
  const names = dice(bigrams(before.key), bigrams(after.key));
  count(names, 1, `the names are ${percent(names)} alike`);
  const one = textOf(before.item);
  const other = textOf(after.item);
  if (one !== '' || other !== '') {
    const share = one === other ? 1 : dice(wordsOf(one), wordsOf(other));
    count(share, 2, share === 1 ? 'the same description' : `descriptions ${percent(share)} alike`);
  }
  if (before.parameters.length > 0 || after.parameters.length > 0) {
    const share = dice(new Set(before.parameters), new Set(after.parameters));
    const same = share === 1 && equalJson(schemaOf(before.item), schemaOf(after.item));
    count(same ? 1 : share * 0.9, 2, same ? 'the same parameters' : 'similar parameters');
  }
  return { score: score / weight, evidence };
}

function schemaOf(item: JsonObject): JsonObject[string] | undefined {
  return item.inputSchema ?? item.arguments;
}

function textOf(item: JsonObject): string {
  const texts = [
    item.description,
    item.title,
    'uri' in item || 'uriTemplate' in item ? item.name : '',
  ];
  return texts.filter((text) => typeof text === 'string' && text !== '').join(' ');
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .slice(0, 8000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,64}/gu) ?? [];
  return new Set(words.slice(0, MAX_WORDS));
}

/** Pairs of neighbouring characters, without case and separators: `getUser` and `get_user` have the same. */
function bigrams(name: string): Set<string> {
  const plain = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2));
  return pairs;
}

/** Sørensen–Dice: 1 for equal sets, 0 for disjoint or empty ones. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const element of a) if (b.has(element)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
