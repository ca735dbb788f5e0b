import { segment } from '../../json-pointer.ts';
import type { Both } from './compare-objects.ts';
import { changeAt, type Draft, placeOf } from './draft.ts';
import { asWritten, type SchemaNode, saidBy, view } from './node.ts';
import { within } from './prove.ts';
import { memberAt } from './prove-object.ts';
import { NEVER } from './shape.ts';

/** A property that only the new schema declares. */
export function propertyAdded(both: Both, name: string, node: SchemaNode): Draft[] {
  const { state, pair, path, old, now } = both;
  const { context } = state;
  const isRequired = now.required.has(name);
  const wasRequired = old.required.has(name);
  const hasDefault = saidBy(node, 'default') !== undefined;
  const at = {
    pointer: ownerOf(both, name, node) + segment('properties') + segment(name),
    after: node.raw,
    path: [...path, { property: name }],
    pair: { before: [], after: [asWritten(node)], place: node.pointer },
  };
  const own = { ...at, path, pair };
  const before = memberAt(context, old, name);
  const after = memberAt(context, now, name);
  if (state.direction === 'output') {
    if (before === NEVER || (after !== NEVER && !within(context, after, before))) {
      const says =
        before === NEVER
          ? `has a new property \`${name}\`, which the old schema excluded`
          : `has a new property \`${name}\`, which is not what the old schema says about others`;
      if (after === NEVER) return [];
      return [{ ...own, rule: 'output-property-added-closed', effect: 'widened', says }];
    }
  } else if (before !== NEVER && !wasRequired && !isRequired) {
    if (after === NEVER || !within(context, before, after)) {
      const says = 'has a schema of its own now, which refuses what was allowed under this name';
      return [
        {
          ...at,
          rule: 'additional-properties-closed',
          effect: 'narrowed',
          says,
          pair: {
            before,
            after: after === NEVER ? [node] : after,
            place: at.pointer,
          },
        },
      ];
    }
  }
  const drafts: Draft[] = [];
  if (isRequired && !wasRequired) {
    const rule = hasDefault ? 'property-added-required-with-default' : 'property-added-required';
    const says = `has a new property \`${name}\`, which is required`;
    drafts.push({ ...own, rule, effect: 'narrowed', says });
  } else {
    const says = `has a new property \`${name}\``;
    drafts.push({
      ...own,
      rule: 'property-added-optional',
      effect: 'widened',
      severity: 'safe',
      says,
    });
    if (wasRequired && !isRequired) drafts.push(...requiredChanged(both, name, node.pointer));
  }
  if (
    state.direction === 'input' &&
    wasRequired &&
    before !== NEVER &&
    after !== NEVER &&
    !within(context, before, after)
  ) {
    const says = 'has a schema of its own now, which refuses what was allowed under this name';
    drafts.push({
      ...at,
      rule: 'additional-properties-closed',
      effect: 'narrowed',
      says,
      pair: { before, after, place: at.pointer },
    });
  }
  return drafts;
}

/** The old schema that would declare a property: the one at the same place, or one that declares others. */
function ownerOf({ pair, old }: Both, name: string, node: SchemaNode): string {
  const end = segment('properties') + segment(name);
  const there = node.pointer.endsWith(end) ? node.pointer.slice(0, -end.length) : undefined;
  const declaring = old.nodes.filter((one) => view(one).has('properties'));
  const owner = old.nodes.find(({ pointer }) => pointer === there) ?? declaring.at(-1);
  return owner?.pointer ?? placeOf(pair);
}

/** A property that only the old schema declares. */
export function propertyRemoved(both: Both, name: string, node: SchemaNode): Draft[] {
  const { state, pair, path, old, now } = both;
  const { context } = state;
  const before = memberAt(context, old, name);
  if (before === NEVER) return [];
  const draft: Draft = {
    rule: 'property-removed',
    effect: 'changed',
    pointer: node.pointer,
    before: node.raw,
    says: `no longer has the property \`${name}\``,
    policy: true,
    path,
    pair,
  };
  if (state.direction === 'output') return [draft];
  const after = memberAt(context, now, name);
  if (after === NEVER) {
    return [
      { ...draft, says: `no longer allows the property \`${name}\`: calls with it are refused` },
    ];
  }
  if (within(context, before, after)) {
    const says = `no longer declares the property \`${name}\`: calls with it still pass, but it is probably ignored`;
    return [{ ...draft, severity: 'review', says }];
  }
  return [
    {
      ...draft,
      says: `no longer declares the property \`${name}\`, and allows other values under the name`,
    },
  ];
}

/** A name that came to `required` or left it. */
export function requiredChanged(
  { state, pair, path, old, now }: Both,
  name: string,
  declaredAt: string | undefined,
): Draft[] {
  const was = old.required.has(name);
  const is = now.required.has(name);
  if (was === is) return [];
  const isInput = state.direction === 'input';
  const pointer = declaredAt ?? changeAt(pair, old.nodes, now.nodes, 'required').pointer;
  const change = {
    pointer,
    before: was ? 'required' : 'optional',
    after: is ? 'required' : 'optional',
  };
  if (was) {
    const says = isInput ? `no longer requires \`${name}\`` : `may now come without \`${name}\``;
    return [{ ...change, rule: 'property-became-optional', effect: 'widened', says, path, pair }];
  }
  const says = isInput ? `now requires \`${name}\`` : `always has \`${name}\` now`;
  if (declaredAt === undefined) {
    const added = { pointer, after: name, path, pair };
    return [{ ...added, rule: 'property-added-required', effect: 'narrowed', says }];
  }
  const nodes = now.groups.flatMap(({ properties }) => properties.get(name) ?? []);
  const hasDefault = nodes.some((node) => saidBy(node, 'default') !== undefined);
  const rule = hasDefault ? 'property-became-required-with-default' : 'property-became-required';
  return [{ ...change, rule, effect: 'narrowed', says, path, pair }];
}
