import type { WatchRecord } from '../decide/watch/record.ts';
import type { WatchResult } from '../decide/watch/result.ts';
import { watchLiveLine } from '../report/watch-live.ts';
import { watchProgressLines } from '../report/watch-progress.ts';
import { terminal } from './terminal.ts';

const FRAME_MS = 250;
const CLEAR = '\r\u001b[2K';

/** Shows a watch while it runs: a line per change on stderr, and below them a live one where it is a terminal. */
export function watchProgress(options: { quiet: boolean; result: () => WatchResult }): {
  add(record: WatchRecord): void;
  /** Takes the live line away. */
  close(): void;
} {
  const { stderr } = process;
  const { tty, width } = terminal(stderr);
  const live = tty && !options.quiet;
  const lineOf = watchProgressLines();
  let begun = false;
  const draw = (): void => {
    if (begun) stderr.write(`${CLEAR}${watchLiveLine(options.result(), width - 1)}`);
  };
  const timer = live ? setInterval(draw, FRAME_MS) : undefined;
  timer?.unref();
  return {
    add(record) {
      begun = true;
      const line = options.quiet ? undefined : lineOf(record);
      if (line !== undefined) stderr.write(live ? `${CLEAR}${line}\n` : `${line}\n`);
    },
    close() {
      clearInterval(timer);
      if (live) stderr.write(CLEAR);
      begun = false;
    },
  };
}
