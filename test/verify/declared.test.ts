import { afterAll, describe, expect, test } from 'vitest';
import type { Expectation, ToolCallCheck } from '../../src/config/settings.ts';
import type { JsonObject } from '../../src/json.ts';
import type { CheckResult } from '../../src/verify/check.ts';
import { newVerifyMemory } from '../../src/verify/memory.ts';
import { ECHO, startMinimal } from '../fixtures/servers/minimal.ts';
import { type Changes, DECLARED, resultsOf, roundOf } from './round-of.ts';

const text = (value: string, more: JsonObject = {}): JsonObject => ({
  content: [{ type: 'text', text: value }],
  ...more,
});

const server = await startMinimal({
  call: (name, args) => {
    switch (name) {
      case 'echo':
        return text(String(args.text));
      case 'json':
        return text('{"n": 1, "list": [2]}');
      case 'structured':
        return text('see there', { structuredContent: { n: 1 } });
      case 'broken':
        return text('no such table', { isError: true });
      case 'asking':
        return { resultType: 'input_required', inputRequests: {} };
      case 'never':
        return new Promise<JsonObject>(() => {});
      default:
        throw new Error(`Unknown tool: ${name}`);
    }
  },
});
afterAll(() => server.close());

const call = (
  tool: string,
  expectation: Expectation,
  more: Partial<ToolCallCheck> = {},
): ToolCallCheck => ({
  name: 'it',
  tool,
  arguments: {},
  expect: expectation,
  timeoutMs: 10_000,
  repeat: false,
  ...more,
});

async function resultOf(one: ToolCallCheck, changes: Changes = {}): Promise<CheckResult> {
  const samples = await roundOf(server.url, {
    declared: { ...DECLARED, toolCalls: [one] },
    ...changes,
  });
  const all = samples.map(() => resultsOf(samples, `declared/${one.name}`));
  // What one call found is said of every sample: they are judged together.
  expect(all).toEqual(samples.map(() => all[0]));
  expect(all[0]).toHaveLength(1);
  return all[0]?.[0] as CheckResult;
}

describe('expectations', () => {
  test.each<[string, ToolCallCheck]>([
    ['none: no error', call('echo', {})],
    ['contains', call('echo', { contains: 'ell' }, { arguments: { text: 'hello' } })],
    ['matches', call('echo', { matches: '^h.+o$' }, { arguments: { text: 'hello' } })],
    ['equals a text', call('echo', { equals: 'hello' }, { arguments: { text: 'hello' } })],
    ['equals JSON in the text', call('json', { equals: { list: [2], n: 1 } })],
    ['equals structured content', call('structured', { equals: { n: 1 } })],
    ['equals null', call('echo', { equals: null }, { arguments: { text: 'null' } })],
    ['is-error', call('broken', { isError: true, contains: 'table' })],
    ['is-error, as a JSON-RPC error', call('gone', { isError: true })],
    ['schema of structured content', call('structured', { schema: { required: ['n'] } })],
    [
      'schema of JSON in the text',
      call('json', { schema: { properties: { n: { type: 'integer' } } } }),
    ],
    [
      'schema of draft-07',
      call('json', {
        schema: { $schema: 'http://json-schema.org/draft-07/schema#', required: ['n'] },
      }),
    ],
  ])('%s', async (_name, one) => {
    expect(await resultOf(one)).toMatchObject({ status: 'pass' });
  });

  test.each<[string, ToolCallCheck, RegExp]>([
    [
      'an error that nobody wants',
      call('broken', {}),
      /the tool reported an error; got "no such table"/,
    ],
    ['no error where one is wanted', call('echo', { isError: true }), /no error was reported/],
    ['a JSON-RPC error', call('gone', {}), /JSON-RPC error -32602: Unknown tool: gone/],
    [
      'contains',
      call('echo', { contains: 'x' }, { arguments: { text: 'hello' } }),
      /does not contain "x"; got "hello"/,
    ],
    [
      'matches',
      call('echo', { matches: '^x' }, { arguments: { text: 'hello' } }),
      /does not match \/\^x\//,
    ],
    ['equals', call('json', { equals: { n: 1 } }), /expected {"n":1}, got {"n":1,"list":\[2\]}/],
    ['equals null', call('structured', { equals: null }), /expected null/],
    [
      'equals a text that ends with a full stop',
      call('echo', { equals: 'It is 4.' }, { arguments: { text: 'It is 3.' } }),
      /: expected "It is 4\.", got "It is 3\."\.$/,
    ],
    [
      'schema',
      call('structured', { schema: { properties: { n: { type: 'string' } } } }),
      /does not fit the schema: \/n must be string/,
    ],
    [
      'no JSON for a schema',
      call('echo', { schema: {} }, { arguments: { text: 'plain' } }),
      /no structured content and the text is not JSON/,
    ],
    ['a question instead of an answer', call('asking', {}), /asks for input/],
    ['too slow', call('never', {}, { timeoutMs: 200 }), /no result within 200 ms/],
    [
      'all that does not hold is said',
      call('echo', { contains: 'x', isError: true }),
      /no error.*does not contain/,
    ],
  ])('%s fails', async (_name, one, message) => {
    const result = await resultOf(one);
    expect(result).toMatchObject({ status: 'fail', subject: `tools/${one.tool}` });
    expect(result.message).toMatch(message);
    expect(result.hint).toMatch(/\w/);
  });

  test.each<[string, Expectation]>([
    ['matches', { matches: '^(a+)+$' }],
    ['a pattern in a schema', { schema: { type: 'string', pattern: '^(a+)+$' } }],
  ])('catastrophic backtracking ends: %s', async (_name, expectation) => {
    const evil = `"${'a'.repeat(60)}!"`;
    const pattern = 'matches' in expectation ? { matches: '^"(a+)+"$' } : expectation;
    expect(await resultOf(call('echo', pattern, { arguments: { text: evil } }))).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('takes too long'),
    });
  });
});

