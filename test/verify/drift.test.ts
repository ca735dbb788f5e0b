import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import type { Contract } from '../../src/snapshot/contract.ts';
import { ECHO, type Minimal, startMinimal } from '../fixtures/servers/minimal.ts';
import { against, type Changes, DECLARED, resultsOf, roundOf, servedOf } from './round-of.ts';

const SEARCH = {
  name: 'search',
  description: 'Searches',
  inputSchema: { type: 'object', properties: { q: { type: 'string' } } },
};
const before = { tools: [ECHO, SEARCH], instructions: 'Search first.' };
const server: Minimal = await startMinimal(before);
afterAll(() => server.close());

let reviewed: Contract;
beforeEach(async () => {
  server.deploy({ ...before, resources: [] });
  reviewed = servedOf(await roundOf(server.url, { samples: 1 })).contract;
});

const round = (changes: Changes) => roundOf(server.url, { samples: 1, ...changes });

test('the reviewed contract passes', async () => {
  const samples = await round({ snapshot: against(reviewed) });
  expect(resultsOf(samples, 'T5')).toMatchObject([{ status: 'pass' }]);
  expect(samples[0]?.findings).toEqual([]);
});

test('a tool that is gone fails, under its own key', async () => {
  server.deploy({ tools: [ECHO] });
  const samples = await round({ snapshot: against(reviewed) });
  expect(resultsOf(samples, 'T5')).toMatchObject([
    {
      key: 'T5:tools/search',
      status: 'fail',
      subject: 'tools/search',
      message: expect.stringContaining('breaking'),
    },
  ]);
  expect(samples[0]?.findings).toMatchObject([{ rule: 'tool-removed' }]);
});

test('a tool more passes, and is told', async () => {
  server.deploy({ tools: [...before.tools, { ...SEARCH, name: 'find' }] });
  const samples = await round({ snapshot: against(reviewed) });
  expect(resultsOf(samples, 'T5')).toMatchObject([{ key: 'T5:tools/find', status: 'info' }]);
});

describe('fail-on', () => {
  const statuses = async (failOn: 'breaking' | 'review' | 'any' | 'none') => {
    const samples = await round({ snapshot: against(reviewed, { failOn }) });
    return Object.fromEntries(resultsOf(samples, 'T5').map((r) => [r.subject, r.status]));
  };

  test('decides from which severity on a change fails', async () => {
    server.deploy({
      tools: [
        { ...ECHO, description: 'Repeats it' },
        { ...SEARCH, name: 'new', description: 'Another thing altogether' },
      ],
    });
    expect(await statuses('breaking')).toEqual({
      'tools/search': 'fail',
      'tools/echo': 'warn',
      'tools/new': 'info',
    });
    expect(await statuses('review')).toEqual({
      'tools/search': 'fail',
      'tools/echo': 'fail',
      'tools/new': 'info',
    });
    expect(await statuses('any')).toEqual({
      'tools/search': 'fail',
      'tools/echo': 'fail',
      'tools/new': 'fail',
    });
    expect(await statuses('none')).toEqual({
      'tools/search': 'warn',
      'tools/echo': 'warn',
      'tools/new': 'info',
    });
  });
});

test('what was accepted no longer fails, and is still told', async () => {
  server.deploy({ tools: [ECHO] });
  const accepts = (finding: { rule: string }) => finding.rule === 'tool-removed';
  const samples = await round({ snapshot: against(reviewed, { accepts }) });
  expect(resultsOf(samples, 'T5')).toMatchObject([
    { status: 'info', message: expect.stringContaining('accepted') },
  ]);
  expect(samples[0]?.accepted).toEqual([samples[0]?.findings?.[0]?.fingerprint]);
});

test('a change that was not accepted, beside one that was, still fails', async () => {
  server.deploy({
    tools: [
      {
        ...SEARCH,
        description: 'Finds',
        inputSchema: { type: 'object', required: ['q'], properties: { q: { type: 'string' } } },
      },
      ECHO,
    ],
  });
  const accepts = (finding: { severity: string }) => finding.severity === 'review';
  const samples = await round({ snapshot: against(reviewed, { accepts }) });
  expect(resultsOf(samples, 'T5')).toMatchObject([{ key: 'T5:tools/search', status: 'fail' }]);
});

test('another principal is not comparable, and that is inconclusive', async () => {
  const samples = await round({ snapshot: against(reviewed), principal: 'admin' });
  expect(resultsOf(samples, 'T5')).toMatchObject([
    { status: 'inconclusive', hint: expect.stringContaining('principal') },
  ]);
  expect(samples[0]?.findings).toBeUndefined();
});

test('the same contract in the other era is the same contract', async () => {
  server.deploy({ tools: [{ ...ECHO, execution: { taskSupport: 'optional' } }, SEARCH] });
  const modern = servedOf(await round({})).contract;
  const samples = await round({ target: { era: 'legacy' }, snapshot: against(modern) });
  expect(servedOf(samples).era).toBe('legacy');
  expect(resultsOf(samples, 'T5').filter((r) => r.status === 'fail')).toEqual([]);
});

describe('a hand-made hash', () => {
  const hashOf = (tools: JsonObject[]) =>
    createHash('sha256')
      .update(JSON.stringify(tools.map(({ name, description }) => ({ name, description }))))
      .digest('hex');
  const rules = (hash: string) => ({
    ...against(reviewed),
    file: { kind: 'hand-made', hash } as const,
  });

  test('that is right passes', async () => {
    const samples = await round({ snapshot: rules(hashOf([ECHO, SEARCH])) });
    expect(resultsOf(samples, 'T5')).toMatchObject([{ status: 'pass' }]);
  });

  test('that is not fails as contract-hash-changed', async () => {
    const samples = await round({ snapshot: rules(hashOf([ECHO])) });
    expect(resultsOf(samples, 'T5')).toMatchObject([{ status: 'fail', key: 'T5:server' }]);
    expect(samples[0]?.findings).toMatchObject([
      { rule: 'contract-hash-changed', severity: 'breaking' },
    ]);
  });
});

test('single resources count only where they are named', async () => {
  const lists = ['tools', 'resources'] as const;
  const at = (uri: string) => ({ uri, name: uri });
  server.deploy({ resources: [at('doc://a'), at('doc://b')] });
  const contract = servedOf(await round({ lists })).contract;
  server.deploy({ resources: [at('doc://c')] });
  const snapshot = against(contract);
  expect(resultsOf(await round({ lists, snapshot }), 'T5')).toMatchObject([{ status: 'pass' }]);
  const declared = { ...DECLARED, resources: ['doc://a'] };
  expect(resultsOf(await round({ lists, snapshot, declared }), 'T5')).toMatchObject([
    { key: 'T5:resources/doc://a', status: 'fail' },
  ]);
});

test('half a list is not compared with the whole snapshot', async () => {
  const { startEndlessPages } = await import('../fixtures/servers/faulty/t3-endless-pages.ts');
  const endless = await startEndlessPages('repeated');
  try {
    const samples = await roundOf(endless.url, { snapshot: against(reviewed) });
    expect(resultsOf(samples, 'T3')).toMatchObject([{ status: 'fail' }]);
    expect(resultsOf(samples, 'T5')).toEqual([]);
  } finally {
    await endless.close();
  }
});
