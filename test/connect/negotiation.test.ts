import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { type MinimalOptions, type Seen, startMinimal } from '../fixtures/servers/minimal.ts';
import { closeAll, newWire, open, sent, started } from './open.ts';

afterEach(closeAll);

type Answer = (res: ServerResponse, seen: Seen) => void;

const json = (res: ServerResponse, status: number, body: object) =>
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A legacy server that answers the probe in its own way, the first `times` times. */
function hostile(answer: Answer, times = Number.POSITIVE_INFINITY) {
  let probes = 0;
  const intercept: MinimalOptions['intercept'] = (_req, res, seen) => {
    if (seen.method !== 'server/discover' || ++probes > times) return false;
    answer(res, seen);
    return true;
  };
  return started(startMinimal({ eras: ['legacy'], intercept }));
}

describe('servers hostile to the probe', () => {
  test.each<[string, Answer, string]>([
    ['500', (res) => res.writeHead(500).end('boom'), 'HTTP 500'],
    ['401', (res) => res.writeHead(401).end(), 'HTTP 401'],
    ['403', (res) => res.writeHead(403).end(), 'HTTP 403'],
    [
      'id null',
      (res) => json(res, 200, { jsonrpc: '2.0', id: null, error: { code: -32600, message: 'x' } }),
      'HTTP 200',
    ],
    ['an empty 202', (res) => res.writeHead(202).end(), 'HTTP 202'],
    [
      'an empty event stream',
      (res) => res.writeHead(200, { 'content-type': 'text/event-stream' }).end(),
      'HTTP 200',
    ],
    ['no answer', () => {}, 'timeout'],
  ])('%s: the session opens, and the notice says what was seen', async (_what, answer, seen) => {
    const server = await hostile(answer);
    const session = await open(
      server.url,
      {},
      { limits: { requestTimeoutMs: seen === 'timeout' ? 900 : 10_000 } },
    );
    expect(session.era).toBe('legacy');
    expect(session.notices).toEqual([
      {
        id: 'N2',
        message: expect.stringContaining(`server/discover → ${seen}`),
        hint: expect.any(String),
      },
    ]);
    expect((await session.list('tools')).items).toHaveLength(1);
    expect(session.exchanges.filter((one) => one.rpcMethod === 'server/discover')).toHaveLength(2);
  });

  test('what a cold start answered is not held against the server', async () => {
    const server = await hostile((res) => res.writeHead(503).end(), 1);
    const session = await open(server.url);
    expect(session).toMatchObject({ era: 'legacy', notices: [] });
  });

  test('a modern server that was cold is asked in the modern era', async () => {
    let first = true;
    const server = await started(
      startMinimal({
        intercept(_req, res) {
          if (!first) return false;
          first = false;
          res.writeHead(503).end();
          return true;
        },
      }),
    );
    const session = await open(server.url);
    expect(session).toMatchObject({ era: 'modern', notices: [] });
  });

  test('a server that fails every request fails the opening, with `initialize` as the last exchange', async () => {
    const server = await started(listen((_req, res) => res.writeHead(502).end('bad gateway')));
    const wire = newWire();
    await expect(open(server.origin, {}, { wire })).rejects.toMatchObject({
      name: 'SessionError',
      stage: 'opening',
      message: expect.stringContaining('initialize → HTTP 502'),
    });
    expect(sent(wire)).toEqual(['server/discover 502', 'initialize 502']);
  });
});

describe('pinned', () => {
  test.each([{ era: 'legacy' as const }, { protocolVersion: '2025-11-25' }])(
    'to %o, a session that fails after the revision was agreed on did not fail by the revision',
    async (target) => {
      const server = await started(
        startMinimal({
          intercept(_req, res, { method }) {
            if (method !== 'notifications/initialized') return false;
            res.writeHead(404).end();
            return true;
          },
        }),
      );
      const opening = open(server.url, target);
      await expect(opening).rejects.toMatchObject({ stage: 'opening', negotiated: undefined });
      await expect(opening).rejects.toThrow(/notifications\/initialized → HTTP 404/);
    },
  );

  test('a legacy revision is asked for without a probe', async () => {
    const server = await started(startMinimal({ legacyVersion: '2025-06-18' }));
    const session = await open(server.url, { protocolVersion: '2025-06-18' });
    expect(session.protocolVersion).toBe('2025-06-18');
    expect(sent(session)[0]).toBe('initialize 200');
  });

  test.each([
    ['2025-06-18', { legacyVersion: '2025-11-25' }, '2025-11-25'],
    ['2025-06-18', { eras: ['modern' as const] }, '2026-07-28'],
    ['2026-07-28', { eras: ['legacy' as const] }, 'only older revisions'],
  ])(
    'to %s, a server that speaks another is an error that names it',
    async (pin, options, negotiated) => {
      const server = await started(startMinimal(options));
      const opening = open(server.url, { protocolVersion: pin });
      await expect(opening).rejects.toMatchObject({ stage: 'opening', negotiated });
      await expect(opening).rejects.toThrow(
        `pinned to ${pin}; the server negotiated ${negotiated}`,
      );
    },
  );

  test.each([
    ['2023-01-01', 'auto'],
    ['2026-07-28', 'sse'],
  ] as const)(
    'to %s with transport %s is a configuration error',
    async (protocolVersion, transport) => {
      const opening = open('http://127.0.0.1:1/mcp', { protocolVersion, transport });
      await expect(opening).rejects.toBeInstanceOf(ConfigError);
      await expect(opening).rejects.toThrow(protocolVersion);
    },
  );
});
