import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diff/finding.ts';
import type { JsonValue } from '../../../src/json.ts';
import { engineFindings, inBrief, verdictIn } from './engine.ts';
import { minimise } from './minimise.ts';
import {
  type Direction,
  differenceOf,
  type Oracle,
  oracleOf,
  pairOf,
  type SchemaPair,
  sampleFor,
} from './schema-pair.ts';

/** Another seed, or more pairs, to look further: `DIFF_SEED=… DIFF_PAIRS=… npx vitest run test/diff/schema/soundness`. */
const SEED = Number(process.env.DIFF_SEED ?? 20_260_301);
const PAIRS = Number(process.env.DIFF_PAIRS ?? 10_000);
const INSTANCES = 30;
const DIRECTIONS: readonly Direction[] = ['input', 'output'];

const none = { compared: 0, compatible: 0, unproven: 0, witnesses: 0, sampled: 0, unread: 0 };
const counts: Record<Direction, typeof none> = { input: { ...none }, output: { ...none } };
const total = (key: keyof typeof none): number => counts.input[key] + counts.output[key];
const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

afterAll(() => {
  for (const direction of DIRECTIONS) {
    const { compared, compatible, unproven, witnesses, sampled, unread } = counts[direction];
    console.log(
      `seed ${SEED}, ${direction}: ${compared} pairs of schemas, schema-unproven in ` +
        `${share(unproven, compared)}; ${compatible} called compatible, ${sampled} values tried ` +
        `on them, ${witnesses} witnesses; ${unread} that ajv can't read`,
    );
  }
});

describe(`random pairs of schemas, seed ${SEED}`, () => {
  it('are called compatible only where no instance shows a break, with witnesses that are true', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(fc.noShrink(fc.nat(0x7fffffff)), (seed) => {
        const pair = pairOf(seed);
        const findings = engineFindings(pair);
        let oracle: Oracle | undefined;
        for (const direction of DIRECTIONS) {
          const found = findings[direction];
          const count = counts[direction];
          count.compared++;
          const unproven = found.filter(({ rule }) => rule === 'schema-unproven');
          if (unproven.length > 0) count.unproven++;
          // The keyword that is the cause, or what was too much.
          for (const { reason } of unproven)
            expect(reason).toMatch(/`\S+`|cannot be compared: it /);
          const witnesses = found.filter(({ witness }) => witness !== undefined);
          const compatible = verdictIn(found) !== 'breaking';
          if (!compatible && witnesses.length === 0) continue;
          oracle ??= oracleOf(pair);
          if (!oracle) {
            count.unread++;
            continue;
          }
          for (const finding of witnesses) checkWitness(seed, direction, oracle, finding);
          if (compatible) checkSamples(seed, direction, pair, oracle, found);
        }
      }),
      { seed: SEED, numRuns: PAIRS, endOnFailure: true },
    );
  });

  it('are left unproven in less than 8 % of the comparisons', () => {
    expect(total('compared')).toBe(2 * PAIRS);
    expect(total('unproven') / total('compared')).toBeLessThan(0.08);
  });

  it('are called compatible, with a witness, or sampled often enough for this to mean something', () => {
    for (const direction of DIRECTIONS) {
      expect(counts[direction].compatible).toBeGreaterThan(PAIRS / 4);
      expect(counts[direction].sampled).toBeGreaterThan(5 * counts[direction].compatible);
      expect(counts[direction].witnesses).toBeGreaterThan(PAIRS / 20);
      expect(counts[direction].unread).toBeLessThan(PAIRS / 20);
    }
  });
});

/** A witness was fine for the old schema and is refused by the new one (input), or the other way round (output). */
function checkWitness(seed: number, direction: Direction, oracle: Oracle, finding: Finding): void {
  counts[direction].witnesses++;
  const [from, to] =
    direction === 'input' ? [oracle.before, oracle.after] : [oracle.after, oracle.before];
  const witness = finding.witness as JsonValue;
  if (from(witness) === true && to(witness) === false) return;
  throw new Error(
    `pair ${seed}, ${direction}: ${JSON.stringify(witness)} is no witness of ${inBrief([finding])}: ` +
      JSON.stringify(pairOf(seed)),
  );
}

function checkSamples(
  seed: number,
  direction: Direction,
  pair: SchemaPair,
  oracle: Oracle,
  found: readonly Finding[],
): void {
  counts[direction].compatible++;
  if (found.length === 0) {
    const difference = differenceOf(pair, oracle, seed, INSTANCES);
    if (difference !== undefined) {
      throw new Error(
        `pair ${seed}, ${direction}: no finding, and yet ${JSON.stringify(difference)} tells the two ` +
          `apart: ${JSON.stringify(pair)}`,
      );
    }
  }
  const { tried, counterexample } = sampleFor(direction, pair, oracle, seed, INSTANCES);
  counts[direction].sampled += tried;
  if (counterexample === undefined) return;
  const smaller = minimise(pair, (next) => brokenBy(next, direction) !== undefined);
  throw new Error(
    `pair ${seed}, ${direction}: called ${verdictIn(found)} (${inBrief(found)}), and yet ` +
      `${JSON.stringify(counterexample)} shows a break.\nSmaller: ${JSON.stringify(smaller)} with ` +
      `${JSON.stringify(brokenBy(smaller, direction))}`,
  );
}

function brokenBy(pair: SchemaPair, direction: Direction): JsonValue | undefined {
  if (verdictIn(engineFindings(pair)[direction]) === 'breaking') return undefined;
  const oracle = oracleOf(pair);
  return oracle && sampleFor(direction, pair, oracle, 1, 100).counterexample;
}
