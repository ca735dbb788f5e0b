import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { ask, begin, hold } from './client.ts';
import { IS_WHAT_IT_IS, onEveryKind, SESSIONLESS } from './on-every-kind.ts';
import { busy, LONG, QUICK, refusing, state } from './scene.ts';
import { keepAlive, type Outcome } from './speak.ts';
import { until } from './until.ts';

const ANSWERED = { message: { result: { content: [{}] } } };
/** A drain that lasts until the test ends it. */
const ENDLESS = { settleMs: 0, timeoutMs: LONG };

onEveryKind([
  IS_WHAT_IT_IS,
  {
    says: 'readiness is 503 before ready() and, on a new connection, at once in the drain; liveness is 200',
    keeps: async ({ start, open }) => {
      const server = await start(ENDLESS, { starting: true });
      expect((await state(server, '/readyz')).status).toBe(503);
      expect((await state(server, '/livez')).status).toBe(200);
      expect(server.ready).toBe(false);
      server.makeReady();
      await until(async () => server.ready, Boolean);
      expect(await state(server, '/readyz')).toMatchObject({
        status: 200,
        body: '{"status":"ready"}\n',
      });
      const session = await open(server);
      session.call(LONG).catch(() => {});
      await busy(server, 1);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      expect(await state(server, '/readyz')).toMatchObject({
        status: 503,
        body: '{"status":"draining"}\n',
      });
      expect((await state(server, '/livez')).status).toBe(200);
      // A check over a kept connection is told to come on a new one.
      const agent = keepAlive();
      const kept = await ask(server.port, { path: '/readyz', agent });
      expect(kept).toMatchObject({ status: 503, headers: { connection: 'close' } });
      agent.destroy();
      await server.kill();
    },
  },
  {
    says: 'a live session holds the drain, and its calls are served on its connection',
    not: SESSIONLESS,
    keeps: async ({ start, open }) => {
      const server = await start({ ...ENDLESS, keepAliveMs: 0, quietMs: LONG });
      const session = await open(server);
      server.signal('SIGTERM');
      await refusing(server);
      for (let calls = 0; calls < 5; calls++) {
        expect(await session.call(20)).toMatchObject({ ...ANSWERED, closes: false });
      }
      expect(await server.snapshot()).toMatchObject({ state: 'draining', activeSessions: 1 });
      await server.kill();
    },
  },
  {
    says: 'new sessions are taken while the balancer looks away, and refused after that',
    keeps: async ({ start, open, protocol: { opens } }) => {
      const server = await start({ ...ENDLESS, settleMs: 1_500 });
      const session = await open(server);
      session.call(LONG).catch(() => {});
      await busy(server, 1);
      server.signal('SIGTERM');
      await until(server.snapshot, (found) => found.state === 'draining');
      const early = await hold(server.port, opens);
      if (!(await server.snapshot()).refusing) expect(early.status).toBe(200);
      await refusing(server);
      const agent = keepAlive();
      const refused = await ask(server.port, { ...opens, agent });
      agent.destroy();
      expect(refused).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1', connection: 'close' },
      });
      const id = opens.body?.id ?? null;
      expect(JSON.parse(refused.body)).toMatchObject({ id, error: { code: -32000 } });
      await server.kill();
    },
  },
  {
    says: 'calls in flight complete, also those whose body is still coming in',
    keeps: async ({ start, open }) => {
      const server = await start(QUICK);
      const session = await open(server);
      const upload = () => {
        const asked = session.asks({ ms: 0, pad: 'x'.repeat(200_000) });
        const { sent, answer } = begin(server.port, { ...asked, body: undefined });
        const text = JSON.stringify(asked.body);
        sent.write(text.slice(0, 100_000));
        const complete = () => void sent.end(text.slice(100_000));
        return { complete, outcome: session.outcome(asked, answer) };
      };
      const uploads = [upload(), upload(), upload()];
      await busy(server, 3);
      server.signal('SIGTERM');
      await refusing(server);
      const late = upload();
      await busy(server, 4);
      for (const { complete } of [...uploads, late]) complete();
      for (const { outcome } of [...uploads, late]) expect(await outcome).toMatchObject(ANSWERED);
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished', failed: 0, refused: 0 }]);
    },
  },
  {
    says: 'no call is lost on warm connections',
    keeps: async ({ start, open }) => {
      const endless = { ...ENDLESS, keepAliveMs: LONG, quietMs: LONG };
      const [old, other] = await Promise.all([start(endless), start(endless)]);
      let draining = false;
      // As behind a balancer: an open connection stays, a new one goes to who is ready.
      const client = async (pauseMs: number): Promise<Outcome[]> => {
        let session = await open(old);
        const outcomes: Outcome[] = [];
        for (let after = 0; after < 5; after += draining ? 1 : 0) {
          const outcome = await session.call(5);
          outcomes.push(outcome);
          if (outcome.closes) {
            expect(draining).toBe(true);
            await session.leave();
            session = await open(other);
          }
          await sleep(pauseMs);
        }
        await session.leave();
        return outcomes;
      };
      const clients = Array.from({ length: 8 }, (_, index) => client(index * 10));
      await until(old.snapshot, ({ warmSockets, calls }) => warmSockets + calls >= 8);
      draining = true;
      old.signal('SIGTERM');
      for (const outcomes of await Promise.all(clients)) {
        for (const outcome of outcomes) expect(outcome).toMatchObject(ANSWERED);
      }
      expect(await old.ended, old.output()).toBe(0);
      expect(old.reports).toMatchObject([{ result: 'finished', failed: 0, destroyed: 0 }]);
      await other.kill();
    },
  },
  {
    says: 'a quiet session does not hold the drain, nor does the stream that is held',
    keeps: async ({ start, open }) => {
      const server = await start({ ...QUICK, timeoutMs: LONG });
      const session = await open(server);
      expect(await session.call(0)).toMatchObject(ANSWERED);
      server.signal('SIGTERM');
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished', streamsEnded: 1 }]);
    },
  },
  {
    says: 'a session that its client ended does not hold the drain',
    not: SESSIONLESS,
    keeps: async ({ start, open }) => {
      const server = await start({ ...QUICK, timeoutMs: LONG, quietMs: LONG });
      const session = await open(server);
      await session.end();
      server.signal('SIGTERM');
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished' }]);
    },
  },
]);
