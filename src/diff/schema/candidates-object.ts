import type { JsonObject, JsonValue } from '../../json.ts';
import { example } from './candidates.ts';
import { telling } from './candidates-array.ts';
import { declaredNames, memberOf, namePatterns, otherMember } from './member-of.ts';
import type { Context, Ref } from './node.ts';
import { patternSamples } from './pattern-samples.ts';
import { NEVER, type ObjectAlt } from './shape.ts';

/** Properties that are varied. */
const MAX_NAMES = 40;

/** Objects at the limits of both sides: the least, the most, and each property with telling values. */
export function objectCandidates(
  context: Context,
  alt: ObjectAlt,
  others: readonly ObjectAlt[],
  depth: number,
): JsonObject[] {
  const least = leastObject(context, alt, [], depth);
  if (!least) return [];
  const found: JsonObject[] = [least];
  const most: JsonObject = { ...least };
  const names = new Set([alt, ...others].flatMap((one) => [...declaredNames(one)]));
  for (const source of [alt, ...others].flatMap((one) => [...namePatterns(one)])) {
    for (const name of patternSamples(source).slice(0, 2)) names.add(name).add(`${name}_1`);
  }
  names.add(freeName(names));
  for (const name of [...names].slice(0, MAX_NAMES)) {
    const own = ownMember(context, alt, name);
    if (!own) continue;
    const theirs = others.map((other) => ownMember(context, other, name) ?? []);
    const values = telling(context, own, theirs, depth);
    for (const value of values) found.push(withMember(least, name, value));
    if (values.length > 0) define(most, name, values[0]!);
    if (values.length > 0)
      found.push(grown(context, alt, withMember(least, name, values[0]!), name, depth));
  }
  found.push(most);
  for (const name of Object.keys(most)) {
    const { [name]: _, ...rest } = most;
    if (!alt.required.has(name)) found.push(rest);
  }
  found.push(...sized(context, alt, most, depth), ...sized(context, alt, least, depth));
  return found;
}

/** What a property needs beside it. */
function grown(
  context: Context,
  alt: ObjectAlt,
  value: JsonObject,
  name: string,
  depth: number,
): JsonObject {
  const out = { ...value };
  for (const other of alt.dependent.get(name) ?? []) {
    const own = ownMember(context, alt, other);
    const member = own && example(context, own, depth + 1);
    if (member !== undefined && !Object.hasOwn(out, other)) define(out, other, member);
  }
  return out;
}

/** Objects with more properties than are declared, where that is allowed. */
function sized(context: Context, alt: ObjectAlt, most: JsonObject, depth: number): JsonObject[] {
  const member = otherMember(alt, new Set());
  if (member === NEVER) return [];
  const value = example(context, member, depth + 1);
  if (value === undefined) return [];
  const found: JsonObject[] = [];
  const out: JsonObject = { ...most };
  for (let index = 0; index < 8; index++) {
    define(out, `more_${index}`, value);
    found.push({ ...out });
  }
  return found;
}

/** The least object that has what is required, and the names given. */
export function leastObject(
  context: Context,
  alt: ObjectAlt,
  names: readonly string[],
  depth: number,
): JsonObject | undefined {
  const out: JsonObject = {};
  for (const name of [...alt.required, ...names]) {
    const own = ownMember(context, alt, name);
    const value = own && example(context, own, depth + 1);
    if (value === undefined) return undefined;
    define(out, name, value);
  }
  for (let index = 0; Object.keys(out).length < alt.minProperties && index < 10; index++) {
    const name =
      [...declaredNames(alt)].find(
        (one) => !Object.hasOwn(out, one) && ownMember(context, alt, one) !== undefined,
      ) ?? `more_${index}`;
    const own = ownMember(context, alt, name);
    const value = own && example(context, own, depth + 1);
    if (value === undefined) break;
    define(out, name, value);
  }
  return out;
}

export function ownMember(context: Context, alt: ObjectAlt, name: string): Ref | undefined {
  try {
    const member = memberOf(context, alt, name);
    return member === NEVER ? undefined : member;
  } catch {
    return undefined;
  }
}

/** A name that nobody declares. */
export function freeName(names: ReadonlySet<string>): string {
  for (const name of ['other', 'another', 'one_more', 'z9']) if (!names.has(name)) return name;
  return 'yet_another';
}

export function withMember(object: JsonObject, name: string, value: JsonValue): JsonObject {
  const out = { ...object };
  define(out, name, value);
  return out;
}

/** `__proto__` too is a name like others. */
function define(object: JsonObject, name: string, value: JsonValue): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
