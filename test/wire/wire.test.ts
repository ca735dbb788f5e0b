import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { WireLimits } from '../../src/wire/exchange.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire, type Wire, type WireOptions } from '../../src/wire/wire.ts';
import { listen } from '../fixtures/servers/listen.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function wireWith(limits: Partial<WireLimits> = {}, more: Partial<WireOptions> = {}): Wire {
  const signal = new AbortController().signal;
  const wire = createWire({ limits: { ...DEFAULT_LIMITS, ...limits }, signal, env: {}, ...more });
  closing.push(wire.close);
  return wire;
}

async function serve(handle: RequestListener) {
  const server = await listen(handle);
  closing.push(server.close);
  return server;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const SSE_TYPE = { 'content-type': 'text/event-stream; charset=utf-8' };

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

test('a body of a gigabyte is cut, and memory stays small', async () => {
  const block = Buffer.alloc(1024 * 1024, ' ');
  let sent = 0;
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, JSON_TYPE);
    const more = () => {
      while (sent < 1024 && !res.destroyed) {
        sent++;
        if (!res.write(block)) {
          res.once('drain', more);
          return;
        }
      }
      res.end();
    };
    more();
  });
  const before = process.memoryUsage().rss;
  const wire = wireWith();
  const answer = await wire.fetch(origin);
  await expect(answer.text()).rejects.toMatchObject({ code: 'body-bytes' });
  expect(wire.exchanges[0]?.error?.code).toBe('body-bytes');
  expect(sent).toBeLessThan(200);
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
});

test('compressed bodies count as what they become', async () => {
  const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, ' '));
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb);
  });
  const answer = await wireWith({ maxBodyBytes: 1024 * 1024 }).fetch(origin);
  await expect(answer.text()).rejects.toMatchObject({ code: 'body-bytes' });
});

test('all bodies of a wire count together, and then nothing more is asked', async () => {
  let requests = 0;
  const { origin } = await serve((_req, res) => {
    requests++;
    res.writeHead(200, JSON_TYPE).end(JSON.stringify('x'.repeat(600)));
  });
  const wire = wireWith({ maxSampleBytes: 1000 });
  await (await wire.fetch(origin)).text();
  const second = await wire.fetch(origin);
  await expect(second.text()).rejects.toMatchObject({ code: 'sample-bytes' });
  await expect(wire.fetch(origin)).rejects.toMatchObject({ code: 'sample-bytes' });
  expect(requests).toBe(2);
});

test.each([
  ['JSON', 200, JSON_TYPE, (deep: string) => deep],
  ['an event', 200, SSE_TYPE, (deep: string) => `data: ${deep}\n\n`],
  ['an error', 400, JSON_TYPE, (deep: string) => deep],
  ['an error without a type', 400, {}, (deep: string) => ` ${deep}`],
])('%s nested 10,000 levels deep is refused unparsed', async (_what, status, type, body) => {
  const { origin } = await serve((_req, res) => {
    res.writeHead(status, type).end(body('['.repeat(10_000) + ']'.repeat(10_000)));
  });
  const wire = wireWith();
  await expect(wire.fetch(origin).then((answer) => answer.text())).rejects.toMatchObject({
    code: 'depth',
  });
  expect(wire.exchanges[0]?.error?.code).toBe('depth');
});

test('a slow body ends at the deadline of its request', async () => {
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, JSON_TYPE);
    const timer = setInterval(() => res.write(' '), 10);
    res.on('close', () => clearInterval(timer));
  });
  const wire = wireWith({ requestTimeoutMs: 150 });
  await expect(wire.fetch(origin).then((answer) => answer.text())).rejects.toMatchObject({
    code: 'timeout',
  });
  expect(wire.exchanges[0]).toMatchObject({ status: 200, error: { code: 'timeout' } });
});

test('a server that never answers ends at the deadline, or at the one given', async () => {
  const { origin } = await serve(() => {});
  const wire = wireWith({ requestTimeoutMs: 60_000 });
  await expect(wire.fetch(origin, { deadlineMs: 50 })).rejects.toMatchObject({ code: 'timeout' });
});

test('an endless stream may outlive the deadline once it began', async () => {
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, SSE_TYPE).write('data: 1\n\n');
    setTimeout(() => res.end('data: 2\n\n'), 400);
  });
  const wire = wireWith({ requestTimeoutMs: 200 });
  const answer = await wire.fetch(origin, { endless: true });
  expect(await answer.text()).toBe('data: 1\n\ndata: 2\n\n');
});

test('the signal ends everything at once', async () => {
  const abort = new AbortController();
  const { origin } = await serve(
    (_req, res) => void res.writeHead(200, SSE_TYPE).write(': open\n\n'),
  );
  const wire = wireWith({}, { signal: abort.signal });
  const answer = await wire.fetch(origin);
  const body = answer.text();
  abort.abort();
  await expect(body).rejects.toMatchObject({ code: 'aborted' });
  await expect(wire.fetch(origin)).rejects.toMatchObject({ code: 'aborted' });
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
