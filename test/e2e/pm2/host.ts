import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bash, type Ended } from './pm2.ts';

/** A PM2 of a test's own. */
export interface Pm2Host {
  /** Runs a script in its folder, with PM2 in its PATH. */
  run(script: string, env?: Record<string, string>): Promise<Ended>;
  /** Ids of the processes of `mcp-server`. */
  pids(): Promise<number[]>;
  /** Ends it and all that it runs. Throws where something stays. */
  close(): Promise<void>;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Waits until none of these processes is left. Throws where one stays. */
async function untilGone(pids: readonly number[]): Promise<void> {
  const until = performance.now() + 15_000;
  while (pids.some(isAlive)) {
    if (performance.now() > until) throw new Error(`PM2 left behind: ${pids.filter(isAlive)}`);
    await sleep(50);
  }
}

/** Starts PM2 with a home of its own, by the first script. `env` is read anew for each. Throws where that fails. */
export async function startPm2Host(
  folder: string,
  env: Record<string, string>,
  script: string,
): Promise<Pm2Host> {
  const run: Pm2Host['run'] = (text, more) => bash(text, folder, { ...env, ...more });
  const pids = async () => {
    const { stdout } = await run('pm2 pid mcp-server');
    return stdout
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0);
  };
  /** None where it was not even started. */
  const daemon = (): number[] => {
    const file = join(folder, '.pm2/pm2.pid');
    return existsSync(file) ? [Number(readFileSync(file, 'utf8'))] : [];
  };
  // Its workers end with it: nothing stays behind where the tests are stopped.
  const endWithUs = () => {
    for (const pid of daemon().filter(isAlive)) process.kill(pid, 'SIGKILL');
  };
  const close = async () => {
    const left = [...daemon(), ...(await pids())];
    // PM2 first, or it would start the others again; it would also wait for each of them to drain.
    for (const pid of left.filter(isAlive)) process.kill(pid, 'SIGKILL');
    await untilGone(left);
    process.removeListener('exit', endWithUs);
  };
  process.once('exit', endWithUs);
  const started = await run(script);
  if (started.code === 0) return { run, pids, close };
  await close();
  throw new Error(`PM2 did not start the server:\n${started.stdout}\n${started.stderr}`);
}
