import type { Draw } from './draw.ts';
import { type Source, textsOf } from './instance-sources.ts';
import { isSchemaObject, PATTERNS, TEXTS } from './vocabulary.ts';

/** The numbers that schemas give for keywords. */
export function numbersAt(flats: readonly Source[], ...keys: string[]): number[] {
  return flats.flatMap(({ schema }) =>
    isSchemaObject(schema)
      ? keys.map((key) => schema[key]).filter((value) => typeof value === 'number')
      : [],
  );
}

/** A number at or near a bound of either side. */
export function randomNumber(
  draw: Draw,
  first: readonly Source[],
  second: readonly Source[],
): number {
  const keys = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
  const bounds = [...numbersAt(first, ...keys), ...numbersAt(second, ...keys), 0, 2];
  const steps = [...numbersAt(first, 'multipleOf'), ...numbersAt(second, 'multipleOf'), 1];
  const inside = (value: number): boolean =>
    numbersAt(first, 'minimum').every((bound) => value >= bound) &&
    numbersAt(first, 'maximum').every((bound) => value <= bound) &&
    numbersAt(first, 'exclusiveMinimum').every((bound) => value > bound) &&
    numbersAt(first, 'exclusiveMaximum').every((bound) => value < bound) &&
    numbersAt(first, 'multipleOf').every((step) => value % step === 0);
  let value = 0;
  for (let attempt = 0; attempt < 5; attempt++) {
    value = draw.chance(0.6)
      ? draw.pick(bounds) + draw.pick([0, 0, 1, -1, 0.5, -0.5])
      : draw.pick(steps) * (draw.below(8) - 2);
    if (inside(value)) break;
  }
  return value;
}

/** A text at or near a length of either side, or one that a pattern matches. */
export function randomText(
  draw: Draw,
  first: readonly Source[],
  second: readonly Source[],
): string {
  const keys = ['minLength', 'maxLength'];
  const lengths = [...numbersAt(first, ...keys), ...numbersAt(second, ...keys), 1];
  const matching = [...textsOf(first, PATTERNS), ...textsOf(second, PATTERNS)];
  const fits = (value: string): boolean =>
    numbersAt(first, 'minLength').every((bound) => [...value].length >= bound) &&
    numbersAt(first, 'maxLength').every((bound) => [...value].length <= bound);
  let value = '';
  for (let attempt = 0; attempt < 5; attempt++) {
    value = draw.weighted<() => string>([
      [matching.length > 0 ? 6 : 0, () => draw.pick(matching)],
      [2, () => draw.pick(TEXTS)],
      [
        2,
        () =>
          draw
            .pick(['a', 'x', 'b', '1'])
            .repeat(Math.min(40, Math.max(0, draw.pick(lengths) + draw.below(3) - 1))),
      ],
    ])();
    if (fits(value)) break;
  }
  return value;
}
