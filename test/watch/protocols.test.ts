import { afterEach, describe, expect, test } from 'vitest';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { endWatches, trouble, watching } from './watching.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0)) await close();
});
async function started<T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T> {
  const one = await server;
  closing.push(one.close);
  return one;
}

const LEGACY = { era: 'legacy', protocolVersion: '2025-11-25' };

describe('each protocol is found by asking, and all probes pass', () => {
  test.each([
    ['stateful', { transport: 'streamable-http', stateful: true, streams: true }],
    ['stateless', { transport: 'streamable-http', stateful: false, streams: true }],
    ['sse', { transport: 'sse', stateful: true, streams: true }],
  ] as const)('SDK v1, %s', async (mode, protocol) => {
    const server = await started(startSdkV1({ mode, version: '1.2.3' }));
    const watch = watching(server.url, {
      tool: { name: 'echo', arguments: { text: 'hi' }, timeoutMs: 5000 },
    });
    expect(await watch.held).toEqual({ sessions: 2 });
    await watch.more(10);
    await watch.seen('calls', ({ probe }) => probe === 'slow');
    await watch.stop();
    expect(watch.of('protocol')).toEqual([
      { type: 'protocol', at: expect.any(Number), ...LEGACY, ...protocol },
    ]);
    expect(
      watch
        .of('stream-started')
        .map(({ session }) => session)
        .sort(),
    ).toEqual([1, 2]);
    expect(watch.of('new')[0]).toMatchObject({ ok: true, version: '1.2.3' });
    expect(trouble(watch)).toEqual([]);
    // Those of the new sessions too are gone.
    await expect.poll(() => server.sessions()).toEqual([]);
  });

  test.each([[{ modernOnly: true }], [{ modernOnly: false }]])('SDK v2, %o', async (options) => {
    const server = await started(startSdkV2({ version: '2.3.4', ...options }));
    const watch = watching(server.url, {
      tool: { name: 'echo', arguments: { text: 'hi' }, timeoutMs: 5000 },
    });
    expect(await watch.held).toEqual({ sessions: 2 });
    await watch.more(10);
    await watch.seen('calls', ({ probe }) => probe === 'slow');
    await watch.stop();
    // It has nothing that could change, and so ends each `subscriptions/listen` at once.
    expect(watch.of('protocol')).toMatchObject([
      { era: 'modern', protocolVersion: '2026-07-28', stateful: false, streams: false },
    ]);
    expect(watch.of('new')[0]).toMatchObject({ ok: true, version: '2.3.4' });
    expect(trouble(watch)).toEqual([]);
  });
});

describe('pins', () => {
  test('a revision of the legacy era is asked for', async () => {
    const server = await started(startMinimal({ legacyVersion: '2025-06-18' }));
    const watch = watching(server.url, {}, { protocolVersion: '2025-06-18' });
    await watch.held;
    await watch.more(2);
    await watch.stop();
    expect(watch.of('protocol')).toMatchObject([{ era: 'legacy', protocolVersion: '2025-06-18' }]);
    expect(server.seen.some(({ method }) => method === 'server/discover')).toBe(false);
    const pings = server.seen.filter(({ method }) => method === 'ping');
    expect(pings[0]!.req.headers['mcp-protocol-version']).toBe('2025-06-18');
  });

  test('a transport that the server does not speak is not left', async () => {
    const server = await started(startSdkV1({ mode: 'stateful' }));
    const watch = watching(server.url, {}, { transport: 'sse' });
    expect(await watch.held).toEqual({ sessions: 0, why: expect.stringMatching(/HTTP 400/) });
    expect(watch.of('protocol')).toEqual([]);
  });
});

test('a new version that speaks otherwise is asked again', async () => {
  const server = await started(startMinimal({ eras: ['modern'] }));
  const watch = watching(server.url);
  await watch.held;
  await watch.more(2);
  server.deploy({ eras: ['legacy'], serverInfo: { name: 'minimal', version: '2.0.0' } });
  const next = await watch.seen('new', (one) => one.ok && one.version === '2.0.0');
  expect(next.ok).toBe(true);
  await watch.seen(
    'session-started',
    ({ replaces, version }) => replaces === 1 && version === '2.0.0',
  );
  await watch.stop();
  expect(watch.of('protocol').map(({ era }) => era)).toEqual(['modern', 'legacy']);
  expect(watch.of('new').filter(({ ok }) => !ok)).toEqual([]);
  // Calls in the old way were refused, and with them the session was over.
  expect(watch.of('session-ended')).toContainEqual(
    expect.objectContaining({ session: 1, how: 'lost' }),
  );
});

test('where nothing can be opened the watch says why, and goes on', async () => {
  const server = await started(
    startMinimal({
      intercept: (_req, res) => {
        if (server.state.ttlMs > 0) return false;
        res.writeHead(503, { 'retry-after': '1' }).end('starting');
        return true;
      },
    }),
  );
  const watch = watching(server.url);
  expect(await watch.held).toEqual({ sessions: 0, why: 'HTTP 503: starting' });
  await watch.seen('new', ({ ok }) => !ok);
  // Such an answer to `initialize` does not let a client try the older transport.
  expect(server.seen.filter(({ req }) => req.method === 'GET')).toEqual([]);
  server.deploy({ ttlMs: 1 });
  await watch.seen('new', ({ ok }) => ok);
  await watch.seen('session-started');
  await watch.more(2);
});
