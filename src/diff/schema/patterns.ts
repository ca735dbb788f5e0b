import vm from 'node:vm';
import { type Program, programOf } from './pattern-program.ts';
import { runProgram } from './pattern-run.ts';

/** A deadline for one match by V8: far more than an honest one takes, also on a machine that is busy. */
const MATCH_MS = 250;
/** Matches that may run into the deadline, of all schemas of a comparison together. */
const MAX_LATE = 2;
const MAX_TEXT = 20_000;
const MAX_SOURCE = 4000;

/** How many matches may still run into the deadline. */
export interface SlowMatches {
  left: number;
}

interface Compiled {
  flags: '' | 'u';
  program: Program | undefined;
}

/**
 * Regular expressions of servers: none runs without a bound. Those that can be are matched in one pass, where the work
 * is counted; what looks behind or refers to groups is left to V8, under a deadline.
 */
export class Patterns {
  readonly #compiled = new Map<string, Compiled | null>();
  readonly #known = new Map<string, boolean | undefined>();
  readonly #late = new Set<string>();
  readonly #slow: SlowMatches;
  readonly #spend: (work: number) => void;

  /** `spend` is told what a match took. */
  constructor(slow: SlowMatches = slowMatches(), spend: (work: number) => void = () => {}) {
    this.#slow = slow;
    this.#spend = spend;
  }

  /** Whether the source is a regular expression; one too long to be read is taken for one. */
  compiles(source: string): boolean {
    return source.length > MAX_SOURCE || this.#compile(source) !== undefined;
  }

  /** Whether the pattern matches a text; `undefined` where that takes too much to tell. */
  matches(source: string, text: string): boolean | undefined {
    if (source === '') return true;
    const key = `${source.length} ${source}${text}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const matches = this.#match(source, text);
    if (this.#known.size < 20_000 && key.length < 1000) this.#known.set(key, matches);
    return matches;
  }

  #match(source: string, text: string): boolean | undefined {
    const pattern = text.length <= MAX_TEXT ? this.#compile(source) : undefined;
    if (!pattern) return undefined;
    if (pattern.program) {
      const { matches, work } = runProgram(pattern.program, text);
      this.#spend(work);
      return matches;
    }
    if (this.#late.has(source) || this.#slow.left <= 0) return undefined;
    const matches = matchesInTime(source, pattern.flags, text);
    if (matches === undefined) {
      this.#late.add(source);
      this.#slow.left--;
    }
    return matches;
  }

  #compile(source: string): Compiled | undefined {
    const known = this.#compiled.get(source);
    if (known !== undefined) return known ?? undefined;
    const pattern = source.length > MAX_SOURCE ? undefined : compiled(source);
    this.#compiled.set(source, pattern ?? null);
    return pattern;
  }
}

/** What the patterns of one comparison share. */
export function slowMatches(): SlowMatches {
  return { left: MAX_LATE };
}

/** As validators compile it, with the flag `u`; without, where it is older than that. */
function compiled(source: string): Compiled | undefined {
  for (const flags of ['u', ''] as const) {
    try {
      new RegExp(source, flags);
    } catch {
      continue;
    }
    return { flags, program: programOf(source, flags) };
  }
  return undefined;
}

let context: vm.Context | undefined;
let script: vm.Script | undefined;

function matchesInTime(source: string, flags: string, text: string): boolean | undefined {
  context ??= vm.createContext(Object.create(null));
  script ??= new vm.Script('new RegExp(source, flags).test(text)');
  Object.assign(context, { source, flags, text });
  try {
    return script.runInContext(context, { timeout: MATCH_MS }) === true;
  } catch {
    return undefined;
  }
}
