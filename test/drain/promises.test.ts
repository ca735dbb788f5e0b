import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answer, ask, begin, hold } from './client.ts';
import type { ServerProcess } from './server-process.ts';
import type { Wanted } from './servers/main.ts';
import { INITIALIZE, modernHeaders, openModern, openSse, openStreamable, rpc } from './speak.ts';
import { NODES, starter } from './started.ts';
import { until } from './until.ts';

const { start, agent } = starter();

/** Nothing of what is tested waits for the end of these. */
const LONG = 600_000;
const QUICK = { settleMs: 100, keepAliveMs: 200, quietMs: 200, timeoutMs: 20_000 };
const LISTEN = rpc('subscriptions/listen', { notifications: {} });

const state = (server: ServerProcess, path: string): Promise<Answer> => ask(server.port, { path });
const call = (ms: number, more: object = {}) =>
  rpc('tools/call', { name: 'wait', arguments: { ms, ...more } });

/** Waits until the server refuses new sessions. */
const refusing = (server: ServerProcess) => until(server.snapshot, (found) => found.refusing);
/** Waits until so many calls are going on. */
const busy = (server: ServerProcess, calls: number) =>
  until(server.snapshot, (found) => found.calls === calls);

describe.each(NODES)('on Node %i', (major) => {
  const raw = (options: Wanted['options'], more: Partial<Wanted> = {}) =>
    start(major, { kind: 'raw', options, ...more });

  describe.concurrent('', () => {
    test('readiness is 503 before ready() and, on a new connection, at once in the drain; liveness is 200', async () => {
      const server = await raw({ settleMs: 0, appReadinessPath: '/health' }, { starting: true });
      expect((await state(server, '/readyz')).status).toBe(503);
      expect((await state(server, '/health')).status).toBe(503);
      expect((await state(server, '/livez')).status).toBe(200);
      expect(server.ready).toBe(false);
      server.makeReady();
      await until(async () => server.ready, Boolean);
      expect(await state(server, '/readyz')).toMatchObject({
        status: 200,
        body: '{"status":"ready"}\n',
      });
      expect(await state(server, '/health')).toMatchObject({ status: 200, body: 'hello' });
      const held = agent();
      const running = ask(server.port, { body: call(LONG), agent: held });
      running.catch(() => {});
      await busy(server, 1);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      expect(await state(server, '/readyz')).toMatchObject({
        status: 503,
        body: '{"status":"draining"}\n',
      });
      expect((await state(server, '/health')).status).toBe(503);
      expect((await state(server, '/livez')).status).toBe(200);
      // A check over a kept connection is told to come on a new one.
      const kept = await ask(server.port, { path: '/readyz', agent: agent() });
      expect(kept).toMatchObject({ status: 503, headers: { connection: 'close' } });
    });

    test('a live session holds the drain, and its calls are served', async () => {
      const server = await raw({ ...QUICK, quietMs: LONG });
      const session = await openStreamable(server.port, agent(), true);
      server.signal('SIGTERM');
      await refusing(server);
      for (let calls = 0; calls < 10; calls++) {
        expect(await session.call(20)).toMatchObject({ status: 200, closes: false });
      }
      expect((await server.snapshot()).activeSessions).toBe(1);
      await server.kill();
    });

    test('new sessions are taken while the balancer looks away, and refused after that', async () => {
      const server = await raw({ ...QUICK, settleMs: 1_000, quietMs: LONG });
      await openStreamable(server.port, agent(), false);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      const early = await ask(server.port, { body: INITIALIZE });
      if (!(await server.snapshot()).refusing) expect(early.status).toBe(200);
      await refusing(server);
      const refused = await ask(server.port, { body: INITIALIZE, agent: agent() });
      expect(refused).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1', connection: 'close' },
      });
      expect(JSON.parse(refused.body)).toMatchObject({ id: 'first', error: { code: -32000 } });
      const stream = { headers: { accept: 'text/event-stream' } };
      expect((await ask(server.port, stream)).status).toBe(503);
      expect((await ask(server.port, { ...stream, path: '/sse' })).status).toBe(503);
      const listen = { body: LISTEN, headers: modernHeaders('subscriptions/listen') };
      expect((await ask(server.port, listen)).status).toBe(503);
      // Not a new session: a page, and a call of a client that has none.
      expect((await ask(server.port, { path: '/', headers: { accept: '*/*' } })).status).toBe(200);
      expect((await ask(server.port, { body: call(0) })).status).toBe(200);
      expect((await server.snapshot()).state).toBe('draining');
      await server.kill();
    });

    test('bodies in flight complete', async () => {
      const server = await raw(QUICK);
      const headers = { 'mcp-protocol-version': '2025-11-25' };
      const body = JSON.stringify({ ...call(0), params: { pad: 'x'.repeat(200_000) } });
      const uploads = [0, 1, 2].map(() => begin(server.port, { headers }));
      for (const { sent } of uploads) sent.write(body.slice(0, 100_000));
      await busy(server, 3);
      server.signal('SIGTERM');
      await refusing(server);
      const late = begin(server.port, { headers });
      late.sent.write(body.slice(0, 100_000));
      await busy(server, 4);
      for (const { sent } of [...uploads, late]) sent.end(body.slice(100_000));
      for (const { answer } of [...uploads, late]) expect((await answer).status).toBe(200);
      expect(await server.ended).toBe(0);
    });

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

    test('no call is lost on warm sockets', async () => {
      const old = await raw({ ...QUICK, keepAliveMs: 2_000 });
      const other = await raw(QUICK);
      // As behind a balancer: an open connection stays, a new one goes to who is ready.
      const client = async (pauseMs: number): Promise<number[]> => {
        let mine = agent();
        let { port } = old;
        const statuses: number[] = [];
        for (let there = 0; there < 5; there += port === other.port ? 1 : 0) {
          const headers = { 'mcp-protocol-version': '2025-11-25' };
          const { status, headers: got } = await ask(port, { body: call(5), headers, agent: mine });
          statuses.push(status);
          if (got.connection === 'close') {
            const readiness = await state(old, '/readyz').catch(() => undefined);
            if (readiness?.status !== 200) port = other.port;
            mine = agent();
          }
          await sleep(pauseMs);
        }
        return statuses;
      };
      const clients = Array.from({ length: 12 }, (_, index) => client(index * 10));
      await until(old.snapshot, ({ warmSockets, calls }) => warmSockets + calls >= 12);
      old.signal('SIGTERM');
      for (const statuses of await Promise.all(clients)) {
        expect(new Set(statuses)).toEqual(new Set([200]));
      }
      expect(await old.ended).toBe(0);
      expect(old.reports).toMatchObject([{ result: 'finished', failed: 0, destroyed: 0 }]);
    });

    test('a quiet session does not hold the drain, nor does a deleted one', async () => {
      const quiet = await raw({ ...QUICK, timeoutMs: LONG });
      await openStreamable(quiet.port, agent(), true);
      const deleted = await raw({ ...QUICK, timeoutMs: LONG, quietMs: LONG });
      await (await openStreamable(deleted.port, agent(), false)).end();
      for (const server of [quiet, deleted]) {
        server.signal('SIGTERM');
        expect(await server.ended).toBe(0);
        expect(server.reports).toMatchObject([{ result: 'finished' }]);
      }
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

    test('told to stop listening at once, it keeps its warm sockets', async () => {
      const server = await raw({ ...QUICK, stopListening: 'net', quietMs: LONG });
      const session = await openStreamable(server.port, agent(), false);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      await expect(ask(server.port, { path: '/readyz' })).rejects.toThrow('ECONNREFUSED');
      expect(await session.call(0)).toMatchObject({ status: 200, closes: false });
      await server.kill();
    });
  });
});
