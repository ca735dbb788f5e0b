import { isAction } from './name-words.ts';
import type { Profile } from './profile.ts';

/** How alike two items are, from 0 to 1, and what makes them so. */
export interface Likeness {
  score: number;
  evidence: string[];
}

/**
 * Below this, two items are separate: with names that are only spelled differently, that mean the same, with words in
 * common, with none.
 */
const ENOUGH = { spelling: 0.2, same: 0.7, longer: 0.6, replaced: 0.65, other: 0.75 };
/** How alike descriptions must be where the names speak of different things. */
const SAME_SAID = { replaced: 0.5, other: 0.8 };
const SAME_SAID_OF_ANOTHER_ACTION = 0.9;
/** Where nothing but the names is there to compare. */
const NAMES_ALONE = 0.75;

type NameRelation = keyof typeof ENOUGH;

/**
 * How likely `after` is `before` under a new name; undefined where it is not likely enough. Evidence counts only where
 * there is some: two tools without description and parameters are not alike for that. Siblings such as `get_user` and
 * `delete_user` share most of what they say: where a word of the name was replaced, and the description replaces it
 * too, they are two things.
 */
export function likeness(before: Profile, after: Profile): Likeness | undefined {
  const evidence: string[] = [];
  let score = 0;
  let weight = 0;
  const count = (share: number, of: number, words: string): void => {
    score += share * of;
    weight += of;
    if (share >= 0.5) evidence.push(words);
  };
  const relation = nameRelation(before, after);
  const isSame = relation === 'same' || relation === 'spelling';
  const names = isSame ? 1 : dice(before.bigrams, after.bigrams);
  count(names, 1, namesInWords(before, after, relation, names));
  const hasText = before.text !== '' || after.text !== '';
  const said = before.text === after.text ? 1 : dice(before.textWords, after.textWords);
  if (hasText) {
    count(said, 2, said === 1 ? 'the same description' : `descriptions ${percent(said)} alike`);
  }
  if (before.parameters.size > 0 || after.parameters.size > 0) {
    const share = dice(before.parameters, after.parameters);
    const same = share === 1 && before.schema() !== '' && before.schema() === after.schema();
    count(same ? 1 : share * 0.9, 2, same ? 'the same parameters' : 'similar parameters');
  }
  const enough = score / weight >= (weight === 1 ? NAMES_ALONE : ENOUGH[relation]);
  if (!enough || !speaksForOne(before, after, { relation, said, hasText })) return undefined;
  return { score: score / weight, evidence };
}

function namesInWords(
  before: Profile,
  after: Profile,
  relation: NameRelation,
  share: number,
): string {
  if (before.label !== '' && before.label === after.label) return 'both are called the same';
  if (relation === 'spelling') return 'the names are only spelled differently';
  return relation === 'same'
    ? 'the names are of the same words'
    : `the names are ${percent(share)} alike`;
}

/** Whether what is said lets two names be names of one thing. */
export function speaksForOne(
  before: Profile,
  after: Profile,
  { relation, said, hasText }: { relation: NameRelation; said: number; hasText: boolean },
): boolean {
  if (relation === 'same' || relation === 'spelling' || (hasText && said === 1)) return true;
  const own = without(before.nameWords, after.nameWords);
  const others = without(after.nameWords, before.nameWords);
  if (relation === 'longer') return !isAnotherThing(before, after, [...own, ...others]);
  if (!hasText || said < SAME_SAID[relation]) return false;
  const actions = own.some(isAction) && others.some(isAction);
  if (actions && said < SAME_SAID_OF_ANOTHER_ACTION) return false;
  const saidBefore = own.some((word) => onlyIn(word, before, after));
  return !(saidBefore && others.some((word) => onlyIn(word, after, before)));
}

/** `get_user` and `get_user_orders`: the last word is new, and the description speaks of it. */
function isAnotherThing(before: Profile, after: Profile, words: readonly string[]): boolean {
  const [short, long] =
    before.nameWords.size < after.nameWords.size ? [before, after] : [after, before];
  const last = [...long.nameWords].at(-1)!;
  return words.includes(last) && onlyIn(last, long, short);
}

function onlyIn(word: string, here: Profile, there: Profile): boolean {
  return says(here, word) && !says(there, word);
}

/** `repo` is said where `repository` is. */
function says({ textWords }: Profile, word: string): boolean {
  if (textWords.has(word)) return true;
  if (word.length < 3) return false;
  for (const other of textWords) {
    if (other.length >= 3 && (other.startsWith(word) || word.startsWith(other))) return true;
  }
  return false;
}

/** What two names have in common. */
export function nameRelation(before: Profile, after: Profile): NameRelation {
  if (before.plain === after.plain && before.plain !== '') return 'spelling';
  if (before.label !== '' && before.label === after.label) return 'spelling';
  const own = without(before.nameWords, after.nameWords).length;
  const others = without(after.nameWords, before.nameWords).length;
  if (own === 0 && others === 0) return before.plain === '' ? 'other' : 'same';
  if (own === before.nameWords.size) return 'other';
  return own === 0 || others === 0 ? 'longer' : 'replaced';
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
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
