import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createJournal } from '../../src/deploy/journal-file.ts';
import { markIncomplete } from '../../src/deploy/journal-marks.ts';
import { processId } from '../../src/deploy/process-table.ts';
import type { GateEvent } from '../../src/events.ts';
import { HEADER } from '../deploy/supervised-place.ts';
import { journalHas, readJournal } from '../e2e/scenarios/journal.ts';
import type { ActionResult, ActionRun } from '../fake-runner/runner.ts';
import type { Ladder } from '../fake-runner/step-process.ts';
import { A_TOOL_MORE, LACKS_A_TOOL } from '../fixtures/deployment.ts';
import { type Job, job } from './job.ts';

vi.setConfig({ testTimeout: 120_000 });

const BASELINE = { baseline: 'base.json' };
const V2 = { 'expected-version': '2.0.0' };
/** Nothing but a signal ends the waiting soon. */
const WAITS = { 'expected-version': 'none has it', 'wait-timeout': '15s' };
/** A failure that would be confirmed much later. */
const FAILING = { ...BASELINE, 'wait-timeout': '5m' };

const state = ({ workspace }: Job): string => join(workspace, 'temp', 'state');

/** The step gets this signal as soon as its journal has such an event. */
function when(place: Job, ladder: Ladder, such: (event: GateEvent) => boolean): Partial<ActionRun> {
  return {
    signals: [{ ladder, when: (ended) => journalHas(state(place), such, ended) }],
    timeScale: 1,
    timeoutMs: 100_000,
  };
}

const asked = (event: GateEvent): boolean => event.type === 'probe' && event.phase === 'verify';

/** A command that waits until the gate that started it is gone, and goes on then. */
const orphaned = (then: string): string => `
  gate=$(sed -n '1s/.*"gate":{"pid":\\([0-9]*\\).*/\\1/p' "$RUNNER_TEMP"/state/*/*.jsonl)
  echo 'the command' runs
  while kill -0 "$gate" 2>/dev/null; do sleep 0.05; done
  ${then}`;

const KILLED: Partial<ActionRun> = {
  signals: [{ afterLine: /the command runs/, ladder: 'SIGKILL' }],
  timeoutMs: 100_000,
};

/** Kills the step when it has asked; `before` gets the path of its journal. */
function killedWhenAsked(
  place: Job,
  before: (journal: string) => void | Promise<void>,
): Partial<ActionRun> {
  const folder = state(place);
  const meet = async (ended: AbortSignal): Promise<void> => {
    await journalHas(folder, asked, ended);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    await before(join(folder, names.find((name) => name.endsWith('.jsonl')) ?? ''));
  };
  return { signals: [{ ladder: 'SIGKILL', when: meet }], timeScale: 1, timeoutMs: 100_000 };
}

