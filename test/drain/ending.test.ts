import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { neglect } from './client.ts';
import { onEveryKind } from './on-every-kind.ts';
import { busy, LONG, QUICK } from './scene.ts';
import { until } from './until.ts';

const FAILED = { message: { error: { code: -32000 } } };
/** More than fits between two peers of which one does not read, and less than an event of which the drain reads the id. */
const LARGE = 8_000_000;
/** A signal that comes after so long is another one. */
const SAME_SIGNAL_MS = 600;

function connected(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.pause().write(text);
  return socket;
}

onEveryKind([
  {
    says: 'at the deadline calls fail with a JSON-RPC error, before the hook of the app ends',
    keeps: async ({ start, open }) => {
      const server = await start(
        { settleMs: 0, timeoutMs: 300, flushMs: LONG },
        { closing: 'hangs' },
      );
      const session = await open(server);
      const calls = [session.call(LONG), session.call(LONG)];
      await busy(server, 2);
      server.signal('SIGTERM');
      for (const outcome of calls) expect(await outcome).toMatchObject(FAILED);
      expect((await server.snapshot()).state).toBe('closing');
      await server.kill();
    },
  },
  {
    says: 'the stream that is held ends cleanly, in the way of its kind',
    keeps: async ({ start, open, protocol }) => {
      const server = await start(QUICK);
      const { stream } = await open(server);
      server.signal('SIGTERM');
      expect(await stream?.ended).toBe('clean');
      expect(stream?.text()).toMatch(protocol.lastEvent);
      expect(stream?.text().match(new RegExp(protocol.lastEvent, 'g'))).toHaveLength(1);
      expect(stream?.text()).not.toMatch(/"resultType":"complete"[\s\S]*"resultType":"complete"/);
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished', streamsEnded: 1 }]);
    },
  },
  {
    says: 'the process ends in time whatever peers and the app do',
    keeps: async ({ start, open }) => {
      const server = await start(
        { settleMs: 0, timeoutMs: 200, flushMs: 200 },
        { closing: 'hangs' },
      );
      const deaf = await open(server);
      deaf.call(LONG).catch(() => {});
      await busy(server, 1);
      deaf.stream?.pause();
      neglect(server.port, deaf.asks({ ms: 0, size: LARGE }));
      const half = [
        'GET / HTTP/1.1\r\nHo',
        '',
        'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      ].map((text) => connected(server.port, text));
      await until(server.snapshot, (found) => found.upgraded === 1);
      server.signal('SIGTERM');
      expect(await server.ended, server.output()).toBe(0);
      const [report] = server.reports;
      expect(report?.result).toBe('deadline');
      expect(report?.failed).toBeGreaterThan(0);
      expect(report?.destroyed).toBeGreaterThan(0);
      expect(String(report?.closingError)).toContain('did not end within flushMs');
      for (const socket of half) socket.destroy();
    },
  },
  {
    says: 'late writes of the app never crash the process',
    keeps: async ({ start, open }) => {
      const server = await start({ settleMs: 0, timeoutMs: 300, flushMs: 1_500 });
      const session = await open(server);
      let answered = 0;
      const calls = Array.from({ length: 20 }, async (_, index) => {
        const outcome = await session.call(500 + index * 100);
        answered++;
        return outcome;
      });
      await until(server.snapshot, (found) => found.calls + answered >= calls.length);
      // So that the process outlives the end of the others.
      const deaf = await open(server);
      deaf.stream?.pause();
      neglect(server.port, deaf.asks({ ms: 0, size: LARGE }));
      server.signal('SIGTERM');
      for (const { message } of await Promise.all(calls)) expect(message).toBeDefined();
      expect(await session.stream?.ended).toBe('clean');
      expect(await server.ended, server.output()).toBe(0);
      expect(server.output()).toBe('');
      expect(server.reports[0]).toMatchObject({ result: 'deadline' });
    },
  },
  {
    says: 'a hook that throws stops nothing',
    keeps: async ({ start, open }) => {
      const server = await start(QUICK, { closing: 'throws' });
      const { stream } = await open(server);
      server.signal('SIGTERM');
      expect(await stream?.ended).toBe('clean');
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([
        { closingError: 'Error: thrown by the hook', streamsEnded: 1 },
      ]);
    },
  },
  {
    says: 'a doubled SIGINT is one drain; a later one forces, a third exits 130',
    keeps: async ({ start, open }) => {
      const server = await start(
        { ...QUICK, timeoutMs: LONG, flushMs: LONG },
        { closing: 'hangs' },
      );
      const running = (await open(server)).call(LONG);
      await busy(server, 1);
      server.signal('SIGINT');
      server.signal('SIGINT');
      await until(server.snapshot, (found) => found.state === 'draining');
      await sleep(SAME_SIGNAL_MS);
      expect((await server.snapshot()).state).toBe('draining');
      server.signal('SIGINT');
      await until(server.snapshot, (found) => found.state === 'closing');
      expect(await running).toMatchObject(FAILED);
      await sleep(SAME_SIGNAL_MS);
      server.signal('SIGINT');
      expect(await server.ended).toBe(130);
    },
  },
  {
    says: 'two servers of a process drain together on one signal',
    keeps: async ({ start, open }) => {
      const server = await start(QUICK, { servers: 2 });
      const sessions = await Promise.all(server.ports.map((port) => open(server, port)));
      const slow = sessions.map((session) => session.call(1_000));
      await busy(server, 1);
      server.signal('SIGTERM');
      for (const outcome of slow) {
        expect(await outcome).toMatchObject({ message: { result: {} } });
      }
      for (const { stream } of sessions) expect(await stream?.ended).toBe('clean');
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished' }, { result: 'finished' }]);
    },
  },
]);
