import type { Finding } from '../../../src/diff/finding.ts';
import type { JsonValue } from '../../../src/json.ts';
import { engineFindings, inBrief, verdictIn } from './engine.ts';
import { minimise } from './minimise.ts';
import {
  type Direction,
  differenceOf,
  type Oracle,
  oracleOf,
  type SchemaPair,
  sampleFor,
} from './schema-pair.ts';

const INSTANCES = 30;

/** What the engine says of one direction of a pair, with ajv's opinion to hold it against. */
export interface Claim {
  seed: number;
  direction: Direction;
  pair: SchemaPair;
  oracle: Oracle;
  found: readonly Finding[];
}

/**
 * Throws where a witness is none: it was fine for the old schema and is refused by the new one (input), or the other way
 * round (output).
 */
export function checkWitness({ direction, pair, oracle, seed }: Claim, finding: Finding): void {
  const [from, to] =
    direction === 'input' ? [oracle.before, oracle.after] : [oracle.after, oracle.before];
  const witness = finding.witness as JsonValue;
  const [was, is] = [from(witness), to(witness)];
  if (was === true && is === false) return;
  // ajv gives up on a reference that leads to itself.
  if (was === undefined || is === undefined) return;
  throw new Error(
    `pair ${seed}, ${direction}: ${JSON.stringify(witness)} is no witness of ${inBrief([finding])}: ` +
      JSON.stringify(pair),
  );
}

/** Throws where an instance breaks what was called compatible; gives how many instances were tried. */
export function checkCompatible({ seed, direction, pair, oracle, found }: Claim): number {
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
  if (counterexample === undefined) return tried;
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
