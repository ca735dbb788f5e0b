import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../fixtures/servers/listen.ts';
import { createMinimal } from '../fixtures/servers/minimal.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { endWatches, watching } from './watching.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0)) await close();
});

/** A server whose streams stay in the hands of the test. */
async function startStreaming(era: 'legacy' | 'modern' = 'legacy') {
  const streams: { req: IncomingMessage; res: ServerResponse; id: unknown }[] = [];
  const answers: unknown[] = [];
  const { handle, seen } = createMinimal({
    eras: [era],
    stateful: true,
    intercept: (req, res, { method, message }) => {
      if (message && message.method === undefined) answers.push(message);
      if (req.method !== 'GET' && method !== 'subscriptions/listen') return false;
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write(': here\n\n');
      streams.push({ req, res, id: message?.id });
      return true;
    },
  });
  const { origin, close } = await listen(handle);
  closing.push(close);
  return { url: `${origin}/mcp`, streams, answers, seen };
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;

describe('the GET stream of a session', () => {
  test('that ends is opened again when its server says so', async () => {
    const { url, streams } = await startStreaming();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    streams[0]!.res.end('retry: 150\n\n');
    expect(await watch.seen('stream-ended')).toMatchObject({
      ...{ session: 1, how: 'clean' },
      // It lived shortly, so twice of what is asked for.
      againMs: 300,
    });
    await watch.until(() => watch.of('stream-started').length === 2);
    expect(streams[1]!.req.headers['mcp-session-id']).toBe(
      streams[0]!.req.headers['mcp-session-id'],
    );
    await watch.stop();
    expect(watch.of('session-ended')).toEqual([]);
  });

  test.each([
    ['cut within a chunk', (res: ServerResponse) => void res.socket?.end('ff\r\nda')],
    ['without its last chunk', (res: ServerResponse) => void res.socket?.end()],
    ['by a reset', (res: ServerResponse) => void res.socket?.resetAndDestroy()],
  ])('that is %s broke', async (_how, cut) => {
    const { url, streams } = await startStreaming();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    cut(streams[0]!.res);
    expect(await watch.seen('stream-ended')).toMatchObject({ session: 1, how: 'broken' });
    await watch.until(() => watch.of('stream-started').length === 2);
    await watch.stop();
    expect(watch.of('lost-call')).toEqual([]);
  });

  test('on which the server asks is answered, as clients do', async () => {
    const { url, streams, answers } = await startStreaming();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    const { res } = streams[0]!;
    res.write(event({ jsonrpc: '2.0', id: 'p', method: 'ping' }));
    res.write(event({ jsonrpc: '2.0', id: 'r', method: 'roots/list' }));
    res.write(event({ jsonrpc: '2.0', method: 'notifications/tools/list_changed' }));
    await expect.poll(() => answers).toHaveLength(2);
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 'p', result: {} });
    expect(answers).toContainEqual(
      expect.objectContaining({ id: 'r', error: expect.objectContaining({ code: -32601 }) }),
    );
  });

  test('that was kept alive, and on which nothing comes any more, broke', async () => {
    const { url, streams } = await startStreaming();
    const watch = watching(url, { sessions: 2 });
    await watch.held;
    const alive = (res: ServerResponse) =>
      setInterval(() => res.write(`: ping - ${Date.now()}\n\n`), 600);
    const [goesOn, dies] = streams.map(({ res }) => alive(res));
    closing.push(async () => clearInterval(goesOn));
    await watch.more(160);
    clearInterval(dies);
    const ended = await watch.seen('stream-ended');
    expect(ended).toMatchObject({ how: 'broken', why: expect.stringMatching(/kept alive every/) });
    expect(watch.of('stream-ended')).toHaveLength(1);
    expect(watch.of('lost-call')).toEqual([]);
  });

  test('that floods is given up, and opened later', async () => {
    const { url, streams } = await startStreaming();
    const watch = watching(url, { sessions: 1 });
    await watch.held;
    const { res } = streams[0]!;
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const flood = () => {
      while (!res.destroyed && res.write(chunk));
    };
    res.on('drain', flood);
    flood();
    expect(await watch.seen('stream-ended')).toMatchObject({
      how: 'broken',
      why: expect.stringMatching(/bytes a second/),
    });
    await watch.more(2);
  });
});

describe('subscriptions/listen', () => {
  const listening = async () => {
    const server = await startStreaming('modern');
    const watch = watching(server.url, { sessions: 1 });
    await expect.poll(() => server.streams.length).toBe(1);
    const { res, id } = server.streams[0]!;
    const params = { notifications: { toolsListChanged: true } };
    res.write(
      event({ jsonrpc: '2.0', method: 'notifications/subscriptions/acknowledged', params }),
    );
    await watch.held;
    return { watch, res, id };
  };

  test('ends cleanly with its result', async () => {
    const { watch, res, id } = await listening();
    expect(watch.of('protocol')).toMatchObject([{ era: 'modern', streams: true }]);
    res.write(event({ jsonrpc: '2.0', id, result: { resultType: 'complete' } }));
    expect(await watch.seen('stream-ended')).toMatchObject({ session: 1, how: 'clean' });
  });

  test('breaks with an error, or where it is cut', async () => {
    const first = await listening();
    first.res.write(event({ jsonrpc: '2.0', id: first.id, error: { code: -32603, message: 'x' } }));
    expect(await first.watch.seen('stream-ended')).toMatchObject({ how: 'broken' });
    const second = await listening();
    second.res.destroy();
    expect(await second.watch.seen('stream-ended')).toMatchObject({ how: 'broken' });
  });
});

describe('the stream of HTTP+SSE is the session', () => {
  let swallowing = false;
  afterEach(() => {
    swallowing = false;
  });
  const streamsOf = async (swallow = false) => {
    const responses: ServerResponse[] = [];
    const server = await startSdkV1({
      mode: 'sse',
      intercept: (req, res) => {
        if (req.method === 'GET') responses.push(res);
        else if (swallowing) res.writeHead(202).end();
        return swallowing && req.method !== 'GET';
      },
    });
    closing.push(server.close);
    const watch = watching(server.url, { sessions: 1 });
    await watch.held;
    swallowing = swallow;
    return { watch, first: responses[0]!, posts: () => server.requests.length };
  };

  test('closed where it ends', async () => {
    const { watch, first } = await streamsOf();
    first.end();
    expect(await watch.seen('session-ended')).toMatchObject({ session: 1, how: 'closed' });
    await watch.seen('session-started', ({ replaces }) => replaces === 1);
    await watch.more(2);
  });

  test('and where it ends, so do the calls in it', async () => {
    const { watch, first, posts } = await streamsOf(true);
    const before = posts();
    await expect.poll(posts).toBeGreaterThan(before + 2);
    first.end();
    expect(await watch.seen('lost-call')).toMatchObject({
      session: 1,
      failure: 'reset',
      why: 'The stream ended before the response',
    });
  });

  test('which may not send its messages to another origin', async () => {
    const { origin, close } = await listen((_req, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write('event: endpoint\ndata: http://127.0.0.2:9/messages\n\n');
    });
    closing.push(close);
    const watch = watching(`${origin}/sse`, {}, { transport: 'sse' });
    expect(await watch.held).toEqual({ sessions: 0, why: '`endpoint` of another origin' });
  });

  test('broken where it is cut', async () => {
    const { watch, first } = await streamsOf();
    first.destroy();
    expect(await watch.seen('session-ended')).toMatchObject({ session: 1, how: 'broken' });
    await watch.seen('session-started', ({ replaces }) => replaces === 1);
  });
});
