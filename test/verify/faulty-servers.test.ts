import { describe, expect, test } from 'vitest';
import type { CheckStatus, Failure } from '../../src/verify/check.ts';
import type { FaultyServer } from '../fixtures/servers/faulty/fault.ts';
import { startRedirecting } from '../fixtures/servers/faulty/h1-redirect.ts';
import { startPage } from '../fixtures/servers/faulty/h2-login-page.ts';
import { startProtected } from '../fixtures/servers/faulty/h3-denied.ts';
import { startHostGuard } from '../fixtures/servers/faulty/h4-host-rejected.ts';
import { startChallenge } from '../fixtures/servers/faulty/h5-bot-challenge.ts';
import {
  startEmpty,
  startMistyped,
  startTruncated,
} from '../fixtures/servers/faulty/h6-content-type.ts';
import { startTalkative } from '../fixtures/servers/faulty/l1-initialized.ts';
import { startHeaderDropping } from '../fixtures/servers/faulty/m1-dropped-headers.ts';
import { startBareEnvelope } from '../fixtures/servers/faulty/m2-bare-envelope.ts';
import { startProbeHostile } from '../fixtures/servers/faulty/n2-probe-hostile.ts';
import { startVersionEcho } from '../fixtures/servers/faulty/n3-version-echo.ts';
import { startBufferedStream } from '../fixtures/servers/faulty/n4-buffered-stream.ts';
import { startLostPrefix } from '../fixtures/servers/faulty/n5-lost-prefix.ts';
import { startBadGateway } from '../fixtures/servers/faulty/r1-bad-gateway.ts';
import {
  startNotHttp,
  startRefusing,
  startReset,
  startSilent,
} from '../fixtures/servers/faulty/r1-no-answer.ts';
import { startCold } from '../fixtures/servers/faulty/r2-cold-start.ts';
import { startWithoutAffinity } from '../fixtures/servers/faulty/s1-no-affinity.ts';
import { startUnforgiving } from '../fixtures/servers/faulty/s2-unknown-session.ts';
import { startRefusingList, startWithoutTools } from '../fixtures/servers/faulty/t1-no-tools.ts';
import { startMalformedTool } from '../fixtures/servers/faulty/t2-malformed-tool.ts';
import { startEndlessPages } from '../fixtures/servers/faulty/t3-endless-pages.ts';
import { startMixedFleet } from '../fixtures/servers/faulty/t4-mixed-fleet.ts';
import { startLongTtl } from '../fixtures/servers/faulty/t6-long-ttl.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { bearer, type Changes, roundOf } from './round-of.ts';

interface Row {
  name: string;
  start: () => Promise<FaultyServer>;
  changes?: Changes;
  message: RegExp;
  hint: RegExp;
}

/** No contract was served: what the samples failed with. */
interface FailedRow extends Row {
  failure: Partial<Failure>;
}

