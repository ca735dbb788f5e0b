import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { pointerSegments, valueAt } from '../../json-pointer.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import type { Draft } from './draft.ts';

/** A place in a schema: what holds it, and its key there. */
interface Place {
  holder: JsonObject;
  key: string;
}

/**
 * The new schema with changes taken back, as far as they can be put where they stand on the old side; `undefined` where
 * one cannot: what is left then says nothing about the others. `at` is where the schema stands.
 */
export function undone(
  { before, after, at }: { before: JsonValue; after: JsonValue; at: string },
  drafts: readonly Draft[],
): JsonValue | undefined {
  const left = structuredClone(after);
  for (const draft of drafts) {
    if (!draft.pointer.startsWith(`${at}/`)) return undefined;
    const path = pointerSegments(draft.pointer.slice(at.length));
    if (path.some((key) => key === '__proto__') || !undo(left, before, path, draft)) {
      return undefined;
    }
  }
  return left;
}

function undo(
  left: JsonValue,
  before: JsonValue,
  path: readonly string[],
  { rule, before: was, after: is }: Draft,
): boolean {
  const isProperty = path.at(-2) === 'properties';
  const owner = objectAt(left, path.slice(0, isProperty ? -2 : -1));
  const key = path.at(-1)!;
  if (!owner) return false;
  if (/^property-(?:added|became)-required/.test(rule)) {
    return without(owner, isProperty ? key : String(is));
  }
  if (rule === 'property-became-optional') return isProperty && withRequired(owner, key);
  const properties = isProperty ? owner.properties : undefined;
  if (isProperty && !isJsonObject(properties)) return false;
  if (rule === 'property-removed') {
    const old = objectAt(before, path.slice(0, -2))?.required;
    if (isProperty && Array.isArray(old) && old.includes(key)) withRequired(owner, key);
  }
  if (rule === 'output-property-added-closed' && isProperty) without(owner, key);
  return replace({ holder: isJsonObject(properties) ? properties : owner, key }, was, is);
}

/** Puts the old value where the new one is found. */
function replace(
  { holder, key }: Place,
  was: JsonValue | undefined,
  is: JsonValue | undefined,
): boolean {
  const found = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (found === undefined || is === undefined ? found !== is : !equalJson(found, is)) return false;
  if (was === undefined) delete holder[key];
  else holder[key] = was;
  return true;
}

function without(owner: JsonObject, name: string): boolean {
  const { required } = owner;
  if (!Array.isArray(required) || !required.includes(name)) return false;
  owner.required = required.filter((other) => other !== name);
  return true;
}

function withRequired(owner: JsonObject, name: string): boolean {
  const { required = [] } = owner;
  if (!Array.isArray(required)) return false;
  owner.required = [...required, name];
  return true;
}

function objectAt(root: JsonValue, path: readonly string[]): JsonObject | undefined {
  const value = valueAt(root, path);
  return isJsonObject(value) ? value : undefined;
}
