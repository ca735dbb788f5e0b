import { afterEach, describe, expect, test } from 'vitest';
import { startSdkV1, V1_TOOL } from '../fixtures/servers/sdk-v1.ts';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { closeAll, open, sent, started } from './open.ts';

afterEach(closeAll);

const LEGACY = ['initialize 200', 'notifications/initialized 202', 'tools/list 200'];

describe('servers of SDK v1', () => {
  test.each([
    ['stateful', false],
    ['stateful', true],
    ['stateless', false],
    ['stateless', true],
  ] as const)('%s, answers as JSON: %s', async (mode, json) => {
    const server = await started(startSdkV1({ mode, json, instructions: 'Be kind' }));
    const session = await open(server.url);
    expect(session).toMatchObject({
      era: 'legacy',
      protocolVersion: '2025-11-25',
      transport: 'streamable-http',
      serverInfo: { name: 'sdk-v1', version: '1.0.0' },
      instructions: 'Be kind',
      capabilities: { tools: {} },
      notices: [],
    });
    expect(session.opening.protocolVersion).toBe('2025-11-25');
    expect(session.openingHeaders['content-type']).toContain(json ? 'json' : 'event-stream');
    expect(typeof session.sessionId).toBe(mode === 'stateful' ? 'string' : 'undefined');
    const list = await session.list('tools');
    expect(list).toMatchObject({ items: [V1_TOOL], pages: 1, envelope: {} });
    expect(await session.list('prompts')).toMatchObject({ items: [], pages: 0 });
    expect(sent(session)).toEqual(['server/discover 400', ...LEGACY]);
    const call = await session.request('tools/call', { name: 'echo', arguments: { text: 'hi' } });
    expect(call).toEqual({ ok: true, result: { content: [{ type: 'text', text: 'hi' }] } });
    expect(await session.request('no/such')).toMatchObject({ ok: false, code: -32601 });
    await session.close();
    expect(server.sessions()).toEqual([]);
    expect(server.requests.at(-1)).toBe(mode === 'stateful' ? 'DELETE /mcp' : 'POST /mcp');
  });

  test('HTTP+SSE, found by itself', async () => {
    const server = await started(startSdkV1({ mode: 'sse' }));
    const session = await open(server.url);
    expect(session).toMatchObject({ era: 'legacy', transport: 'sse', notices: [] });
    expect(session.openingHeaders['content-type']).toBe('text/event-stream');
    expect((await session.list('tools')).items).toEqual([V1_TOOL]);
    expect(sent(session)).toEqual([
      'server/discover 404',
      'initialize 404',
      'GET 200',
      'initialize 202',
      'notifications/initialized 202',
      'tools/list 202',
    ]);
    await session.close();
    expect(session.exchanges.filter((one) => one.error)).toEqual([]);
  });

  test('HTTP+SSE, named or hinted, costs four requests', async () => {
    const server = await started(startSdkV1({ mode: 'sse' }));
    const hint = { era: 'legacy', transport: 'sse' } as const;
    for (const session of [
      await open(server.url, { transport: 'sse' }),
      await open(server.url, {}, { hint }),
    ]) {
      await session.list('tools');
      expect(sent(session)).toHaveLength(4);
    }
  });

  test('a hint spares the probe', async () => {
    const server = await started(startSdkV1({ mode: 'stateful' }));
    const first = await open(server.url);
    const session = await open(server.url, {}, { hint: first });
    await session.list('tools');
    expect(sent(session)).toEqual(LEGACY);
  });

  test('a stream that ends takes the session with it, at once', async () => {
    const server = await started(startSdkV1({ mode: 'sse' }));
    const session = await open(server.url, { transport: 'sse' });
    await server.close();
    await expect(session.list('tools')).rejects.toMatchObject({
      name: 'SessionError',
      stage: 'list',
    });
  });
});

describe('servers of SDK v2', () => {
  test.each([false, true])(
    'two requests in the modern era; refusing the legacy one: %s',
    async (modernOnly) => {
      const server = await started(startSdkV2({ modernOnly, instructions: 'Be kind' }));
      const session = await open(server.url);
      expect(session).toMatchObject({
        era: 'modern',
        protocolVersion: '2026-07-28',
        transport: 'streamable-http',
        serverInfo: { name: 'sdk-v2', version: '2.0.0' },
        instructions: 'Be kind',
        capabilities: { tools: {} },
      });
      const list = await session.list('tools');
      expect(list.items).toEqual([V1_TOOL]);
      expect(list.envelope).toMatchObject({ resultType: 'complete', ttlMs: expect.any(Number) });
      expect(list.envelope).toHaveProperty('cacheScope');
      expect(server.requests).toEqual(['POST /mcp', 'POST /mcp']);
      expect(sent(session)).toEqual(['server/discover 200', 'tools/list 200']);
      const call = await session.request('tools/call', { name: 'echo', arguments: { text: 'hi' } });
      expect(call).toMatchObject({ ok: true, result: { content: [{ text: 'hi' }] } });
    },
  );

  test('the legacy era, asked for', async () => {
    const server = await started(startSdkV2());
    const session = await open(server.url, { era: 'legacy' });
    expect(session).toMatchObject({ era: 'legacy', serverInfo: { name: 'sdk-v2' } });
    expect((await session.list('tools')).items).toEqual([V1_TOOL]);
  });

  test('a wrong hint costs a request and no more', async () => {
    const server = await started(startSdkV2({ modernOnly: true }));
    for (const transport of ['streamable-http', 'sse'] as const) {
      const session = await open(server.url, {}, { hint: { era: 'legacy', transport } });
      expect(session.era).toBe('modern');
    }
  });

  test('parameters that are marked for a header reach a tool of the modern era', async () => {
    const region = { type: 'string', 'x-mcp-header': 'Region' };
    const inputSchema = { type: 'object', properties: { region, text: { type: 'string' } } };
    const tools = [{ name: 'echo', inputSchema }];
    const server = await started(startSdkV2({ tools }));
    const session = await open(server.url);
    await session.list('tools');
    const args = { region: ' Zürich', text: 'hi' };
    const call = await session.request('tools/call', { name: 'echo', arguments: args });
    expect(call).toMatchObject({ ok: true, result: { content: [{ text: 'hi' }] } });
  });
});
