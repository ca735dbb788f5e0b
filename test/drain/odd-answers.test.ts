import { createServer, type ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, hold, neglect } from './client.ts';
import { serving } from './served.ts';
import { rpc } from './speak.ts';
import { until } from './until.ts';

const { serve, write } = serving();
const STREAM = { 'content-type': 'text/event-stream' };
const AT_ONCE = { settleMs: 0, timeoutMs: 50 };

test.each([
  ['of a stream held by GET', undefined],
  ['of the stream of a call', { ...rpc('tools/call'), id: 'mine' }],
])('an event %s that is half written is ended before the last one', async (_, body) => {
  const { drain, port } = await serve((req, res) => {
    req.resume();
    res.writeHead(200, STREAM).write(': open\n\n');
    res.write('event: a\ndata: {"half');
  }, AT_ONCE);
  const stream = await hold(port, body && { body });
  await stream.saw('half');
  await drain.drain('test');
  expect(await stream.ended).toBe('clean');
  const [last, ...before] = stream.text().trimEnd().split(/\n\n+/).reverse();
  expect(last).toMatch(body ? /^event: message\ndata: .*"id":"mine"/ : /^retry: \d+$/);
  expect(before[0]).toBe('event: a\ndata: {"half');
});

test('no text is written between what the app compresses, but through what compresses it', async () => {
  const open = new Set<ServerResponse>();
  const { drain, port } = await serve((req, res) => {
    const gzip = createGzip();
    res.writeHead(200, { ...STREAM, 'content-encoding': 'gzip' });
    if (req.url === '/piped') gzip.pipe(res);
    else {
      const { write: raw, end } = res;
      gzip.on('data', (part) => Reflect.apply(raw, res, [part]));
      gzip.on('end', () => Reflect.apply(end, res, []));
      res.write = ((part: string) => gzip.write(part)) as typeof raw;
      res.end = (() => gzip.end()) as never;
    }
    open.add(res);
    gzip.write('data: 1\n\n');
    gzip.flush();
  }, AT_ONCE);
  const read = (path: string) => {
    const client = write(port, `GET ${path} HTTP/1.0\r\n\r\n`);
    client.socket.setEncoding('latin1');
    return client;
  };
  const clients = [read('/piped'), read('/wrapped')];
  await until(async () => clients.every((client) => client.text().length > 150), Boolean);
  await drain.drain('test');
  await Promise.all(clients.map(({ closed }) => closed));
  const unzipped = await Promise.all(
    clients.map(async (client) => {
      const gunzip = new PassThrough().pipe(createGunzip());
      let text = '';
      gunzip.on('data', (part) => {
        text += part;
      });
      const ended = new Promise((resolve) => gunzip.on('end', resolve).on('error', resolve));
      gunzip.end(Buffer.from(client.text().split('\r\n\r\n').slice(1).join('\r\n\r\n'), 'latin1'));
      const error = await ended;
      return { text, error: error instanceof Error ? error.message : undefined };
    }),
  );
  expect(unzipped[0]).toEqual({ text: 'data: 1\n\n', error: 'unexpected end of file' });
  expect(unzipped[1]).toEqual({
    text: expect.stringMatching(/^data: 1\n\n\s*retry: \d+\n\n$/),
    error: undefined,
  });
});

test('headers are found, and replaced, in every form that writeHead takes', async () => {
  const { drain, port } = await serve(
    (req, res) => {
      const head: Record<string, unknown[]> = {
        '/null': [200, null],
        '/reason': ['200', 'OK', null],
        '/stream': [200, undefined, STREAM],
      };
      res.writeHead(...(head[req.url ?? ''] as [number]));
      if (req.url === '/stream') res.write(': open\n\n');
      else res.end('served');
    },
    { quietMs: 600_000, keepAliveMs: 600_000 },
  );
  const stream = await hold(port, { path: '/stream' });
  expect(drain.snapshot()).toMatchObject({ streams: 1, calls: 0 });
  const idle = write(port, '');
  await until(
    async () => drain.snapshot(),
    ({ warmSockets }) => warmSockets === 1,
  );
  const drained = drain.drain('test');
  await until(
    async () => drain.snapshot(),
    ({ refusing }) => refusing,
  );
  for (const path of ['/null', '/reason']) {
    const asked = { path, headers: { accept: '*/*', connection: 'keep-alive' } };
    expect(await ask(port, asked)).toMatchObject({
      status: 200,
      body: 'served',
      headers: { connection: 'close' },
    });
  }
  idle.socket.destroy();
  drain.force();
  await drained;
  expect(await stream.ended).toBe('clean');
});

