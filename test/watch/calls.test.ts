import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/json.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';
import { createMinimal, type Seen } from '../fixtures/servers/minimal.ts';
import { endWatches, trouble, watching } from './watching.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0)) await close();
});

type Fault = (res: ServerResponse, seen: Seen) => boolean | undefined;

/** A server with sessions, which answers calls in them as `fault` says, if it says anything. */
async function startFaulty(
  options: { port?: number; stateful?: boolean; method?: string; tools?: JsonValue[] } = {},
) {
  const { method = 'ping', tools } = options;
  const faulty: { fault: Fault } = { fault: () => false };
  let forgets = false;
  const { handle, seen } = createMinimal({
    eras: ['legacy'],
    stateful: options.stateful ?? true,
    ...(tools && { tools }),
    intercept(_req, res, one) {
      if (one.method === method) return faulty.fault(res, one) === true;
      return forgets && one.method === 'tools/list' && Boolean(res.writeHead(404).end());
    },
  });
  const forget = () => {
    forgets = true;
  };
  const { origin, server, close } = await listen(handle, options);
  closing.push(close);
  return { url: `${origin}/mcp`, faulty, forget, seen, server, close };
}

const json = (res: ServerResponse, status: number, body: unknown) => {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
};
const error = (id: unknown) => ({
  jsonrpc: '2.0',
  id,
  error: { code: -32000, message: 'Draining' },
});
const stream = (res: ServerResponse, body: string) => {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  res.write(body);
};

