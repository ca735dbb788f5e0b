import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Era } from '../../src/snapshot/contract.ts';
import { sameContract } from '../../src/snapshot/hash.ts';
import { startMcpProxy } from '../fixtures/servers/processes.ts';
import { against, roundOf, servedOf } from './round-of.ts';

const require = createRequire(import.meta.url);
const EVERYTHING = join(
  dirname(require.resolve('@modelcontextprotocol/server-everything/package.json')),
  'dist/index.js',
);

/** It declares `tasks` and lists `execution` in the older era alone, as the SDK that it is built with does. */
test('a real server that was reviewed in one era and answers in the other has not changed', async () => {
  const server = await startMcpProxy(EVERYTHING);
  try {
    const lists = ['tools', 'resourceTemplates', 'prompts'] as const;
    const roundIn = (era: Era, snapshot?: ReturnType<typeof against>) =>
      roundOf(server.url, { samples: 1, lists, target: { era }, ...(snapshot && { snapshot }) });
    const modern = servedOf(await roundIn('modern')).contract;
    const legacy = servedOf(await roundIn('legacy')).contract;
    expect(Object.keys(legacy.capabilities)).toContain('tasks');
    expect(Object.keys(modern.capabilities)).not.toContain('tasks');
    expect(sameContract(modern, legacy)).toBe(true);
    for (const [era, reviewed] of [
      ['legacy', modern],
      ['modern', legacy],
    ] as const) {
      const [sample] = await roundIn(era, against(reviewed));
      expect(sample?.findings?.map(({ rule }) => rule)).toEqual(['protocol-revision-changed']);
      expect(sample?.checks.filter(({ status }) => status === 'fail')).toEqual([]);
    }
  } finally {
    await server.close();
  }
});
