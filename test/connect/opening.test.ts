import { afterEach, describe, expect, test } from 'vitest';
import { startBufferedStream } from '../fixtures/servers/faulty/n4-buffered-stream.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { closeAll, newWire, open, started } from './open.ts';

afterEach(closeAll);

describe('in passing', () => {
  test('L1: `initialized` answered with a 200', async () => {
    const server = await started(
      startMinimal({
        eras: ['legacy'],
        intercept(_req, res, seen) {
          if (seen.method !== 'notifications/initialized') return false;
          res.writeHead(200, { 'content-type': 'application/json' }).end('null');
          return true;
        },
      }),
    );
    const session = await open(server.url);
    expect(session.notices).toMatchObject([
      { id: 'L1', message: expect.stringContaining('HTTP 200') },
    ]);
  });

  test('L1 is said of the session that opened, not of an attempt before it', async () => {
    let attempts = 0;
    const server = await started(
      startMinimal({
        eras: ['legacy'],
        intercept(_req, res, { method }) {
          if (method !== 'notifications/initialized' || attempts++ > 0) return false;
          res.writeHead(404).end();
          return true;
        },
      }),
    );
    const hint = { era: 'legacy', transport: 'streamable-http' } as const;
    expect((await open(server.url, {}, { hint })).notices).toEqual([]);
    expect(attempts).toBe(2);
  });

  test('M1: a probe that arrived without its headers, though the older protocol works', async () => {
    const server = await started(
      startMinimal({
        intercept(req) {
          delete req.headers['mcp-method'];
          return false;
        },
      }),
    );
    const session = await open(server.url);
    expect(session.era).toBe('legacy');
    expect(session.notices).toMatchObject([
      { id: 'M1', message: expect.stringContaining('drops Mcp-Method') },
    ]);
  });

  test('H1: a redirect within the origin is followed and told', async () => {
    const server = await started(
      startMinimal({
        intercept(req, res) {
          if (req.url !== '/') return false;
          res.writeHead(308, { location: '/mcp' }).end();
          return true;
        },
      }),
    );
    const session = await open(`${server.origin}/`);
    expect(session.notices).toMatchObject([
      { id: 'H1', message: expect.stringContaining('HTTP 308 to /mcp') },
    ]);
    expect((await session.list('tools')).items).toHaveLength(1);
  });

  test('a redirect elsewhere is not followed and fails with its Location', async () => {
    const server = await started(
      listen((_req, res) => res.writeHead(302, { location: 'https://login.example/' }).end()),
    );
    const wire = newWire();
    await expect(open(server.origin, {}, { wire })).rejects.toMatchObject({ stage: 'opening' });
    expect(wire.exchanges.at(-1)).toMatchObject({
      rpcMethod: 'initialize',
      status: 302,
      headers: { location: 'https://login.example/' },
    });
  });
});

describe('HTTP+SSE', () => {
  test('a stream without `endpoint` ends at the deadline', async () => {
    const server = await started(
      listen(
        (_req, res) =>
          void res.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hi\n\n'),
      ),
    );
    const limits = { requestTimeoutMs: 600 };
    await expect(open(server.origin, { transport: 'sse' }, { limits })).rejects.toMatchObject({
      stage: 'opening',
      limit: 'sse-no-endpoint',
    });
  });

  test('a stream that never begins ends at the deadline', async () => {
    const server = await started(listen(() => {}));
    const limits = { requestTimeoutMs: 600 };
    await expect(open(server.origin, { transport: 'sse' }, { limits })).rejects.toMatchObject({
      stage: 'connect',
      limit: 'timeout',
    });
  });

  test('a stream of which not even headers come is told from a server that is down by one POST', async () => {
    const server = await started(startBufferedStream({ headers: 'held' }));
    const limits = { requestTimeoutMs: 600 };
    await expect(open(server.url, { transport: 'sse' }, { limits })).rejects.toMatchObject({
      stage: 'opening',
      limit: 'sse-no-endpoint',
    });
    expect(server.requests).toEqual(['GET', 'POST']);
  });

  test('a server that refuses `initialize` in JSON-RPC speaks Streamable HTTP: its silent stream is beside the point', async () => {
    const error = { code: -32000, message: 'Unsupported protocol version' };
    const server = await started(
      listen((req, res) => {
        if (req.method === 'GET') return;
        res.writeHead(400, { 'content-type': 'application/json' });
        res.end(JSON.stringify({ jsonrpc: '2.0', id: null, error }));
      }),
    );
    const opening = open(server.origin, {}, { limits: { requestTimeoutMs: 600 } });
    await expect(opening).rejects.toThrow(/initialize → HTTP 400/);
    await expect(opening).rejects.toMatchObject({ limit: undefined });
  });

  test('an endpoint at a wrong path fails with the request that was lost', async () => {
    const server = await started(
      listen((req, res) => {
        if (req.method === 'GET') {
          res.writeHead(200, { 'content-type': 'text/event-stream' });
          res.write('event: endpoint\ndata: /messages\n\n');
        } else res.writeHead(404).end();
      }),
    );
    const wire = newWire();
    await expect(open(`${server.origin}/prefix/sse`, {}, { wire })).rejects.toMatchObject({
      stage: 'opening',
    });
    expect(wire.exchanges.at(-1)).toMatchObject({
      url: `${server.origin}/messages`,
      rpcMethod: 'initialize',
      status: 404,
    });
  });

  test('an endpoint at another origin receives nothing', async () => {
    let reached = 0;
    const other = await started(
      listen((_req, res) => {
        reached++;
        res.end();
      }),
    );
    const server = await started(
      listen((_req, res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        res.write(`event: endpoint\ndata: ${other.origin}/messages\n\n`);
      }),
    );
    const limits = { requestTimeoutMs: 600 };
    const opening = open(server.origin, { transport: 'sse' }, { limits });
    await expect(opening).rejects.toThrow(/origin/);
    expect(reached).toBe(0);
  });
});
