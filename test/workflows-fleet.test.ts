import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planRollback } from '../src/decide/rollback-plan.ts';
import type { GateEvent } from '../src/events.ts';
import { foldReport } from '../src/report/report.ts';
import { loadInputs } from './docs/yaml-examples.ts';
import { cancelled, failed, inconclusive, passed } from './report/sample-log.ts';
import { jobsOf, runStep, stepOf } from './workflow-step.ts';

const FLEET = '.github/workflows/deploy-and-gate-fleet.yml';
const jobs = jobsOf(FLEET);
const temp = mkdtempSync(join(tmpdir(), 'fleet-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** The log with its end, and what is said of the rollback, changed. */
function changed(log: readonly GateEvent[], end: object, reason?: string): GateEvent[] {
  return log.map((event) => {
    if (event.type === 'run-ended') return { ...event, ...end };
    return event.type === 'rollback' && reason ? { ...event, reason } : event;
  });
}

const OLD_FAULT = planRollback({
  onFailure: 'hold',
  runAttempt: 1,
  failed: ['T5'],
  failedBefore: ['T5'],
});

/** What a vantage point may hand in: the file's text, or none. */
const REPORTS = {
  passed: JSON.stringify(foldReport(passed)),
  failed: JSON.stringify(foldReport(failed)),
  'failed in the soak': JSON.stringify(foldReport(changed(failed, { failedPhase: 'soak' }))),
  'failed before too': JSON.stringify(
    foldReport(changed(failed, {}, 'reason' in OLD_FAULT ? OLD_FAULT.reason : '')),
  ),
  'failed by the monitor': JSON.stringify(
    foldReport(changed(passed, { result: 'failed', failedPhase: 'soak', failedCheck: 'monitor' })),
  ),
  inconclusive: JSON.stringify(foldReport(inconclusive)),
  cancelled: JSON.stringify(foldReport(cancelled)),
  superseded: JSON.stringify(foldReport(changed(failed, { result: 'superseded' }))),
  'broken off': JSON.stringify(foldReport(passed.slice(0, -1))),
  'of another mode': JSON.stringify({ ...foldReport(passed), mode: 'snapshot' }),
  'no JSON': '{"result":"passed"',
  'no object': 'null',
  missing: undefined,
};
type Seen = keyof typeof REPORTS;

let folders = 0;
async function decide(seen: Seen[], env: Record<string, string> = {}) {
  const folder = join(temp, String(folders++));
  mkdirSync(folder);
  seen.forEach((kind, at) => {
    const text = REPORTS[kind];
    if (text === undefined) return;
    mkdirSync(join(folder, `mcp-fleet-report-1-p${at}`));
    writeFileSync(join(folder, `mcp-fleet-report-1-p${at}`, 'report.json'), text);
  });
  return runStep(stepOf(jobs.decide, 'decide'), {
    POINTS: JSON.stringify(seen.map((_, at) => ({ name: `p${at}`, endpoint: 'https://x/mcp' }))),
    REPORTS: folder,
    FOLDER: 'mcp-fleet-report-1-',
    DEPLOY: 'success',
    VERIFY: 'success',
    DEPLOYS: 'true',
    ROLLS_BACK: 'true',
    ...env,
  });
}

describe.concurrent('a fleet decides once', () => {
  test.each<[Seen[], Record<string, string>, string, string]>([
    [['passed', 'passed', 'passed'], {}, 'passed', 'none'],
    [['passed', 'failed', 'passed'], {}, 'failed', 'roll-back'],
    [['passed', 'failed in the soak'], {}, 'failed', 'roll-back'],
    [['inconclusive', 'failed', 'missing'], {}, 'failed', 'roll-back'],
    [['failed', 'failed before too'], {}, 'failed', 'roll-back'],
    [['passed', 'failed'], { ROLLS_BACK: 'false' }, 'failed', 'hold'],
    [['passed', 'failed before too'], {}, 'failed', 'hold'],
    [['passed', 'failed by the monitor'], {}, 'failed', 'hold'],
    [['passed', 'inconclusive'], {}, 'inconclusive', 'hold'],
    [['passed', 'missing'], {}, 'inconclusive', 'hold'],
    [['passed', 'broken off'], {}, 'inconclusive', 'hold'],
    [['passed', 'of another mode'], {}, 'inconclusive', 'hold'],
    [['passed', 'no JSON'], {}, 'inconclusive', 'hold'],
    [['passed', 'no object'], {}, 'inconclusive', 'hold'],
    [[], {}, 'inconclusive', 'hold'],
    [['failed', 'superseded'], {}, 'superseded', 'hold'],
    [['failed', 'cancelled'], {}, 'cancelled', 'hold'],
    [['failed', 'missing'], { VERIFY: 'cancelled' }, 'cancelled', 'hold'],
    [['failed'], { DEPLOY: 'failure' }, 'failed', 'hold'],
    [['missing'], { DEPLOY: 'skipped' }, 'failed', 'hold'],
    [['passed'], { DEPLOY: 'skipped', DEPLOYS: 'false' }, 'passed', 'none'],
    [['failed'], { DEPLOY: 'skipped', DEPLOYS: 'false' }, 'failed', 'roll-back'],
  ])('%j %j: %s, %s', async (seen, env, result, action) => {
    const run = await decide(seen, env);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.outputs).toMatchObject({ result, action });
    expect(run.stdout.startsWith('::error::')).toBe(result !== 'passed');
    for (const [at] of seen.entries()) expect(run.summary).toContain(`| p${at} |`);
  });

  test('no text of a server leaves a report', async () => {
    const hostile = { ...foldReport(failed), failedCheck: 'T5`|\n::error::x', result: '<b>' };
    const folder = mkdtempSync(join(temp, 'hostile-'));
    mkdirSync(join(folder, 'r-eu'));
    writeFileSync(join(folder, 'r-eu', 'report.json'), JSON.stringify(hostile));
    const run = await runStep(stepOf(jobs.decide, 'decide'), {
      POINTS: '[{"name":"eu"}]',
      REPORTS: folder,
      FOLDER: 'r-',
      DEPLOYS: 'false',
      ROLLS_BACK: 'true',
    });
    expect(run.outputs).toMatchObject({ result: 'inconclusive', action: 'hold' });
    expect(run.summary).toContain('| eu | inconclusive |  |');
  });
});

describe.concurrent('the list of vantage points', () => {
  const plan = (points: unknown, env: Record<string, string> = {}) =>
    runStep(stepOf(jobs.plan, 'plan'), {
      POINTS: typeof points === 'string' ? points : JSON.stringify(points),
      RUNS_ON: 'ubuntu-latest',
      PART: 'all',
      ON_FAILURE: 'rollback',
      ...env,
    });
  const eu = { name: 'eu', endpoint: 'https://eu.example.com/mcp' };

  test('gets runners, and each address once', async () => {
    const us = { name: 'us', endpoint: 'https://us.example.com/mcp', 'runs-on': ['us', 'linux'] };
    const run = await plan([eu, us, { ...eu, name: 'eu-again', secret: 'x' }]);
    expect(run).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(run.outputs.points ?? '')).toEqual([
      { ...eu, 'runs-on': 'ubuntu-latest' },
      us,
      { ...eu, name: 'eu-again', 'runs-on': 'ubuntu-latest' },
    ]);
    expect(run.outputs).toMatchObject({
      endpoints: 'https://eu.example.com/mcp\nhttps://us.example.com/mcp',
      first: 'eu',
    });
  });

  test.each<[string, unknown, Record<string, string>?]>([
    ['not JSON', 'eu'],
    ['1 to 50', []],
    ['1 to 50', { eu }],
    ['1 to 50', Array.from({ length: 51 }, (_, at) => ({ ...eu, name: `p${at}` }))],
    ['Entry 2', [eu, null]],
    ['no name', [{ endpoint: eu.endpoint }]],
    ['no name', [{ ...eu, name: 'a/b' }]],
    ['no name', [{ ...eu, name: 'x\n::error::' }]],
    ['one name twice', [eu, { ...eu, name: 'EU' }]],
    ['no endpoint', [{ name: 'eu' }]],
    ['no endpoint', [{ name: 'eu', endpoint: 'https://a/mcp\nhttps://b/mcp' }]],
    ['runs-on', [{ ...eu, 'runs-on': [] }]],
    ['part', [eu], { PART: 'befor' }],
    ['on-failure', [eu], { ON_FAILURE: 'report' }],
  ])('says what is wrong: %s', async (message, points, env) => {
    const run = await plan(points, env);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::[^\n]*\n$/);
    expect(run.stdout).toContain(message);
    expect(run.outputs).toEqual({});
  });
});

