import { describe, expect, test } from 'vitest';
import { newVerifyMemory } from '../../src/verify/memory.ts';
import { type SdkV1, startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { against, DECLARED, roundOf, servedOf } from './round-of.ts';

const declared = {
  ...DECLARED,
  requiredTools: ['echo'],
  toolCalls: [
    {
      name: 'says it',
      tool: 'echo',
      arguments: { text: 'hi' },
      expect: {},
      timeoutMs: 10_000,
      repeat: false,
    },
  ],
};

/** Servers in good health, as SDKs build them: nothing may be found wrong with them. */
describe.each([
  ['v1, HTTP+SSE', () => startSdkV1({ mode: 'sse' })],
  ['v1, stateful', () => startSdkV1({ mode: 'stateful' })],
  ['v1, stateful, JSON', () => startSdkV1({ mode: 'stateful', json: true })],
  ['v1, stateless', () => startSdkV1({ mode: 'stateless' })],
  ['v2, both eras', () => startSdkV2()],
  ['v2, 2026-07-28 only', () => startSdkV2({ modernOnly: true })],
] as const)('%s', (name, start) => {
  const stateful = name.startsWith('v1, stateful');

  test('passes, twice the same', async () => {
    const server = await start();
    try {
      const lists = ['tools', 'resourceTemplates', 'prompts'] as const;
      const memory = newVerifyMemory();
      const first = await roundOf(server.url, { lists });
      const snapshot = against(servedOf(first).contract);
      for (let i = 0; i < 2; i++) {
        for (const { outcome, checks } of await roundOf(server.url, {
          lists,
          declared,
          snapshot,
          memory,
          all: true,
        })) {
          expect(outcome).toMatchObject({ kind: 'served', served: { hash: servedOf(first).hash } });
          expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
          const ids = checks.map(({ id }) => id);
          expect(ids).toEqual(
            expect.arrayContaining(['N1', 'T2', 'T5', ...(stateful ? ['S1', 'S2'] : [])]),
          );
          expect(checks).toContainEqual(
            expect.objectContaining({ id: 'declared/says it', status: 'pass' }),
          );
        }
      }
      if ('sessions' in server) {
        const { sessions } = server as SdkV1;
        await expect.poll(() => sessions()).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });
});
