import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCompatible, checkWitness } from './claims.ts';
import { engineFindings, verdictIn } from './engine.ts';
import { type Direction, type Oracle, oracleOf, type SchemaPair } from './schema-pair.ts';

const DIRECTIONS: readonly Direction[] = ['input', 'output'];

/**
 * Tests that what the engine says of generated pairs of schemas is true: no instance breaks what it calls compatible,
 * every witness is one, and less than 8 % are left unproven. Prints the shares. Another seed, or more pairs, to look
 * further: `DIFF_SEED=… DIFF_PAIRS=… npx vitest run test/diff/schema/soundness`.
 */
export function describeSoundness(
  title: string,
  generator: { make: (seed: number) => SchemaPair; seed: number; pairs: number },
): void {
  const seed = Number(process.env.DIFF_SEED ?? generator.seed);
  const pairs = Number(process.env.DIFF_PAIRS ?? generator.pairs);
  const none = { compared: 0, compatible: 0, unproven: 0, witnesses: 0, sampled: 0, unread: 0 };
  const counts: Record<Direction, typeof none> = { input: { ...none }, output: { ...none } };
  const total = (key: keyof typeof none): number => counts.input[key] + counts.output[key];

  afterAll(() => {
    for (const direction of DIRECTIONS) {
      const { compared, compatible, unproven, witnesses, sampled, unread } = counts[direction];
      const share = ((100 * unproven) / Math.max(1, compared)).toFixed(2);
      console.log(
        `${title}, seed ${seed}, ${direction}: ${compared} compared, schema-unproven in ${share} %; ` +
          `${compatible} called compatible, ${sampled} values tried on them, ${witnesses} witnesses; ` +
          `${unread} that ajv can't read`,
      );
    }
  });

  describe(`${title}, seed ${seed}`, () => {
    it('are called compatible only where no instance shows a break, with witnesses that are true', {
      timeout: 300_000,
    }, () => {
      fc.assert(
        fc.property(fc.noShrink(fc.nat(0x7fffffff)), (drawn) => {
          const pair = generator.make(drawn);
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
            const claim = { seed: drawn, direction, pair, oracle, found };
            count.witnesses += witnesses.length;
            for (const finding of witnesses) checkWitness(claim, finding);
            if (!compatible) continue;
            count.compatible++;
            count.sampled += checkCompatible(claim);
          }
        }),
        { seed, numRuns: pairs, endOnFailure: true },
      );
    });

    it('are left unproven in less than 8 % of the comparisons', () => {
      expect(total('compared')).toBe(2 * pairs);
      expect(total('unproven') / total('compared')).toBeLessThan(0.08);
    });

    it('are called compatible, with a witness, or sampled often enough for this to mean something', () => {
      for (const direction of DIRECTIONS) {
        expect(counts[direction].compatible).toBeGreaterThan(pairs / 4);
        expect(counts[direction].sampled).toBeGreaterThan(5 * counts[direction].compatible);
        expect(counts[direction].witnesses).toBeGreaterThan(pairs / 20);
        expect(counts[direction].unread).toBeLessThan(pairs / 20);
      }
    });
  });
}
