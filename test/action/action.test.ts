import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { A_TOOL_MORE, GOOD, LACKS_A_TOOL, WANTS_A_PARAMETER } from '../fixtures/deployment.ts';
import { job, QUICK, SNAPSHOT } from './job.ts';

const V2 = { 'expected-version': '2.0.0' };
const BASELINE = { baseline: 'base.json' };

describe.concurrent('the action', () => {
  it(
    'passes a good deployment: outputs, report, summary, a notice for a tool more, nothing in post',
    job(async ({ server, run }) => {
      server.deploy(A_TOOL_MORE);
      const step = await run({ ...QUICK, ...V2, 'rollback-command': server.undo });
      expect(step).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.outputs).toMatchObject({
        result: 'passed',
        identity: 'proven',
        rollback: 'not-needed',
        changes: '1',
        breaking: '0',
        tools: '3',
        era: 'modern',
        'server-name': 'shop',
        'server-version': '2.0.0',
      });
      const report = JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8'));
      expect(report).toMatchObject({ reportVersion: 1, result: 'passed' });
      expect(step.annotations).toMatchObject([{ level: 'notice', file: SNAPSHOT }]);
      expect(step.summary).toContain('browse');
      expect(step.post).toMatchObject({ conclusion: 'success', annotations: [], summary: '' });
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'annotates what became required on its line, before the rollback starts, and proves the rollback',
    job(async ({ server, run, snapshot }) => {
      server.deploy(WANTS_A_PARAMETER);
      const step = await run({ ...QUICK, ...V2, ...BASELINE, 'rollback-command': server.undo });
      expect(step).toMatchObject({ conclusion: 'failure', problems: [] });
      expect(step.outputs).toMatchObject({
        result: 'rolled-back',
        'failed-check': 'T5',
        rollback: 'done',
        'rollback-verified-by': 'baseline',
        breaking: '1',
      });
      const lines = (await snapshot()).split('\n');
      const tool = lines.findIndex((line) => line.includes('"name": "search"'));
      const limit = lines.findLastIndex((line, i) => i < tool && line.includes('"limit"')) + 1;
      expect(step.annotations.find((a) => a.file === SNAPSHOT)).toMatchObject({
        level: 'error',
        line: limit,
      });
      const shown = step.log.findIndex((line) => line.includes('now requires `limit`'));
      const started = step.log.findIndex((line) => line.includes('running rollback-command'));
      expect(shown).toBeGreaterThanOrEqual(0);
      expect(started).toBeGreaterThan(shown);
      expect(step.groups).toHaveLength(1);
      expect(step.post?.annotations).toEqual([]);
      expect(server.undone()).toBe(1);
    }),
  );

  it(
    'proves a rollback by an earlier contract from git where nobody recorded a baseline',
    job(async ({ server, run, review }) => {
      server.deploy(A_TOOL_MORE);
      await review();
      server.deploy(LACKS_A_TOOL);
      const step = await run({ ...QUICK, 'rollback-command': server.undo });
      expect(step.outputs).toMatchObject({
        result: 'rolled-back',
        'rollback-verified-by': 'earlier-contract',
      });
    }),
  );

  it(
    'takes an answer that equals an earlier contract from git for an old one',
    job(async ({ server, run, review }) => {
      server.deploy(A_TOOL_MORE);
      await review();
      server.deploy(GOOD);
      const step = await run({ ...QUICK, 'rollback-command': server.undo });
      expect(step.outputs).toMatchObject({ result: 'inconclusive', rollback: 'skipped' });
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'fails loudly where the rollback changes nothing',
    job(async ({ server, run }) => {
      server.deploy(LACKS_A_TOOL);
      const step = await run({ ...QUICK, ...BASELINE, 'rollback-command': 'echo done' });
      expect(step).toMatchObject({ conclusion: 'failure', problems: [] });
      expect(step.outputs).toMatchObject({ result: 'rollback-failed', rollback: 'failed' });
      expect(step.annotations[0]).toMatchObject({ level: 'error' });
      expect(step.summary).toContain('person');
    }),
  );

  it(
    'on probation passes the job whatever the result, says so, and rolls nothing back',
    job(async ({ server, run }) => {
      server.deploy(LACKS_A_TOOL);
      const step = await run({
        ...QUICK,
        ...BASELINE,
        'on-failure': 'report',
        'rollback-command': server.undo,
      });
      expect(step).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.outputs).toMatchObject({ result: 'failed', rollback: 'skipped' });
      expect(step.log.join('\n')).toContain('report');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'refuses a mistyped input before anything is probed',
    job(async ({ server, run }) => {
      server.deploy(LACKS_A_TOOL);
      const asked = server.seen.length;
      const step = await run({ ...QUICK, 'rolback-command': server.undo, 'fail-on': 'braking' });
      expect(step).toMatchObject({ conclusion: 'failure' });
      expect(step.annotations[0]?.message).toMatch(/rollback-command/);
      expect(step.annotations[0]?.message).toMatch(/breaking/);
      expect(step.outputs.result).toBe('');
      expect(server.seen).toHaveLength(asked);
      expect(step.post?.annotations).toEqual([]);
    }),
  );
});
