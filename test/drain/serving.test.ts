import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ask, begin } from './client.ts';
import { busy, call, LISTEN, LONG, QUICK, refusing, state } from './scene.ts';
import type { Wanted } from './servers/main.ts';
import { INITIALIZE, modernHeaders, openStreamable } from './speak.ts';
import { NODES, starter } from './started.ts';
import { until } from './until.ts';

const { start, agent } = starter();

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
