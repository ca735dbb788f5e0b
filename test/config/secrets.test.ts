import { expect, test } from 'vitest';
import { secretsOf } from '../../src/config/secrets.ts';
import { load } from './loading.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a bearer token is masked in every form', async () => {
  const secrets = secretsOf(await load({ raw: { 'bearer-token': 'to"ken/1' } }));
  expect(secrets).toEqual(
    expect.arrayContaining(['to"ken/1', base64('to"ken/1'), 'to\\"ken/1', 'to%22ken%2F1']),
  );
});

test('the client secret, and what Basic authentication makes of it', async () => {
  const raw = {
    'oauth-client-id': 'gate',
    'oauth-client-secret': 'hush-hush',
    'oauth-issuer': 'https://idp.example',
  };
  const secrets = secretsOf(await load({ raw }));
  expect(secrets).toContain('hush-hush');
  expect(secrets).toContain(base64('gate:hush-hush'));
  expect(secrets).not.toContain('gate');
});

test.each([
  ['Authorization: Bearer abcdef', ['Bearer abcdef', 'abcdef']],
  [`Authorization: Basic ${base64('me:pass')}`, [base64('me:pass'), 'me:pass', 'pass']],
  ['Cookie: session=0123456789; b=1', ['0123456789']],
  ['CF-Access-Client-Secret: c0ffee', ['c0ffee']],
  ['X-Tenant: 9f8e7d6c5b4a39281706f5e4', ['9f8e7d6c5b4a39281706f5e4']],
])('the secrets of %s', async (header, expected) => {
  const secrets = secretsOf(await load({ raw: { headers: header } }));
  expect(secrets).toEqual(expect.arrayContaining(expected));
});

test('what is no secret is not masked: it would shred the log', async () => {
  const headers = 'X-Tenant: acme\nX-Environment: production\nUser-Agent: mcp-deploy-gate';
  expect(secretsOf(await load({ raw: { headers } }))).toEqual([]);
  expect(secretsOf(await load({ raw: { 'bearer-token': 'abc' } }))).not.toContain('abc');
});

test('credentials in the query of an address', async () => {
  const endpoint = 'https://x.example/mcp?api_key=abcdef&region=eu-west';
  const raw = {
    endpoint: `https://y.example/mcp?api_key=second\n${endpoint}`,
    'candidate-endpoint': 'https://green.example/mcp?api_key=third',
    'previous-endpoint': 'https://blue.example/mcp?api_key=fourth',
    'promote-command': 'x',
    'health-url': '/health?token=ghijkl',
  };
  const file = 'monitor: { url: "https://up.example/status?api_key=monitored" }';
  const secrets = secretsOf(await load({ raw, file }));
  const expected = ['abcdef', 'second', 'third', 'fourth', 'ghijkl', 'monitored'];
  expect(secrets).toEqual(expect.arrayContaining(expected));
  expect(secrets).not.toContain('eu-west');
});

test('longer ones come first, each once', async () => {
  const raw = { headers: 'X-Token: abcdef\nX-Other-Token: abcdefghi' };
  const secrets = secretsOf(await load({ raw }));
  expect(secrets).toEqual([...secrets].sort((a, b) => b.length - a.length));
  expect(new Set(secrets).size).toBe(secrets.length);
});
