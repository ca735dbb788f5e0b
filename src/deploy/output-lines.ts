import { StringDecoder } from 'node:string_decoder';

/** Longest line that is handed on, in UTF-16 units; the rest of it is counted and left out. */
export const MAX_LINE_LENGTH = 64 * 1024;

export interface LineSplitter {
  write(chunk: Buffer): void;
  /** Hands on a last line that has no newline. */
  end(): void;
}

/**
 * Splits a byte stream into lines without their ends, decoding UTF-8 across chunks. As on a terminal, a carriage
 * return inside a line starts it over: of a progress bar's updates the last one is handed on. No more than one
 * line of MAX_LINE_LENGTH is ever held.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let cut = 0;
  /** A carriage return was seen: the next character that is not a newline starts the line over. */
  let returned = false;
  let started = false;

  function append(text: string): void {
    if (text === '') return;
    if (returned) {
      held = '';
      cut = 0;
      returned = false;
    }
    started = true;
    const room = MAX_LINE_LENGTH - held.length;
    held += text.slice(0, room);
    cut += Math.max(0, text.length - room);
  }

  function finish(): void {
    onLine(cut > 0 ? `${held}… [${cut} more characters left out]` : held);
    held = '';
    cut = 0;
    returned = false;
    started = false;
  }

  function take(text: string): void {
    let from = 0;
    for (const end of text.matchAll(/[\r\n]/g)) {
      append(text.slice(from, end.index));
      from = end.index + 1;
      if (end[0] === '\n') finish();
      else returned = true;
    }
    append(text.slice(from));
  }

  return {
    write: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (started) finish();
    },
  };
}
