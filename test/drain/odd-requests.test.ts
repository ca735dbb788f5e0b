import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { installDrain } from '../../src/drain/drain.ts';
import { ask, hold } from './client.ts';
import { post, serving } from './served.ts';
import { INITIALIZE, rpc } from './speak.ts';
import { until } from './until.ts';

const { serve, write } = serving();
const STREAM = { 'content-type': 'text/event-stream' };

test('a connection is not ended by an answer while requests behind it wait for theirs', async () => {
  const { drain, port } = await serve((req, res) => void setTimeout(() => res.end(req.url), 200));
  const client = write(
    port,
    ['/1', '/2', '/3'].map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''),
  );
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 3,
  );
  expect(await drain.drain('test')).toMatchObject({ result: 'finished', served: 3 });
  await client.closed;
  expect(client.text().match(/\/\d$|\/\d(?=HTTP)/g)).toEqual(['/1', '/2', '/3']);
});

test('nobody names a path as a session, to have what is new taken for old', async () => {
  const { drain, port } = await serve((_, res) => void res.end('{}'), { quietMs: 600_000 });
  await ask(port, { body: rpc('tools/list'), headers: { 'mcp-session-id': '/mcp' } });
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  expect((await ask(port, { body: INITIALIZE })).status).toBe(503);
  drain.force();
  await drained;
});

test('an app that hands a request on as another event is asked once, and refuses what is new', async () => {
  const { server, drain, port } = await serve((req, res) => {
    req.resume().on('end', () => res.end('served'));
  });
  server.on('checkContinue', (req, res) => {
    res.writeContinue();
    server.emit('request', req, res);
  });
  const body = JSON.stringify(INITIALIZE);
  const headers = 'Connection: close\r\nExpect: 100-continue\r\n';
  const early = write(port, post('/mcp', body, headers));
  await early.closed;
  expect(early.text()).toMatch(/^HTTP\/1.1 100 [\s\S]*served$/);
  const waiting = write(port, post('/mcp', body, headers).slice(0, -5));
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls > 0,
  );
  expect(drain.snapshot().calls).toBe(1);
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  const late = write(port, post('/mcp', body, headers));
  await late.closed;
  expect(late.text()).toContain('HTTP/1.1 503 ');
  waiting.socket.destroy();
  expect(await drained).toMatchObject({ refused: 1, served: 0 });
});

test('health is told to whole URLs and to HTTP/1.0, not to other paths', async () => {
  const { port } = await serve((_, res) => void res.end('of the app'));
  const asked = async (line: string): Promise<string> => {
    const client = write(port, `${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await client.closed;
    return client.text().split('\r\n\r\n')[1] ?? '';
  };
  const ready = '{"status":"ready"}\n';
  expect(await asked('GET http://a.example:1/readyz?x=/y HTTP/1.1')).toBe(ready);
  expect(await asked('GET /readyz?x HTTP/1.0')).toBe(ready);
  expect(await asked('HEAD /readyz HTTP/1.1')).toBe('');
  for (const line of ['GET //readyz', 'GET /%72eadyz', 'GET http://a/b/readyz', 'POST /readyz']) {
    expect(await asked(`${line} HTTP/1.1`), line).toBe('of the app');
  }
});

test('a CONNECT over HTTP/2 is answered as HTTP/2 has it', async () => {
  const server = createServer(() => {});
  server.on('connect', (_, res) => res.writeHead(200).end('of the app'));
  const drain = installDrain(server as never, { signals: [], settleMs: 0, timeoutMs: 20_000 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const sent = session.request({ ':method': 'CONNECT', ':authority': 'a:1' }).setEncoding('utf8');
  sent.end();
  let text = '';
  sent.on('data', (part: string) => {
    text += part;
  });
  await once(sent, 'close');
  expect(text).toBe('of the app');
  expect(drain.snapshot()).toMatchObject({ upgraded: 0, calls: 0 });
  session.destroy();
  drain.force();
  await drain.drain('test');
});

test('calls over HTTP+SSE are waited for only where an answer can come, and not without bound', async () => {
  const { drain, port } = await serve(async (req, res) => {
    if (req.method === 'GET') {
      res.writeHead(200, STREAM).write('event: endpoint\ndata: /messages?s=1\n\n');
      return;
    }
    if (req.headers['x-reject']) {
      // Its body may still come in.
      res.writeHead(401).write('no');
      setTimeout(() => res.end(), 50);
      return;
    }
    for await (const _ of req);
    res.writeHead(202).end();
  });
  const stream = await hold(port, { path: '/sse', headers: { accept: 'text/event-stream' } });
  await stream.saw('/messages');
  const send = (body: unknown, headers = {}) =>
    ask(port, {
      path: '/messages?s=1',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  await send(rpc('tools/call'), { 'x-reject': '1' });
  expect(drain.snapshot().calls).toBe(0);
  const large = { ...rpc('tools/call', { pad: 'x'.repeat(500_000) }), id: 'large' };
  await send(large);
  expect(drain.snapshot().calls).toBe(1);
  await send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 'large' } });
  expect(drain.snapshot().calls).toBe(0);
  await send({ ...rpc('tools/call'), id: 'x'.repeat(10_000) });
  expect(drain.snapshot().calls).toBe(0);
  const batch = (from: number) =>
    Array.from({ length: 800 }, (_, at) => ({ ...rpc('ping'), id: from + at }));
  await send(batch(10_000));
  await send(batch(20_000));
  expect(drain.snapshot().calls).toBe(1_000);
  drain.force();
  expect(await drain.drain('test')).toMatchObject({ failed: 1_000 });
  expect(await stream.ended).toBe('clean');
});
