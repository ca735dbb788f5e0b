/** Texts that a pattern may match: to be checked, as only common syntax is understood. */
export function patternSamples(source: string): string[] {
  if (source.length > 300) return [];
  const texts = new Set<string>();
  for (const style of STYLES) {
    try {
      const text = new Sampler(source, style).text();
      if (text.length <= 200) texts.add(text);
    } catch {
      // Syntax that is not understood gives no text.
    }
  }
  return [...texts];
}

interface Style {
  /** Which branch of an alternative, which member of a class. */
  pick: number;
  /** How often beyond the least. */
  more: number;
}

const STYLES: readonly Style[] = [
  { pick: 0, more: 0 },
  { pick: 0, more: 1 },
  { pick: 1, more: 0 },
  { pick: 1, more: 2 },
  { pick: 2, more: 1 },
  { pick: 7, more: 3 },
];

const CLASSES: Record<string, string> = {
  d: '0179',
  w: 'a_Z9',
  s: ' \t',
  D: 'a-Z',
  W: '- !',
  S: 'a0-Z',
};

/** Reads a regular expression, and writes a text for it as it goes. */
class Sampler {
  readonly #source: string;
  readonly #style: Style;
  #at = 0;

  constructor(source: string, style: Style) {
    this.#source = source;
    this.#style = style;
  }

  text(): string {
    const text = this.#branches();
    if (this.#at < this.#source.length) throw new Error('not understood');
    return text;
  }

  #branches(): string {
    const options = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options[this.#style.pick % options.length]!;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const atom = this.#atom();
      text += atom.repeat(this.#times());
      if (text.length > 400) throw new Error('too long');
    }
    return text;
  }

  #atom(): string {
    const char = this.#source[this.#at++]!;
    if (char === '^' || char === '$') return '';
    if (char === '.') return 'a0x-'[this.#style.pick % 4]!;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    return char;
  }

  #group(): string {
    let silent = false;
    if (this.#source.startsWith('?', this.#at)) {
      const head = /^\?(?::|=|!|<=|<!|<[A-Za-z]\w*>)/.exec(this.#source.slice(this.#at))?.[0];
      if (!head) throw new Error('not understood');
      silent = /[=!]$/.test(head);
      this.#at += head.length;
    }
    const text = this.#branches();
    if (this.#source[this.#at++] !== ')') throw new Error('not understood');
    return silent ? '' : text;
  }

  #escape(): string {
    const char = this.#source[this.#at++] ?? '';
    const members = CLASSES[char];
    if (members) return members[this.#style.pick % members.length]!;
    if (char === 'b' || char === 'B') return '';
    if (char === 'n') return '\n';
    if (char === 't') return '\t';
    if (char === 'r') return '\r';
    if (char === 'u' || char === 'x') {
      const length = char === 'u' ? 4 : 2;
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + length), 16);
      if (Number.isNaN(code)) throw new Error('not understood');
      this.#at += length;
      return String.fromCharCode(code);
    }
    if (/[A-Za-z0-9]/.test(char)) throw new Error('not understood');
    return char;
  }

  #class(): string {
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at++;
    let members = '';
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      let from = this.#source[this.#at++]!;
      if (from === '\\') {
        const next = this.#source[this.#at]!;
        if (CLASSES[next]) {
          members += CLASSES[next];
          this.#at++;
          continue;
        }
        from = this.#escape();
      }
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      members += from;
      if (!isRange) continue;
      this.#at++;
      let to = this.#source[this.#at++]!;
      if (to === '\\') to = this.#escape();
      const [low, high] = [from.codePointAt(0)!, to.codePointAt(0)!];
      members += String.fromCodePoint(Math.floor((low + high) / 2)) + to;
    }
    this.#at++;
    const pool = negated ? [...'aZ0-_ !é'].filter((char) => !members.includes(char)) : [...members];
    if (pool.length === 0) throw new Error('nothing');
    return pool[this.#style.pick % pool.length]!;
  }

  #times(): number {
    const rest = this.#source.slice(this.#at);
    const found = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(rest);
    if (!found) return 1;
    this.#at += found[0].length;
    const [least, most] =
      found[1] !== undefined
        ? [Number(found[1]), limitOf(found)]
        : found[0][0] === '*'
          ? [0, 100]
          : found[0][0] === '+'
            ? [1, 100]
            : [0, 1];
    const times = Math.min(least + this.#style.more, most);
    if (times > 200) throw new Error('too long');
    return times;
  }
}

function limitOf(found: RegExpExecArray): number {
  if (found[2] === undefined) return Number(found[1]);
  return found[2] === '' ? 400 : Number(found[2]);
}
