import type { JsonObject, JsonValue } from '../json.ts';
import { nameWords, textWords } from './name-words.ts';

/** An item that is only on one side. */
export interface Candidate {
  key: string;
  item: JsonObject;
  /** Names of what callers give it. */
  parameters: string[];
}

/** What a candidate is recognised by. */
export interface Profile {
  candidate: Candidate;
  /** The name without case and separators. */
  plain: string;
  /** Pairs of neighbouring characters in it. */
  bigrams: ReadonlySet<string>;
  nameWords: ReadonlySet<string>;
  /** The second name that resources and templates have beside their URI; else empty. */
  label: string;
  text: string;
  textWords: ReadonlySet<string>;
  parameters: ReadonlySet<string>;
  schema: JsonValue | undefined;
}

/** Reads out of an item what it is recognised by, once. */
export function profileOf(candidate: Candidate): Profile {
  const { key, item, parameters } = candidate;
  const hasUri = 'uri' in item || 'uriTemplate' in item;
  const label = hasUri && typeof item.name === 'string' ? item.name : '';
  const text = [item.description, item.title, label]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
  const plain = key
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return {
    candidate,
    plain,
    bigrams: bigrams(plain),
    nameWords: new Set(nameWords(key)),
    label,
    text,
    textWords: textWords(text),
    parameters: new Set(parameters),
    schema: item.inputSchema ?? item.arguments,
  };
}

function bigrams(plain: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2));
  return pairs;
}
