import { expect, test } from 'vitest';
import { RULES } from '../../src/diff/catalogue.ts';
import { MANIFEST_RULES } from '../../src/preflight/rules.ts';
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

test('the levels of the file arrive by what their rules are for', async () => {
  const { rules, manifestLevels } = await load({
    file: 'rules: { tool-removed: review, type-narrowed: off, pre-stop-missing: error }',
  });
  expect(rules).toEqual({ 'tool-removed': 'review', 'type-narrowed': 'off' });
  expect(manifestLevels).toEqual({ 'type-narrowed': 'off', 'pre-stop-missing': 'error' });
});

test('no rule for manifests is called as one for changes', () => {
  const changes = new Set(RULES.map(({ id }) => id));
  expect(MANIFEST_RULES.filter(({ id }) => changes.has(id))).toEqual([]);
});
