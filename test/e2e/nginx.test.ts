import { afterEach, describe, expect, test } from 'vitest';
import { type SdkV1Options, startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { verify } from './gate.ts';
import { type NginxConfig, startNginx } from './nginx.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function server(mode: SdkV1Options['mode']) {
  const started = await startSdkV1({ mode });
  open.push(started);
  return started;
}

async function nginx(config: NginxConfig) {
  const started = await startNginx(config);
  open.push(started);
  return started;
}

/** What a proxy in front of an MCP server has to say. */
const STREAMING = 'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off;';

async function failedCheck(endpoint: string, ...flags: string[]) {
  const { exitCode, report } = await verify(endpoint, '--wait-timeout', '4s', ...flags);
  expect(report.result).toBe('failed');
  expect(exitCode).toBe(1);
  const check = report.checks.find(({ id }) => id === report.failedCheck);
  return { id: report.failedCheck, said: `${report.reason} ${check?.message} ${check?.hint}` };
}

describe('behind an nginx that is set up well', () => {
  test.each(['sse', 'stateful', 'stateless'] as const)('%s passes', async (mode) => {
    const { origin, url } = await server(mode);
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; ${STREAMING} }` });
    const { exitCode, report } = await verify(proxy.origin + new URL(url).pathname);
    expect(report).toMatchObject({ result: 'passed', served: { serverName: 'sdk-v1' } });
    expect(exitCode).toBe(0);
  });

  test('two stateful replicas, of which a client always gets the same', async () => {
    const [one, two] = [await server('stateful'), await server('stateful')];
    const proxy = await nginx({
      http: `upstream replicas { ip_hash;
        server ${new URL(one.origin).host}; server ${new URL(two.origin).host}; }`,
      server: `location / { proxy_pass http://replicas; ${STREAMING} }`,
    });
    const { report } = await verify(`${proxy.origin}/mcp`);
    expect(report.result).toBe('passed');
  });
});

describe('behind an nginx that breaks MCP', () => {
  test('N4: it buffers the stream, so that `endpoint` never comes', async () => {
    const { origin } = await server('sse');
    const proxy = await nginx({
      server: `location / { proxy_pass ${origin}; proxy_buffering on; }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/sse`, '--transport', 'sse');
    expect(id).toBe('N4');
    expect(said).toContain('proxy_buffering off');
  });

  test('N5: the path prefix is lost from `endpoint`', async () => {
    const { origin } = await server('sse');
    const proxy = await nginx({
      server: `location /app/ { proxy_pass ${origin}/; ${STREAMING} }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/app/sse`, '--transport', 'sse');
    expect(id).toBe('N5');
    expect(said).toContain('/messages');
  });

  test('M1: it drops the session header', async () => {
    const { origin } = await server('stateful');
    const proxy = await nginx({
      server: `location / { proxy_pass ${origin}; ${STREAMING} proxy_set_header Mcp-Session-Id ""; }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/mcp`);
    expect(id).toBe('M1');
    expect(said).toMatch(/mcp-session-id/i);
  });

  test('S1: two stateful replicas, and no affinity', async () => {
    const [one, two] = [await server('stateful'), await server('stateful')];
    const proxy = await nginx({
      http: `upstream replicas { server ${new URL(one.origin).host}; server ${new URL(two.origin).host}; }`,
      server: `location / { proxy_pass http://replicas; ${STREAMING} }`,
    });
    const { exitCode, report } = await verify(`${proxy.origin}/mcp`, '--wait-timeout', '4s');
    expect(report.result).toBe('failed');
    expect(exitCode).toBe(1);
    // By chance some sessions of a round meet one replica only, and the round as a whole disagrees.
    expect(['S1', 'T4']).toContain(report.failedCheck);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'S1', status: 'fail', hint: expect.stringMatching(/sticky/i) }),
    );
  });
});

describe('redirects of nginx', () => {
  test('H1: within the origin it is a warning that names the URL', async () => {
    const { origin } = await server('stateless');
    const proxy = await nginx({
      server: `location = /mcp { return 308 /mcp/; }
        location = /mcp/ { proxy_pass ${origin}/mcp; ${STREAMING} }`,
    });
    const { exitCode, report } = await verify(`${proxy.origin}/mcp`);
    expect(report.result).toBe('passed');
    expect(exitCode).toBe(0);
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        id: 'H1',
        status: 'warn',
        message: expect.stringContaining('/mcp/'),
      }),
    );
  });

  test('H1: to another origin the credentials do not go, and nothing is decided', async () => {
    const { origin, requests } = await server('stateless');
    const proxy = await nginx({ server: `location / { return 307 ${origin}$request_uri; }` });
    const { exitCode, report } = await verify(`${proxy.origin}/mcp`, '--wait-timeout', '3s');
    expect(report.result).toBe('inconclusive');
    expect(exitCode).toBe(5);
    expect(report.reason).toContain('another origin');
    expect(requests).toEqual([]);
  });
});