describe('what the jobs may do', () => {
  const gates = Object.entries(jobs).flatMap(([id, job]) =>
    job.steps
      .filter(({ uses }) => uses?.includes('/mcp-deploy-gate@'))
      .map((step) => ({ id, step })),
  );

  test('vantage points hold, and only the deciding job can roll back, on its decision', () => {
    expect(gates.map(({ id, step }) => [id, step.with?.mode ?? 'gate'])).toEqual([
      ['before', 'snapshot'],
      ['verify', 'gate'],
      ['decide', 'rollback'],
    ]);
    const [, verify, rollback] = gates.map(({ step }) => step);
    expect(verify?.with).toMatchObject({ 'on-failure': 'hold' });
    expect(Object.keys(verify?.with ?? {})).not.toContain('rollback-command');
    expect(rollback?.if).toBe("steps.decide.outputs.action == 'roll-back'");
    expect(rollback?.with).toMatchObject({
      endpoint: expect.stringContaining('needs.plan.outputs.endpoints'),
      'expected-revision': expect.stringContaining('needs.deploy.outputs.deployed-revision'),
      'revision-command': expect.stringContaining('inputs.revision-command'),
      baseline: expect.stringContaining('baseline.json'),
    });
  });

  test('the settings of each go together', async () => {
    const given: Record<string, string> = {
      endpoint: 'https://eu.example.com/mcp\nhttps://us.example.com/mcp',
      config: '',
      headers: 'x-env: production',
      'bearer-token': 'secret',
      'wait-timeout': '1m',
      'soak-duration': '1m',
      'rollback-timeout': '2m',
    };
    for (const { step } of gates) {
      const names = Object.entries(step.with ?? {});
      const inputs = names.map(([name, value]) => {
        const text = /^\$\{\{.*\}\}$/s.test(String(value)) ? (given[name] ?? 'x') : String(value);
        return [name, step.with?.mode === 'snapshot' ? text.split('\n')[0]! : text];
      });
      await expect(loadInputs(Object.fromEntries(inputs), true)).resolves.toBeUndefined();
    }
  });

  test('the deciding job always runs, and ends red where it is not passed', () => {
    expect(jobs.decide?.if).toMatch(/^always\(\)/);
    const last = jobs.decide?.steps.at(-1);
    expect(last).toMatchObject({
      if: "always() && steps.decide.outputs.result != 'passed'",
      run: 'exit 1',
    });
  });
});

