import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask, hold } from './client.ts';
import { busy, call, LISTEN, LONG, QUICK, refusing, state } from './scene.ts';
import { post } from './served.ts';
import type { Wanted } from './servers/main.ts';
import { INITIALIZE, modernHeaders, openModern, openStreamable, rpc } from './speak.ts';
import { NODES, starter } from './started.ts';
import { until } from './until.ts';

const { start, agent } = starter();

// What a promise means in detail, on a server by hand that does what no framework does.
describe.each(NODES)('on Node %i', (major) => {
  const raw = (options: Wanted['options'], more: Partial<Wanted> = {}) =>
    start(major, { kind: 'raw', options, ...more });

  describe.concurrent('', () => {
    test("the app's own readiness path answers while ready, and 503 before and after", async () => {
      const options = { settleMs: 0, timeoutMs: LONG, appReadinessPath: '/health' };
      const server = await raw(options, { starting: true });
      expect((await state(server, '/health')).status).toBe(503);
      server.makeReady();
      const health = await until(
        () => state(server, '/health'),
        ({ status }) => status === 200,
      );
      expect(health.body).toBe('hello');
      ask(server.port, { body: call(LONG) }).catch(() => {});
      await busy(server, 1);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      expect((await state(server, '/health')).status).toBe(503);
      await server.kill();
    });

    test('every way to open something new is refused, and what opens nothing is served', async () => {
      const server = await raw({ settleMs: 0, timeoutMs: LONG, quietMs: LONG });
      await openStreamable(server.port, agent(), false);
      server.signal('SIGTERM');
      await refusing(server);
      const stream = { headers: { accept: 'text/event-stream' } };
      const listen = { body: LISTEN, headers: modernHeaders('subscriptions/listen') };
      for (const opens of [{ body: INITIALIZE }, stream, { ...stream, path: '/sse' }, listen]) {
        expect((await ask(server.port, opens)).status).toBe(503);
      }
      expect((await ask(server.port, { path: '/', headers: { accept: '*/*' } })).status).toBe(200);
      expect((await ask(server.port, { body: call(0) })).status).toBe(200);
      expect((await server.snapshot()).state).toBe('draining');
      await server.kill();
    });

    test('shortly before the deadline sessions end by 404, while their running calls go on', async () => {
      const server = await raw({ ...QUICK, timeoutMs: 20_000, endSessionsMs: 19_000 });
      const session = await openStreamable(server.port, agent(), false);
      const slow = session.call(3_000);
      await busy(server, 1);
      server.signal('SIGTERM');
      const last = await until(
        () => session.call(0),
        ({ status }) => status !== 200,
      );
      expect(last).toMatchObject({
        status: 404,
        closes: true,
        message: { error: { code: -32001 } },
      });
      expect(await slow).toMatchObject({ status: 200 });
      expect(await server.ended).toBe(0);
      expect(server.reports).toMatchObject([{ sessionsEnded: 1, failed: 0 }]);
    });

    test('told to stop listening at once, it keeps its warm sockets', async () => {
      const server = await raw({ ...QUICK, stopListening: 'net', quietMs: LONG });
      const session = await openStreamable(server.port, agent(), false);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      await expect(ask(server.port, { path: '/readyz' })).rejects.toThrow('ECONNREFUSED');
      expect(await session.call(0)).toMatchObject({ status: 200, closes: false });
      await server.kill();
    });

    test('at the deadline every call of a batch fails, and those of a stream in it', async () => {
      const server = await raw({ settleMs: 0, timeoutMs: 300 });
      const plain = call(LONG);
      const streamed = call(LONG, { stream: true });
      const over = [plain, streamed, [call(LONG), call(LONG)]].map((body) =>
        ask(server.port, { body }),
      );
      await busy(server, 3);
      server.signal('SIGTERM');
      const [first, second, third] = await Promise.all(over);
      expect(first).toMatchObject({ status: 503, headers: { connection: 'close' } });
      expect(JSON.parse(first!.body)).toMatchObject({ id: plain.id, error: { code: -32000 } });
      expect(second?.body).toContain(`"id":${streamed.id},"error":{"code":-32000`);
      expect(JSON.parse(third!.body)).toMatchObject([{ error: {} }, { error: {} }]);
      expect(await server.ended).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'deadline', failed: 3 }]);
    });

    test('clients of GET streams come back one by one, and an ended subscription gets no second result', async () => {
      const server = await raw(QUICK);
      const listen = { body: LISTEN, headers: modernHeaders('subscriptions/listen') };
      const streams = await Promise.all([
        hold(server.port),
        hold(server.port),
        hold(server.port, listen),
        hold(server.port, { ...listen, body: rpc('subscriptions/listen', { over: true }) }),
      ]);
      server.signal('SIGTERM');
      const ends = await Promise.all(streams.map(({ ended }) => ended));
      expect(ends).toEqual(['clean', 'clean', 'clean', 'clean']);
      const waits = streams.map((stream) => Number(/retry: (\d+)\n\n$/.exec(stream.text())?.[1]));
      expect(waits[0]).toBeGreaterThan(0);
      expect(waits[0]).not.toBe(waits[1]);
      expect(streams[2]?.text().match(/"resultType":"complete"/g)).toHaveLength(1);
      expect(streams[3]?.text().match(/"resultType":"complete"/g)).toHaveLength(1);
      expect(streams[2]?.text()).toContain(`"id":${LISTEN.id},`);
      expect(await server.ended).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished', streamsEnded: 4 }]);
    });

    test('a listen stream that the app ends itself gets no second result', async () => {
      const server = await start(major, { kind: 'v2', options: QUICK, closing: 'app' });
      const { stream } = await openModern(server.port, agent());
      server.signal('SIGTERM');
      expect(await stream?.ended).toBe('clean');
      expect(stream?.text().match(/"resultType":"complete"/g)).toHaveLength(1);
      expect(await server.ended).toBe(0);
    });

    test('writes and headers of the app after the end of its stream never crash the process', async () => {
      const server = await raw({ settleMs: 0, timeoutMs: 300, flushMs: 1_000 });
      const late = await hold(server.port, { path: '/late' });
      // Never reads: so the process outlives the end of its stream.
      const deaf = connect(server.port, '127.0.0.1').on('error', () => {});
      deaf.pause().write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
      await busy(server, 1);
      server.signal('SIGTERM');
      expect(await late.ended).toBe('clean');
      expect(late.text()).toMatch(/retry: \d+\n\n$/);
      expect(await server.ended, server.output()).toBe(0);
      expect(server.output()).toBe('');
      deaf.destroy();
    });

    test('calls sent behind another go with their connection, and hold nothing', async () => {
      const server = await raw(QUICK);
      const client = connect(server.port, '127.0.0.1').on('error', () => {});
      client.write(post('/mcp', JSON.stringify(call(LONG))).repeat(3));
      await busy(server, 3);
      client.destroy();
      await until(server.snapshot, ({ sockets }) => sockets === 0);
      expect((await server.snapshot()).calls).toBe(0);
      await server.kill();
    });

    test('the process ends with the exit code that the app has set', async () => {
      const server = await raw(QUICK, { closing: 'exit-code' });
      server.signal('SIGTERM');
      expect(await server.ended).toBe(3);
    });

    test('what was upgraded is ended, and no more upgrades are taken', async () => {
      const server = await raw(QUICK);
      const upgrade = () => {
        const socket = connect(server.port, '127.0.0.1');
        socket.write(
          'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
        );
        let came = Buffer.alloc(0);
        socket.on('data', (part) => {
          came = Buffer.concat([came, part]);
        });
        return new Promise<Buffer>((resolve) => socket.once('end', () => resolve(came)));
      };
      const early = upgrade();
      await until(server.snapshot, (found) => found.upgraded === 1);
      const slow = ask(server.port, { body: call(1_500) });
      await busy(server, 1);
      server.signal('SIGTERM');
      await refusing(server);
      expect((await upgrade()).toString()).toMatch(/^HTTP\/1.1 503 /);
      expect((await early).subarray(-4)).toEqual(Buffer.from([0x88, 0x02, 0x03, 0xe9]));
      expect((await slow).status).toBe(200);
      expect(await server.ended).toBe(0);
    });
  });
});
