import { MAX_JSON_VALUES } from './limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

export type JsonExcess = 'depth' | 'values';

/**
 * Counts nesting and values of one JSON text given in UTF-8 chunks, without recursion and without building
 * anything, so that a text that would exhaust a parser, or a recursive walk after it, is refused unparsed.
 * It does not validate: what is not JSON fails in the parser.
 */
export class JsonScanner {
  private readonly maxDepth: number;
  private depth = 0;
  private values = 0;
  private inString = false;
  private escaped = false;

  constructor(maxDepth: number) {
    this.maxDepth = maxDepth;
  }

  /** Forgets the text so far: the next byte begins another one. */
  reset(): void {
    this.depth = 0;
    this.values = 0;
    this.inString = false;
    this.escaped = false;
  }

  /** Takes bytes `from` to `to` of a chunk; returns what is exceeded, if anything is. */
  push(chunk: Uint8Array, from = 0, to = chunk.length): JsonExcess | undefined {
    for (let i = from; i < to; i++) {
      const byte = chunk[i]!;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.inString = false;
        continue;
      }
      if (byte === QUOTE) this.inString = true;
      // `[` is 0x5b and `{` 0x7b; their closing counterparts are two further.
      else if (byte === 0x5b || byte === 0x7b) {
        this.values++;
        if (++this.depth > this.maxDepth) return 'depth';
      } else if (byte === 0x5d || byte === 0x7d) this.depth--;
      else if (byte === COMMA && ++this.values > MAX_JSON_VALUES) return 'values';
    }
    return this.values > MAX_JSON_VALUES ? 'values' : undefined;
  }
}
