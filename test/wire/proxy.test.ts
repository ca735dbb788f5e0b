import { afterEach, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { proxyFor } from '../../src/wire/proxy.ts';
import { createWire } from '../../src/wire/wire.ts';
import { startForwardProxy } from '../fixtures/servers/forward-proxy.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test.each([
  ['http://a.example/', { HTTP_PROXY: 'http://p:1' }, 'http://p:1'],
  ['http://a.example/', { http_proxy: 'http://low:1', HTTP_PROXY: 'http://up:1' }, 'http://low:1'],
  ['http://a.example/', { HTTPS_PROXY: 'http://p:1' }, undefined],
  ['https://a.example/', { HTTPS_PROXY: 'p.local:3128' }, 'http://p.local:3128'],
  ['https://a.example/', { HTTPS_PROXY: '' }, undefined],
  ['http://127.0.0.1:5/', { HTTP_PROXY: 'http://p:1' }, 'http://p:1'],
  [
    'http://127.0.0.1:5/',
    { HTTP_PROXY: 'http://p:1', NO_PROXY: 'localhost, 127.0.0.1' },
    undefined,
  ],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1', no_proxy: 'example' }, undefined],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '.example' }, undefined],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '*.example:80' }, undefined],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: 'a.example:81' }, 'http://p:1'],
  ['http://ba.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: 'a.example' }, 'http://p:1'],
  ['http://[::1]:7/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '::1' }, undefined],
  ['http://[::1]:7/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '[::1]:7' }, undefined],
  ['http://[::1]:7/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '[::1]:8' }, 'http://p:1'],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
])('%s with %o goes through %s', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)).toBe(expected);
});

async function startProxy(status = 200) {
  const proxy = await startForwardProxy(status);
  closing.push(proxy.close);
  return proxy;
}

function wireWith(env: Record<string, string>) {
  const wire = createWire({ limits: DEFAULT_LIMITS, signal: new AbortController().signal, env });
  closing.push(wire.close);
  return wire;
}

test('an http address is asked of the proxy itself, with its credentials', async () => {
  const proxy = await startProxy();
  const wire = wireWith({ HTTP_PROXY: `http://user:pass@127.0.0.1:${proxy.port}` });
  const answer = await wire.fetch('http://mcp.invalid/mcp');
  expect(await answer.text()).toBe('from the proxy');
  const basic = Buffer.from('user:pass').toString('base64');
  expect(proxy.seen).toEqual([`GET http://mcp.invalid/mcp Basic ${basic}`]);
});

test('an https address is tunnelled', async () => {
  const proxy = await startProxy();
  const target = await listen(() => {});
  closing.push(target.close);
  const wire = wireWith({ https_proxy: proxy.origin });
  await expect(wire.fetch(`https://127.0.0.1:${target.port}/mcp`)).rejects.toThrow();
  expect(proxy.seen).toEqual([`CONNECT 127.0.0.1:${target.port}`]);
});

test.each([
  ['http', 407],
  ['https', 403],
  ['https', 407],
])('a proxy that refuses (%s, %i) is told apart from the server', async (scheme, status) => {
  const proxy = await startProxy(status);
  const wire = wireWith({ HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin });
  await expect(wire.fetch(`${scheme}://mcp.invalid/mcp`)).rejects.toThrow();
  expect(wire.exchanges[0]?.error?.code).toBe('PROXY');
});

test.each(['http', 'https'])(
  'a proxy that cannot be reached (%s) is told apart from the server',
  async (scheme) => {
    const gone = `127.0.0.1:${await freePort()}`;
    const wire = wireWith({ HTTP_PROXY: gone, HTTPS_PROXY: gone });
    await expect(wire.fetch(`${scheme}://mcp.invalid/mcp`)).rejects.toThrow(/ECONNREFUSED/);
    expect(wire.exchanges[0]?.error).toMatchObject({
      code: 'PROXY',
      message: `No connection to the proxy: connect ECONNREFUSED ${gone}`,
    });
  },
);
