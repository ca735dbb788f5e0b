import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import {
  type ClientHttp2Session,
  connect,
  createSecureServer,
  type Http2SecureServer,
} from 'node:http2';
import { Agent, createServer, request, type Server } from 'node:https';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Drain, installDrain } from '../../src/drain/drain.ts';
import { CERTIFICATE } from '../fixtures/servers/listen-tls.ts';
import { ask } from './client.ts';
import { rawServer } from './servers/raw.ts';
import { INITIALIZE, keepAlive, rpc } from './speak.ts';
import { until } from './until.ts';

const FILES = {
  cert: readFileSync(CERTIFICATE),
  key: readFileSync(CERTIFICATE.replace(/crt$/, 'key')),
};
const OPTIONS = { settleMs: 100, keepAliveMs: 100, quietMs: 100, timeoutMs: 20_000, signals: [] };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listening(
  server: Server | Http2SecureServer,
): Promise<{ drain: Drain; port: number }> {
  const drain = installDrain(server, OPTIONS);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  drain.ready();
  return { drain, port: (server.address() as AddressInfo).port };
}

test('a server with TLS drains: calls are served, streams end, sockets close', async () => {
  const { drain, port } = await listening(createServer(FILES, rawServer()));
  const agent = new Agent({ keepAlive: true, ca: FILES.cert });
  closers.push(() => agent.destroy());
  const open = (body?: unknown) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port, path: '/mcp', method, agent });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    return once(sent, 'response').then(([answer]) => answer.setEncoding('utf8'));
  };
  const text = async (answer: AsyncIterable<string>): Promise<string> => {
    let all = '';
    for await (const part of answer) all += part;
    return all;
  };
  const stream = await open();
  const slow = open(rpc('tools/call', { arguments: { ms: 800 } }));
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 1,
  );
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  expect((await open(INITIALIZE)).statusCode).toBe(503);
  expect(await text(await slow)).toContain('waited');
  expect(await text(stream)).toMatch(/retry: \d+\n\n$/);
  expect(await drained).toMatchObject({ result: 'finished', failed: 0, destroyed: 0 });
  expect(drain.state).toBe('stopped');
});

test('a server of HTTP/2 drains the same way', async () => {
  const server = createSecureServer(FILES, rawServer() as never);
  const { drain, port } = await listening(server);
  const session: ClientHttp2Session = connect(`https://127.0.0.1:${port}`, { ca: FILES.cert });
  closers.push(() => session.destroy());
  const open = async (body?: unknown) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = session.request({ ':path': '/mcp', ':method': method }).setEncoding('utf8');
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    let text = '';
    sent.on('data', (part: string) => {
      text += part;
    });
    const closed = once(sent, 'close');
    const [headers] = await once(sent, 'response');
    return { status: headers[':status'], text: closed.then(() => text) };
  };
  const stream = await open();
  const slow = open(rpc('tools/call', { arguments: { ms: 800 } }));
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 1,
  );
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  expect((await open(INITIALIZE)).status).toBe(503);
  expect((await open(rpc('tools/call'))).status).toBe(200);
  expect(await (await slow).text).toContain('waited');
  expect(await stream.text).toMatch(/retry: \d+\n\n$/);
  expect(await drained).toMatchObject({ result: 'finished', failed: 0 });
});

test('what a peer does not close is destroyed, for the process may go on', async () => {
  const server = createPlain();
  const drain = installDrain(server, { ...OPTIONS, flushMs: 100 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stays = connectSocket({
    ...{ host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    allowHalfOpen: true,
  });
  stays.on('error', () => {}).resume();
  closers.push(() => stays.destroy());
  await until(
    async () => drain.snapshot(),
    ({ sockets }) => sockets === 1,
  );
  const closed = once(server, 'close');
  expect(await drain.drain('test')).toMatchObject({ destroyed: 1 });
  await closed;
});

test('a balancer that checks health over a kept connection does not hold the drain', async () => {
  const server = createPlain();
  const drain = installDrain(server, { ...OPTIONS, keepAliveMs: 600_000 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const balancer = keepAlive();
  closers.push(() => balancer.destroy());
  expect((await ask(port, { path: '/livez', agent: balancer })).status).toBe(200);
  expect(drain.snapshot()).toMatchObject({ sockets: 1, warmSockets: 0 });
  expect(await drain.drain('test')).toMatchObject({ result: 'finished' });
});

test('taken out, it leaves the server and the process as they were', async () => {
  const server = createServer(FILES, rawServer());
  const before = process.listenerCount('SIGTERM');
  const drain = installDrain(server);
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  drain.uninstall();
  expect(process.listenerCount('SIGTERM')).toBe(before);
  expect(Object.hasOwn(server, 'emit')).toBe(false);
});