test('an answer that lets nothing be written is cut, and the others end well', async () => {
  const { drain, port } = await serve((req, res) => {
    if (req.url === '/odd') {
      res.strictContentLength = true;
      res.writeHead(200, { ...STREAM, 'content-length': '5' }).write('12');
    } else res.writeHead(200, STREAM).write(': open\n\n');
  });
  const odd = await hold(port, { path: '/odd' });
  const stream = await hold(port);
  expect(await drain.drain('test')).toMatchObject({ streamsEnded: 1 });
  expect(await odd.ended).toBe('cut');
  expect(await stream.ended).toBe('clean');
});

test('an answer that the app has ended is no failed call, though its client does not read it', async () => {
  const { drain, port } = await serve(
    (req, res) => {
      // Longer than an event of which the id is read.
      req.resume();
      res.writeHead(200, STREAM).end(`data: ${'x'.repeat(9_000_000)}\n\n`);
    },
    { ...AT_ONCE, flushMs: 100 },
  );
  neglect(port, { body: rpc('tools/call') });
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 1,
  );
  expect(await drain.drain('test')).toMatchObject({ failed: 0, streamsEnded: 0, destroyed: 1 });
});

test('a call that fails does not get the headers that the app meant for its answer', async () => {
  const { drain, port } = await serve((_, res) => {
    res.setHeader('content-encoding', 'gzip');
    res.setHeader('set-cookie', ['a=1']);
  }, AT_ONCE);
  const failed = ask(port, { body: rpc('tools/call') });
  await until(
    async () => drain.snapshot(),
    ({ calls }) => calls === 1,
  );
  void drain.drain('test');
  const { status, headers } = await failed;
  expect(status).toBe(503);
  expect(Object.keys(headers).sort()).toEqual([
    ...['cache-control', 'connection', 'content-length', 'content-type', 'date', 'retry-after'],
  ]);
});

test('an app that waits for what it wrote, or for room, goes on after its answer has been ended', async () => {
  let late: ServerResponse | undefined;
  const { drain, port } = await serve((_, res) => {
    late = res;
  }, AT_ONCE);
  const answer = ask(port, { body: rpc('tools/call') });
  await until(async () => late, Boolean);
  await drain.drain('test');
  expect((await answer).status).toBe(503);
  let writes = 0;
  while (late!.write('x') && writes < 1_000) writes++;
  expect(writes).toBe(0);
  await new Promise<void>((resolve) => late!.once('drain', resolve));
  await new Promise<void>((resolve) => late!.write('x', () => resolve()));
  await new Promise<void>((resolve) => late!.writeEarlyHints({ link: '</a>' }, resolve));
  await new Promise<void>((resolve) => late!.end('x', resolve));
  late!.writeHead(200).setHeader('x', '1').end();
});

test('a server that begins to listen while it drains does not go on listening after that', async () => {
  const server = createServer();
  const { drain } = await serve(server);
  server.close();
  const drained = drain.drain('test');
  expect(await drained).toMatchObject({ result: 'finished' });
  server.listen(0, '127.0.0.1');
  await until(
    async () => server.listening,
    (listening) => !listening,
  );
});

test('what onStopped rejects with is a warning, and its promise is waited for', async () => {
  let ended = false;
  const { drain } = await serve(createServer(), {
    onStopped: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended = true;
      throw new Error('rejected by the hook');
    },
  });
  const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
  expect(await drain.drain('test')).toMatchObject({ result: 'finished' });
  expect(ended).toBe(true);
  expect((await warned).message).toContain('rejected by the hook');
});

test('what the app says in onClosing goes out before its streams are ended', async () => {
  const streams: ServerResponse[] = [];
  const { drain, port } = await serve(
    (_, res) => {
      res.writeHead(200, STREAM).write(': open\n\n');
      streams.push(res);
    },
    {
      ...AT_ONCE,
      flushMs: 20_000,
      onClosing: async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        for (const res of streams) res.write('data: goodbye\n\n');
      },
    },
  );
  const stream = await hold(port);
  await stream.saw('open');
  expect(await drain.drain('test')).toMatchObject({ streamsEnded: 1, destroyed: 0 });
  await stream.ended;
  expect(stream.text()).toMatch(/data: goodbye\n\n\s*retry: \d+\n\n$/);
});
