import { sweep } from '../../heap.ts';
import { LIMITS, type Limits } from './budget.ts';

/** All schemas of one comparison together, in milliseconds: many monsters are not slower than a few. */
const TOTAL_MS = 20_000;
/** After so many schemas what they left behind is given back. */
const SWEEP_EVERY = 1000;

/** Hands out the time that one comparison of contracts may take for its schemas. */
export class SharedTime {
  readonly #clock: () => number;
  #left = TOTAL_MS;
  #count = 0;

  /** `clock`: milliseconds of any start. */
  constructor(clock: () => number = LIMITS.clock) {
    this.#clock = clock;
  }

  /** Runs `work` with the limits that are left for one pair of schemas. */
  spend<T>(work: (limits: Limits) => T): T {
    const clock = this.#clock;
    const start = clock();
    try {
      return work({ ...LIMITS, clock, timeMs: Math.min(LIMITS.timeMs, Math.max(0, this.#left)) });
    } finally {
      this.#left -= clock() - start;
      this.#count++;
      if (this.#count % SWEEP_EVERY === 0) sweep();
    }
  }
}
