import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * `cancel`: SIGINT, 7.5 s, SIGTERM, 2.5 s, the tree is killed. `kill`: the runner's machine is lost.
 * A plain signal goes to the step's own process and to nothing that it started.
 */
export type Ladder = 'cancel' | 'kill' | 'SIGINT' | 'SIGTERM' | 'SIGKILL';

/** Sent once: when a line of the step's output matches, or when `when` resolves while the step runs. */
export type SignalPlan = { ladder: Ladder } & (
  | { afterLine: RegExp }
  | { when: (stepEnded: AbortSignal) => Promise<unknown> }
);

export interface StepProcess {
  script: string;
  cwd: string;
  env: Record<string, string>;
  signals: readonly SignalPlan[];
  /** What GitHub's seconds are multiplied with. */
  timeScale: number;
  timeoutMs: number;
  onLine(line: string): void;
}

export interface StepEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  cancelled: boolean;
  /** Something that the step left behind still held its output: GitHub waits 5 s for it. */
  heldOutput: boolean;
}

function treeBelow(root: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
  const found = [root];
  // Grows while it is walked.
  for (const parent of found) {
    for (const [pid, ppid] of table) if (ppid === parent) found.push(pid);
  }
  return found;
}

/** Kills a process and all below it, as the runner ends a step. */
export function endTree(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(child.pid), '/T', '/F']);
    return;
  }
  for (const pid of treeBelow(child.pid!)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended by itself meanwhile.
    }
  }
}

async function climb(ladder: Ladder, child: ChildProcess, timeScale: number): Promise<void> {
  switch (ladder) {
    case 'SIGINT':
    case 'SIGTERM':
    case 'SIGKILL':
      child.kill(ladder);
      return;
    case 'kill':
      endTree(child);
      return;
    case 'cancel':
      child.kill('SIGINT');
      await delay(7_500 * timeScale, undefined, { ref: false });
      child.kill('SIGTERM');
      await delay(2_500 * timeScale, undefined, { ref: false });
      endTree(child);
  }
}

/** Runs one script of an action to its end, lines handed on as the runner reads them: each `\r` and `\n` ends one. */
export async function runStepProcess(step: StepProcess): Promise<StepEnd> {
  const child = spawn(process.execPath, [step.script], {
    cwd: step.cwd,
    env: step.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  const plans = step.signals.filter((plan) => 'afterLine' in plan);
  const ended = new AbortController();
  let cancelled = false;
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
  };
  function send(ladder: Ladder): void {
    cancelled ||= ladder === 'cancel';
    climb(ladder, child, step.timeScale).catch(fail);
  }
  for (const plan of step.signals) {
    if (!('when' in plan)) continue;
    plan.when(ended.signal).then(
      () => ended.signal.aborted || send(plan.ladder),
      (error) => ended.signal.aborted || fail(error),
    );
  }
  function take(line: string): void {
    step.onLine(line);
    const at = plans.findIndex((plan) => plan.afterLine.test(line));
    if (at < 0) return;
    const [plan] = plans.splice(at, 1);
    send(plan!.ladder);
  }
  const readers = (['stdout', 'stderr'] as const).map((name) => {
    let held = '';
    const stream = child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      // A carriage return at a chunk's end may be the first half of a line's end.
      const lines = (held + chunk).split(/\r\n|\n|\r(?!$)/);
      held = lines.pop()!;
      for (const line of lines) take(line);
    });
    return new Promise<void>((resolve) => stream.once('close', resolve)).then(() => {
      const rest = held.replace(/\r$/, '');
      if (rest !== '') take(rest);
    });
  });

  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    endTree(child);
  }, step.timeoutMs);
  try {
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, by) => resolve([code, by]));
      },
    );
    ended.abort();
    const closed = Promise.all(readers).then(() => 'closed');
    const stop = new AbortController();
    const first = await Promise.race([
      closed,
      delay(Math.max(1_000, 5_000 * step.timeScale), 'held', { signal: stop.signal }),
    ]);
    stop.abort();
    child.stdout.destroy();
    child.stderr.destroy();
    if (failure !== undefined) throw failure;
    if (timedOut) {
      throw new Error(
        `${step.script} ran into the limit of ${step.timeoutMs} ms:\n${text.stdout}${text.stderr}`,
      );
    }
    return { exitCode, signal, ...text, cancelled, heldOutput: first === 'held' };
  } finally {
    ended.abort();
    clearTimeout(timer);
  }
}
