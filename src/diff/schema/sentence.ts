import type { JsonValue } from '../../json.ts';
import { inWords } from '../in-words.ts';
import { fromTo } from '../texts.ts';
import type { Direction, Draft } from './draft.ts';
import { placeInWords } from './place-in-words.ts';

/** What a draft says, as a sentence about the place where it stands. */
export function sentence(draft: Draft, direction: Direction, noun: string): string {
  const place = placeInWords(schemaAt(draft), direction, noun);
  if (draft.says !== '') {
    const words = /^schema-/.test(draft.rule) ? wholeSchema(place) : place;
    return `${capital(words)} ${draft.says}.`;
  }
  const keyword = draft.pointer.slice(draft.pointer.lastIndexOf('/') + 1);
  return `${capital(noteName(keyword))} of ${place} ${howChanged(keyword, draft)}.`;
}

/** The JSON pointer of the schema that a draft is about: its own is often that of a keyword or a member. */
function schemaAt({ rule, pointer, says }: Draft): string {
  if (/^(?:output-)?property-/.test(rule)) {
    return pointer.replace(/\/required$|\/properties\/[^/]*$/, '');
  }
  if (rule.startsWith('dependent-required-')) return withoutLast(withoutLast(pointer));
  if (rule.startsWith('additional-properties-')) {
    return pointer.replace(/\/(?:additional|unevaluated)Properties$/, '');
  }
  if (rule.startsWith('constraint-') && /\/(?:prefixItems|items)\/\d+$/.test(pointer)) {
    return withoutLast(withoutLast(pointer));
  }
  const atKeyword = says === '' || /^(?:constraint|pattern|enum|const|type)-/.test(rule);
  return atKeyword ? withoutLast(pointer) : pointer;
}

function withoutLast(pointer: string): string {
  const end = pointer.lastIndexOf('/');
  return end > 0 ? pointer.slice(0, end) : pointer;
}

/** Of the whole it is the schema that is spoken of, not what is sent. */
function wholeSchema(place: string): string {
  return place.replace(/^the (input|result) of/, 'the $1 schema of');
}

function noteName(keyword: string): string {
  switch (keyword) {
    case 'description':
    case 'title':
    case 'default':
    case 'examples':
    case 'format':
      return `the ${keyword}`;
    case '$comment':
      return 'the comment';
    default:
      return `\`${keyword}\``;
  }
}

function howChanged(keyword: string, { before, after }: Draft): string {
  const isText = keyword === 'description' || keyword === 'title' || keyword === '$comment';
  if (isText && before !== undefined && after !== undefined) return 'is worded differently';
  return fromTo({ before, after });
}

/** The witness as a sentence of its own. */
export function witnessSentence(witness: JsonValue, direction: Direction | undefined): string {
  const text = inWords(shortened(witness, 0), 160);
  return direction === 'output'
    ? ` The result \`${text}\` may come now, and could not before.`
    : ` The call with \`${text}\` was accepted, and is refused now.`;
}

const MAX_TEXT = 32;

/** Long texts of a witness tell by their length. */
function shortened(value: JsonValue, depth: number): JsonValue {
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    return `${[...value.slice(0, 8)].join('')}… (${value.length} characters)`;
  }
  if (typeof value !== 'object' || value === null || depth > 20) return value;
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => shortened(item, depth + 1));
  const entries = Object.entries(value).map(([key, member]) => [key, shortened(member, depth + 1)]);
  return Object.fromEntries(entries) as JsonValue;
}

/** What is said where neither a proof nor a witness was found. */
export function notProven(direction: Direction | undefined): string {
  return direction === 'output'
    ? ' It is not proven that every result was possible before.'
    : ' It is not proven that every call that worked still works.';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
