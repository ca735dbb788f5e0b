import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Wire } from '../../src/wire/wire.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { closeAll, closing, JSON_TYPE, serve, wireWith } from './serve.ts';

afterEach(closeAll);

test('records what an answer said, and the head of a body that is not MCP', async () => {
  const { origin } = await serve((_req, res) => {
    res.writeHead(401, {
      'content-type': 'text/html',
      'www-authenticate': 'Bearer resource_metadata="x"',
      'set-cookie': 'session=secret',
    });
    res.end(`<title>Sign in</title>${'x'.repeat(10_000)}`);
  });
  const wire = wireWith();
  const answer = await wire.fetch(`${origin}/mcp?key=secret`, {
    method: 'POST',
    rpcMethod: 'initialize',
  });
  expect(answer.status).toBe(401);
  expect((await answer.text()).length).toBeGreaterThan(10_000);
  const [exchange] = wire.exchanges;
  expect(exchange).toMatchObject({
    method: 'POST',
    url: `${origin}/mcp?key=…`,
    rpcMethod: 'initialize',
    status: 401,
    headers: { 'www-authenticate': 'Bearer resource_metadata="x"', 'set-cookie': '…' },
  });
  expect(exchange?.bodyHead).toHaveLength(4096);
  expect(exchange?.endedAt).toBeGreaterThanOrEqual(exchange!.startedAt);
});

test('every wire has connections of its own; fresh ones are used once', async () => {
  const ports: (number | undefined)[] = [];
  const { origin } = await serve((req, res) => {
    ports.push(req.socket.remotePort);
    res.writeHead(200, JSON_TYPE).end('{}');
  });
  const ask = async (wire: Wire) => (await wire.fetch(origin)).text();
  const first = wireWith();
  await ask(first);
  await ask(first);
  await ask(wireWith());
  expect(ports[1]).toBe(ports[0]);
  expect(ports[2]).not.toBe(ports[0]);
  const fresh = wireWith({}, { freshConnections: true });
  await ask(fresh);
  await ask(fresh);
  expect(new Set(ports).size).toBe(4);
});

test.each([
  [307, true],
  [308, true],
  [301, false],
  [302, false],
  [303, false],
])('HTTP %i within the origin is followed: %s', async (status, followed) => {
  const bodies: string[] = [];
  const { origin } = await serve(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    bodies.push(`${req.method} ${req.url} ${req.headers.authorization} ${body}`);
    if (req.url === '/old') res.writeHead(status, { location: '/new' }).end();
    else res.writeHead(200, JSON_TYPE).end('{}');
  });
  const wire = wireWith();
  const headers = { authorization: 'Bearer t' };
  const answer = await wire.fetch(`${origin}/old`, { method: 'POST', body: 'B', headers });
  expect(answer.status).toBe(followed ? 200 : status);
  expect(bodies).toEqual(['POST /old Bearer t B', ...(followed ? ['POST /new Bearer t B'] : [])]);
  expect(wire.exchanges.map((one) => one.status)).toEqual(followed ? [status, 200] : [status]);
});

test('no request goes to another origin, and redirects without end are left', async () => {
  let reached = 0;
  const other = await serve((_req, res) => {
    reached++;
    res.end();
  });
  const { origin } = await serve((req, res) => {
    res.writeHead(307, { location: req.url === '/loop' ? '/loop' : `${other.origin}/` }).end();
  });
  const wire = wireWith();
  const answer = await wire.fetch(`${origin}/away`, { method: 'POST', body: 'B' });
  expect(answer.status).toBe(307);
  expect(wire.exchanges[0]?.headers?.location).toBe(`${other.origin}/`);
  expect(reached).toBe(0);
  expect((await wire.fetch(`${origin}/loop`)).status).toBe(307);
  expect(wire.exchanges).toHaveLength(7);
});

test('why there was no answer is told by its code', async () => {
  const refused = await listen(() => {});
  await refused.close();
  const reset = createServer((socket: Socket) => socket.resetAndDestroy());
  await new Promise<void>((done) => reset.listen(0, '127.0.0.1', done));
  closing.push(() => new Promise((done) => reset.close(() => done())));
  const { port } = reset.address() as AddressInfo;
  const wire = wireWith();
  await expect(wire.fetch(refused.origin)).rejects.toThrow();
  await expect(wire.fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  await expect(wire.fetch('http://mcp.invalid/')).rejects.toThrow();
  await expect(wire.fetch(`https://127.0.0.1:${port}`)).rejects.toThrow();
  const codes = wire.exchanges.map((one) => one.error?.code);
  expect(codes[0]).toBe('ECONNREFUSED');
  expect(['ECONNRESET', 'UND_ERR_SOCKET']).toContain(codes[1]);
  expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(codes[2]);
  expect(codes[3]).toBe('ECONNRESET');
});

test('the log is bounded', async () => {
  const { origin } = await serve((_req, res) => res.end());
  const wire = wireWith();
  for (let i = 0; i < 510; i++) await (await wire.fetch(`${origin}/${i}`)).text();
  expect(wire.exchanges).toHaveLength(500);
  expect(wire.exchanges.at(-1)?.url).toBe(`${origin}/509`);
});
