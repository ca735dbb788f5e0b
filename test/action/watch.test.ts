import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../deploy/processes.ts';
import { type ActionResult, type ActionRun, runAction } from '../fake-runner/runner.ts';
import { A_TOOL_MORE, type Deployment, startDeployment } from '../fixtures/deployment.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';
import { tracked } from '../watch/recorder-place.ts';

vi.setConfig({ testTimeout: 120_000 });

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A job on a runner: its folders, a server, and the actions that it uses. */
class Job {
  readonly folder: string;
  readonly server: Deployment;
  readonly id = `github_${randomUUID()}`;

  constructor(folder: string, server: Deployment) {
    this.folder = folder;
    this.server = server;
  }

  use = (
    action: string,
    inputs: Record<string, string>,
    more: Partial<ActionRun> = {},
  ): Promise<ActionResult> =>
    runAction({
      action: file(action),
      workspace: join(this.folder, 'workspace'),
      temp: join(this.folder, 'temp'),
      inputs: { endpoint: this.server.url, ...inputs },
      timeoutMs: 100_000,
      ...more,
      env: { RUNNER_TRACKING_ID: this.id, ...more.env },
    });

  watch = (inputs: Record<string, string>, more?: Partial<ActionRun>): Promise<ActionResult> =>
    this.use('watch/action.yml', { interval: '100ms', ...inputs }, more);

  /** Writes the config file of a gate that decides soon. */
  config = async (text: string): Promise<void> => {
    const folder = join(this.folder, 'workspace', '.github');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'mcp-deploy-gate.yml'), `interval: 50ms\n${text}\n`);
  };

  /** What the recorders have written, as one text. */
  recorded = (): string => {
    const folder = join(this.folder, 'temp', 'mcp-deploy-gate', 'watch');
    if (!existsSync(folder)) return '';
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  };

  /** Both versions are seen by new sessions. */
  deploy = async (): Promise<void> => {
    const held = () => this.recorded().split('"type":"held"')[1] ?? '';
    const seen = (version: string) =>
      held()
        .split('\n')
        .some((line) => line.includes('"new"') && line.includes(`"version":"${version}"`));
    await eventually('the old version', () => seen('1.0.0'));
    this.server.deploy(A_TOOL_MORE);
    const upTo = this.recorded().length;
    await eventually('the new version', () => seen('2.0.0'));
    await eventually('more of it', () => this.recorded().length > upTo + 2_000);
  };

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
    const left = tracked(this.id);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    await this.server.close();
    expect(left).toEqual([]);
  }
}

const job = (work: (job: Job) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  const place = new Job(folder, await startDeployment());
  try {
    await work(place);
  } finally {
    await place.close();
  }
};

const shown = ({ log, post }: ActionResult): string =>
  [...log, '--- post', ...(post?.log ?? [])].join('\n');

