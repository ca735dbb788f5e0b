import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../fixtures/servers/listen.ts';
import { type Inputs, type Rollout, type Stage, VERSIONS } from '../scenarios/part.ts';
import { bash, type Ended, pathWithPm2 } from './pm2.ts';
import { recipeCommands, recipeEcosystem } from './recipe.ts';
import { writeReleases } from './releases.ts';

export interface Pm2Stage extends Stage {
  /** What the recipe calls /srv/mcp. */
  folder: string;
  env: Record<string, string>;
  /** The gate's settings that roll this release out by the commands of the recipe; names it in `env` for them. */
  release(version: string): Inputs;
  /** Runs a script in the folder, with PM2 in its PATH. */
  run(script: string, env?: Record<string, string>): Promise<Ended>;
  /** Ids of the processes that PM2 runs. */
  pids(): Promise<number[]>;
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

/**
 * The recipe of examples/pm2.yml on this machine: a PM2 with a home of its own, releases in folders, a link to the
 * one that is live, and two instances of `VERSIONS.before` behind one port. Throws where PM2 is not installed, or
 * does not start them.
 */
export async function startPm2Stage(): Promise<Pm2Stage> {
  const path = pathWithPm2();
  // PM2 tells folders as the system does, without links.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gate-pm2-')));
  // As its home, it is where PM2's daemon keeps its sockets and logs.
  const env: Record<string, string> = { PATH: path, HOME: folder };
  const port = await freePort();
  writeReleases(folder);
  writeFileSync(join(folder, 'ecosystem.config.cjs'), recipeEcosystem(port));
  symlinkSync(`releases/${VERSIONS.before}`, join(folder, 'current'));

  const run: Pm2Stage['run'] = (script, more) => bash(script, folder, { ...env, ...more });
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
    await run('pm2 kill');
    await untilGone(left);
    process.removeListener('exit', endWithUs);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const release = (version: string): Inputs => {
    // The workflow's own variable: the commands are those of the recipe, word for word.
    env.RELEASE = version;
    return { 'working-directory': folder, ...recipeCommands() };
  };

  const started = await run('PM2_DISABLE_VERSION_CHECK=1 pm2 start ecosystem.config.cjs');
  process.once('exit', endWithUs);
  if (started.code !== 0) {
    await close();
    throw new Error(`PM2 did not start the server:\n${started.stdout}\n${started.stderr}`);
  }
  return {
    endpoint: `http://127.0.0.1:${port}/mcp`,
    folder,
    env,
    release,
    rollout: (version: Rollout) => release(VERSIONS[version]),
    run,
    pids,
    close,
  };
}
