import type { RunLog } from '../entry/log.ts';
import { outputValve } from '../entry/output-valve.ts';
import type { Redactor } from '../entry/redact.ts';
import type { Host } from '../events.ts';
import { logLine } from '../report/escape.ts';
import { LIVE_START, liveAfter, liveLine } from '../report/live-line.ts';
import { progressLine } from '../report/progress.ts';
import { terminal } from './terminal.ts';

export interface TerminalHost extends Host {
  /** A line of our own on stderr. */
  say(line: string): void;
  /** Takes the live line away. */
  close(): void;
}

const FRAME_MS = 100;
const CLEAR = '\r\u001b[2K';

/** The gate's surroundings at a terminal: a line per change of state on stderr, and below them a live one where it is a terminal. */
export function terminalHost(
  log: RunLog,
  redactor: Redactor,
  options: { quiet: boolean },
): TerminalHost {
  const { stderr } = process;
  const { tty, width } = terminal(stderr);
  const live = tty && !options.quiet;
  let state = LIVE_START;
  const draw = (): void => {
    const line = liveLine(state, log.clock(), width - 1);
    stderr.write(`${CLEAR}${line}`);
  };
  const say = (line: string): void => {
    stderr.write(live ? `${CLEAR}${line}\n` : `${line}\n`);
  };
  const valve = outputValve(stderr, (line) => say(`         | ${logLine(redactor.text(line))}`));
  const timer = live ? setInterval(draw, FRAME_MS) : undefined;
  timer?.unref();
  log.listen((event) => {
    if (event.type === 'command-ended') valve.end();
    state = liveAfter(state, event);
    const line = options.quiet ? undefined : progressLine(event);
    if (line !== undefined) say(line);
  });
  return {
    say,
    emit: log.emit,
    commandOutput: (line) => {
      if (!options.quiet) valve.print(line);
    },
    mask: redactor.add,
    close() {
      clearInterval(timer);
      if (live) stderr.write(CLEAR);
    },
  };
}
