import { afterEach, describe, expect, test } from 'vitest';
import { newVerifyMemory } from '../../src/verify/memory.ts';
import { startBalancer } from '../fixtures/servers/balancer.ts';
import { startWithoutAffinity } from '../fixtures/servers/faulty/s1-no-affinity.ts';
import { type MinimalOptions, startMinimal } from '../fixtures/servers/minimal.ts';
import { type SdkV1Options, startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { DECLARED, resultsOf, roundOf } from './round-of.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function started<T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T> {
  const one = await server;
  closing.push(one.close);
  return one;
}

/** Two replicas, of which each request meets the next one. */
async function fleet(mode: SdkV1Options['mode'], statuses: Record<number, number> = {}) {
  const replicas = [await started(startSdkV1({ mode })), await started(startSdkV1({ mode }))];
  const origins = replicas.map(({ origin }) => origin);
  const { origin } = await started(startBalancer(origins, { statuses }));
  return origin + new URL(replicas[0]?.url ?? '').pathname;
}

describe('S1: requests of a session meet replicas that do not know it', () => {
  test.each([
    ['Streamable HTTP', 'stateful', {}, /Mcp-Session-Id/],
    [
      'Streamable HTTP that refuses with 400, as if headers were dropped',
      'stateful',
      { 404: 400 },
      /Mcp-Session-Id/,
    ],
    ['HTTP+SSE, as if the path were wrong', 'sse', {}, /cookie or address/],
    ['HTTP+SSE that refuses with 400', 'sse', { 404: 400 }, /cookie or address/],
  ] as const)('%s: every sample says so, in every round', async (_name, mode, statuses, hint) => {
    const url = await fleet(mode, statuses);
    const memory = newVerifyMemory();
    for (let i = 0; i < 4; i++) {
      for (const { outcome, checks } of await roundOf(url, { samples: 3, memory })) {
        const said = [
          ...(outcome.kind === 'not-mcp' ? [{ id: outcome.check, ...outcome }] : []),
          ...checks.filter(({ status }) => status === 'fail'),
        ];
        expect(said).toMatchObject([
          {
            id: 'S1',
            message: expect.stringMatching(/^Session unknown on another replica \([1-6] of [56]\)/),
            hint: expect.stringMatching(hint),
          },
        ]);
      }
    }
  });

  test('a sample whose further requests all met strangers is explained by one that proved it', async () => {
    const sessions: string[] = [];
    let pings = 0;
    const server = await started(
      startMinimal({
        eras: ['legacy'],
        stateful: true,
        intercept(req, res, { method }) {
          const session = req.headers['mcp-session-id'];
          if (typeof session !== 'string' || req.method === 'DELETE') return false;
          if (!sessions.includes(session)) sessions.push(session);
          // Of one session some pings are taken; the others are refused as if headers were dropped.
          if (method === 'ping' && sessions[0] === session && pings++ % 2 === 0) return false;
          res.writeHead(400).end();
          return true;
        },
      }),
    );
    const samples = await roundOf(server.url, { samples: 3 });
    expect(sessions).toHaveLength(3);
    for (const { outcome } of samples) {
      expect(outcome).toMatchObject({
        kind: 'not-mcp',
        check: 'S1',
        message: expect.stringMatching(/3 of 6/),
      });
    }
  });

  test('where connections are balanced, it is seen whatever connection the session was opened on', async () => {
    const { url } = await started(startWithoutAffinity());
    const memory = newVerifyMemory();
    for (let i = 0; i < 4; i++) {
      for (const { checks } of await roundOf(url, { samples: 3, memory })) {
        expect(checks.filter((c) => c.status === 'fail')).toMatchObject([{ key: 'S1' }]);
      }
    }
  });

  test('nothing else is asked of a session whose requests go astray', async () => {
    const { url } = await started(startWithoutAffinity());
    const expected = { isError: true } as const;
    const call = { name: 'c', tool: 'echo', arguments: {}, timeoutMs: 9000, repeat: false };
    const declared = { ...DECLARED, toolCalls: [{ ...call, expect: expected }] };
    const [sample] = await roundOf(url, { declared });
    expect(sample?.checks.filter((c) => c.status === 'fail')).toMatchObject([{ id: 'S1' }]);
  });

  test.each(['stateful', 'sse'] as const)('one replica passes (%s)', async (mode) => {
    const server = await started(startSdkV1({ mode }));
    expect(resultsOf(await roundOf(server.url), 'S1')).toEqual([
      { id: 'S1', key: 'S1', status: 'pass', message: expect.stringMatching(/on 4 fresh/) },
    ]);
    await expect.poll(() => server.sessions()).toEqual([]);
  });
});

describe('what is no lost affinity', () => {
  const refusing = (methods: string[], status: number, code: number): MinimalOptions => ({
    eras: ['legacy'],
    stateful: true,
    intercept(_req, res, { method, message }) {
      if (!methods.includes(method)) return false;
      const error = { code, message: 'no' };
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ jsonrpc: '2.0', id: message?.id ?? null, error }));
      return true;
    },
  });

  test('a server that refuses ping as such', async () => {
    const server = await started(startMinimal(refusing(['ping'], 400, -32601)));
    expect(resultsOf(await roundOf(server.url), 'S1')).toEqual([]);
  });

  test('a session that nobody knows any more may have been lost in a restart', async () => {
    const server = await started(startMinimal(refusing(['ping', 'tools/list'], 404, -32001)));
    for (const { outcome } of await roundOf(server.url)) {
      expect(outcome).toMatchObject({
        kind: 'not-mcp',
        check: 'S1',
        message: expect.stringMatching(/tools\/list\) → HTTP 404: .* or lost in a restart/),
      });
    }
  });

  test('a list that is refused as an unknown method', async () => {
    const server = await started(startMinimal(refusing(['tools/list'], 404, -32601)));
    for (const { outcome } of await roundOf(server.url)) {
      expect(outcome).toMatchObject({ kind: 'not-mcp', check: 'T1' });
    }
  });
});
