import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SessionError, type Stage } from '../../src/connect/session.ts';
import { diagnose, failureAsCheck } from '../../src/verify/diagnose.ts';
import type { Exchange } from '../../src/wire/exchange.ts';

const URL_ = 'https://mcp.example.com/mcp';
const NOW = Date.parse('2026-11-22T10:00:00Z');

function exchange(part: Partial<Exchange>): Exchange {
  return { method: 'POST', url: URL_, rpcMethod: 'initialize', startedAt: 0, endedAt: 5, ...part };
}

function failed(
  exchanges: Partial<Exchange>[],
  more: { stage?: Stage; message?: string; limit?: SessionError['limit'] } = {},
) {
  const { stage = 'opening', message = 'it failed', limit } = more;
  return diagnose(
    new SessionError(stage, message, {
      exchanges: exchanges.map(exchange),
      ...(limit && { limit }),
    }),
    NOW,
  );
}

describe('errors of the network', () => {
  test.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
    ['connect-timeout', 'connect-timeout'],
    ['ETIMEDOUT', 'connect-timeout'],
    ['timeout', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['EHOSTUNREACH', 'no-route'],
    ['ENETUNREACH', 'no-route'],
    ['PROXY', 'proxy'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ])('%s is %s', (code, error) => {
    const failure = failed([{ error: { code, message: 'because' } }], { stage: 'connect' });
    expect(failure).toMatchObject({ kind: 'error', error });
    expect(failure.message).toContain(URL_);
    expect(failure.message).toContain(code);
    expect(failure.hint.length).toBeGreaterThan(20);
  });

  test('a code that nobody knows is not taken for an error of the network', () => {
    const failure = failed([
      { error: { code: 'HPE_INVALID_CONSTANT', message: 'Expected HTTP/' } },
    ]);
    expect(failure).toMatchObject({ kind: 'not-mcp', check: 'H6' });
  });

  test('a code that nobody foresaw says nothing about the server, even one named as a member of every object', () => {
    for (const code of ['constructor', 'UNKNOWN', 'bad port']) {
      expect(failed([{ error: { code, message: '' } }])).toMatchObject({
        kind: 'error',
        error: 'unknown',
      });
    }
  });
});

describe('statuses', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 520, 524, 530])('%i is an error', (status) => {
    expect(failed([{ status }])).toMatchObject({ kind: 'error', error: 'http', status });
  });

  test.each([404, 405, 410, 418, 501, 505])('%i answers, but not MCP', (status) => {
    expect(failed([{ status }])).toMatchObject({ kind: 'not-mcp', status });
  });

  test('407 is the proxy', () => {
    expect(failed([{ status: 407 }])).toMatchObject({ kind: 'error', error: 'proxy' });
  });

  test('Retry-After as a date', () => {
    const headers = { 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT' };
    expect(failed([{ status: 503, headers }])).toMatchObject({ retryAfterMs: 30_000 });
  });

  test('a challenge page is no 503 of the server', () => {
    const bodyHead = '<title>Just a moment...</title>';
    expect(failed([{ status: 503, bodyHead }])).toMatchObject({ kind: 'blocked', check: 'H5' });
  });

  test('nor is a page of a site that merely uses such a CDN', () => {
    const bodyHead = '<html><title>Docs</title><script src="/cdn-cgi/challenge-platform/x.js">';
    const failure = failed([{ status: 200, bodyHead, headers: { 'content-type': 'text/html' } }]);
    expect(failure).toMatchObject({ kind: 'not-mcp', check: 'H2' });
  });

  test('a redirect that leads nowhere', () => {
    expect(failed([{ status: 302 }])).toMatchObject({ kind: 'not-mcp', check: 'H1' });
  });
});

