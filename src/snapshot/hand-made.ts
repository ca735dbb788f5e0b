import { isJsonObject, type JsonObject } from '../json.ts';
import type { Contract } from './contract.ts';
import { sha256Hex } from './hash.ts';
import { compareCodePoints } from './order.ts';

interface Entry {
  name: string;
  description: string | null | undefined;
}

/**
 * The hashes, in lower-case hex, that a team's own script may have computed over this contract's tools: SHA-256 over
 * JSON of the array of `{name, description}`, sorted by name. The first is the canonical way, in JavaScript:
 * `JSON.stringify(tools.map(({name, description}) => ({name, description})).sort(byCodePoint))`.
 *
 * Scripts differ, and each variation is a SHA-256 of the same content, so all are accepted: sorted by code point or by
 * `localeCompare`; a missing description left out, `null` (Python) or `""`; keys in this order or sorted; compact,
 * Python's default separators with or without ASCII escapes, or what `jq` prints, pretty (`-S`) or compact (`-c`),
 * with its newline.
 */
export function handMadeHash(contract: Contract): string[] {
  const tools: JsonObject[] = contract.tools.filter((tool) => isJsonObject(tool));
  const entries = tools.map((tool): Entry => {
    const { name, description } = tool;
    return {
      name: typeof name === 'string' ? name : '',
      description: typeof description === 'string' ? description : undefined,
    };
  });
  const hashes = new Set<string>();
  for (const order of [compareCodePoints, compareLocale]) {
    const sorted = entries.toSorted((a, b) => order(a.name, b.name));
    for (const missing of [undefined, null, '']) {
      const filled = sorted.map(({ name, description }) => ({
        name,
        description: description ?? missing,
      }));
      for (const text of spellings(filled)) hashes.add(sha256Hex(text));
    }
  }
  return [...hashes];
}

/** The one place where a locale's order is right: it is what the scripts used. */
function compareLocale(a: string, b: string): number {
  return a.localeCompare(b);
}

function* spellings(entries: Entry[]): Generator<string> {
  const keySorted = entries.map(({ name, description }) => ({ description, name }));
  for (const list of [entries, keySorted]) {
    const compact = JSON.stringify(list);
    yield compact;
    yield `${compact}\n`;
    yield `${JSON.stringify(list, null, 2)}\n`;
    yield JSON.stringify(list, null, 2);
    const spaced = `[${list.map(spacedObject).join(', ')}]`;
    yield spaced;
    yield asciiOnly(spaced);
    yield asciiOnly(compact);
  }
}

/** As Python's `json.dumps` writes an object by default. */
function spacedObject(entry: object): string {
  const members = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${members.join(', ')}}`;
}

function asciiOnly(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
