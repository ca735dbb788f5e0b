import { isJsonObject, type JsonValue } from '../../json.ts';
import { example } from './candidates.ts';
import { filled } from './candidates-array.ts';
import { freeName, leastObject, ownMember, withMember } from './candidates-object.ts';
import type { Step } from './draft.ts';
import { expand } from './expand.ts';
import { declaredNames } from './member-of.ts';
import type { Context, Ref } from './node.ts';
import { patternSamples } from './pattern-samples.ts';
import { itemAt } from './prove-array.ts';
import type { ObjectAlt } from './shape.ts';

/** Values of the whole that hold `value` at the end of the path, and as little as may be besides. */
export function embed(
  context: Context,
  ref: Ref,
  [step, ...rest]: readonly Step[],
  value: JsonValue,
  depth = 0,
): JsonValue[] {
  if (!step) return [value];
  context.budget.step(4);
  return expand(context, ref).alts.flatMap((alt): JsonValue[] => {
    if (alt.kind === 'array' && 'item' in step) {
      const base = filled(context, alt, Math.max(alt.minItems, step.item + 1), depth);
      if (!base) return [];
      const parts = embed(context, itemAt(alt, step.item), rest, value, depth + 1);
      return parts.map((part) => base.with(step.item, part));
    }
    if (alt.kind !== 'object' || 'item' in step) return [];
    return names(alt, step, value).flatMap((name) => {
      const own = ownMember(context, alt, name);
      const base = own && leastObject(context, alt, [...(alt.dependent.get(name) ?? [])], depth);
      if (!own || !base) return [];
      const parts =
        'name' in step
          ? [example(context, own, depth + 1)]
          : embed(context, own, rest, value, depth + 1);
      return parts.flatMap((part) => (part === undefined ? [] : [withMember(base, name, part)]));
    });
  });
}

function names(alt: ObjectAlt, step: Exclude<Step, { item: number }>, value: JsonValue): string[] {
  if ('property' in step) return [step.property];
  if ('pattern' in step) return patternSamples(step.pattern).slice(0, 3);
  if ('other' in step) return [freeName(declaredNames(alt))];
  return typeof value === 'string' ? [value] : [];
}

/** What stands in a value at the end of a path. */
export function partsAt(value: JsonValue, [step, ...rest]: readonly Step[]): JsonValue[] {
  if (!step) return [value];
  if ('item' in step) {
    const item = Array.isArray(value) ? value[step.item] : undefined;
    return item === undefined ? [] : partsAt(item, rest);
  }
  if (!isJsonObject(value)) return [];
  if ('name' in step) return Object.keys(value);
  if (!('property' in step)) return Object.values(value).flatMap((part) => partsAt(part, rest));
  const { property } = step;
  return Object.hasOwn(value, property) ? partsAt(value[property]!, rest) : [];
}
