import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import { newVerifyMemory } from '../../src/verify/memory.ts';
import { startSilent } from '../fixtures/servers/faulty/r1-no-answer.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { type Minimal, type MinimalOptions, startMinimal } from '../fixtures/servers/minimal.ts';
import { against, type Changes, DECLARED, resultsOf, roundOf, servedOf } from './round-of.ts';

async function withServer<T>(
  options: MinimalOptions,
  use: (server: Minimal) => Promise<T>,
): Promise<T> {
  const server = await startMinimal(options);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** The requests of one round, by method. */
async function requestsOf(options: MinimalOptions, changes: Changes): Promise<string[]> {
  return withServer(options, async (server) => {
    await roundOf(server.url, changes);
    return server.seen.map(({ method, req }) => method || String(req.method));
  });
}

describe('no request that a check does not need', () => {
  test('modern: two', async () => {
    expect(await requestsOf({}, { samples: 1 })).toEqual(['server/discover', 'tools/list']);
  });

  test('legacy, stateless: the opening and the list', async () => {
    expect(await requestsOf({ eras: ['legacy'] }, { samples: 1 })).toEqual([
      'server/discover',
      'initialize',
      'notifications/initialized',
      'tools/list',
    ]);
  });

  test('lists that the server does not declare are not asked for', async () => {
    const lists = ['tools', 'resourceTemplates', 'prompts'] as const;
    expect(await requestsOf({}, { samples: 1, lists })).toEqual(['server/discover', 'tools/list']);
    const more = { prompts: [{ name: 'p' }] };
    expect(await requestsOf(more, { samples: 1, lists })).toEqual([
      'server/discover',
      'tools/list',
      'prompts/list',
    ]);
  });

  test('stateful: fresh connections, and an unknown session once per verification', async () => {
    const memory = newVerifyMemory();
    const ports = new Set<number | undefined>();
    const intercept: MinimalOptions['intercept'] = (req, _res, { method }) => {
      if (method === 'ping') ports.add(req.socket.remotePort);
      return false;
    };
    await withServer({ eras: ['legacy'], stateful: true, intercept }, async (server) => {
      const pings = () => server.seen.filter(({ method }) => method === 'ping');
      await roundOf(server.url, { samples: 1, memory });
      expect(pings()).toHaveLength(4);
      expect(ports.size).toBe(4);
      await roundOf(server.url, { samples: 1, memory });
      expect(pings()).toHaveLength(7);
      expect(server.seen.filter(({ req }) => req.method === 'DELETE')).toHaveLength(2);
    });
  });

  test('what the last round found out spares the probe of all samples but the first', async () => {
    const memory = newVerifyMemory();
    await withServer({ eras: ['legacy'] }, async (server) => {
      const probes = () => server.seen.filter(({ method }) => method === 'server/discover').length;
      await roundOf(server.url, { samples: 3, memory });
      expect(probes()).toBe(3);
      await roundOf(server.url, { samples: 3, memory });
      expect(probes()).toBe(4);
      // A server that gained an era is noticed all the same.
      server.deploy({ eras: ['modern', 'legacy'] });
      expect(servedOf(await roundOf(server.url, { samples: 3, memory })).era).toBe('modern');
    });
  });
});

describe('health-url', () => {
  const healths: [
    name: string,
    status: number,
    type: string,
    body: string,
    expected: object | 'served',
  ][] = [
    ['2xx', 200, 'text/plain', 'ok', 'served'],
    ['204', 204, '', '', 'served'],
    ['JSON that is well', 200, 'application/json', '{"status":"pass"}', 'served'],
    ['a status of its own', 200, 'application/json', '{"status":200}', 'served'],
    [
      'JSON that is not well',
      200,
      'application/health+json',
      '{"status":"fail"}',
      { error: 'unhealthy' },
    ],
    ['in capitals', 200, 'application/json', '{"status":"DOWN"}', { error: 'unhealthy' }],
    ['on its way', 200, 'application/json', '{"status":"starting"}', { error: 'unhealthy' }],
    ['on its way out', 200, 'application/json', '{"status":"draining"}', { error: 'unhealthy' }],
    ['503', 503, 'application/json', '{"status":"error"}', { error: 'unhealthy', status: 503 }],
    ['404', 404, 'text/html', 'nope', { error: 'unhealthy', status: 404 }],
    ['429', 429, '', '', { error: 'http', status: 429 }],
  ];
  test.each(healths)('%s', async (_name, status, type, body, expected) => {
    const intercept: MinimalOptions['intercept'] = (req, res) => {
      if (req.url !== '/healthz') return false;
      res.writeHead(status, type ? { 'content-type': type } : {}).end(body);
      return true;
    };
    await withServer({ intercept }, async (server) => {
      for (const { outcome } of await roundOf(server.url, {
        healthUrl: new URL('/healthz', server.url),
      })) {
        if (expected === 'served') expect(outcome.kind).toBe('served');
        else expect(outcome).toMatchObject({ kind: 'error', message: /^health-url/, ...expected });
      }
    });
  });

  test('nothing there', async () => {
    const gone = await listen(() => {});
    await gone.close();
    await withServer({}, async (server) => {
      const samples = await roundOf(server.url, { healthUrl: new URL(gone.origin) });
      expect(samples[0]?.outcome).toMatchObject({
        kind: 'error',
        error: 'refused',
        message: /^health-url/,
      });
    });
  });
});

describe('version', () => {
  const body = JSON.stringify({ build: { 'git/sha': 'abc123' }, version: 7 });
  const options: MinimalOptions = {
    headers: { 'x-revision': ' abc123 ' },
    intercept: (req, res) => {
      if (req.url !== '/healthz') return false;
      res.writeHead(200, { 'content-type': 'application/json' }).end(body);
      return true;
    },
  };

  test.each<[Changes['versionFrom'], string | undefined]>([
    [undefined, '1.0.0'],
    [{ header: 'x-revision' }, 'abc123'],
    [{ header: 'constructor' }, undefined],
    [{ health: '/build/git~1sha' }, 'abc123'],
    [{ health: 'version' }, '7'],
    [{ health: '/build' }, undefined],
    [{ health: '__proto__' }, undefined],
  ])('from %j', async (versionFrom, version) => {
    await withServer(options, async (server) => {
      for (const eras of [['modern'], ['legacy']] as const) {
        server.deploy({ eras: [...eras] });
        const samples = await roundOf(server.url, {
          samples: 1,
          healthUrl: new URL('/healthz', server.url),
          ...(versionFrom && { versionFrom }),
        });
        expect(servedOf(samples).version).toBe(version);
      }
    });
  });
});

test('a version that the health address tells is asked for by every sample', async () => {
  let asked = 0;
  const intercept: MinimalOptions['intercept'] = (req, res) => {
    if (req.url !== '/healthz') return false;
    const version = asked++ % 2 === 0 ? 'old' : 'new';
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ version }));
    return true;
  };
  await withServer({ intercept }, async (server) => {
    const health = { samples: 4, healthUrl: new URL('/healthz', server.url) };
    const samples = await roundOf(server.url, { ...health, versionFrom: { health: 'version' } });
    const versions = samples.map((one) => servedOf([one]).version);
    expect(versions.sort()).toEqual(['new', 'new', 'old', 'old']);
    expect(asked).toBe(4);
    // Where it only says whether the server is well, one answer is enough.
    await roundOf(server.url, health);
    expect(asked).toBe(5);
  });
});

