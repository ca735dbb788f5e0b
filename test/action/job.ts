import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type ActionResult, type ActionRun, runAction } from '../fake-runner/runner.ts';
import { type Deployment, startDeployment } from '../fixtures/deployment.ts';

const ACTION = fileURLToPath(new URL('../../action.yml', import.meta.url));

export const SNAPSHOT = 'tools-snapshot.json';
/** Inputs of a gate that decides soon. */
export const QUICK = { 'wait-timeout': '2s', 'rollback-timeout': '3s' };
const TUNING = 'interval: 50ms\nrequest-timeout: 2s\n';

/** A checkout with a committed snapshot and a recorded baseline, a server that can be deployed to, and the built action. */
export class Job {
  readonly workspace: string;
  readonly server: Deployment;

  constructor(workspace: string, server: Deployment) {
    this.workspace = workspace;
    this.server = server;
  }

  run = (inputs: Record<string, string>, more: Partial<ActionRun> = {}): Promise<ActionResult> =>
    runAction({
      action: ACTION,
      workspace: this.workspace,
      temp: join(this.workspace, 'temp'),
      inputs: { endpoint: this.server.url, ...inputs },
      ...more,
    });

  git = (...args: string[]): void => {
    const who = [
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    execFileSync('git', [...who, ...args], { cwd: this.workspace, stdio: 'pipe' });
  };

  commit = (): void => {
    this.git('add', SNAPSHOT);
    this.git('commit', '-qm', 'snapshot');
  };

  /** Records what is live as the reviewed snapshot. */
  review = async (): Promise<void> => {
    const step = await this.run({ mode: 'snapshot', snapshot: SNAPSHOT });
    expect(step).toMatchObject({ conclusion: 'success', problems: [] });
    this.commit();
  };

  snapshot = (): Promise<string> => readFile(join(this.workspace, SNAPSHOT), 'utf8');
}

/** A test with a job of its own. */
export const job = (work: (job: Job) => Promise<void>) => async (): Promise<void> => {
  const workspace = await mkdtemp(join(tmpdir(), 'checkout-'));
  const server = await startDeployment();
  try {
    const place = new Job(workspace, server);
    place.git('init', '-q');
    await mkdir(join(workspace, '.github'));
    await writeFile(join(workspace, '.github', 'mcp-deploy-gate.yml'), TUNING);
    await place.review();
    expect(await place.run({ mode: 'snapshot', baseline: 'base.json' })).toMatchObject({
      conclusion: 'success',
    });
    await work(place);
  } finally {
    await server.close();
    await rm(workspace, { recursive: true, force: true });
  }
};
