import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { closeSchema } from './close-schema.ts';
import { drawFrom } from './draw.ts';
import { mutateSchema } from './mutate-schema.ts';
import { type Accepts, validatorOf } from './oracle.ts';
import { randomInstance } from './random-instance.ts';
import { randomRoot } from './random-root.ts';
import type { Flavour } from './random-schema.ts';

export interface SchemaPair {
  before: JsonObject;
  after: JsonObject;
}

/** Two schemas a few edits apart, the same for the same seed. */
export function pairOf(seed: number): SchemaPair {
  const draw = drawFrom(seed);
  const flavour: Flavour = {
    depth: draw.below(3),
    notes: draw.chance(0.3),
    rare: draw.chance(0.25),
  };
  const before = randomRoot(draw, flavour);
  const text = JSON.stringify(before);
  let after = before;
  for (let attempt = 0; attempt < 10 && JSON.stringify(after) === text; attempt++) {
    after = mutateSchema(draw, before, flavour);
  }
  return { before, after };
}

export type Direction = 'input' | 'output';

/**
 * What shows that a change is not compatible: on input a call that the closed old schema allows and the new one refuses,
 * on output a result that the new schema allows and the old one refused.
 */
export interface Oracle {
  before: Accepts;
  after: Accepts;
  /** Both the old schema and its closed form: closing may open (`not`, `oneOf`), and no caller goes beyond the old one. */
  closed: Accepts;
}

/** Undefined where ajv can't compile one of them. */
export function oracleOf({ before, after }: SchemaPair): Oracle | undefined {
  const old = validatorOf(before);
  const now = validatorOf(after);
  if (!old || !now) return undefined;
  let shut: Accepts | undefined;
  const closed: Accepts = (value) => {
    // Half of the pairs are never asked.
    shut ??= validatorOf(closeSchema(before)) ?? (() => undefined);
    return old(value) && shut(value);
  };
  return { before: old, after: now, closed };
}

export interface Sampled {
  /** The instances of which the claim speaks. */
  tried: number;
  counterexample?: JsonValue;
}

/** Looks for a counterexample among `count` values at the edge of both schemas. */
export function sampleFor(
  direction: Direction,
  pair: SchemaPair,
  oracle: Oracle,
  seed: number,
  count: number,
): Sampled {
  const draw = drawFrom(seed ^ 0x5bd1e995);
  let tried = 0;
  for (let index = 0; index < count; index++) {
    const value = draw.chance(0.7)
      ? randomInstance(draw, ...leading(direction, pair))
      : randomInstance(draw, ...leading(direction === 'input' ? 'output' : 'input', pair));
    const [from, to] =
      direction === 'input' ? [oracle.closed, oracle.after] : [oracle.after, oracle.before];
    if (from(value) !== true) continue;
    tried++;
    if (to(value) === false) return { tried, counterexample: value };
  }
  return { tried };
}

function leading(direction: Direction, { before, after }: SchemaPair): [JsonObject, JsonObject] {
  return direction === 'input' ? [before, after] : [after, before];
}

/** A value that one of the schemas takes and the other does not, among `count` at their edge. */
export function differenceOf(
  pair: SchemaPair,
  oracle: Oracle,
  seed: number,
  count: number,
): JsonValue | undefined {
  const draw = drawFrom(seed ^ 0x2545f491);
  for (let index = 0; index < count; index++) {
    const value = randomInstance(draw, ...leading(index % 2 === 0 ? 'input' : 'output', pair));
    const [before, after] = [oracle.before(value), oracle.after(value)];
    if (before !== after && before !== undefined && after !== undefined) return value;
  }
  return undefined;
}
