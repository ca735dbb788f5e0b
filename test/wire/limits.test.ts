import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { closeAll, JSON_TYPE, SSE_TYPE, serve, wireWith } from './serve.ts';

afterEach(closeAll);

test('promise 12: a body of a gigabyte is cut, and memory stays small', async () => {
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

test('promise 12: compressed bodies count as what they become', async () => {
  const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, ' '));
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb);
  });
  const answer = await wireWith({ maxBodyBytes: 1024 * 1024 }).fetch(origin);
  await expect(answer.text()).rejects.toMatchObject({ code: 'body-bytes' });
});

test('promise 12: all bodies of a wire count together, and then nothing more is asked', async () => {
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

test('promise 12: a slow body ends at the deadline of its request', async () => {
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

test('promise 12: a server that never answers ends at the deadline, or at the one given', async () => {
  const { origin } = await serve(() => {});
  const wire = wireWith({ requestTimeoutMs: 60_000 });
  await expect(wire.fetch(origin, { deadlineMs: 50 })).rejects.toMatchObject({ code: 'timeout' });
});

test('an endless stream may outlive the deadline once it began', async () => {
  const { origin } = await serve((_req, res) => {
    res.writeHead(200, SSE_TYPE).write('data: 1\n\n');
    setTimeout(() => res.end('data: 2\n\n'), 1000);
  });
  const wire = wireWith({ requestTimeoutMs: 500 });
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
