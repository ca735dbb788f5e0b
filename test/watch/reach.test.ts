import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { WatchRecord } from '../../src/decide/watch/record.ts';
import { startForwardProxy } from '../fixtures/servers/forward-proxy.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';
import { CERTIFICATE, listenTls } from '../fixtures/servers/listen-tls.ts';
import { createMinimal } from '../fixtures/servers/minimal.ts';
import { endWatches, trouble, watching } from './watching.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./watch-child.ts', import.meta.url));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0).reverse()) await close();
});
async function started<T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T> {
  const one = await server;
  closing.push(one.close);
  return one;
}

const server = (options: Parameters<typeof createMinimal>[0] = {}) =>
  createMinimal({ eras: ['legacy'], stateful: true, ...options });

/** What a watch in a process saw that trusts our certificate, as `NODE_EXTRA_CA_CERTS` is read at its start. */
async function trusted(url: string, env: Record<string, string> = {}) {
  const { stdout } = await run(process.execPath, [CHILD, url, JSON.stringify(env)], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: CERTIFICATE },
    timeout: 60_000,
  });
  return JSON.parse(stdout) as { held: object; trouble: WatchRecord[]; streams: number };
}

describe('TLS and proxies', () => {
  test('a certificate that nobody trusts', async () => {
    const { origin } = await started(listenTls(server().handle));
    const watch = watching(`${origin}/mcp`);
    expect(await watch.held).toMatchObject({
      sessions: 0,
      why: expect.stringMatching(/SELF_SIGNED_CERT/),
    });
    expect(await watch.seen('new')).toMatchObject({ ok: false, failure: 'connect' });
  });

  test('one that is trusted, and through a tunnel', async () => {
    const { origin } = await started(listenTls(server().handle));
    const proxy = await started(startForwardProxy());
    const healthy = { held: { sessions: 2 }, trouble: [], streams: 0 };
    expect(await trusted(`${origin}/mcp`)).toEqual(healthy);
    expect(proxy.seen).toEqual([]);
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    expect(await trusted(`${origin}/mcp`, env)).toEqual(healthy);
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${new URL(origin).host}`]));
  });

  test('an http address is asked of the proxy itself', async () => {
    const proxy = await started(startForwardProxy());
    const env = { http_proxy: `http://user:pass@127.0.0.1:${proxy.port}` };
    const watch = watching('http://mcp.invalid/mcp', {}, { env });
    const why = 'HTTP 200 text/plain without a JSON-RPC answer';
    expect(await watch.held).toEqual({ sessions: 0, why });
    const basic = Buffer.from('user:pass').toString('base64');
    expect(proxy.seen[0]).toBe(`POST http://mcp.invalid/mcp Basic ${basic}`);
  });

  test('a proxy that is not there is named as such', async () => {
    const env = { HTTP_PROXY: `http://127.0.0.1:${await freePort()}` };
    const watch = watching('http://mcp.invalid/mcp', {}, { env });
    const { why } = await watch.held;
    expect(why).toMatch(/No connection to the proxy: .*ECONNREFUSED/);
  });
});

describe('credentials', () => {
  /** Takes one token, and another one from `rotate` on. */
  async function startGuarded() {
    const guard = { token: 'first', asked: 0 };
    const { handle } = server({
      intercept: (req, res) => {
        if (req.headers.authorization === `Bearer ${guard.token}`) return false;
        res.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
        return true;
      },
    });
    const { origin } = await started(listen(handle));
    return { url: `${origin}/mcp`, guard };
  }

  test('are renewed once for all after a 401, and no call is lost', async () => {
    const { url, guard } = await startGuarded();
    let issued = guard.token;
    const credentials = {
      renewable: true,
      async headers({ fresh }: { fresh: boolean }) {
        if (fresh) {
          guard.asked++;
          issued = guard.token;
        }
        return { Authorization: `Bearer ${issued}` };
      },
    };
    const watch = watching(url, { sessions: 5 }, { credentials });
    expect(await watch.held).toEqual({ sessions: 5 });
    guard.token = 'second';
    await watch.more(10);
    await watch.stop();
    expect(trouble(watch)).toEqual([]);
    expect(guard.asked).toBe(1);
  });

  test('that nobody issues any more: the last ones serve on', async () => {
    const { url } = await startGuarded();
    let asked = 0;
    const credentials = {
      renewable: true,
      async headers() {
        if (asked++ > 0) throw new Error('the issuer is down');
        return { authorization: 'Bearer first' };
      },
    };
    const watch = watching(url, {}, { credentials });
    await watch.held;
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(1);
    await watch.more(4);
    await watch.stop();
    expect(trouble(watch)).toEqual([]);
  });

  test('that never come are not waited for in the end', async () => {
    const { url } = await startGuarded();
    let asked = 0;
    const credentials = {
      renewable: true,
      headers() {
        asked++;
        return new Promise<never>(() => {});
      },
    };
    const watch = watching(url, { timeoutMs: 100 }, { credentials });
    await expect.poll(() => asked).toBe(1);
    await watch.stop();
    expect(watch.records.at(-1)).toMatchObject({ type: 'watch-ended' });
  });
});

describe('the version', () => {
  test('is read from a header', async () => {
    const { handle } = server({ headers: { 'x-version': '7' } });
    const { origin } = await started(listen(handle));
    const watch = watching(`${origin}/mcp`, {}, { versionFrom: { header: 'x-version' } });
    expect(await watch.seen('new')).toMatchObject({ ok: true, version: '7' });
    expect(watch.of('session-started')[0]).toMatchObject({ version: '7' });
  });

  test('is read from the health answer, where there is one', async () => {
    const { handle } = server();
    const { origin } = await started(listen(handle));
    let well = true;
    const health = await started(
      listen((_req, res) => {
        if (well) res.end('{"build":{"sha":"abc"}}');
        else res.socket?.destroy();
      }),
    );
    const watch = watching(
      `${origin}/mcp`,
      {},
      { versionFrom: { health: '/build/sha' }, healthUrl: new URL(`${health.origin}/health`) },
    );
    expect(await watch.seen('new')).toMatchObject({ ok: true, version: 'abc' });
    well = false;
    await watch.seen('new', (one) => one.ok && one.version === undefined);
    expect(watch.of('new').every(({ ok }) => ok)).toBe(true);
  });
});
