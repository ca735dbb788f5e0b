import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Failure } from '../../src/verify/check.ts';
import { startForwardProxy } from '../fixtures/servers/forward-proxy.ts';
import { freePort } from '../fixtures/servers/listen.ts';
import { CERTIFICATE, listenTls } from '../fixtures/servers/listen-tls.ts';
import { createMinimal, startMinimal } from '../fixtures/servers/minimal.ts';
import { type Changes, roundOf } from './round-of.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./probe-child.ts', import.meta.url));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function started<T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T> {
  const one = await server;
  closing.push(one.close);
  return one;
}

/** A stateful MCP server with TLS, behind a certificate that nobody trusts by default. */
async function startSecure() {
  const { handle } = createMinimal({ eras: ['legacy'], stateful: true });
  const { origin, port } = await started(listenTls(handle));
  return { url: `${origin}/mcp`, port };
}

async function failureOf(url: string, changes: Changes = {}): Promise<Failure> {
  const [sample] = await roundOf(url, { samples: 1, ...changes });
  if (!sample || sample.outcome.kind === 'served') throw new Error('it was served');
  return sample.outcome;
}

/** What the samples of a process came to that trusts our certificate, as `NODE_EXTRA_CA_CERTS` is read at its start. */
async function trusted(url: string, env: Record<string, string> = {}) {
  const { stdout } = await run(process.execPath, [CHILD, url, '20000', JSON.stringify(env)], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: CERTIFICATE },
    timeout: 60_000,
  });
  const { samples } = JSON.parse(stdout) as { samples: { outcome: object; checks: object[] }[] };
  return samples;
}

const SERVED = { outcome: { kind: 'served', tools: 1 }, checks: [] };

describe('certificates', () => {
  test('one that does not verify says nothing about the server', async () => {
    const { url } = await startSecure();
    expect(await failureOf(url)).toMatchObject({
      kind: 'error',
      error: 'tls',
      message: expect.stringMatching(/DEPTH_ZERO_SELF_SIGNED_CERT/),
      hint: expect.stringMatching(/NODE_EXTRA_CA_CERTS/),
    });
  });

  test('NODE_EXTRA_CA_CERTS adds a private one', async () => {
    const { url } = await startSecure();
    expect(await trusted(url)).toEqual([SERVED, SERVED, SERVED]);
  });

  test('https at a port without TLS', async () => {
    const { origin } = await started(startMinimal());
    expect(await failureOf(origin.replace('http:', 'https:'))).toMatchObject({
      kind: 'error',
      error: 'tls',
      hint: expect.stringMatching(/http:\/\//),
    });
  });

  test('http at a port with TLS', async () => {
    const { url } = await startSecure();
    expect(await failureOf(url.replace('https:', 'http:'))).toMatchObject({
      kind: 'error',
      error: 'reset',
      hint: expect.stringMatching(/expects TLS/),
    });
  });
});

describe('https through a proxy', () => {
  test('sessions open through a tunnel, each request of the affinity check through one of its own', async () => {
    const { url, port } = await startSecure();
    const proxy = await started(startForwardProxy());
    const samples = await trusted(url, { HTTPS_PROXY: proxy.origin });
    expect(samples).toEqual([SERVED, SERVED, SERVED]);
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT 127.0.0.1:${port}`]));
    expect(proxy.seen.length).toBeGreaterThanOrEqual(3 + 5);
  });

  test('the certificate is verified through the tunnel as well', async () => {
    const { url } = await startSecure();
    const env = { HTTPS_PROXY: (await started(startForwardProxy())).origin };
    expect(await failureOf(url, { env })).toMatchObject({ kind: 'error', error: 'tls' });
  });

  test('a tunnel that is refused, and a proxy that is down, say nothing about the server', async () => {
    const { url } = await startSecure();
    const refusing = (await started(startForwardProxy(403))).origin;
    for (const proxy of [refusing, `http://127.0.0.1:${await freePort()}`]) {
      expect(await failureOf(url, { env: { HTTPS_PROXY: proxy } })).toMatchObject({
        kind: 'error',
        error: 'proxy',
        hint: expect.stringMatching(/NO_PROXY/),
      });
    }
  });
});

test.each(['http', 'https'])('a name that does not resolve (%s)', async (scheme) => {
  expect(await failureOf(`${scheme}://nope.invalid/mcp`)).toMatchObject({
    kind: 'error',
    error: 'dns',
    message: expect.stringMatching(/nope\.invalid/),
    hint: expect.stringMatching(/does not resolve/),
  });
});
