import { afterEach, describe, expect, test } from 'vitest';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import {
  closeAll,
  failedCheck,
  nginx,
  replicas,
  STREAMING,
  server,
  started,
} from './behind-nginx.ts';
import { verify } from './gate.ts';

afterEach(closeAll);

/** Many servers refuse a session that they do not know with 400, as if it had none. */
const WITH_400 = {
  location: 'proxy_intercept_errors on; error_page 404 =400 /unknown;',
  server: `location = /unknown { internal; return 400 '{"error":"No valid session ID provided"}'; }`,
};

describe('S1: two replicas without affinity', () => {
  test.each([
    ['in turn', 'stateful', {}, /Mcp-Session-Id/],
    ['by chance', 'stateful', { method: 'random;' }, /Mcp-Session-Id/],
    ['by chance, refused with 400', 'stateful', { method: 'random;', ...WITH_400 }, /Mcp-Session/],
    ['in turn, HTTP+SSE', 'sse', {}, /one replica/],
    ['by chance, HTTP+SSE', 'sse', { method: 'random;' }, /one replica/],
  ] as const)('%s', async (_name, mode, options, hint) => {
    const { id, said } = await failedCheck(await replicas(mode, options));
    expect(id).toBe('S1');
    expect(said).toMatch(/unknown on another replica|lost in a restart/);
    expect(said).toMatch(/sticky/);
    expect(said).toMatch(hint);
  });
});

describe('M1: headers are dropped', () => {
  test.each([
    ['of requests', 'proxy_set_header Mcp-Session-Id "";'],
    ['of answers', 'proxy_hide_header Mcp-Session-Id;'],
  ])('the session id %s', async (_name, drop) => {
    const { origin } = await server('stateful');
    const proxy = await nginx({
      server: `location / { proxy_pass ${origin}; ${STREAMING} ${drop} }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/mcp`);
    expect(id).toBe('M1');
    expect(said).toMatch(/notifications\/initialized\) → HTTP 400/);
    expect(said).toMatch(/a proxy drops Mcp-Session-Id/);
    expect(said).toMatch(/Let the proxy pass Mcp-\* .* in both directions/);
  });

  test.each(['Mcp-Method', 'MCP-Protocol-Version'])(
    '%s, before a server of the stateless protocol',
    async (header) => {
      const { origin } = await started(startSdkV2({ modernOnly: true }));
      const proxy = await nginx({
        server: `location / { proxy_pass ${origin}; ${STREAMING} proxy_set_header ${header} ""; }`,
      });
      const { id, said } = await failedCheck(`${proxy.origin}/mcp`);
      expect(id).toBe('M1');
      expect(said).toMatch(/server\/discover\) → HTTP 400: a proxy drops Mcp-Method/);
      expect(said).toMatch(/Let the proxy pass Mcp-\*/);
    },
  );

  test('Mcp-Method, before a server of both eras: the older protocol works, and that is told', async () => {
    const { origin } = await started(startSdkV2());
    const proxy = await nginx({
      server: `location / { proxy_pass ${origin}; ${STREAMING} proxy_set_header Mcp-Method ""; }`,
    });
    const { report } = await verify(`${proxy.origin}/mcp`);
    expect(report).toMatchObject({ result: 'passed', served: { era: 'legacy' } });
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        id: 'M1',
        status: 'warn',
        message: expect.stringMatching(/a proxy drops Mcp-Method/),
      }),
    );
  });
});
