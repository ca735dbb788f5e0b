import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../fixtures/servers/listen.ts';
import { type Inputs, type Rollout, type Stage, VERSIONS } from '../scenarios/part.ts';
import { type Pm2Host, startPm2Host } from './host.ts';
import { pathWithPm2 } from './pm2.ts';
import { recipeCommands, recipeEcosystem } from './recipe.ts';
import { writeReleases } from './releases.ts';

export interface Pm2Stage extends Stage, Pick<Pm2Host, 'run' | 'pids'> {
  /** What the recipe calls /srv/mcp. */
  folder: string;
  env: Record<string, string>;
  /** The gate's settings that roll this release out by the commands of the recipe; names it in `env` for them. */
  release(version: string): Inputs;
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

  const release = (version: string): Inputs => {
    // The workflow's own variable: the commands are those of the recipe, word for word.
    env.RELEASE = version;
    return { 'working-directory': folder, ...recipeCommands() };
  };

  let host: Pm2Host;
  try {
    host = await startPm2Host(
      folder,
      env,
      'PM2_DISABLE_VERSION_CHECK=1 pm2 start ecosystem.config.cjs',
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
  return {
    endpoint: `http://127.0.0.1:${port}/mcp`,
    folder,
    env,
    release,
    rollout: (version: Rollout) => release(VERSIONS[version]),
    run: host.run,
    pids: host.pids,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