describe('a call that is not answered with a result is lost', () => {
  const faults: [string, Fault, object][] = [
    [
      'reset before an answer',
      (res) => Boolean(res.socket?.resetAndDestroy()),
      { failure: 'reset' },
    ],
    [
      'cut within its answer',
      (res) => {
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        res.write('{"jsonrpc":', () => res.destroy());
        return true;
      },
      { failure: 'reset' },
    ],
    [
      'a stream that ends without the response',
      (res) => {
        stream(res, 'data: {"jsonrpc":"2.0","method":"notifications/message"}\n\n');
        res.end();
        return true;
      },
      { failure: 'reset', why: 'The stream of the answer ended without the response' },
    ],
    [
      'an error of JSON-RPC',
      (res, { message }) => json(res, 200, error(message?.id ?? 0)),
      { failure: 'rpc-error', why: '-32000 Draining' },
    ],
    [
      'an error as an event',
      (res, { message }) => {
        stream(res, `data: ${JSON.stringify(error(message?.id ?? 0))}\n\n`);
        res.end();
        return true;
      },
      { failure: 'rpc-error', why: '-32000 Draining' },
    ],
    [
      '503 with an error of JSON-RPC',
      (res) => json(res, 503, error(null)),
      { failure: 'refused', why: 'HTTP 503: -32000 Draining' },
    ],
    [
      '429 with an error of JSON-RPC',
      (res) => json(res, 429, error(null)),
      { failure: 'limited', why: 'HTTP 429: -32000 Draining' },
    ],
    [
      '502 of a proxy',
      (res) => {
        res.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad\n Gateway</h1>');
        return true;
      },
      { failure: 'status', why: 'HTTP 502: Bad Gateway' },
    ],
    [
      'a page',
      (res) => {
        res.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello');
        return true;
      },
      { failure: 'protocol', why: 'HTTP 200 text/html without a JSON-RPC answer' },
    ],
    [
      'the answer to another',
      (res) => json(res, 200, { jsonrpc: '2.0', id: 'x', result: {} }),
      { failure: 'protocol' },
    ],
    [
      'garbage instead of HTTP',
      (res) => {
        res.socket?.end('\0\x01garbage\r\n\r\n');
        return true;
      },
      { failure: 'protocol' },
    ],
  ];

  test.each(faults)('%s', async (_name, fault, expected) => {
    const { url, faulty } = await startFaulty();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    faulty.fault = fault;
    const lost = await watch.seen('lost-call');
    expect(lost).toMatchObject({ probe: 'call', session: 1, ...expected });
    faulty.fault = () => false;
    // The session goes on, and new ones were never concerned.
    await watch.more(2);
    await watch.stop();
    expect(watch.of('session-ended')).toEqual([]);
    expect(watch.of('new').filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('a connection that is reused', () => {
  test('may be closed by its server between two calls, with and without a word', async () => {
    const { url, faulty, server, seen } = await startFaulty();
    const watch = watching(url, { sessions: 1, intervalMs: 200 });
    await watch.held;
    await watch.more(5);
    const sockets = () =>
      new Set(seen.filter(({ method }) => method === 'ping').map(({ req }) => req.socket));
    // One connection carries all of them, unless one was slow.
    const before = sockets().size;
    expect(before).toBeLessThan(5);
    faulty.fault = (res) => {
      res.setHeader('connection', 'close');
      return false;
    };
    await watch.more(2);
    faulty.fault = () => false;
    server.closeIdleConnections();
    await watch.more(2);
    await watch.stop();
    expect(sockets().size).toBeGreaterThan(before + 1);
    expect(trouble(watch)).toEqual([]);
  });

  test('a call does not wait for the one before it', async () => {
    const { url, faulty, seen } = await startFaulty();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    const unanswered: ServerResponse[] = [];
    faulty.fault = (res) => unanswered.length === 0 && Boolean(unanswered.push(res));
    await watch.until(() => unanswered.length > 0);
    await watch.more(3);
    json(unanswered[0]!, 200, {});
    await watch.seen('lost-call', ({ failure }) => failure === 'protocol');
    expect(new Set(seen.map(({ req }) => req.socket)).size).toBeGreaterThan(1);
  });
});

describe('a session', () => {
  test('that is not known any more is lost, without a lost call, and replaced', async () => {
    const first = await startFaulty();
    const port = Number(new URL(first.url).port);
    const watch = watching(first.url, { sessions: 1 });
    await watch.held;
    await watch.more(1);
    await first.close();
    const second = await startFaulty({ port });
    const ended = await watch.seen('session-ended');
    expect(ended).toMatchObject({
      session: 1,
      how: 'lost',
      why: 'HTTP 404: -32001 Session not found',
    });
    const next = await watch.seen('session-started', ({ session }) => session === 2);
    expect(next).toMatchObject({ replaces: 1, gapMs: expect.any(Number) });
    await watch.more(1);
    await watch.stop();
    expect(second.seen.some(({ method }) => method === 'ping')).toBe(true);
    // Only the outage between the two lost calls.
    expect(
      watch.of('lost-call').every(({ failure }) => failure === 'connect' || failure === 'reset'),
    ).toBe(true);
  });

  test.each(['Bad Request: No valid session ID provided', 'Bad Request: Server not initialized'])(
    'that is refused with 400 %j is lost too, without a lost call',
    async (message) => {
      const { url, faulty } = await startFaulty();
      const watch = watching(url, { sessions: 1 });
      await watch.held;
      let refusals = 0;
      faulty.fault = (res) => {
        if (refusals++ > 0) return false;
        return json(res, 400, { jsonrpc: '2.0', id: null, error: { code: -32000, message } });
      };
      expect(await watch.seen('session-ended')).toMatchObject({ session: 1, how: 'lost' });
      await watch.seen('session-started', ({ replaces }) => replaces === 1);
      expect(watch.of('lost-call')).toEqual([]);
    },
  );

  test('in which nothing answers hangs, while new ones work', async () => {
    const { url, faulty, seen } = await startFaulty();
    const watch = watching(url, { sessions: 2, timeoutMs: 300, intervalMs: 100 });
    await watch.held;
    await watch.more(1);
    const id = seen.find(({ method }) => method === 'ping')!.req.headers['mcp-session-id'];
    faulty.fault = (_res, { req }) => req.headers['mcp-session-id'] === id;
    const ended = await watch.seen('session-ended');
    expect(ended).toMatchObject({ how: 'hung', why: 'No answer within 300 ms' });
    await watch.seen('session-started', ({ replaces }) => replaces === ended.session);
    await watch.stop();
    expect(watch.of('session-ended')).toHaveLength(1);
    expect(watch.of('lost-call').filter(({ session }) => session !== ended.session)).toEqual([]);
    // It was given back.
    expect(
      seen.some(({ req }) => req.method === 'DELETE' && req.headers['mcp-session-id'] === id),
    ).toBe(true);
  });

  test('without an id on the server is kept over an outage', async () => {
    const port = await freePort();
    const first = await startFaulty({ port, stateful: false });
    const watch = watching(first.url, { sessions: 1 });
    await watch.held;
    await watch.more(1);
    await first.close();
    const down = await watch.seen('new', ({ ok }) => !ok);
    await watch.seen('lost-call');
    expect(down).toMatchObject({ failure: 'connect' });
    await startFaulty({ port, stateful: false });
    await watch.seen('new', ({ ok, at }) => ok && at > down.at);
    await watch.more(2);
    await watch.stop();
    expect(watch.of('session-ended')).toEqual([]);
    expect(watch.of('session-started')).toHaveLength(1);
  });
});

test('a machine that stands still is no server that does not answer', async () => {
  const { url, faulty } = await startFaulty();
  const watch = watching(url, { timeoutMs: 400, intervalMs: 100 });
  await watch.held;
  let stalls = 0;
  faulty.fault = () => {
    // This process serves and watches: nothing of it goes on.
    for (const until = performance.now() + 700; stalls < 3 && performance.now() < until; );
    stalls++;
    return false;
  };
  await watch.until(() => stalls >= 3);
  await watch.more(5);
  expect(trouble(watch)).toEqual([]);
  expect(watch.of('late').length).toBeGreaterThan(0);
});

test('calls that are lost beyond a bound are counted', async () => {
  const { url, faulty } = await startFaulty();
  const watch = watching(url, { sessions: 40, intervalMs: 100 });
  await watch.held;
  faulty.fault = (res) => json(res, 500, {});
  const { count } = await watch.seen('lost-calls');
  expect(count).toBeGreaterThan(0);
  await watch.stop();
});

test('the stream of an answer is taken up again where its events have names', async () => {
  const asked: unknown[] = [];
  const { handle } = createMinimal({
    eras: ['legacy'],
    intercept: (req, res, { method, message }) => {
      const last = req.headers['last-event-id'];
      if (method === 'ping') {
        stream(res, `retry: 10\nid: e-${message?.id}\ndata:\n\n`);
        res.end();
        return true;
      }
      if (last === undefined) return false;
      asked.push(last);
      const id = Number(String(last).slice(2));
      stream(res, `id: f\ndata: ${JSON.stringify({ jsonrpc: '2.0', id, result: {} })}\n\n`);
      return true;
    },
  });
  const { origin, close } = await listen(handle);
  closing.push(close);
  const watch = watching(`${origin}/mcp`, { sessions: 1, intervalMs: 200 });
  await watch.held;
  await watch.more(2);
  await watch.stop();
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(trouble(watch)).toEqual([]);
});

test('a long list is asked for once, and then something shorter', async () => {
  const tools = Array.from({ length: 100 }, (_, i) => ({
    name: `tool-${i}`,
    description: 'x'.repeat(1000),
    inputSchema: { type: 'object' },
  }));
  const { handle, seen } = createMinimal({ eras: ['modern'], tools });
  const { origin, close } = await listen(handle);
  closing.push(close);
  const watch = watching(`${origin}/mcp`, { sessions: 1 });
  await watch.held;
  await watch.more(4);
  await watch.stop();
  expect(seen.filter(({ method }) => method === 'tools/list')).toHaveLength(1);
  expect(trouble(watch)).toEqual([]);
});

describe('a list of tools, beside pings,', () => {
  test('finds out that a session is lost whose pings are answered by somebody', async () => {
    const { url, faulty, forget } = await startFaulty();
    const watch = watching(url, { sessions: 1, intervalMs: 200 });
    await watch.held;
    await watch.more(1);
    faulty.fault = (res, { message }) =>
      json(res, 200, { jsonrpc: '2.0', id: message?.id, result: {} });
    forget();
    expect(await watch.seen('session-ended')).toMatchObject({ session: 1, how: 'lost' });
    expect(watch.of('lost-call')).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['is not known', (res, { message }) => json(res, 200, error(message?.id))],
    ['is never answered', () => true],
  ])('is not asked for again where it %s', async (_what, fault) => {
    const { url, faulty, seen } = await startFaulty({ method: 'tools/list' });
    faulty.fault = fault;
    const watch = watching(url, { sessions: 1, timeoutMs: 500, intervalMs: 500 });
    await watch.held;
    await watch.more(6);
    await watch.stop();
    expect(watch.of('lost-call')).toEqual([]);
    expect(seen.filter(({ method }) => method === 'tools/list')).toHaveLength(1);
  });

  test('that is long is asked for once', async () => {
    const { url, seen } = await startFaulty({
      tools: Array.from({ length: 1000 }, (_, n) => ({
        name: `t${n}`,
        description: 'x'.repeat(80),
      })),
    });
    const watch = watching(url, { sessions: 1, intervalMs: 500 });
    await watch.held;
    await watch.more(6);
    expect(seen.filter(({ method }) => method === 'tools/list')).toHaveLength(1);
  });
});
