import type { JsonObject, JsonValue } from '../json.ts';
import { canonicalJson } from '../snapshot/canonical.ts';
import { sha256Hex } from '../snapshot/hash.ts';
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
  /** A hash of all that is said of the parameters; `''` where it is nested too deep. */
  schema: () => string;
}

/** Parameters that are compared by name. */
const MAX_PARAMETERS = 500;

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
    parameters: new Set(parameters.slice(0, MAX_PARAMETERS)),
    schema: once(() => hashOf(item.inputSchema ?? item.arguments)),
  };
}

function hashOf(schema: JsonValue | undefined): string {
  if (schema === undefined) return '';
  try {
    return sha256Hex(canonicalJson(schema));
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** Schemas may be large, and one item is in many pairs. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function bigrams(plain: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2));
  return pairs;
}