describe.concurrent('what the commands are given', () => {
  const NAME = 'Give the commands their environment';
  const step = stepOf(jobs.deploy, NAME);

  test('is the same in every job that runs commands', () => {
    const one = jobsOf('.github/workflows/deploy-and-gate.yml');
    for (const job of [jobs.decide, one.gate]) expect(stepOf(job, NAME).run).toBe(step.run);
  });

  test('comes from lines, and is masked', async () => {
    const GIVEN = 'KUBE_TOKEN=a=b%25c\r\n\nHOST=x y $(id)\nN=1';
    const run = await runStep(step, { GIVEN });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.env).toEqual({ KUBE_TOKEN: 'a=b%25c', HOST: 'x y $(id)', N: '1' });
    expect(run.stdout).toBe('::add-mask::a=b%2525c\n::add-mask::x y $(id)\n');
    expect(await runStep(step, { GIVEN: '' })).toMatchObject({ exitCode: 0, env: {} });
  });

  test.each(['no equals sign', 'A<<B\nx\nB', '1A=x', 'A B=x', 'EMPTY='])(
    'what is no NAME=value ends the job, and is not shown: %j',
    async (GIVEN) => {
      const run = await runStep(step, { GIVEN: `OK=fine\n${GIVEN}` });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain('Line 2 of the secret');
      expect(run.stdout).not.toContain(GIVEN);
    },
  );

  test('the revision is one line, and none where its command fails', async () => {
    const note = stepOf(jobs.deploy, 'before');
    const of = (COMMAND: string) => runStep(note, { COMMAND });
    expect((await of("printf ' 41\\nresult=passed\\r\\n'")).outputs).toEqual({
      revision: '41 result=passed',
    });
    const failing = await of('echo 41; false');
    expect(failing).toMatchObject({ exitCode: 0, outputs: { revision: '' } });
    expect(failing.stdout).toContain('::warning::');
    expect(stepOf(jobs.deploy, 'after').run).toBe(note.run);
  });
});
