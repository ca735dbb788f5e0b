import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask, hold } from './client.ts';
import { busy, call, LISTEN, LONG, QUICK, refusing } from './scene.ts';
import type { Wanted } from './servers/main.ts';
import { modernHeaders, openModern, openSse, rpc } from './speak.ts';
import { NODES, starter } from './started.ts';
import { until } from './until.ts';

const { start, agent } = starter();

describe.each(NODES)('on Node %i', (major) => {
  const raw = (options: Wanted['options'], more: Partial<Wanted> = {}) =>
    start(major, { kind: 'raw', options, ...more });

  describe.concurrent('', () => {
    test('at the deadline calls fail with a JSON-RPC error, before the hook of the app ends', async () => {
      const server = await raw(
        { settleMs: 0, timeoutMs: 300, flushMs: LONG },
        { closing: 'hangs' },
      );
      const plain = call(LONG);
      const streamed = call(LONG, { stream: true });
      const sse = await openSse(server.port, agent());
      const over = [
        ask(server.port, { body: plain }),
        ask(server.port, { body: streamed }),
        ask(server.port, { body: [call(LONG), call(LONG)] }),
      ];
      const legacy = sse.call(LONG);
      await busy(server, 4);
      server.signal('SIGTERM');
      const [first, second, third] = await Promise.all(over);
      expect(first).toMatchObject({ status: 503, headers: { connection: 'close' } });
      expect(JSON.parse(first!.body)).toMatchObject({ id: plain.id, error: { code: -32000 } });
      expect(second?.body).toContain(`"id":${streamed.id},"error":{"code":-32000`);
      expect(JSON.parse(third!.body)).toMatchObject([{ error: {} }, { error: {} }]);
      expect(await legacy).toMatchObject({ message: { error: { code: -32000 } } });
      expect((await server.snapshot()).state).toBe('closing');
      await server.kill();
    });

    test('GET streams end cleanly and listen streams with exactly one result', async () => {
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

    test('late writes of the app never crash the process', async () => {
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

    test('the process ends in time whatever peers and the app do', async () => {
      const server = await raw({ settleMs: 0, timeoutMs: 200, flushMs: 200 }, { closing: 'hangs' });
      const deaf = ['GET /large HTTP/1.1\r\nHost: a\r\n\r\n', 'GET / HTTP/1.1\r\nHo', ''].map(
        (text) => {
          const socket = connect(server.port, '127.0.0.1').on('error', () => {});
          socket.pause().write(text);
          return socket;
        },
      );
      const upgraded = connect(server.port, '127.0.0.1').on('error', () => {});
      upgraded.write(
        'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      );
      ask(server.port, { body: call(LONG) }).catch(() => {});
      await until(
        server.snapshot,
        (found) => found.upgraded === 1 && found.calls === 2 && found.sockets === 5,
      );
      server.signal('SIGTERM');
      expect(await server.ended).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'deadline', failed: 1 }]);
      expect(server.reports[0]?.destroyed).toBeGreaterThan(0);
      expect(String(server.reports[0]?.closingError)).toContain('did not end within flushMs');
      for (const socket of [...deaf, upgraded]) socket.destroy();
    });

    test('a hook that throws stops nothing', async () => {
      const server = await raw(QUICK, { closing: 'throws' });
      const stream = await hold(server.port);
      server.signal('SIGTERM');
      expect(await stream.ended).toBe('clean');
      expect(await server.ended).toBe(0);
      expect(server.reports).toMatchObject([{ closingError: 'Error: thrown by the hook' }]);
    });

    test('a doubled SIGINT is one drain; a later one forces, a third exits 130', async () => {
      const server = await raw({ ...QUICK, timeoutMs: LONG, flushMs: LONG }, { closing: 'hangs' });
      const running = ask(server.port, { body: call(LONG) });
      await busy(server, 1);
      server.signal('SIGINT');
      server.signal('SIGINT');
      await until(server.snapshot, (found) => found.state === 'draining');
      server.signal('SIGINT');
      expect((await server.snapshot()).state).toBe('draining');
      await until(
        async () => {
          server.signal('SIGINT');
          return server.snapshot();
        },
        (found) => found.state === 'closing',
      );
      expect((await running).status).toBe(503);
      let code: number | null | undefined;
      void server.ended.then((ended) => {
        code = ended;
      });
      await until(
        async () => {
          if (code === undefined) server.signal('SIGINT');
        },
        () => code !== undefined,
      );
      expect(code).toBe(130);
    });

    test('two servers of a process drain together on one signal', async () => {
      const server = await raw(QUICK, { servers: 2 });
      const streams = await Promise.all(server.ports.map((port) => hold(port)));
      const slow = ask(server.ports[1]!, { body: call(1_000) });
      await until(server.snapshot, () => true);
      server.signal('SIGTERM');
      expect((await slow).status).toBe(200);
      for (const stream of streams) expect(await stream.ended).toBe('clean');
      expect(await server.ended).toBe(0);
      expect(server.reports).toHaveLength(2);
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
