import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSettings } from '../../src/config/given.ts';
import { type PlanFacts, planOf } from '../../src/report/plan/plan.ts';
import { planMarkdown } from '../../src/report/plan/plan-markdown.ts';
import { renderPlan } from '../../src/report/plan/plan-text.ts';
import { columns } from '../../src/report/wrap.ts';
import { load } from '../config/loading.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { nastyText } from './hostile-text.ts';
import { markdownStructure } from './markdown-structure.ts';

const FACTS: PlanFacts = {
  gateVersion: '1.0.0',
  hasSnapshot: true,
  earlierContracts: 3,
  runAttempt: 1,
  notices: [],
};

const ROLLING: RawSettings = {
  'deploy-command': 'kubectl apply -f k8s/\nkubectl rollout status deployment/mcp-server\n',
  'rollback-command': 'kubectl rollout undo deployment/mcp-server',
  'revision-command': './revision',
  'expected-version': '1.5.0',
  'soak-duration': '2m',
};
const BLUE_GREEN: RawSettings = {
  endpoint: 'https://eu.example.com/mcp\nhttps://us.example.com/mcp?key=0123456789abcdef0123',
  'candidate-endpoint': 'https://green.example.com/mcp',
  'previous-endpoint': 'https://blue.example.com/mcp',
  'promote-command': './switch green',
  'discard-command': './down green',
  'rollback-command': './switch blue',
  'retire-command': './down blue',
  'working-directory': 'deploy',
};

const plan = async (raw: RawSettings, facts: Partial<PlanFacts> = {}, file?: string) =>
  planOf(await load({ raw, ...(file !== undefined && { file }) }), { ...FACTS, ...facts });

describe('the plan of', () => {
  const PLANS: Record<string, [RawSettings, Partial<PlanFacts>]> = {
    rolling: [ROLLING, {}],
    'blue-green': [BLUE_GREEN, { runAttempt: 2 }],
    smoke: [{}, { hasSnapshot: false, earlierContracts: 0 }],
  };
  it.each(Object.entries(PLANS))('%s, in a terminal and in Markdown', async (name, given) => {
    const shown = await plan(...given);
    const file = `../fixtures/data/plans/${name}`;
    await expect(renderPlan(shown, { color: false })).toMatchFileSnapshot(`${file}.txt`);
    const markdown = planMarkdown(shown);
    await expect(markdown).toMatchFileSnapshot(`${file}.md`);
    expect(() => markdownStructure(markdown)).not.toThrow();
  });

  it('phases in the order of the pipeline, each with its deadline and the command as it was written', async () => {
    const { paths, title } = await plan(BLUE_GREEN);
    expect(title).toBe('a blue-green switch');
    const steps = paths.map((path) => path.steps.map(({ phase }) => phase));
    expect(steps).toEqual([
      ['preflight', 'verify', 'promote', 'verify-live', 'drain', 'retire'],
      ['discard'],
      ['rollback', 'verify-rollback'],
    ]);
    // 5 + 15 + 5 + 0.5 + 15, 5 + 15, and 5 + 15 + 5 + 5 minutes.
    expect(paths.map(({ atMostMs }) => atMostMs / 60_000)).toEqual([40.5, 20, 30]);
    // The share of the rollback is kept.
    expect(paths.map(({ limitMs }) => limitMs / 60_000)).toEqual([40, 45, 45]);
    const rolling = await plan(ROLLING);
    const commands = rolling.paths.flatMap(({ steps }) => steps.flatMap((step) => step.commands));
    expect(commands).toEqual([
      { name: 'revision-command', command: './revision' },
      { name: 'deploy-command', command: ROLLING['deploy-command'] },
      { name: 'rollback-command', command: ROLLING['rollback-command'] },
    ]);
  });

  it('a rollback by hand and a snapshot', async () => {
    const rollback = { 'rollback-command': 'x', 'revision-command': 'y' };
    const byHand = await plan({ mode: 'rollback', 'expected-revision': '42', ...rollback });
    expect(byHand.paths).toHaveLength(1);
    expect(byHand.paths[0]?.steps.map(({ phase }) => phase)).toEqual([
      'preflight',
      'rollback',
      'verify-rollback',
    ]);
    expect(byHand.paths[0]?.steps[1]?.what).toContain('if it is not 42');
    const snapshot = await plan({ mode: 'snapshot', baseline: 'b.json' });
    expect(snapshot.paths[0]?.steps[0]?.what).toContain('writes it to b.json');
    expect(snapshot.cautions).toEqual([]);
  });
});