describe('N1', () => {
  const recorded = async (server: Minimal) => {
    const contract = servedOf(await roundOf(server.url, { samples: 1 })).contract;
    const legacy = { era: 'legacy', protocolVersion: '2025-11-25' } as const;
    return {
      ...contract,
      context: { ...contract.context, eras: [...contract.context.eras, legacy] },
    };
  };

  test('a recorded era that no longer answers fails, and is asked again until it does', async () => {
    await withServer({}, async (server) => {
      const snapshot = against(await recorded(server));
      const memory = newVerifyMemory();
      server.deploy({ eras: ['modern'] });
      for (let i = 0; i < 2; i++) {
        const samples = await roundOf(server.url, { snapshot, memory });
        for (const { checks } of samples) {
          expect(checks.filter((c) => c.status === 'fail')).toMatchObject([
            {
              id: 'N1',
              key: 'N1:era-dropped:legacy',
              message: /initialize, which no longer answers/,
            },
          ]);
        }
      }
      server.deploy({ eras: ['modern', 'legacy'] });
      const asked = () => server.seen.filter(({ method }) => method === 'initialize').length;
      const samples = await roundOf(server.url, { snapshot, memory });
      expect(samples[0]?.checks.filter((c) => c.status === 'fail')).toEqual([]);
      const before = asked();
      await roundOf(server.url, { snapshot, memory });
      expect(asked()).toBe(before);
    });
  });

  test('an era that cannot be asked now is not called dropped', async () => {
    const intercept: MinimalOptions['intercept'] = (_req, res, { method }) => {
      if (method !== 'initialize') return false;
      res.writeHead(503).end();
      return true;
    };
    await withServer({ intercept }, async (server) => {
      const samples = await roundOf(server.url, { snapshot: against(await recorded(server)) });
      expect(resultsOf(samples, 'N1').map((r) => r.status)).toEqual(['pass', 'inconclusive']);
    });
  });

  test('another revision than the snapshot has warns', async () => {
    await withServer({ eras: ['legacy'] }, async (server) => {
      const snapshot = against(servedOf(await roundOf(server.url, {})).contract);
      server.deploy({ legacyVersion: '2025-06-18' });
      expect(resultsOf(await roundOf(server.url, { snapshot }), 'N1')).toMatchObject([
        { status: 'warn', message: 'Negotiated 2025-06-18, the snapshot has 2025-11-25.' },
      ]);
    });
  });
});

