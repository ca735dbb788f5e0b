import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { WatchSettings } from '../../src/config/settings.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { createMinimal } from '../fixtures/servers/minimal.ts';
import { endWatches, watching } from './watching.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0)) await close();
});

/** A healthy server until `turn`, then one that answers everything so. */
async function startTurning() {
  let turned: ((req: IncomingMessage, res: ServerResponse) => void) | undefined;
  const { handle } = createMinimal({ eras: ['legacy'], stateful: true });
  const { origin, close } = await listen((req, res) => (turned ?? handle)(req, res));
  closing.push(close);
  return {
    url: `${origin}/mcp`,
    turn(how: typeof turned) {
      turned = how;
    },
  };
}

const head = (res: ServerResponse, type: string) => res.writeHead(200, { 'content-type': type });
/** Writes this over and over, as fast as it is read. */
const pour = (res: ServerResponse, what: string) => {
  const chunk = what.repeat(Math.ceil(65_536 / what.length));
  const go = () => {
    while (!res.destroyed && res.write(chunk));
  };
  res.on('drain', go);
  go();
};

type Turn = [
  name: string,
  how: (req: IncomingMessage, res: ServerResponse) => void,
  why: RegExp,
  settings?: Partial<WatchSettings>,
];
/** Enough to read as much as is allowed, on a busy machine too. */
const PATIENT = { sessions: 1, timeoutMs: 20_000, intervalMs: 4000 };
const TURNS: Turn[] = [
  [
    'JSON without an end',
    (_req, res) => pour(head(res, 'application/json'), '{"a":['),
    /^The answer is larger than \d+ bytes/,
    PATIENT,
  ],
  [
    'an event without an end',
    (_req, res) => pour(head(res, 'text/event-stream'), 'data: x'),
    /^An event is larger than \d+ bytes/,
    PATIENT,
  ],
  [
    'events without an end',
    (_req, res) => pour(head(res, 'text/event-stream'), 'data: {"jsonrpc":"2.0"}\n\n'),
    /No complete answer within/,
  ],
  [
    'JSON nested a million levels deep',
    (_req, res) => head(res, 'application/json').end('{"a":'.repeat(1_000_000)),
    /without a JSON-RPC answer/,
  ],
  [
    'a byte now and then',
    (_req, res) => {
      head(res, 'application/json');
      const timer = setInterval(() => res.write(' '), 20);
      res.on('close', () => clearInterval(timer));
    },
    /No complete answer within/,
  ],
  [
    'redirects in a circle',
    (req, res) => void res.writeHead(307, { location: `${req.url}` }).end(),
    /HTTP 307/,
  ],
  [
    'a redirect to another origin',
    (_req, res) => void res.writeHead(308, { location: 'http://127.0.0.2:9/mcp' }).end(),
    /HTTP 308/,
  ],
  [
    'headers without an end',
    (_req, res) => {
      res.socket?.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => res.socket?.write(`x: ${'y'.repeat(8000)}\r\n`), 1);
      res.on('close', () => clearInterval(timer));
    },
    /Headers Overflow|UND_ERR_HEADERS_OVERFLOW/i,
  ],
];

describe('a server that turns hostile makes probes fail, and nothing else', () => {
  test.each(TURNS)('%s', async (_name, how, why, settings) => {
    const { url, turn } = await startTurning();
    const watch = watching(url, { timeoutMs: 2000, intervalMs: 300, ...settings });
    await watch.held;
    turn(how);
    const lost = await watch.seen('lost-call', (one) => why.test(one.why));
    expect(lost.why.length).toBeLessThanOrEqual(200);
    await watch.seen('new', (one) => !one.ok);
    turn(undefined);
    await watch.seen('new', (one) => one.ok && one.at > lost.at);
    await watch.more(1);
    // Ends as ever.
    await watch.stop();
    expect(watch.records.at(-1)).toMatchObject({ type: 'watch-ended', why: 'asked' });
  });

  test('a gigabyte is not read', async () => {
    const { url, turn } = await startTurning();
    const watch = watching(url, { timeoutMs: 5000, intervalMs: 1000 });
    await watch.held;
    const before = process.memoryUsage().rss;
    let most = 0;
    turn((_req, res) => {
      head(res, 'application/json');
      pour(res, ' ');
      most = Math.max(most, process.memoryUsage().rss);
    });
    for (let lost = 1; lost <= 4; lost++) {
      await watch.until(() => watch.of('lost-call').length >= lost);
      most = Math.max(most, process.memoryUsage().rss);
    }
    expect(most - before).toBeLessThan(600 * 1024 * 1024);
  });

  test('a listener that never says a word', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const sockets = new Set<import('node:net').Socket>();
    silent.on('connection', (socket) => sockets.add(socket));
    closing.push(
      () =>
        new Promise((resolve) => {
          silent.close(() => resolve());
          for (const socket of sockets) socket.destroy();
        }),
    );
    const { port } = silent.address() as import('node:net').AddressInfo;
    const watch = watching(`http://127.0.0.1:${port}/mcp`, { timeoutMs: 100 });
    expect(await watch.held).toEqual({ sessions: 0, why: 'No answer within 100 ms' });
    await watch.seen('new', (one) => !one.ok && one.failure === 'timeout');
  });

  test('more new sessions than may wait at once are not sent, and say so', async () => {
    const { url, turn } = await startTurning();
    const watch = watching(url, { timeoutMs: 60_000, intervalMs: 20 });
    await watch.held;
    const waiting: ServerResponse[] = [];
    turn((_req, res) => void waiting.push(res));
    await watch.seen('new', (one) => !one.ok && /still waiting/.test(one.why));
    await watch.seen('lost-call', ({ why }) => /still waiting/.test(why));
    for (const res of waiting) res.destroy();
    turn((_req, res) => res.destroy());
  });
});