describe('what it says of a failure', () => {
  const notes = async (raw: RawSettings) => (await plan(raw)).paths.at(-1)?.notes.join(' ');
  const command = { 'rollback-command': 'x' };

  it.each([
    [{}, 'there is no rollback-command'],
    [{ ...command, 'on-failure': 'hold' }, 'on-failure is hold'],
    [{ ...command, 'on-failure': 'report' }, 'the job passes'],
    [{ ...command, 'deploy-command': 'y' }, 'a person decides'],
    [{ ...command, 'deploy-command': 'y', 'revision-command': 'z' }, 'the revision decides'],
  ])('%j', async (raw: RawSettings, text) => {
    const { paths } = await plan(raw);
    expect(await notes(raw)).toContain(text);
    const rollsBack = raw['rollback-command'] !== undefined && raw['on-failure'] === undefined;
    expect(paths.at(-1)?.steps).toHaveLength(rollsBack ? 2 : 0);
  });

  it('of a candidate: it is taken down, unless nobody is to touch it', async () => {
    const candidate = async (raw: RawSettings) => (await plan({ ...BLUE_GREEN, ...raw })).paths[1];
    expect((await candidate({}))?.steps).toHaveLength(1);
    const held = await candidate({ 'on-failure': 'hold' });
    expect(held?.steps).toEqual([]);
    expect(held?.notes.join(' ')).toContain('on-failure is hold');
  });

  it('whose deployment it would undo: by the revision, where one can be asked for', async () => {
    const rollback = async (raw: RawSettings) =>
      (await plan({ ...command, ...raw })).paths.at(-1)?.steps[0];
    const asks = { 'revision-command': 'y' };
    expect((await rollback({ ...asks, 'expected-revision': '42' }))?.what).toContain('is not 42');
    expect((await rollback({ ...asks, 'deploy-command': 'z' }))?.what).toContain('this run made');
    expect((await rollback(asks))?.what).toContain('was live as the gate began');
    expect(await rollback({})).toMatchObject({
      what: 'Runs once at most.',
      commands: [{ name: 'rollback-command' }],
    });
  });

  it('how the previous version would be proven: by what there is', async () => {
    const proof = async (raw: RawSettings, earlierContracts: number) =>
      (await plan({ ...command, ...raw }, { earlierContracts })).paths.at(-1)?.steps[1]?.what;
    expect(await proof({ 'deploy-command': 'y' }, 3)).toMatch(
      /preflight recorded; or exactly one of 3 earlier/,
    );
    expect(await proof({ baseline: 'b.json' }, 0)).toContain('exactly what b.json holds');
    expect(await proof({}, 0)).not.toContain('exactly');
  });
});

