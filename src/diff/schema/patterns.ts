import vm from 'node:vm';

/** A deadline for one match. */
const MATCH_MS = 60;
/** Matches that may run into the deadline, of all patterns together. */
const MAX_LATE = 8;
const MAX_TEXT = 20_000;
const MAX_SOURCE = 4000;

/** Regular expressions of servers: none runs without a bound. */
export class Patterns {
  readonly #compiled = new Map<string, RegExp | null>();
  readonly #late = new Set<string>();
  readonly #known = new Map<string, boolean | undefined>();
  #context: vm.Context | undefined;
  #script: vm.Script | undefined;

  /** Whether the source compiles. */
  compiles(source: string): boolean {
    return this.#compile(source) !== undefined;
  }

  /** Whether the pattern matches a text; `undefined` where that cannot be told in time. */
  matches(source: string, text: string): boolean | undefined {
    if (source === '') return true;
    const key = `${source.length} ${source}${text}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const matches = this.#match(source, text);
    if (this.#known.size < 20_000 && key.length < 1000) this.#known.set(key, matches);
    return matches;
  }

  #match(source: string, text: string): boolean | undefined {
    if (text.length > MAX_TEXT || this.#late.has(source) || this.#late.size >= MAX_LATE) return;
    const pattern = this.#compile(source);
    if (!pattern) return undefined;
    if (isPlain(source) && text.length <= 300) return pattern.test(text);
    this.#context ??= vm.createContext(Object.create(null));
    this.#script ??= new vm.Script('new RegExp(source, flags).test(text)');
    Object.assign(this.#context, { source, flags: pattern.flags, text });
    try {
      return this.#script.runInContext(this.#context, { timeout: MATCH_MS }) === true;
    } catch {
      this.#late.add(source);
      return undefined;
    }
  }

  #compile(source: string): RegExp | undefined {
    const known = this.#compiled.get(source);
    if (known !== undefined) return known ?? undefined;
    const pattern = source.length > MAX_SOURCE ? undefined : compiled(source);
    this.#compiled.set(source, pattern ?? null);
    return pattern;
  }
}

/** As validators compile it, with the flag `u`; without, where it is older than that. */
function compiled(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      // The next flags.
    }
  }
  return undefined;
}

/** Nothing repeated inside a repetition, and little repeated at all: quick on every short text. */
function isPlain(source: string): boolean {
  if (source.length > 300 || /\)[*+{]|\\[1-9k]|\(\?[=!<]/.test(source)) return false;
  return (source.match(/[*+]|\{\d+,/g) ?? []).length <= 3;
}