/** A process that stands in a journal as its gate, and comes to this result when it is interrupted. */
async function standIn(journal: string, result: string): Promise<ChildProcess> {
  const end = `\n${JSON.stringify({ type: 'run-ended', at: 1, result, reason: 'x' })}\n`;
  const script = `
    process.on('SIGINT', () => {
      require('node:fs').appendFileSync(${JSON.stringify(journal)}, ${JSON.stringify(end)});
      process.exit();
    });
    setTimeout(() => process.exit(1), 60_000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const [header = '', ...rest] = readFileSync(journal, 'utf8').split('\n');
  const own = { ...JSON.parse(header), gate: processId(child.pid ?? 0) };
  writeFileSync(journal, [JSON.stringify(own), ...rest].join('\n'));
  return child;
}

/** Of the post step: its annotation as one text, and that the summary has it too. */
function told(step: ActionResult): string {
  const [first, ...more] = step.post?.annotations ?? [];
  const shown = [...step.log, '--- post', ...(step.post?.log ?? [])].join('\n');
  expect(first, shown).toBeDefined();
  expect(more, shown).toEqual([]);
  expect(step.post?.problems).toEqual([]);
  expect(step.post?.summary).toContain(first?.title ?? 'an annotation');
  return `${first?.level} ${first?.title}: ${first?.message}`;
}

describe.skipIf(process.platform === 'win32').concurrent('the gate is cancelled', () => {
  it(
    'promise 4: while it waits: it ends by itself and spawns nothing, and what is live is called unverified',
    job(async (place) => {
      const { server, run } = place;
      const inputs = { ...WAITS, 'rollback-command': server.undo };
      const step = await run(inputs, when(place, 'cancel', asked));
      expect(step).toMatchObject({ conclusion: 'cancelled', signal: null });
      expect(step.outputs).toMatchObject({ result: 'cancelled', rollback: 'skipped' });
      expect(step.annotations[0]?.message).toContain('unverified');
      expect(told(step)).toMatch(/^error Deployment unverified: .*unverified/s);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'promise 1: in the soak: it ends by itself, and what had been verified is not rolled back, whatever on-cancel says',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(A_TOOL_MORE);
      const inputs = {
        ...V2,
        'soak-duration': '5m',
        'on-cancel': 'rollback',
        'rollback-command': server.undo,
      };
      const soaking = (event: GateEvent) => event.type === 'probe' && event.phase === 'soak';
      const step = await run(inputs, when(place, 'cancel', soaking));
      expect(step).toMatchObject({ conclusion: 'cancelled', signal: null });
      expect(told(step)).toContain('had been verified');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'promise 1: by doubled signals while the rollback command runs: it is neither killed nor started again',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(LACKS_A_TOOL);
      const command = `echo 'the command' runs\nsleep 1\n${server.undo}`;
      const inputs = { ...BASELINE, 'wait-timeout': '2s', 'rollback-timeout': '40s' };
      const signal = (ladder: Ladder) => ({ afterLine: /the command runs/, ladder });
      const intended = (event: GateEvent) => event.type === 'command-started';
      const step = await run(
        { ...inputs, 'rollback-command': command },
        {
          signals: [
            signal('cancel'),
            { ladder: 'SIGINT', when: (ended) => journalHas(state(place), intended, ended) },
            { ladder: 'SIGTERM', when: (ended) => journalHas(state(place), intended, ended) },
          ],
          timeScale: 1,
        },
      );
      expect(step.outputs).toMatchObject({ result: 'rolled-back' });
      expect(server.undone()).toBe(1);
      expect(step.post?.annotations).toEqual([]);
    }),
  );

  it(
    'with on-cancel: rollback the post step rolls back, once, and proves it',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(LACKS_A_TOOL);
      const inputs = { ...FAILING, 'on-cancel': 'rollback', 'rollback-command': server.undo };
      const step = await run(inputs, when(place, 'cancel', asked));
      expect(step.conclusion).toBe('cancelled');
      expect(told(step)).toMatch(/^error Rolled back after the cancellation: .*proven/s);
      expect(server.undone()).toBe(1);
      const file = join(place.workspace, 'temp', 'mcp-deploy-gate', 'report.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        result: 'rolled-back',
        exitCode: 3,
        rollback: { outcome: 'done', verifiedBy: 'baseline' },
      });
    }),
  );
});

describe.skipIf(process.platform === 'win32').concurrent('the gate is killed', () => {
  it(
    'promise 3: while the rollback command runs: post waits for its end, shows what it says, proves it, and starts nothing',
    job(async ({ server, run, workspace }) => {
      server.deploy(LACKS_A_TOOL);
      const inputs = { ...BASELINE, 'wait-timeout': '2s', 'rollback-timeout': '60s' };
      const command = orphaned(`until [ -e go ]; do sleep 0.05; done; ${server.undo}`);
      const step = await run(
        { ...inputs, 'rollback-command': command },
        { ...KILLED, onPostLine: () => writeFileSync(join(workspace, 'go'), '') },
      );
      expect(step).toMatchObject({ signal: 'SIGKILL' });
      expect(step.outputs.result).toBeUndefined();
      expect(step.post?.log.join('\n')).toContain('undone');
      expect(told(step)).toMatch(
        /^error Rolled back, proven after the cancellation: .*proven to serve/s,
      );
      expect(server.undone()).toBe(1);
    }),
  );

  it(
    'promise 8: with the rollback command and its supervisor: it may have run, and is never run again',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(LACKS_A_TOOL);
      const command = `${orphaned('kill -9 "$PPID"')}\nkill -9 $$`;
      const inputs = {
        ...BASELINE,
        'wait-timeout': '2s',
        'rollback-timeout': '6s',
        'on-cancel': 'rollback',
      };
      const step = await run({ ...inputs, 'rollback-command': command }, KILLED);
      expect(told(step)).toMatch(/^error Deployment unverified: .*may have run.*not proven/s);
      const starts = readJournal(state(place)).filter((event) => event.type === 'command-started');
      expect(starts).toHaveLength(1);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'while the rollback is proven: post proves it',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(LACKS_A_TOOL);
      const inputs = { ...BASELINE, 'wait-timeout': '2s', 'rollback-timeout': '6s' };
      const proving = (event: GateEvent) =>
        event.type === 'probe' && event.phase === 'verify-rollback';
      const step = await run(
        { ...inputs, 'rollback-command': 'true' },
        when(place, 'SIGKILL', proving),
      );
      expect(told(step)).toMatch(/^error Deployment unverified: .*not proven to serve/s);
    }),
  );

  it(
    'while the deploy command runs: post waits for its end, and verifies what it deployed',
    job(async ({ server, run, workspace }) => {
      const inputs = {
        ...{ ...V2, 'wait-timeout': '20s', 'rollback-command': server.undo },
        'deploy-command': orphaned('until [ -e go ]; do sleep 0.05; done'),
      };
      const step = await run(inputs, {
        ...KILLED,
        onPostLine() {
          server.deploy(A_TOOL_MORE);
          writeFileSync(join(workspace, 'go'), '');
        },
      });
      expect(step.outputs.result).toBeUndefined();
      expect(told(step)).toMatch(/^warning Verified after the cancellation: .*every check passes/s);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'without a verdict: with on-cancel: hold (default) nothing is rolled back, and a short look says what answers',
    job(async (place) => {
      const { server, run } = place;
      server.deploy(LACKS_A_TOOL);
      const inputs = { ...BASELINE, 'wait-timeout': '12s', 'rollback-command': server.undo };
      const step = await run(inputs, when(place, 'SIGKILL', asked));
      expect(told(step)).toMatch(/^error Deployment unverified: .*on-cancel is hold/s);
      expect(step.post?.summary).toContain('unverified');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'promise 5: before the switch: what is live was not touched, and is not rolled back',
    job(async (place) => {
      const { server, run } = place;
      const inputs = {
        ...WAITS,
        'candidate-endpoint': server.url.replace('127.0.0.1', 'localhost'),
        'promote-command': 'touch promoted',
        'on-cancel': 'rollback',
        'rollback-command': server.undo,
      };
      const step = await run(inputs, when(place, 'SIGKILL', asked));
      expect(told(step)).toMatch(/the switch had not been started/);
      expect(existsSync(join(place.workspace, 'promoted'))).toBe(false);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'and its config file is gone: says that what is live could not be asked, and starts nothing',
    job(async ({ server, run, workspace }) => {
      writeFileSync(join(workspace, 'gate.yml'), 'interval: 50ms\n');
      const inputs = {
        ...{ ...V2, config: 'gate.yml', 'on-cancel': 'rollback', 'rollback-command': server.undo },
        'deploy-command': orphaned('rm gate.yml'),
      };
      const step = await run(inputs, KILLED);
      expect(told(step)).toMatch(/could not be asked.*gate\.yml/s);
      expect(server.undone()).toBe(0);
    }),
  );
});

describe
  .skipIf(process.platform === 'win32')
  .concurrent('on-cancel: rollback, where something speaks against it', () => {
    const ON_CANCEL = { ...FAILING, 'on-cancel': 'rollback' };

    it(
      'promise 6: another revision is live: superseded, nothing is touched',
      job(async (place) => {
        const { server, run, workspace } = place;
        server.deploy(LACKS_A_TOOL);
        writeFileSync(join(workspace, 'revision'), '8');
        const revisions = { 'expected-revision': '7', 'revision-command': 'cat revision' };
        const inputs = { ...ON_CANCEL, ...revisions, 'rollback-command': server.undo };
        const step = await run(inputs, when(place, 'SIGKILL', asked));
        expect(told(step)).toMatch(/^error Another deployment is live/);
        expect(server.undone()).toBe(0);
      }),
    );

    it(
      'a re-run without revisions holds',
      job(async (place) => {
        const { server, run } = place;
        server.deploy(LACKS_A_TOOL);
        const inputs = { ...ON_CANCEL, 'wait-timeout': '12s', 'rollback-command': server.undo };
        const step = await run(inputs, {
          ...when(place, 'SIGKILL', asked),
          env: { GITHUB_RUN_ATTEMPT: '2' },
        });
        expect(told(step)).toMatch(/attempt 2/);
        expect(server.undone()).toBe(0);
      }),
    );

    it(
      'promise 7: only the version from before answers: holds',
      job(async (place) => {
        const { server, run } = place;
        const inputs = {
          ...ON_CANCEL,
          ...V2,
          'wait-timeout': '12s',
          'rollback-command': server.undo,
        };
        const step = await run(inputs, when(place, 'SIGKILL', asked));
        expect(told(step)).toMatch(/version from before the deployment answers/);
        expect(server.undone()).toBe(0);
      }),
    );

    it(
      'promise 1: a journal that was not written to its end may lack the pass: holds',
      job(async (place) => {
        const { server, run } = place;
        server.deploy(LACKS_A_TOOL);
        const inputs = { ...ON_CANCEL, 'wait-timeout': '12s', 'rollback-command': server.undo };
        const step = await run(
          inputs,
          killedWhenAsked(place, (path) => markIncomplete(path)),
        );
        expect(told(step)).toMatch(/may not say that the deployment was verified/);
        expect(server.undone()).toBe(0);
      }),
    );

    it(
      'promise 1: a gate that outlives its step (in a container) goes on: it is ended, waited for, and its result told',
      job(async (place) => {
        const { server, run } = place;
        server.deploy(LACKS_A_TOOL);
        const inputs = { ...ON_CANCEL, 'rollback-command': server.undo };
        let gate: ChildProcess | undefined;
        const step = await run(
          inputs,
          killedWhenAsked(place, async (path) => {
            gate = await standIn(path, 'rolled-back');
          }),
        );
        expect(told(step)).toMatch(/^error The gate ended after its step: .*\(rolled-back\)/s);
        expect(server.undone()).toBe(0);
        expect(gate?.exitCode).toBe(0);
      }),
    );

    it(
      'a deploy command of which nobody knows whether it changed anything: holds',
      job(async ({ server, run }) => {
        const command = `${orphaned('kill -9 "$PPID"')}\nkill -9 $$`;
        const inputs = {
          'wait-timeout': '12s',
          'on-cancel': 'rollback',
          'deploy-command': command,
        };
        const step = await run({ ...inputs, 'rollback-command': server.undo }, KILLED);
        expect(told(step)).toMatch(/deploy-command may have run.*Nobody knows/s);
        expect(server.undone()).toBe(0);
      }),
    );
  });

it('says nothing after a main step that said all, and could not write down how it ended', () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-'));
  try {
    const state = { path: folder, shared: false, fallback: false };
    const header = { ...HEADER, gate: { pid: 1, startedAt: 'before' } };
    const { path } = createJournal([state], ['https://mcp.example.com/mcp'], header);
    const env = { ...process.env, STATE_journal: path, STATE_progress: 'ended' };
    const script = fileURLToPath(new URL('../../dist/post/index.js', import.meta.url));
    const post = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(post).toMatchObject({ status: 0, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.skipIf(process.platform === 'win32')(
  'promise 10: no secret stands in a journal, nor in the log of a command',
  job(async (place) => {
    const { server, run } = place;
    server.deploy(LACKS_A_TOOL);
    const secret = 'tok-6b1f9a0c2e';
    const step = await run({
      ...{ ...BASELINE, 'wait-timeout': '2s', 'rollback-timeout': '6s', 'bearer-token': secret },
      'rollback-command': `echo it is ${secret}; ${server.undo}`,
    });
    expect(step.outputs.result).toBe('rolled-back');
    const log = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(log.join('\n')).toContain('it is ***');
    expect(log.join('\n')).not.toContain(secret);
    const folder = state(place);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.jsonl'))
        expect(readFileSync(join(folder, name), 'utf8')).not.toContain(secret);
  }),
);