describe.skipIf(process.platform !== 'linux').concurrent('the action `watch`', () => {
  it(
    'ends at once and leaves a recorder, which the post step ends and tells of',
    job(async ({ watch, deploy, id, folder, server }) => {
      // Nothing is required: a machine that is too busy proves nothing.
      const step = await watch(
        {},
        {
          async between(main) {
            expect(main).toMatchObject({ conclusion: 'success', heldOutput: false, problems: [] });
            expect(main.outputs).toMatchObject({ sessions: '2' });
            expect(main.outputs.recording).toMatch(/\.jsonl$/);
            expect(tracked(id)).toHaveLength(1);
            await deploy();
          },
        },
      );
      expect(step.post, shown(step)).toMatchObject({ conclusion: 'success', problems: [] });
      expect(tracked(id)).toEqual([]);
      expect(shown(step)).toContain(`\n${server.url}: `);
      expect(step.post?.summary).toContain('2.0.0');
      const page = readFileSync(step.outputs.page ?? '', 'utf8');
      expect(page).toContain('2.0.0');
      expect(step.outputs.page).toBe(join(folder, 'temp', 'mcp-deploy-gate', 'watch.html'));
    }),
  );

  it(
    'fails the job in its post step where the level that is required was missed',
    job(async ({ watch, deploy, server, recorded }) => {
      const step = await watch(
        { require: 'l1' },
        {
          async between() {
            await deploy();
            await server.close();
            await eventually('a failed probe', () => recorded().includes('"ok":false'));
          },
        },
      );
      expect(step.conclusion).toBe('success');
      expect(step.post).toMatchObject({ conclusion: 'failure', problems: [] });
      expect(step.post?.annotations).toMatchObject([{ level: 'error' }]);
    }),
  );

  it(
    'leaves what was seen to the gate, which ends the recorder',
    job(async ({ watch, use, config, deploy, id }) => {
      await config('watch: { settle: 100ms, interval: 100ms }');
      let gate: ActionResult | undefined;
      const step = await watch(
        {},
        {
          async between() {
            await use('action.yml', { mode: 'snapshot', baseline: 'base.json' });
            expect(tracked(id)).toHaveLength(1);
            await deploy();
            gate = await use('action.yml', { baseline: 'base.json', 'wait-timeout': '5s' });
            expect(tracked(id)).toEqual([]);
          },
        },
      );
      expect(gate?.conclusion, gate && shown(gate)).toBe('success');
      const report = JSON.parse(readFileSync(gate?.outputs['report-path'] ?? '', 'utf8'));
      expect(report.watch).toMatchObject([{ versions: ['1.0.0', '2.0.0'] }]);
      expect(readFileSync(step.outputs.page ?? '', 'utf8')).toContain('2.0.0');
      expect(step.post, shown(step)).toMatchObject({ conclusion: 'success', annotations: [] });
      expect(shown(step)).toContain('The gate has told');
      expect(step.post?.summary).toBe('');
    }),
  );

  it(
    'leaves what a killed gate watched to the post step of that',
    job(async ({ use, config, id }) => {
      await config('watch: { interval: 100ms, require: l1 }');
      const step = await use(
        'action.yml',
        { 'deploy-command': 'echo the command runs; sleep 1', 'wait-timeout': '5s' },
        { signals: [{ afterLine: /the command runs/, ladder: 'SIGKILL' }] },
      );
      const shows = step.post?.annotations.map(({ title }) => title);
      expect(shows, shown(step)).toContainEqual(expect.stringContaining('Watched'));
      expect(step.post?.problems).toEqual([]);
      expect(tracked(id)).toEqual([]);
    }),
  );

  it.each(['cancel', 'SIGKILL'] as const)(
    'that is ended while it waits (%s) leaves no recorder',
    (ladder) =>
      job(async (place) => {
        const { watch, id } = place;
        let asked = () => {};
        const met = new Promise<void>((resolve) => {
          asked = resolve;
        });
        const hanging = await listen(() => asked());
        try {
          const step = await watch(
            { endpoint: `${hanging.origin}/mcp` },
            { signals: [{ ladder, when: () => met }] },
          );
          expect(step.conclusion).toBe(ladder === 'cancel' ? 'cancelled' : 'failure');
          expect(tracked(id)).toEqual([]);
          expect(step.post?.annotations, shown(step)).toHaveLength(1);
        } finally {
          await hanging.close();
        }
      })(),
  );

  it(
    'tells of a recorder that was killed that its recording breaks off, and proves nothing',
    job(async ({ watch, deploy, id }) => {
      const step = await watch(
        { require: 'l1' },
        {
          async between() {
            await deploy();
            for (const pid of tracked(id)) process.kill(pid, 'SIGKILL');
          },
        },
      );
      expect(step.post, shown(step)).toMatchObject({ conclusion: 'failure' });
      expect(step.post?.annotations).toMatchObject([{ level: 'error' }]);
    }),
  );

  it(
    'that has reached its maximum duration has ended by itself, and is told of',
    job(async ({ watch, id }) => {
      const between = () => eventually('its end', () => tracked(id).length === 0);
      const step = await watch({ 'max-duration': '1s' }, { between });
      expect(step.post, shown(step)).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.post?.annotations).toHaveLength(1);
    }),
  );

  it(
    'is not ended by another job on the same machine',
    job(async ({ watch, server, id }) => {
      const other = job(async (theirs) => {
        const step = await theirs.watch({ endpoint: server.url });
        expect(step.post?.annotations).toHaveLength(1);
      });
      const step = await watch(
        {},
        {
          async between() {
            await other();
            expect(tracked(id)).toHaveLength(1);
          },
        },
      );
      expect(step.post?.annotations).toHaveLength(1);
    }),
  );

  it(
    'holds up no deployment where nothing can be watched, and says so',
    job(async ({ watch }) => {
      const endpoint = `http://127.0.0.1:${await freePort()}/mcp`;
      const step = await watch({ endpoint });
      expect(step).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.annotations).toMatchObject([{ level: 'notice' }]);
      const strict = await watch({ endpoint, require: 'l1' });
      expect(strict).toMatchObject({ conclusion: 'success', annotations: [{ level: 'warning' }] });
      expect(strict.post?.conclusion).toBe('failure');
    }),
  );

  it(
    'fails for a wrong input before anything is started',
    job(async ({ watch, folder }) => {
      const step = await watch({ sesions: '3', snapshot: 'x.json' });
      expect(step.conclusion).toBe('failure');
      expect(shown(step)).toContain('Did you mean `sessions`?');
      expect(shown(step)).toContain('`snapshot` is not an input of this action');
      expect(existsSync(join(folder, 'temp', 'mcp-deploy-gate'))).toBe(false);
      const wrong = await watch({ sessions: 'many' });
      expect(shown(wrong)).toContain('`sessions` is "many"');
      expect(wrong.post).toMatchObject({ conclusion: 'success', annotations: [] });
    }),
  );

  it(
    'shows no secret and carries out no command that a server sends',
    job(async ({ watch, server, recorded }) => {
      const secret = 'tok-6b1f9a0c2e';
      const version = `it is ${secret}\n::error::forged ##[error]forged`;
      server.deploy({ serverInfo: { name: 'shop', version } });
      const between = () => eventually('the version', () => recorded().includes('it is'));
      const step = await watch({ 'bearer-token': secret }, { between });
      expect(step.post, shown(step)).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.post?.annotations).toHaveLength(1);
      const { stdout, stderr, summary } = step.post!;
      const page = readFileSync(step.outputs.page ?? '', 'utf8');
      // What masks it holds it.
      const main = step.stdout.replaceAll(`::add-mask::${secret}`, '');
      for (const text of [main, stdout, stderr, summary, page]) expect(text).not.toContain(secret);
    }),
  );
});