describe('latency budgets', () => {
  const declared = { ...DECLARED, latency: { connectMs: 60_000, listMs: 0.001 } };

  test('the first round may be cold: beyond the budget is inconclusive, then a failure', async () => {
    await withServer({}, async (server) => {
      const memory = newVerifyMemory();
      const first = await roundOf(server.url, { declared, memory });
      expect(resultsOf(first, 'declared/latency-list')).toMatchObject([{ status: 'inconclusive' }]);
      expect(resultsOf(first, 'declared/latency-connect')).toMatchObject([{ status: 'pass' }]);
      const second = await roundOf(server.url, { declared, memory });
      expect(resultsOf(second, 'declared/latency-list')).toMatchObject([
        {
          status: 'fail',
          message: /^Listing took .* \(median\), the budget is/,
          hint: /checks\.latency\.list/,
        },
      ]);
    });
  });
});

describe('the end of a run', () => {
  test('a round that begins after it asks nobody', async () => {
    await withServer({}, async (server) => {
      expect(await roundOf(server.url, { signal: AbortSignal.abort() })).toEqual([]);
      expect(server.seen).toEqual([]);
    });
  });

  test('a round that waits is let go at once', async () => {
    const silent = await startSilent();
    try {
      const abort = new AbortController();
      const round = roundOf(silent.url, { signal: abort.signal, requestTimeoutMs: 600_000 });
      abort.abort();
      for (const { outcome } of await round) expect(outcome.kind).toBe('error');
    } finally {
      await silent.close();
    }
  });
});

test('a target that contradicts itself is a wrong setting', async () => {
  await expect(
    roundOf('http://127.0.0.1:9/sse', {
      target: { transport: 'sse', protocolVersion: '2026-07-28' },
    }),
  ).rejects.toMatchObject({ code: 'config' });
});

test('a fault on one replica only is said of the sample that met it', async () => {
  let opened = 0;
  const answer = { 'content-type': 'application/json' };
  const intercept: MinimalOptions['intercept'] = (req, res, { method }) => {
    const mark = req.socket as typeof req.socket & { broken?: boolean };
    if (method === 'server/discover') mark.broken = opened++ === 0;
    if (!mark.broken) return false;
    res.writeHead(502, answer).end('{}');
    return true;
  };
  await withServer({ eras: ['modern'], intercept }, async (server) => {
    const kinds = (await roundOf(server.url, { samples: 3 })).map(({ outcome }) => outcome.kind);
    expect(kinds.toSorted()).toEqual(['error', 'served', 'served']);
  });
});

test('what was served stands in the sample as it came', async () => {
  const odd: JsonObject = {
    name: 'odd',
    inputSchema: { type: 'object' },
    'x-own': { deep: [1] },
    icons: [{ src: 'a', own: 1 }],
  };
  await withServer({ tools: [odd], instructions: 'Be kind.' }, async (server) => {
    const { contract, transport, protocolVersion } = servedOf(await roundOf(server.url));
    expect(contract.tools).toEqual([odd]);
    expect(contract.instructions).toBe('Be kind.');
    expect(contract.serverInfo).toEqual({ name: 'minimal', version: '1.0.0' });
    expect({ transport, protocolVersion }).toEqual({
      transport: 'streamable-http',
      protocolVersion: '2026-07-28',
    });
  });
});
