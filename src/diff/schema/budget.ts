/** What one comparison of two schemas may take. */
export interface Limits {
  /** The work that is counted: this decides, on every machine alike. */
  steps: number;
  /** Milliseconds of any start. */
  clock: () => number;
  /** What no step counts ends here. */
  timeMs: number;
  /** Told now and then, with the work done so far. */
  watch?: (used: number) => void;
}

const MAX_DEPTH = 150;

/** The schema is more than can be looked at: whatever was asked is not decided. */
export class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Counts the work, so that no schema can hold the run. */
export class Budget {
  readonly #limits: Limits;
  readonly #end: number;
  #steps: number;
  /** Left, but not for what is done now. */
  #aside = 0;
  #depth = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#steps = limits.steps;
    this.#end = limits.clock() + limits.timeMs;
  }

  /** Throws TooMuch where the work or the time is used up. */
  step(cost = 1): void {
    const before = this.#steps;
    this.#steps -= cost;
    if (this.#steps < 0) throw new TooMuch('it takes too many steps');
    // The clock is asked now and then: asking costs as much as a hundred steps.
    if (before >> 13 === this.#steps >> 13) return;
    this.#limits.watch?.(this.used);
    if (this.#limits.clock() > this.#end) throw new TooMuch('it takes too long');
  }

  /** Runs `work` one level deeper. */
  deeper<T>(work: () => T): T {
    this.step();
    if (this.#depth >= MAX_DEPTH) throw new TooMuch('it is nested too deep');
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }

  /** Runs `work` with a part of the steps that are left; what it does not use is given back. */
  share<T>(steps: number, work: () => T): T | undefined {
    const kept = Math.max(0, this.#steps - steps);
    const depth = this.#depth;
    this.#steps -= kept;
    this.#aside += kept;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      this.#depth = depth;
      return undefined;
    } finally {
      this.#steps = Math.max(0, this.#steps) + kept;
      this.#aside -= kept;
    }
  }

  /** Whether there is room for more than what must be done. */
  get roomy(): boolean {
    return this.#steps > this.#limits.steps / 4;
  }

  /** The work done so far. */
  get used(): number {
    return this.#limits.steps - this.#aside - Math.max(0, this.#steps);
  }
}
