/** One step of a program: what it asks, and where it goes on. */
export type Step =
  | { op: 'char'; test: (char: string) => boolean; next: number }
  | { op: 'split'; nexts: number[] }
  | { op: 'at'; test: (chars: readonly string[], at: number) => boolean; next: number }
  | { op: 'look'; start: number; wanted: boolean; next: number }
  | { op: 'done' };

/** A regular expression that is matched in one pass, whatever it repeats. */
export interface Program {
  steps: Step[];
  start: number;
  /** Whether it reads code points, as with the flag `u`. */
  byCodePoint: boolean;
}

/** Steps of one program: `{1000}` stands for a thousand copies. */
const MAX_STEPS = 5000;
const MAX_NESTING = 60;

/**
 * The program of a regular expression that V8 compiled with the flag `u` or without any. `undefined` where it is beyond
 * what can be matched in one pass: references to groups, looking behind, thousands of repetitions.
 */
export function programOf(source: string, flags: '' | 'u'): Program | undefined {
  try {
    return new Parser(source, flags).program();
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

class Beyond extends Error {}

/** Makes the steps of a part that goes on at `next`; gives where it starts. */
type Part = (next: number) => number;

/** Reads the structure only: what single characters match is asked of V8. */
class Parser {
  readonly #chars: readonly string[];
  readonly #flags: '' | 'u';
  readonly #steps: Step[] = [];
  #at = 0;
  #nesting = 0;

  constructor(source: string, flags: '' | 'u') {
    this.#chars = flags === 'u' ? [...source] : source.split('');
    this.#flags = flags;
  }

  program(): Program {
    const whole = this.#branches();
    if (this.#at < this.#chars.length) throw new Beyond();
    const start = whole(this.#push({ op: 'done' }));
    return { steps: this.#steps, start, byCodePoint: this.#flags === 'u' };
  }

  #push(step: Step): number {
    if (this.#steps.length >= MAX_STEPS) throw new Beyond();
    return this.#steps.push(step) - 1;
  }

  #takes(text: string): boolean {
    const found = this.#ahead(text.length) === text;
    if (found) this.#at += text.length;
    return found;
  }

  #ahead(length: number): string {
    return this.#chars.slice(this.#at, this.#at + length).join('');
  }

  #branches(): Part {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    if (options.length === 1) return options[0]!;
    return (next) => this.#push({ op: 'split', nexts: options.map((option) => option(next)) });
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#chars.length && !'|)'.includes(this.#chars[this.#at]!)) {
      parts.push(this.#repeated(this.#atom()));
    }
    return (next) => parts.reduceRight((after, part) => part(after), next);
  }

  #repeated(part: Part): Part {
    const ahead = this.#ahead(24);
    const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(ahead);
    // Numbers may have zeros in front without end.
    if (!found && /^\{[\d,]{23}/.test(ahead)) throw new Beyond();
    if (!found) return part;
    this.#at += found[0].length;
    this.#takes('?');
    const [all, min = all === '+' ? '1' : '0', comma, max] = found;
    const least = Number(min);
    const most =
      all === '?' ? 1 : max ? Number(max) : comma || !found[1] ? Number.POSITIVE_INFINITY : least;
    if (least > MAX_STEPS || (most > MAX_STEPS && Number.isFinite(most))) throw new Beyond();
    return (next) => {
      let start = next;
      if (most === Number.POSITIVE_INFINITY) {
        const nexts = [next];
        start = this.#push({ op: 'split', nexts });
        nexts.unshift(part(start));
      }
      for (let times = least; times < most && Number.isFinite(most); times++) {
        start = this.#push({ op: 'split', nexts: [part(start), next] });
      }
      for (let times = 0; times < least; times++) start = part(start);
      return start;
    };
  }

  #atom(): Part {
    const from = this.#at;
    const char = this.#chars[this.#at++]!;
    if (char === '(') return this.#group();
    if (char === '^') return this.#position((_, at) => at === 0);
    if (char === '$') return this.#position((chars, at) => at === chars.length);
    if (char === '\\') return this.#escape(from);
    if (char === '[') {
      while (this.#at < this.#chars.length && this.#chars[this.#at] !== ']') {
        this.#at += this.#chars[this.#at] === '\\' ? 2 : 1;
      }
      this.#at++;
      return this.#asked(from);
    }
    if (char === '.') return this.#asked(from);
    return this.#one((other) => other === char);
  }

  #group(): Part {
    if (++this.#nesting > MAX_NESTING) throw new Beyond();
    const head = /^\?(?::|=|!|<[A-Za-z_]\w{0,60}>)/.exec(this.#ahead(64))?.[0] ?? '';
    if (head === '' && this.#chars[this.#at] === '?') throw new Beyond();
    this.#at += head.length;
    const part = this.#branches();
    if (!this.#takes(')')) throw new Beyond();
    this.#nesting--;
    if (head !== '?=' && head !== '?!') return part;
    return (next) => {
      const start = part(this.#push({ op: 'done' }));
      return this.#push({ op: 'look', start, wanted: head === '?=', next });
    };
  }

  #escape(from: number): Part {
    const wanted = this.#takes('b');
    if (wanted || this.#takes('B')) {
      return this.#position(
        (chars, at) => (isWord(chars[at - 1]) !== isWord(chars[at])) === wanted,
      );
    }
    const known =
      this.#flags === 'u'
        ? /^(?:[dDwWsSfnrtv]|0(?!\d)|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])(?:[\da-fA-F]{4}|\{[\da-fA-F]{1,6}\})|[pP]\{[^}]{1,60}\}|[^\w])/u
        : /^(?:[dDwWsSfnrtv]|0(?!\d)|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^\w])/;
    const found = known.exec(this.#ahead(64))?.[0];
    if (!found) throw new Beyond();
    this.#at += this.#flags === 'u' ? [...found].length : found.length;
    return this.#asked(from);
  }

  /** A character as V8 understands what stands from here to there. */
  #asked(from: number): Part {
    const source = this.#chars.slice(from, this.#at).join('');
    const pattern = new RegExp(`^${source}$`, this.#flags);
    const known = new Map<string, boolean>();
    return this.#one((char) => {
      const answer = known.get(char) ?? pattern.test(char);
      if (known.size < 1000) known.set(char, answer);
      return answer;
    });
  }

  #one(test: (char: string) => boolean): Part {
    return (next) => this.#push({ op: 'char', test, next });
  }

  #position(test: (chars: readonly string[], at: number) => boolean): Part {
    return (next) => this.#push({ op: 'at', test, next });
  }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /^\w$/.test(char);
}