test('a call that could not be made fails nothing', async () => {
  const flaky = await startMinimal({
    intercept: (_req, res, { method }) => {
      if (method !== 'tools/call') return false;
      res.writeHead(503).end();
      return true;
    },
  });
  try {
    const samples = await roundOf(flaky.url, {
      declared: { ...DECLARED, toolCalls: [call('echo', {})] },
    });
    expect(resultsOf(samples, 'declared/it')).toMatchObject([
      { status: 'inconclusive', message: /HTTP 503/ },
    ]);
  } finally {
    await flaky.close();
  }
});

describe('how often a tool is called', () => {
  const calls = () => server.seen.filter(({ method }) => method === 'tools/call').length;
  const rounds = async (one: ToolCallCheck, changes: Changes = {}) => {
    const memory = newVerifyMemory();
    const from = calls();
    for (let i = 0; i < 3; i++) await resultOf(one, { memory, ...changes });
    return calls() - from;
  };

  test('once per verification, by whatever number of samples and rounds', async () => {
    expect(await rounds(call('echo', {}))).toBe(1);
  });

  test('every round where it says repeat', async () => {
    expect(await rounds(call('echo', {}, { repeat: true }))).toBe(3);
  });

  test('again while it fails: one failure confirms nothing', async () => {
    expect(await rounds(call('broken', {}))).toBe(3);
  });

  test('again for another version: what the old one passed says nothing about the new one', async () => {
    const memory = newVerifyMemory();
    const from = calls();
    await resultOf(call('echo', {}), { memory });
    server.deploy({ serverInfo: { name: 'minimal', version: '2.0.0' } });
    await resultOf(call('echo', {}), { memory });
    await resultOf(call('echo', {}), { memory });
    expect(calls() - from).toBe(2);
  });

  test('never on what may not be called', async () => {
    const from = calls();
    const declared = { ...DECLARED, toolCalls: [call('echo', {})] };
    const samples = await roundOf(server.url, { declared, mayCall: () => false });
    expect(resultsOf(samples, 'declared/it')).toEqual([]);
    expect(calls() - from).toBe(0);
  });
});

describe('tools', () => {
  test('required ones', async () => {
    const declared = { ...DECLARED, requiredTools: ['echo', 'gone', '__proto__'] };
    const samples = await roundOf(server.url, { declared });
    expect(resultsOf(samples, 'declared/required-tools').map((r) => [r.key, r.status])).toEqual([
      ['declared/required-tools:tools/echo', 'pass'],
      ['declared/required-tools:tools/gone', 'fail'],
      ['declared/required-tools:tools/__proto__', 'fail'],
    ]);
  });

  test('at least so many', async () => {
    const empty = await startMinimal({ tools: [] });
    try {
      const none = await roundOf(empty.url, { declared: DECLARED });
      expect(resultsOf(none, 'declared/min-tools')).toMatchObject([
        { status: 'fail', message: /^0 tools are served, at least 1 is/ },
      ]);
      const zero = await roundOf(empty.url, { declared: { ...DECLARED, minTools: 0 } });
      expect(resultsOf(zero, 'declared/min-tools')).toMatchObject([{ status: 'pass' }]);
      const two = await roundOf(server.url, { declared: { ...DECLARED, minTools: 2 } });
      expect(resultsOf(two, 'declared/min-tools')).toMatchObject([{ status: 'fail' }]);
    } finally {
      await empty.close();
    }
  });

  test('where none are wanted, none need be declared', async () => {
    const prompts = await startMinimal({
      capabilities: { prompts: {} },
      tools: [],
      prompts: [ECHO],
    });
    try {
      const samples = await roundOf(prompts.url, { declared: { ...DECLARED, minTools: 0 } });
      expect(resultsOf(samples, 'T1')).toEqual([]);
    } finally {
      await prompts.close();
    }
  });
});
