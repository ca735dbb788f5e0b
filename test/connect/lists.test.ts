import { afterEach, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/json.ts';
import { type MinimalOptions, startMinimal } from '../fixtures/servers/minimal.ts';
import { closeAll, open, started } from './open.ts';

afterEach(closeAll);

/** A server whose `tools/list` gives these results, by page. */
function listing(
  page: (cursor: unknown, page: number) => JsonObject,
  options: MinimalOptions = {},
) {
  let pages = 0;
  return started(
    startMinimal({
      ...options,
      rewrite: (answer, seen) => {
        if (seen.method !== 'tools/list') return answer;
        const params = seen.message?.params as JsonObject | undefined;
        return { jsonrpc: '2.0', id: answer.id ?? null, result: page(params?.cursor, ++pages) };
      },
    }),
  );
}

test.each(['modern', 'legacy'] as const)(
  '10,000 tools over many pages, raw and in order (%s)',
  async (era) => {
    const tools = Array.from({ length: 10_000 }, (_, i): JsonObject => ({ name: `tool-${i}` }));
    const server = await started(startMinimal({ eras: [era], tools, pageSize: 500 }));
    const session = await open(server.url);
    const list = await session.list('tools');
    expect(list.pages).toBe(20);
    expect(list.fault).toBeUndefined();
    expect(list.items).toEqual(tools);
  },
);

test('what the SDK would strip, drop or refuse is there', async () => {
  const tools: JsonValue[] = [
    {
      name: 'a',
      inputSchema: { type: 'object' },
      execution: { x: 1 },
      own: [1],
      icons: [{ src: 's', y: 2 }],
    },
    {
      name: 'b',
      inputSchema: { type: 'object', properties: { p: { type: 'object', 'x-mcp-header': '!' } } },
    },
    { name: 'c', inputSchema: { type: 'string' }, outputSchema: { type: 'nonsense' } },
    { description: 7 },
    'not an object',
    null,
  ];
  for (const era of ['modern', 'legacy'] as const) {
    const server = await started(startMinimal({ eras: [era], tools }));
    const session = await open(server.url);
    expect((await session.list('tools')).items).toEqual(tools);
  }
});

test('an empty string is a cursor, and null is the end', async () => {
  const server = await listing((cursor, page) => ({
    tools: [{ name: `${page}:${JSON.stringify(cursor ?? 'none')}` }],
    nextCursor: page === 1 ? '' : null,
    extra: page,
  }));
  const list = await (await open(server.url)).list('tools');
  expect(list.items).toEqual([{ name: '1:"none"' }, { name: '2:""' }]);
  expect(list).toMatchObject({ pages: 2, envelope: { extra: 1 } });
  expect(list.fault).toBeUndefined();
});

test.each<[string, (cursor: unknown, page: number) => JsonObject, object, number]>([
  ['cursor-loop', () => ({ tools: [1], nextCursor: 'same' }), {}, 2],
  ['cursor-loop', (_cursor, page) => ({ tools: [1], nextCursor: page % 2 ? 'a' : 'b' }), {}, 3],
  [
    'too-many-pages',
    (_cursor, page) => ({ tools: [], nextCursor: String(page) }),
    { maxPages: 7 },
    7,
  ],
  [
    'too-many-items',
    (_cursor, page) => ({ tools: [1, 2, 3], nextCursor: String(page) }),
    { maxItems: 5 },
    2,
  ],
  ['not-a-list', () => ({ tools: {} }), {}, 1],
  ['not-a-list', () => ({}), {}, 1],
  ['not-a-list', () => ({ tools: [1], nextCursor: 5 }), {}, 1],
])('promise 12: a list that ends in %s', async (kind, page, limits, pages) => {
  const server = await listing(page);
  const list = await (await open(server.url, {}, { limits })).list('tools');
  expect(list).toMatchObject({ fault: { kind, message: expect.any(String) }, pages });
  if (kind === 'too-many-items') expect(list.items).toHaveLength(5);
});

test('promise 12: pages without end are ended', async () => {
  const server = await listing((_cursor, page) => ({ tools: [page], nextCursor: `c${page}` }));
  const list = await (await open(server.url)).list('tools');
  expect(list).toMatchObject({ pages: 1000, fault: { kind: 'too-many-pages' } });
});

test('an absent capability costs no request; templates may be unknown', async () => {
  const server = await started(
    startMinimal({
      eras: ['legacy'],
      capabilities: { resources: {} },
      resources: [{ uri: 'file:///a', name: 'a' }],
      rewrite: (answer, seen) =>
        seen.method === 'resources/templates/list'
          ? { jsonrpc: '2.0', id: answer.id ?? null, error: { code: -32601, message: 'no' } }
          : answer,
    }),
  );
  const session = await open(server.url);
  expect((await session.list('tools')).pages).toBe(0);
  expect((await session.list('prompts')).items).toEqual([]);
  expect((await session.list('resources')).items).toHaveLength(1);
  expect((await session.list('resourceTemplates')).items).toEqual([]);
  const asked = server.seen.map((one) => one.method);
  expect(asked).not.toContain('tools/list');
  expect(asked).not.toContain('prompts/list');
});

test.each(['modern', 'legacy'] as const)('a list that fails says how (%s)', async (era) => {
  const server = await started(
    startMinimal({
      eras: [era],
      rewrite: (answer, seen) =>
        seen.method === 'tools/list'
          ? {
              jsonrpc: '2.0',
              id: answer.id ?? null,
              error: { code: -32603, message: 'database down' },
            }
          : answer,
    }),
  );
  const session = await open(server.url);
  await expect(session.list('tools')).rejects.toMatchObject({
    stage: 'list',
    message: 'tools/list → error -32603: database down',
    refused: { method: 'tools/list', code: -32603, message: 'database down' },
  });
});