describe('what to know before', () => {
  const ids = async (...given: Parameters<typeof plan>) =>
    (await plan(...given)).cautions.filter(({ level }) => level === 'warning').map(({ id }) => id);

  it('nothing, where all is there', async () => {
    expect(await ids(ROLLING)).toEqual([]);
  });

  it.each([
    ['whose-is-live', { 'rollback-command': 'x', 'expected-version': '1' }, {}],
    [
      're-run',
      { 'rollback-command': 'x', 'expected-version': '1', 'revision-command': 'y' },
      { runAttempt: 2 },
    ],
    ['no-expected-version', { ...ROLLING, 'expected-version': '' }, {}],
    ['sum-over-timeout', { ...ROLLING, 'command-timeout': '40m' }, {}],
    [
      'stale-hashes',
      ROLLING,
      { notices: [{ id: 'stale-hashes', level: 'warning', message: 'x' }] },
    ],
  ] as [string, RawSettings, Partial<PlanFacts>][])('%s', async (id, raw, facts) => {
    expect(await ids(raw, facts)).toEqual([id]);
  });

  it('a re-run that would hold', async () => {
    const raw = { 'rollback-command': 'x', 'expected-version': '1' };
    expect(await ids(raw, { runAttempt: 2 })).toEqual(['whose-is-live', 're-run']);
    const known = { ...raw, 'revision-command': 'y', 'expected-revision': '42' };
    expect(await ids(known, { runAttempt: 2 })).toEqual([]);
    const deploys = { ...raw, 'deploy-command': 'z' };
    expect(await ids(deploys, { runAttempt: 2 })).toEqual(['whose-is-live']);
  });

  it('a monitor that cannot fail a run without a soak', async () => {
    const file = 'monitor: { url: "https://up.example/status" }';
    const all = async (raw: RawSettings) =>
      (await plan(raw, {}, file)).cautions.map(({ id }) => id);
    expect(await all({})).toContain('monitor-once');
    expect(await all(ROLLING)).not.toContain('monitor-once');
  });

  it('what becomes of it when it is cancelled', async () => {
    const said = async (raw: RawSettings) =>
      (await plan(raw)).cautions.find(({ id }) => id === 'cancelled')?.message;
    expect(await said(ROLLING)).toContain('on-cancel: hold');
    expect(await said({ ...ROLLING, 'on-cancel': 'rollback' })).toContain(
      'starts rollback-command',
    );
  });
});

describe('what is printed', () => {
  it('holds no credential of an address', async () => {
    const shown = await plan(BLUE_GREEN);
    expect(JSON.stringify(shown)).not.toContain('0123456789abcdef');
  });

  it('is the same with colour, and keeps to its width but for commands', async () => {
    const shown = await plan(BLUE_GREEN, { runAttempt: 2 });
    const text = renderPlan(shown, { color: false, width: 80 });
    const painted = renderPlan(shown, { color: true, width: 80 });
    expect(painted).toContain('\u001b[1m');
    expect(stripVTControlCharacters(painted)).toBe(text);
    for (const line of text.split('\n')) {
      if (!/\$ /.test(line)) expect(columns(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('shows a long command in part, and says how much', async () => {
    const shown = await plan({ 'deploy-command': 'echo\n'.repeat(100) });
    expect(renderPlan(shown, { color: false })).toContain('and 60 more lines');
    expect(planMarkdown(shown)).toContain('and 60 more lines');
  });

  it('is no command, no escape sequence and no markup of what the settings hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(nastyText), async (texts) => {
        const next = () => texts.next().value ?? '';
        const settings = await load({ raw: BLUE_GREEN });
        Object.assign(settings, {
          deployCommand: `${next()}\n${next()}`,
          promoteCommand: next(),
          rollbackCommand: next(),
          expectedVersion: next(),
          expectedRevision: next(),
          revisionCommand: next(),
          workingDirectory: next(),
          shell: next(),
          snapshot: { path: next(), named: true },
        });
        const notices = [{ id: next(), level: 'warning' as const, message: next(), hint: next() }];
        const hostile = planOf(settings, { ...FACTS, notices });
        for (const line of renderPlan(hostile, { color: false }).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[|[\r\u2028\u202e\u200b]/);
          expect(stripVTControlCharacters(line)).toBe(line);
          expect(parseCommand(line)).toBeUndefined();
        }
        const markdown = planMarkdown(hostile);
        for (const line of markdown.split('\n')) expect(parseCommand(line)).toBeUndefined();
        const { headings, tables, details } = markdownStructure(markdown);
        expect({ headings: headings.length, tables, details }).toEqual({
          headings: hostile.paths.length + 2 + (hostile.skipped.length > 0 ? 1 : 0),
          tables: [],
          details: 0,
        });
      }),
      { numRuns: 100 },
    );
  });
});
