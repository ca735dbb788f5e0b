import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { type Drain, installDrain, type Report } from '../../src/drain/drain.ts';
import { ask, hold } from './client.ts';
import { serving } from './served.ts';
import { INITIALIZE, rpc } from './speak.ts';
import { until } from './until.ts';

const { serve, write } = serving();
const LONG = 600_000;
const SESSION = { 'mcp-session-id': 'a' };

test('a drain lasts as long as the balancer needs, and asked for again it is the same', async () => {
  const { drain, port } = await serve((_, res) => void res.end('{}'), { settleMs: 300 });
  const drained = drain.drain('test');
  const early = await ask(port, { body: INITIALIZE, headers: { connection: 'keep-alive' } });
  if (!drain.snapshot().refusing) {
    expect(early).toMatchObject({ status: 200, headers: { connection: 'keep-alive' } });
  }
  expect(drain.drain('again')).toBe(drained);
  drain.ready();
  expect(drain.state).toBe('draining');
  const { durationMs, reason } = await drained;
  expect(durationMs).toBeGreaterThanOrEqual(299);
  expect(reason).toBe('test');
});

test('the server tells how long an idle connection may be used again', async () => {
  const [slow, quick] = [createServer(), createServer()];
  slow.keepAliveTimeout = LONG;
  quick.keepAliveTimeout = 50;
  const servers: Drain[] = [];
  for (const server of [slow, quick]) {
    const served = await serve(server, { keepAliveMs: undefined });
    write(served.port, '');
    await until(
      async () => served.drain.snapshot(),
      ({ sockets }) => sockets === 1,
    );
    servers.push(served.drain);
  }
  await until(
    async () => servers[1]?.snapshot(),
    (found) => found?.warmSockets === 0,
  );
  expect(servers.map((drain) => drain.snapshot().warmSockets)).toEqual([1, 0]);
});

test('when sessions end, notifications are still taken, and answers end their connection', async () => {
  let answer = () => {};
  const { drain, port } = await serve(
    (req, res) => {
      req.resume();
      if (req.headers['x-wait']) answer = () => res.end('late');
      else res.end('served');
    },
    { settleMs: 0, endSessionsMs: 20_000 },
  );
  const keep = { ...SESSION, connection: 'keep-alive' };
  const slow = ask(port, { body: rpc('tools/call'), headers: { ...keep, 'x-wait': '1' } });
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 1,
  );
  const drained = drain.drain('test');
  expect((await ask(port, { body: rpc('tools/list'), headers: keep })).status).toBe(404);
  const notified = { jsonrpc: '2.0', method: 'notifications/cancelled' };
  for (const headers of [keep, { ...keep, 'mcp-method': 'notifications/cancelled' }]) {
    expect((await ask(port, { body: notified, headers })).body).toBe('served');
  }
  answer();
  expect(await slow).toMatchObject({ body: 'late', headers: { connection: 'close' } });
  expect(await drained).toMatchObject({ result: 'finished', sessionsEnded: 1, served: 3 });
});

test('a call over HTTP+SSE that is answered 404 is not waited for', async () => {
  const { drain, port } = await serve(
    (req, res) => {
      if (req.method !== 'GET') return;
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write('event: endpoint\ndata: /messages?s=1\n\n');
    },
    { settleMs: 0, endSessionsMs: 20_000, quietMs: LONG },
  );
  const stream = await hold(port, { path: '/sse' });
  await stream.saw('/messages');
  const drained = drain.drain('test');
  const ended = await ask(port, { path: '/messages?s=1', body: rpc('tools/call') });
  expect(ended.status).toBe(404);
  expect(drain.snapshot()).toMatchObject({ calls: 0, streams: 1 });
  drain.force();
  expect(await drained).toMatchObject({ sessionsEnded: 1, streamsEnded: 1, failed: 0 });
  expect(await stream.ended).toBe('clean');
});

