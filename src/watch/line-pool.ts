import type { Line, OpenLine } from '../wire/line.ts';

/** Calls of one session that may be under way at once: more come to the same. */
const MAX_LINES = 8;

/** The connections of one session's calls: one, and for a moment others, where a call is not answered yet. */
export interface LinePool {
  /** A line that nothing is under way on; undefined where too much is, or none is wanted any more. */
  take(): Line | undefined;
  /** The call on it is over; `broken`: its connection is not to be used again. */
  done(line: Line, broken: boolean): void;
  /** No new calls; those under way may end. */
  retire(): void;
  /** Cuts all of them. */
  close(): void;
}

export function linePool(open: OpenLine): LinePool {
  let lines: Line[] = [];
  let retired = false;
  const drop = (line: Line) => {
    line.close();
    lines = lines.filter((one) => one !== line);
  };
  return {
    take() {
      if (retired) return undefined;
      const [idle, ...spare] = lines.filter((line) => line.idle);
      for (const line of spare) drop(line);
      if (idle) return idle;
      if (lines.length >= MAX_LINES) return undefined;
      const line = open();
      lines.push(line);
      return line;
    },
    done(line, broken) {
      if (broken || retired) drop(line);
    },
    retire() {
      retired = true;
      for (const line of lines) if (line.idle) drop(line);
    },
    close() {
      retired = true;
      for (const line of lines) line.close();
      lines = [];
    },
  };
}
