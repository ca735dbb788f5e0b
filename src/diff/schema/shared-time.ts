import { keepHeapSmall, sweepWhereGrown } from '../../heap.ts';
import { Budget } from './budget.ts';
import { Patterns, slowMatches } from './patterns.ts';
import { forgetSets } from './values.ts';

/** What a pair of schemas may take while the common store lasts: more than real ones were seen to need. */
const FAIR_STEPS = 25_000;
/** What a pair brings to the common store, and may take when it is empty: real ones need half of it on average. */
const USUAL_STEPS = 1000;
const STORE_STEPS = 500_000;
/** What all pairs together may take beyond that. */
const EXTRA_STEPS = 900_000;

/** The same in milliseconds of work, for what no step counts. Waiting for a busy machine is none. */
const FAIR_MS = 250;
const EXTRA_MS = 2500;
const TOTAL_MS = 20_000;

/**
 * Hands out what one comparison of contracts may take for its schemas, so that many monsters are hardly slower than
 * one, and the rest of a long list still has what it needs. Each pair has its fair share, and a third of what is left
 * for large ones. Where many take all of their share it becomes small, until others have left something over. Counted steps decide, which are the same on every machine; the clock is for what they miss.
 */
export class SharedTime {
  readonly #clock: () => number;
  readonly #slow = slowMatches();
  #extra = EXTRA_STEPS;
  #store = STORE_STEPS;
  #extraMs = EXTRA_MS;
  #totalMs = TOTAL_MS;

  /** `clock`: milliseconds of any start. Default: what the process worked. */
  constructor(clock: () => number = workedMs) {
    this.#clock = clock;
  }

  /** Runs `work` with what one pair of schemas may take. */
  spend<T>(work: (tools: { budget: Budget; patterns: Patterns }) => T): T {
    const clock = this.#clock;
    const start = clock();
    const fair = this.#store > 0 ? FAIR_STEPS : USUAL_STEPS;
    const budget = new Budget({
      steps: fair + Math.floor(this.#extra / 3),
      clock,
      timeMs: Math.max(0, Math.min(FAIR_MS + this.#extraMs / 2, this.#totalMs)),
      // A small file can hold a monster.
      watch: (used) => {
        if (used > fair) keepHeapSmall();
      },
    });
    const patterns = new Patterns(this.#slow, (steps) => budget.step(steps >> 5));
    try {
      return work({ budget, patterns });
    } finally {
      const { used } = budget;
      this.#extra = Math.max(0, this.#extra - Math.max(0, used - fair));
      this.#store = Math.min(STORE_STEPS, this.#store + USUAL_STEPS - Math.min(used, fair));
      const took = clock() - start;
      this.#extraMs = Math.max(0, this.#extraMs - Math.max(0, took - FAIR_MS));
      this.#totalMs -= took;
      forgetSets();
      sweepWhereGrown();
    }
  }
}

function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