const FAILED: FailedRow[] = [
  {
    name: 'R1 a proxy without its backend',
    start: () => startBadGateway(),
    failure: { kind: 'error', error: 'http', status: 502 },
    message: /POST .*\/mcp .*HTTP 502 text\/html/,
    hint: /rollout is unfinished/i,
  },
  {
    name: 'R1 too many requests',
    start: () => startBadGateway({ status: 429, headers: { 'retry-after': '7' } }),
    failure: { kind: 'error', error: 'http', status: 429, retryAfterMs: 7000 },
    message: /HTTP 429.*wait for 7 s/,
    hint: /samples/,
  },
  {
    name: 'R1 nothing listens',
    start: startRefusing,
    failure: { kind: 'error', error: 'refused' },
    message: /ECONNREFUSED/,
    hint: /listens/,
  },
  {
    name: 'R1 the connection is cut',
    start: startReset,
    failure: { kind: 'error', error: 'reset' },
    message: /no MCP answer/,
    hint: /crashed/,
  },
  {
    name: 'R1 silence',
    start: startSilent,
    changes: { requestTimeoutMs: 300 },
    failure: { kind: 'error', error: 'timeout' },
    message: /no MCP answer\./,
    hint: /request-timeout/,
  },
  {
    name: 'H1 to another origin',
    start: () =>
      startRedirecting({
        status: 302,
        location: 'https://login.example.com/oauth2/start?token=t0p',
      }),
    failure: { kind: 'denied', check: 'H1', status: 302 },
    message: /Location: https:\/\/login\.example\.com\/oauth2\/start: another origin/,
    hint: /login/,
  },
  {
    name: 'H1 inside the origin, the POST becomes a GET',
    start: () => startRedirecting({ status: 301 }),
    failure: { kind: 'not-mcp', check: 'H1', status: 301 },
    message: /drop the body/,
    hint: /Set endpoint to http.*\/mcp\//,
  },
  {
    name: 'H2 a redirect to a login',
    start: () => startRedirecting({ status: 302, location: '/login?next=/mcp' }),
    failure: { kind: 'not-mcp', check: 'H2', status: 302 },
    message: /to a login page, .*\/login, not MCP/,
    hint: /exempt/,
  },
  {
    name: 'H2 a login page',
    start: () => startPage('Sign in to Example', '<input name=p type="password">'),
    failure: { kind: 'not-mcp', check: 'H2', status: 200 },
    message: /A login page answered, not MCP: "Sign in to Example"/,
    hint: /exempt/,
  },
  {
    name: 'H2 a web page',
    start: () => startPage('Welcome to nginx!'),
    failure: { kind: 'not-mcp', check: 'H2' },
    message: /A web page answered, not MCP: "Welcome to nginx!"/,
    hint: /path of endpoint/,
  },
  {
    name: 'H2 nothing at this path',
    start: () =>
      startBadGateway({ status: 404, headers: { 'content-type': 'text/plain' }, body: 'no route' }),
    failure: { kind: 'not-mcp', check: 'H2', status: 404 },
    message: /\(initialize\): HTTP 404 text\/plain: nothing speaks MCP/,
    hint: /path of endpoint/,
  },
  {
    name: 'H3 a rejected token',
    start: () => startProtected({ challenge: 'Bearer error="invalid_token"' }),
    changes: { target: { credentials: bearer('wrong') } },
    failure: { kind: 'denied', check: 'H3', status: 401 },
    message: /HTTP 401.*challenge: Bearer error="invalid_token"/,
    hint: /bearer-token/,
  },
  {
    name: 'H3 no challenge',
    start: () => startProtected(),
    failure: { kind: 'denied', check: 'H3', status: 401 },
    message: /no WWW-Authenticate: OAuth clients cannot find the issuer/,
    hint: /bearer-token/,
  },
  {
    name: 'H3 forbidden',
    start: () => startProtected({ status: 403 }),
    failure: { kind: 'denied', check: 'H3', status: 403 },
    message: /HTTP 403/,
    hint: /access/,
  },
  {
    name: 'H4 the Host header by its text',
    start: () => startHostGuard(403),
    failure: { kind: 'not-mcp', check: 'H4', status: 403 },
    message: /rejects Host 127\.0\.0\.1:\d+: its DNS-rebinding allow-list/,
    hint: /allowedHosts/,
  },
  {
    name: 'H4 the Host header by 421',
    start: () => startHostGuard(421),
    failure: { kind: 'not-mcp', check: 'H4', status: 421 },
    message: /HTTP 421.*rejects Host/,
    hint: /allowedHosts/,
  },
  ...(['header', 'body'] as const).map((by) => ({
    name: `H5 a challenge, by its ${by}`,
    start: () => startChallenge(by),
    failure: { kind: 'blocked', check: 'H5' } as const,
    message: /A CDN blocks this runner's address: Cloudflare/,
    hint: /rule of Cloudflare/,
  })),
  {
    name: 'H6 JSON as text',
    start: () => startMistyped(),
    failure: { kind: 'not-mcp', check: 'H6', status: 200 },
    message: /JSON served as text\/plain; SDK clients refuse it/,
    hint: /application\/json/,
  },
  {
    name: 'H6 no content',
    start: () => startEmpty(),
    failure: { kind: 'not-mcp', check: 'H6' },
    message: /empty body/,
    hint: /swallows/,
  },
  {
    name: 'H6 half an answer',
    start: startTruncated,
    failure: { kind: 'not-mcp', check: 'H6' },
    message: /answered as application\/json, but not as MCP wants/,
    hint: /curl/,
  },
  {
    name: 'N1 the pinned revision is not spoken',
    start: () => startMinimal({ eras: ['legacy'], legacyVersion: '2025-03-26' }),
    changes: { target: { protocolVersion: '2025-11-25' } },
    failure: { kind: 'not-mcp', check: 'N1' },
    message: /^2025-11-25 is pinned, this server speaks 2025-03-26\.$/,
    hint: /protocol-version/,
  },
  ...(
    [
      ['of no SDK', () => startMinimal({ eras: ['legacy'] })],
      ['of the SDK, with sessions', () => startSdkV1({ mode: 'stateful' })],
      ['of the SDK, stateless', () => startSdkV1({ mode: 'stateless' })],
      ['of the SDK, over HTTP+SSE', () => startSdkV1({ mode: 'sse' })],
    ] as const
  ).map(([name, start]) => ({
    name: `N1 the stateless protocol is pinned for an older server ${name}`,
    start,
    changes: { target: { protocolVersion: '2026-07-28' } },
    failure: { kind: 'not-mcp', check: 'N1' } as const,
    message: /^2026-07-28 is pinned, this server speaks only older revisions\.$/,
    hint: /protocol-version to another revision or to auto/,
  })),
  {
    name: 'H2 the stateless protocol is pinned at a path where nothing is',
    start: () => startBadGateway({ status: 404 }),
    changes: { target: { protocolVersion: '2026-07-28' } },
    failure: { kind: 'not-mcp', check: 'H2', status: 404 },
    message: /web page answered/,
    hint: /path of endpoint/,
  },
  ...(
    [
      ['stateful', 'HTTP 400', () => startSdkV1({ mode: 'stateful' })],
      ['modern', 'HTTP 405', () => startMinimal({ eras: ['modern'] })],
    ] as const
  ).map(([name, seen, start]) => ({
    name: `N1 HTTP+SSE is pinned for Streamable HTTP (${name})`,
    start,
    changes: { target: { transport: 'sse' } } as const,
    failure: { kind: 'not-mcp', check: 'N1' } as const,
    message: new RegExp(
      `^Transport sse is pinned, this address speaks Streamable HTTP \\(GET .*/mcp: ${seen}`,
    ),
    hint: /^Set transport to streamable-http or to auto/,
  })),
  {
    name: 'N1 HTTP+SSE is pinned for Streamable HTTP whose own event stream opens',
    start: () => startSdkV1({ mode: 'stateless' }),
    changes: { target: { transport: 'sse' }, requestTimeoutMs: 1000 },
    failure: { kind: 'not-mcp', check: 'N1' },
    message: /^Transport sse is pinned, this address speaks Streamable HTTP\.$/,
    hint: /streamable-http/,
  },
  {
    name: 'N1 Streamable HTTP is pinned for HTTP+SSE',
    start: () => startSdkV1({ mode: 'sse' }),
    changes: { target: { transport: 'streamable-http' } },
    failure: { kind: 'not-mcp', check: 'N1', status: 404 },
    message:
      /^Transport streamable-http is pinned, this address speaks HTTP\+SSE \(POST .*\/sse .*HTTP 404/,
    hint: /^Set transport to sse or to auto/,
  },
  {
    name: 'N4 a buffered stream',
    start: () => startBufferedStream(),
    changes: { requestTimeoutMs: 500 },
    failure: { kind: 'not-mcp', check: 'N4' },
    message: /never delivered `endpoint`: a proxy buffers it\.$/,
    hint: /proxy_buffering off/,
  },
  ...(['auto', 'sse'] as const).map((transport) => ({
    name: `N4 a buffered stream whose headers are held back too (transport: ${transport})`,
    start: () => startBufferedStream({ headers: 'held' }),
    changes: { requestTimeoutMs: 500, target: { transport } },
    failure: { kind: 'not-mcp', check: 'N4' } as const,
    message:
      /GET .*\/sse never delivered `endpoint`: a proxy buffers it\. Not even its headers came, while POST .*\/sse \((initialize|ping)\) was answered: HTTP 405\./,
    hint: /X-Accel-Buffering: no/,
  })),
  ...[0, 401, 429, 502].map((status) => ({
    name: `R1 a silent stream at an address that does not answer otherwise (${status || 'silence'})`,
    start: () => startBufferedStream({ headers: 'held', status }),
    changes: { requestTimeoutMs: 500, target: { transport: 'sse' } } as const,
    failure: { kind: 'error', error: 'timeout' } as const,
    message: /GET .*\/sse: no MCP answer/,
    hint: /in time/,
  })),
  {
    name: 'N5 a lost prefix',
    start: startLostPrefix,
    failure: { kind: 'not-mcp', check: 'N5', status: 404 },
    message:
      /endpoint=http:.*\/messages → HTTP 404 text\/html: the path prefix of \/app\/sse is lost/,
    hint: /prefix/,
  },
  {
    name: 'M1 a dropped session id',
    start: () => startHeaderDropping(['legacy']),
    failure: { kind: 'not-mcp', check: 'M1', status: 400 },
    message: /The session opens, the next call fails.*a proxy drops Mcp-Session-Id/,
    hint: /proxy pass Mcp-\*/,
  },
  {
    name: 'M1 a dropped method',
    start: () => startHeaderDropping(['modern']),
    failure: { kind: 'not-mcp', check: 'M1', status: 400 },
    message: /a proxy drops Mcp-Method/,
    hint: /proxy pass Mcp-\*/,
  },
  {
    name: 'T1 a list that is refused',
    start: startRefusingList,
    failure: { kind: 'not-mcp', check: 'T1' },
    message: /tools\/list is declared and answers with error -32603: no such table/,
    hint: /log/,
  },
  {
    name: 'not HTTP at all',
    start: startNotHttp,
    failure: { kind: 'not-mcp', check: 'H6' },
    message: /No MCP answer/,
    hint: /port/,
  },
];

/** Served, with something to say about it. */
interface ServedRow extends Row {
  id: string;
  status: CheckStatus;
}

const tool = (members: object) => () =>
  startMalformedTool({ name: 'x', inputSchema: { type: 'object' }, ...members });

const SERVED: ServedRow[] = [
  {
    name: 'R2 a cold start',
    start: () => startCold(),
    id: 'R2',
    status: 'info',
    message: /First answer after 2\.\d s/,
    hint: /warm/,
  },
  {
    name: 'H1 a redirect that clients follow',
    start: () => startRedirecting(),
    id: 'H1',
    status: 'warn',
    message: /redirects with HTTP 307 to \/mcp\//,
    hint: /Configure that URL/,
  },
  {
    name: 'N2 hostile to the probe',
    start: startProbeHostile,
    id: 'N2',
    status: 'warn',
    message: /server\/discover → HTTP 500/,
    hint: /-32601/,
  },
  {
    name: 'N3 echoes any revision',
    start: startVersionEcho,
    changes: { all: true },
    id: 'N3',
    status: 'warn',
    message: /Echoes protocol versions that it cannot know/,
    hint: /newest revision/,
  },
  {
    name: 'L1 answers a notification',
    start: startTalkative,
    id: 'L1',
    status: 'warn',
    message: /200 instead of 202/,
    hint: /202/,
  },
  {
    name: 'S1 no affinity',
    start: startWithoutAffinity,
    id: 'S1',
    status: 'fail',
    message: /Session unknown on another replica \([1-9] of 4\): needs sticky routing/,
    hint: /Mcp-Session-Id/,
  },
  {
    name: 'S2 400 for an unknown session',
    start: startUnforgiving,
    id: 'S2',
    status: 'warn',
    message: /refused with 400 where the spec says 404/,
    hint: /404/,
  },
  {
    name: 'M2 a bare envelope',
    start: startBareEnvelope,
    id: 'M2',
    status: 'fail',
    message: /tools\/list lacks ttlMs, lacks cacheScope: v2 clients reject it/,
    hint: /SDK/,
  },
  {
    name: 'T1 no capability',
    start: startWithoutTools,
    id: 'T1',
    status: 'fail',
    message: /No tools capability: clients see no tool/,
    hint: /min-tools/,
  },
  {
    name: 'T2 no type',
    start: tool({ inputSchema: {} }),
    id: 'T2',
    status: 'fail',
    message: /tools\[1\] `x`: inputSchema lacks type:object; clients drop all tools/,
    hint: /whole list/,
  },
  {
    name: 'T2 no object at all',
    start: () => startMalformedTool(null),
    id: 'T2',
    status: 'fail',
    message: /tools\[1\]: is null, not an object/,
    hint: /whole list/,
  },
  {
    name: 'T2 a description that is no text',
    start: tool({ description: null }),
    id: 'T2',
    status: 'fail',
    message: /description is null, not a string/,
    hint: /whole list/,
  },
  {
    name: 'T2 an invalid schema',
    start: tool({ inputSchema: { type: 'object', properties: { n: { type: 'int' } } } }),
    id: 'T2',
    status: 'fail',
    message: /inputSchema is no valid JSON Schema: \/properties\/n\/type/,
    hint: /2020-12/,
  },
  {
    name: 'T2 a duplicate',
    start: tool({ name: 'echo' }),
    id: 'T2',
    status: 'fail',
    message: /tools\[1\] `echo`: has the same name as tools\[0\]/,
    hint: /name of its own/,
  },
  {
    name: 'T2 a name with a space',
    start: tool({ name: 'get weather' }),
    id: 'T2',
    status: 'warn',
    message: /`get weather`: its name/,
    hint: /recommends/,
  },
  {
    name: 'T2 a header that clients refuse',
    start: () =>
      startMalformedTool(
        {
          name: 'x',
          inputSchema: {
            type: 'object',
            properties: { o: { type: 'object', 'x-mcp-header': 'O' } },
          },
        },
        'modern',
      ),
    id: 'T2',
    status: 'fail',
    message: /x-mcp-header needs type string, integer or boolean; clients drop this tool/,
    hint: /header name of its own/,
  },
  {
    name: 'T3 a repeated cursor',
    start: () => startEndlessPages('repeated'),
    id: 'T3',
    status: 'fail',
    message: /nextCursor does not advance/,
    hint: /new nextCursor/,
  },
  {
    name: 'T3 several pages',
    start: () =>
      startMinimal({
        pageSize: 1,
        tools: ['a', 'b'].map((name) => ({ name, inputSchema: { type: 'object' } })),
      }),
    id: 'T3',
    status: 'info',
    message: /2 items on 2 pages/,
    hint: /v1 SDK/,
  },
  {
    name: 'T4 a mixed fleet',
    start: () => startMixedFleet('version'),
    id: 'T4',
    status: 'fail',
    message: /1 of 2 listings differ \((1\.0\.0, 0\.9\.0|0\.9\.0, 1\.0\.0)\): mixed versions/,
    hint: /rollout/,
  },
  {
    name: 'T4 another order',
    start: () => startMixedFleet('order'),
    id: 'T4',
    status: 'warn',
    message: /2 different orders/,
    hint: /Sort/,
  },
  {
    name: 'T6 a long ttl',
    start: startLongTtl,
    id: 'T6',
    status: 'warn',
    message: /keep the list of tools for 24 h, after a rollback too/,
    hint: /ttlMs/,
  },
];

describe('what is not MCP is called by its name', () => {
  test.each(FAILED)('$name', async ({ start, changes, failure, message, hint }) => {
    const server = await start();
    try {
      const samples = await roundOf(server.url, changes);
      expect(samples).toHaveLength(2);
      for (const { outcome, checks } of samples) {
        expect(outcome).toMatchObject(failure);
        expect(outcome).toMatchObject({
          message: expect.stringMatching(message),
          hint: expect.stringMatching(hint),
        });
        expect(checks).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });
});

describe('what is wrong with what is served', () => {
  test.each(SERVED)('$name', async ({ start, changes, id, status, message, hint }) => {
    const server = await start();
    try {
      for (const sample of await roundOf(server.url, changes)) {
        expect(sample.outcome).toMatchObject({ kind: 'served' });
        const found = sample.checks.filter((check) => check.id === id);
        expect(found).toMatchObject([{ status }]);
        expect(found[0]?.message).toMatch(message);
        expect(found[0]?.hint).toMatch(hint);
        if (status !== 'fail') expect(sample.checks.filter((c) => c.status === 'fail')).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });
});