test('a session over HTTP+SSE keeps its connections, and ends with its stream', async () => {
  const { drain, port } = await serve(
    async (req, res) => {
      if (req.method === 'GET') {
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        res.write('event: endpoint\ndata: /messages?s=1\n\n');
        return;
      }
      for await (const _ of req);
      res.writeHead(req.headers['x-bad'] ? 400 : 202).end();
    },
    { quietMs: LONG },
  );
  const client = write(port, 'GET /sse HTTP/1.1\r\nHost: a\r\n\r\n');
  await until(
    async () => drain.snapshot(),
    ({ sessions }) => sessions === 1,
  );
  const send = (headers: Record<string, string>) =>
    ask(port, { path: '/messages?s=1', body: rpc('ping'), headers });
  expect((await send({ 'x-bad': '1' })).status).toBe(400);
  expect(drain.snapshot().calls).toBe(0);
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  expect(await send({ connection: 'keep-alive' })).toMatchObject({
    status: 202,
    headers: { connection: 'keep-alive' },
  });
  expect(drain.snapshot()).toMatchObject({ calls: 1, sessions: 1 });
  client.socket.destroy();
  expect(await drained).toMatchObject({ result: 'finished', failed: 0 });
  expect(drain.snapshot().sessions).toBe(0);
});

test('a session that the app does not know any more is none', async () => {
  const { drain, port } = await serve((req, res) => {
    res.statusCode = Number(req.headers['x-status']);
    res.end();
  });
  const send = (status: string) =>
    ask(port, { body: rpc('ping'), headers: { ...SESSION, 'x-status': status } });
  await send('200');
  expect(drain.snapshot().sessions).toBe(1);
  await send('404');
  expect(drain.snapshot().sessions).toBe(0);
});

test('a connection on which a request begins to come in is in use again', async () => {
  const { drain, port } = await serve((_, res) => void res.end(), { keepAliveMs: 1_000 });
  const client = write(port, '');
  const warm = (count: number) =>
    until(
      async () => drain.snapshot(),
      ({ sockets, warmSockets }) => sockets === 1 && warmSockets === count,
    );
  await warm(0);
  client.socket.write('GET / HT');
  await warm(1);
});

test('bodies of calls that were answered are let go', async () => {
  let came = false;
  const { drain, port } = await serve(
    (req, res) => {
      req.resume().on('end', () => {
        if (req.headers['x-wait']) came = true;
        else res.end();
      });
    },
    { settleMs: 0, timeoutMs: 50 },
  );
  for (let count = 0; count < 70; count++) {
    await ask(port, { body: rpc('tools/call', { pad: 'x'.repeat(1_000_000) }) });
  }
  const call = { ...rpc('tools/call', { pad: 'x'.repeat(1_000_000) }), id: 'known' };
  const failed = ask(port, { body: call, headers: { 'x-wait': '1' } });
  await until(async () => came, Boolean);
  void drain.drain('test');
  expect((await failed).body).toContain('"id":"known"');
});

test('where the app ends the process, the next signal does what it does without a drain', async () => {
  const before = process.listenerCount('SIGWINCH');
  const stopped = new Promise<Report>((resolve) => {
    const options = { signals: ['SIGWINCH'] as const, exit: false, onStopped: resolve };
    void serve(createServer(), options).then(() => process.emit('SIGWINCH', 'SIGWINCH'));
  });
  expect(await stopped).toMatchObject({ reason: 'SIGWINCH', result: 'finished' });
  await until(
    async () => process.listenerCount('SIGWINCH'),
    (count) => count === before,
  );
});

test('what else stands before the server is left there when the drain is taken out', async () => {
  const { server, drain, port } = await serve((_, res) => void res.end('of the app'));
  const { emit } = server;
  server.emit = ((...args: Parameters<typeof emit>) =>
    Reflect.apply(emit, server, args)) as typeof emit;
  const outer = server.emit;
  expect((await ask(port, { path: '/readyz' })).body).toContain('ready');
  drain.uninstall();
  expect(server.emit).toBe(outer);
  expect((await ask(port, { path: '/readyz' })).body).toBe('of the app');
});

test.each([
  ['an app', () => {}],
  ['nothing', undefined],
])('%s is no server', (_, given) => {
  expect(() => installDrain(given as never)).toThrow('installDrain takes the server that listens');
});
