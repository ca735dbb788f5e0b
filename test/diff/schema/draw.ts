/** Decisions of a generator, the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Each element with this probability, in the list's order. */
  some<T>(list: readonly T[], probability?: number): T[];
  shuffle<T>(list: readonly T[]): T[];
  /** One of these in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[below(list.length)]!;
  };
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    some: (list, probability = 0.5) => list.filter(() => next() < probability),
    shuffle: (list) => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]!);
    },
    weighted: (choices) => {
      let point = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) {
        point -= weight;
        if (point < 0) return choice;
      }
      return choices.at(-1)![1];
    },
  };
}
