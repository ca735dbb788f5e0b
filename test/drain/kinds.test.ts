import type { Agent } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ask, type Call, hold } from './client.ts';
import type { Kind } from './servers/kinds.ts';
import type { Wanted } from './servers/main.ts';
import {
  INITIALIZE,
  MODERN_META,
  modernHeaders,
  openModern,
  openSse,
  openStreamable,
  rpc,
  type Session,
} from './speak.ts';
import { NODES, starter } from './started.ts';
import { until } from './until.ts';

interface Protocol {
  open(port: number, agent: Agent): Promise<Session>;
  /** What opens something new: refused after the settle time. */
  opens: Call;
  /** How the stream that a client holds ends. */
  lastEvent?: RegExp;
}

const STREAMABLE: Protocol = {
  open: (port, agent) => openStreamable(port, agent, true),
  opens: { body: INITIALIZE },
  lastEvent: /retry: \d+\n\n$/,
};
const STATELESS: Protocol = {
  open: (port, agent) => openStreamable(port, agent, false),
  opens: { body: INITIALIZE },
};
const MODERN: Protocol = {
  open: openModern,
  opens: {
    body: rpc('subscriptions/listen', {
      notifications: { toolsListChanged: true },
      ...MODERN_META,
    }),
    headers: modernHeaders('subscriptions/listen'),
  },
  lastEvent: /"resultType":"complete".*\n\n$/,
};

const KINDS: Record<Kind, Protocol> = {
  raw: STREAMABLE,
  express: STREAMABLE,
  fastify: STATELESS,
  hono: MODERN,
  'v1-sse': {
    ...STREAMABLE,
    open: openSse,
    opens: { path: '/sse', headers: { accept: 'text/event-stream' } },
  },
  'v1-stateful': STREAMABLE,
  'v1-stateless': STATELESS,
  v2: MODERN,
};

const { start, agent } = starter();

describe.each(NODES)('on Node %i', (major) => {
  async function open(kind: Kind, options: Wanted['options']) {
    const server = await start(major, { kind, options });
    return { server, session: await KINDS[kind].open(server.port, agent()) };
  }

  describe.concurrent.each(Object.entries(KINDS) as [Kind, Protocol][])('%s', (kind, protocol) => {
    test('serves who is there, refuses who comes, loses nothing', async () => {
      const { server, session } = await open(kind, {
        ...{ settleMs: 300, keepAliveMs: 300, quietMs: 300, timeoutMs: 20_000 },
      });
      const slow = session.call(2_500);
      await until(server.snapshot, ({ calls }) => calls === 1);
      expect((await ask(server.port, { path: '/readyz' })).status).toBe(200);

      server.signal('SIGTERM');
      await until(
        () => ask(server.port, { path: '/readyz' }),
        ({ status }) => status === 503,
      );
      expect((await ask(server.port, { path: '/livez' })).status).toBe(200);
      expect(await session.call(0)).toMatchObject({ message: { result: {} } });
      const refused = await until(
        () => hold(server.port, protocol.opens),
        ({ status }) => status !== 200,
      );
      expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
      await refused.ended;
      expect(JSON.parse(refused.text())).toMatchObject({ error: { code: -32000 } });
      expect(await session.call(0)).toMatchObject({ message: { result: {} } });
      expect(await slow).toMatchObject({ message: { result: {} } });

      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'finished', failed: 0, destroyed: 0 }]);
      if (!protocol.lastEvent) return;
      expect(await session.stream?.ended).toBe('clean');
      expect(session.stream?.text()).toMatch(protocol.lastEvent);
    });

    test('fails calls at the deadline so that their clients know', async () => {
      const { server, session } = await open(kind, { settleMs: 100, timeoutMs: 500 });
      const endless = session.call(600_000);
      await until(server.snapshot, ({ calls }) => calls === 1);
      server.signal('SIGTERM');
      expect(await endless).toMatchObject({ message: { error: { code: -32000 } } });
      expect(await server.ended, server.output()).toBe(0);
      expect(server.reports).toMatchObject([{ result: 'deadline', failed: 1 }]);
      expect((await session.stream?.ended) ?? 'clean').toBe('clean');
    });
  });
});