describe('which exchange is to blame', () => {
  test('the refusal of initialize, not the 404 of the fallback to HTTP+SSE', () => {
    const failure = failed([
      { rpcMethod: 'server/discover', status: 400 },
      { status: 404, headers: { 'content-type': 'text/html' }, bodyHead: '<title>Log in</title>' },
      { method: 'GET', status: 405, rpcMethod: undefined },
    ]);
    expect(failure.message).toMatch(/login page answered, not MCP: "Log in"/);
  });

  test('but an error of the fallback, where that is what failed', () => {
    const failure = failed([{ status: 405 }, { method: 'GET', status: 502, rpcMethod: undefined }]);
    expect(failure).toMatchObject({ kind: 'error', status: 502 });
  });

  test('never the DELETE that ends a session', () => {
    const failure = failed([
      { status: 503 },
      { method: 'DELETE', status: 405, rpcMethod: undefined },
    ]);
    expect(failure).toMatchObject({ kind: 'error', status: 503 });
  });

  test('a 404 inside a session is a lost session', () => {
    const failure = failed(
      [
        { status: 200, headers: { 'mcp-session-id': 's' } },
        { rpcMethod: 'tools/list', status: 404 },
      ],
      { stage: 'list' },
    );
    expect(failure).toMatchObject({ kind: 'not-mcp', check: 'S1', status: 404 });
  });
});

describe('an `endpoint` that takes no messages', () => {
  const origin = 'https://mcp.example.com';
  const opened = (stream: string, endpoint: string, ...posts: number[]) =>
    failed([
      {
        method: 'GET',
        url: origin + stream,
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
      },
      ...posts.map((status) => ({ url: origin + endpoint, status })),
    ]);

  test.each([
    ['/app/sse', '/messages', 'Tell the server its public prefix'],
    ['/app/sse', '/app/messages', 'Route this path'],
    ['/sse', '/messages', 'Route this path'],
  ])('%s names %s', (stream, endpoint, hint) => {
    const failure = opened(stream, endpoint, 404);
    expect(failure).toMatchObject({ check: 'N5', hint: expect.stringContaining(hint) });
    expect(failure.message).toContain(`endpoint=${origin}${endpoint} → HTTP 404`);
  });

  test.each([400, 404])('one that took some before has lost the session (%i)', (status) => {
    expect(opened('/sse', '/messages', 202, status)).toMatchObject({ check: 'S1', status });
  });
});

test('credentials that cannot be had say nothing about the server', () => {
  const failure = failed([], { stage: 'credentials', message: 'token endpoint: HTTP 500' });
  expect(failure).toMatchObject({ kind: 'blocked', check: 'H3' });
  expect(failureAsCheck(failure)).toMatchObject({ id: 'H3', status: 'inconclusive' });
});

test.each(['body-bytes', 'sample-bytes', 'depth'] as const)('the limit %s is T3', (limit) => {
  expect(
    failed([{ status: 200, rpcMethod: 'tools/list' }], { stage: 'list', limit }),
  ).toMatchObject({
    kind: 'not-mcp',
    check: 'T3',
  });
});

test('secrets of URLs reach no message', () => {
  const url = 'https://user:hunter2@mcp.example.com/mcp?key=hunter2#hunter2';
  const location = 'https://idp.example.com/cb?code=hunter2';
  for (const status of [302, 401, 404, 421, 502]) {
    const failure = failed([{ url, status, headers: { location } }]);
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  }
});

test('diagnosis is total, bounded and one line, whatever is recorded', () => {
  const text = fc.string({ maxLength: 6000, unit: 'binary' });
  const some = fc.record(
    {
      method: fc.constantFrom('GET', 'POST', 'DELETE'),
      url: fc.oneof(fc.webUrl(), text),
      rpcMethod: fc.oneof(fc.constantFrom('initialize', 'tools/list', 'server/discover'), text),
      status: fc.integer({ min: 100, max: 599 }),
      headers: fc.dictionary(
        fc.constantFrom(
          'location',
          'content-type',
          'retry-after',
          'www-authenticate',
          'cf-mitigated',
        ),
        text,
      ),
      bodyHead: text,
      error: fc.record({ code: text, message: text }),
    },
    { requiredKeys: ['method', 'url'] },
  );
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 4 }),
      fc.constantFrom<Stage>('credentials', 'connect', 'opening', 'list', 'request'),
      text,
      (exchanges, stage, message) => {
        const failure = failed(exchanges, { stage, message });
        expect(failure.message.length).toBeGreaterThan(0);
        expect(failure.message.length).toBeLessThan(1500);
        expect(failure.hint.length).toBeLessThan(800);
        expect(failure.message + failure.hint).not.toMatch(/[\n\r]/);
      },
    ),
    { numRuns: 300 },
  );
});
