import { type JsonExcess, JsonScanner } from './json-scanner.ts';

const LF = 0x0a;
const CR = 0x0d;
const DATA = [0x64, 0x61, 0x74, 0x61, 0x3a]; // `data:`
const BOM = [0xef, 0xbb, 0xbf];

/**
 * Runs the JSON scanner over the `data` of each event of an event stream, given in chunks of any size.
 * Lines end with LF, CR or CRLF, and an empty line ends an event (WHATWG HTML, server-sent events).
 */
export class SseScanner {
  private readonly json: JsonScanner;
  /** Position in `data:` while it still matches, -1 for a line of another field, `DATA.length` inside data. */
  private matched = 0;
  private lineLength = 0;
  private firstLine = true;
  private afterCr = false;
  /** Events with data that ended so far. */
  events = 0;
  private hasData = false;

  constructor(maxDepth: number) {
    this.json = new JsonScanner(maxDepth);
  }

  push(chunk: Uint8Array): JsonExcess | undefined {
    let i = 0;
    while (i < chunk.length) {
      const byte = chunk[i]!;
      if (byte === LF && this.afterCr) {
        this.afterCr = false;
        i++;
        continue;
      }
      this.afterCr = byte === CR;
      if (byte === LF || byte === CR) {
        this.endLine();
        i++;
        continue;
      }
      if (this.matched === DATA.length) {
        let end = i;
        while (end < chunk.length && chunk[end] !== LF && chunk[end] !== CR) end++;
        const excess = this.json.push(chunk, i, end);
        if (excess) return excess;
        this.lineLength += end - i;
        i = end;
        continue;
      }
      if (this.firstLine && this.matched === 0 && byte === BOM[this.lineLength % BOM.length]) {
        this.lineLength++;
        i++;
        continue;
      }
      this.matched = this.matched >= 0 && byte === DATA[this.matched] ? this.matched + 1 : -1;
      if (this.matched === DATA.length) this.hasData = true;
      this.lineLength++;
      i++;
    }
    return undefined;
  }

  private endLine(): void {
    if (this.lineLength === 0) {
      if (this.hasData) this.events++;
      this.hasData = false;
      this.json.reset();
    }
    this.matched = 0;
    this.lineLength = 0;
    this.firstLine = false;
  }
}
