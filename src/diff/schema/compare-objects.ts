import { segment } from '../../json-pointer.ts';
import { compareAdditional } from './compare-additional.ts';
import { propertyAdded, propertyRemoved, requiredChanged } from './compare-properties.ts';
import { constraint, effectOf } from './compare-scalars.ts';
import {
  changeAt,
  type Draft,
  type Effect,
  type Pair,
  placeOf,
  type Step,
  type Walk,
} from './draft.ts';
import { textsWithin } from './prove.ts';
import { memberAt } from './prove-object.ts';
import { NEVER, type ObjectAlt, type PropertyGroup } from './shape.ts';
import { walk } from './walk.ts';

/** Properties, what is required, what else may be there, counts, names and what depends on what. */
export function compareObjects(
  state: Walk,
  pair: Pair,
  path: Step[],
  old: ObjectAlt,
  now: ObjectAlt,
  same: boolean,
): Iterable<Draft> {
  const drafts = new Set<Draft>();
  const add = (found: Iterable<Draft>): void => {
    for (const draft of found) drafts.add(draft);
  };
  const both: Both = { state, pair, path, old, now };
  const left = propertiesOf(old);
  const right = propertiesOf(now);
  for (const [name, node] of left) {
    if (right.has(name)) {
      add(compareMember(both, name, node.pointer));
      add(requiredChanged(both, name, node.pointer));
    } else add(propertyRemoved(both, name, node));
  }
  for (const [name, node] of right) if (!left.has(name)) add(propertyAdded(both, name, node));
  for (const name of new Set([...old.required, ...now.required])) {
    if (!left.has(name) && !right.has(name)) add(requiredChanged(both, name, undefined));
    if (left.has(name) && !right.has(name) && now.required.has(name) && !old.required.has(name)) {
      add(requiredChanged(both, name, left.get(name)!.pointer));
    }
  }
  for (const [source, nodes] of patternsOf(old)) {
    const others = patternsOf(now).get(source);
    if (!others) continue;
    const place = placeOf(pair) + segment('patternProperties') + segment(source);
    add(walk(state, { before: nodes, after: others, place }, [...path, { pattern: source }]));
  }
  add(compareAdditional(both));
  if (!same && !old.values && !now.values) add(limits(both));
  return drafts;
}

/** An object on both sides. */
export interface Both {
  state: Walk;
  pair: Pair;
  path: Step[];
  old: ObjectAlt;
  now: ObjectAlt;
}

/** The first schema that declares each property. */
export function propertiesOf(alt: ObjectAlt): PropertyGroup['properties'] {
  const known = PROPERTIES.get(alt);
  if (known) return known;
  const found: PropertyGroup['properties'] = new Map();
  for (const { properties } of alt.groups) {
    for (const [name, node] of properties) if (!found.has(name)) found.set(name, node);
  }
  PROPERTIES.set(alt, found);
  return found;
}

const PROPERTIES = new WeakMap<ObjectAlt, PropertyGroup['properties']>();

function patternsOf({ groups }: ObjectAlt): Map<string, ReturnType<typeof nodesIn>> {
  const found = new Map<string, ReturnType<typeof nodesIn>>();
  for (const { patterns } of groups) {
    for (const [source, node] of patterns) found.set(source, [...(found.get(source) ?? []), node]);
  }
  return found;
}

function nodesIn(pair: Pair) {
  return [...pair.before];
}

function compareMember(
  { state, path, old, now }: Both,
  name: string,
  place: string,
): Iterable<Draft> {
  const before = memberAt(state.context, old, name);
  const after = memberAt(state.context, now, name);
  if (before === NEVER && after === NEVER) return [];
  const own = propertiesOf(old).get(name)!;
  const others = propertiesOf(now).get(name)!;
  return walk(
    state,
    {
      before: before === NEVER ? [own] : before,
      after: after === NEVER ? [others] : after,
      place,
    },
    [...path, { property: name }],
  );
}

function limits({ state, pair, path, old, now }: Both): Draft[] {
  const drafts: Draft[] = [];
  const add = (effect: Effect, keyword: string): void => {
    drafts.push(constraint(pair, path, [old, now], effect, keyword));
  };
  const said = (alt: ObjectAlt): number =>
    alt.minProperties > alt.required.size ? alt.minProperties : 0;
  if (said(old) !== said(now)) add(said(now) > said(old) ? 'narrowed' : 'widened', 'minProperties');
  if (old.maxProperties !== now.maxProperties) {
    add(now.maxProperties < old.maxProperties ? 'narrowed' : 'widened', 'maxProperties');
  }
  const { context } = state;
  const narrowed = !textsWithin(context, old.names, now.names);
  const widened = !textsWithin(context, now.names, old.names);
  if (narrowed || widened) add(effectOf(narrowed, widened), 'propertyNames');
  return [...drafts, ...dependencies({ state, pair, path, old, now })];
}

function dependencies({ state, pair, path, old, now }: Both): Draft[] {
  const { context, direction } = state;
  const drafts: Draft[] = [];
  // What is required always is so wherever a name is given, too.
  const isNews = (other: string): boolean => !old.required.has(other) && !now.required.has(other);
  for (const name of new Set([...old.dependent.keys(), ...now.dependent.keys()])) {
    // What nobody sent, or could come, demands nothing.
    const asked = direction === 'input' ? old : now;
    if (memberAt(context, asked, name) === NEVER) continue;
    const was = [...(old.dependent.get(name) ?? [])];
    const is = [...(now.dependent.get(name) ?? [])];
    const added = is.filter((other) => other !== name && !was.includes(other) && isNews(other));
    const removed = was.filter((other) => other !== name && !is.includes(other) && isNews(other));
    const keyword = changeAt(pair, old.nodes, now.nodes, 'dependentRequired').pointer;
    const pointer = keyword + segment(name);
    const change = {
      pointer,
      ...(was.length > 0 && { before: was }),
      ...(is.length > 0 && { after: is }),
      path,
      pair,
    };
    if (added.length > 0) {
      const says = `now requires ${names(added)} wherever \`${name}\` is given`;
      drafts.push({ ...change, rule: 'dependent-required-added', effect: 'narrowed', says });
    }
    if (removed.length > 0) {
      const says = `no longer requires ${names(removed)} wherever \`${name}\` is given`;
      drafts.push({ ...change, rule: 'dependent-required-removed', effect: 'widened', says });
    }
  }
  return drafts;
}

function names(all: string[]): string {
  const shown = all.slice(0, 5).map((name) => `\`${name}\``);
  const more = all.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
