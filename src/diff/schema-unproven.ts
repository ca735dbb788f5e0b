import type { JsonValue } from '../json.ts';
import { inWords, makeFinding } from './make-finding.ts';
import type { MemberPair, MemberRule } from './member.ts';
import { type SchemaPlace, schemaPlaces } from './schema-places.ts';
import { securityOf } from './security.ts';
import { fromTo } from './texts.ts';

/** Findings of one rule in one schema. Beyond it, one finding at the place that holds all the rest. */
const MAX_PLACES = 20;

/**
 * A changed `inputSchema` or `outputSchema`: every place that differs is unproven, hence breaking, unless it only says
 * something about the schema. Nothing here knows what a keyword means; a finding is never wrong by being silent.
 */
export function schemaRule(direction: 'input' | 'output'): MemberRule {
  return (pair) => {
    const places = schemaPlaces(pair.before, pair.after, pair.pointer);
    const byRule = new Map<string, SchemaPlace[]>();
    for (const place of places) {
      const rule = place.note ?? 'schema-unproven';
      const group = byRule.get(rule);
      if (group) group.push(place);
      else byRule.set(rule, [place]);
    }
    return [...byRule].flatMap(([rule, group]) =>
      atMost(group, pair).map((place) =>
        makeFinding(rule, {
          subject: pair.subject,
          direction,
          pointer: place.pointer,
          before: place.before,
          after: place.after,
          reason: reasonFor(place, pair, direction),
          confidence: place.note === undefined ? 'unproven' : 'rule',
          security: securityOf(place.before, place.after),
        }),
      ),
    );
  };
}

type CountedPlace = SchemaPlace & { places?: number };

/** The first places, and the rest as one: the smallest part of the schema that holds them. */
function atMost(places: SchemaPlace[], pair: MemberPair): CountedPlace[] {
  if (places.length <= MAX_PLACES) return places;
  const rest = places.slice(MAX_PLACES - 1);
  const pointer = commonParent(rest.map((place) => place.pointer));
  const note = rest[0]!.note;
  return [
    ...places.slice(0, MAX_PLACES - 1),
    {
      pointer,
      key: '',
      ...(note === undefined ? {} : { note }),
      before: resolve(pair.items.before, pointer),
      after: resolve(pair.items.after, pointer),
      places: rest.length,
    },
  ];
}

function reasonFor(place: CountedPlace, pair: MemberPair, direction: 'input' | 'output'): string {
  const where = place.pointer.slice(1);
  const what =
    place.places === undefined
      ? (listChange(place, pair.noun) ?? `${where} of ${pair.noun} ${fromTo(place)}`)
      : `${place.places} more places changed inside ${where} of ${pair.noun}`;
  return `${what}.${place.note ? '' : unproven(direction)}`;
}

function unproven(direction: 'input' | 'output'): string {
  return direction === 'input'
    ? ' It is not proven that every call that worked still works.'
    : ' It is not proven that every result was possible before.';
}

/** What came and went in a list in which order means nothing: `query is now required`. */
function listChange(
  { key, pointer, before, after }: SchemaPlace,
  noun: string,
): string | undefined {
  if (key !== 'required' && key !== 'enum') return undefined;
  const old = listOf(before);
  const now = listOf(after);
  if (!old || !now) return undefined;
  const parent = pointer.slice(1, pointer.lastIndexOf('/'));
  const added = now.filter((item) => !old.includes(item)).slice(0, 5);
  const removed = old.filter((item) => !now.includes(item)).slice(0, 5);
  const parts: string[] = [];
  if (key === 'required') {
    if (added.length > 0) parts.push(`${names(added)} became required`);
    if (removed.length > 0) parts.push(`${names(removed)} is no longer required`);
  } else if (before !== undefined && after !== undefined) {
    if (added.length > 0) parts.push(`${names(added)} was added to the allowed values`);
    if (removed.length > 0) parts.push(`${names(removed)} is no longer an allowed value`);
  }
  return parts.length === 0 ? undefined : `In ${parent} of ${noun}, ${parts.join(', and ')}`;
}

function listOf(value: JsonValue | undefined): JsonValue[] | undefined {
  if (value === undefined) return [];
  // Longer lists are not told apart one by one.
  return Array.isArray(value) && value.length <= 200 ? value : undefined;
}

function names(values: JsonValue[]): string {
  return values.map((value) => inWords(value)).join(', ');
}

function commonParent(pointers: string[]): string {
  let common = pointers[0]!.split('/');
  for (const pointer of pointers) {
    const segments = pointer.split('/');
    const length = common.findIndex((part, index) => part !== segments[index]);
    if (length >= 0) common = common.slice(0, length);
  }
  return common.join('/');
}

function resolve(item: JsonValue, pointer: string): JsonValue | undefined {
  let node: JsonValue | undefined = item;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) return undefined;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = Object.hasOwn(node, key) ? (node as Record<string, JsonValue>)[key] : undefined;
  }
  return node;
}
