import { expect, test } from 'vitest';
import { load } from './loading.ts';

test('the checks and accepted changes of the file arrive', async () => {
  const settings = await load({
    file: `
request-timeout: 3s
checks:
  required-tools: [search, fetch]
  min-tools: 0
  latency: { connect: 2s, list: 500ms }
  tool-calls:
    - tool: search
    - name: nothing found
      tool: search
      arguments: { query: x, constructor: { toString: 1 } }
      expect: { contains: a, matches: '^\\d+$', equals: null, is-error: true, schema: { type: object } }
      timeout: 1m
      repeat: true
  resources: ['docs://readme']
accept:
  - rule: tool-removed
    subject: tools/x
    fingerprint: ${'0f'.repeat(32)}
    reason: gone
    expires: 2028-02-29
`,
  });
  expect(settings.checks).toEqual({
    requiredTools: ['search', 'fetch'],
    minTools: 0,
    latency: { connectMs: 2000, listMs: 500 },
    toolCalls: [
      {
        name: 'search',
        tool: 'search',
        arguments: {},
        expect: {},
        timeoutMs: 3000,
        repeat: false,
      },
      {
        name: 'nothing found',
        tool: 'search',
        arguments: JSON.parse('{"query":"x","constructor":{"toString":1}}'),
        expect: {
          contains: 'a',
          matches: '^\\d+$',
          equals: null,
          isError: true,
          schema: { type: 'object' },
        },
        timeoutMs: 60_000,
        repeat: true,
      },
    ],
    resources: ['docs://readme'],
  });
  expect(settings.accept).toEqual([
    {
      rule: 'tool-removed',
      subject: 'tools/x',
      pointer: '',
      fingerprint: '0f'.repeat(32),
      reason: 'gone',
      expires: '2028-02-29',
    },
  ]);
});
