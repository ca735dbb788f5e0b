import { afterEach, expect, test } from 'vitest';
import { type OAuthClient, oauthClient } from '../../src/connect/credentials/oauth-client.ts';
import { combined, staticHeaders } from '../../src/connect/credentials/static.ts';
import { ConfigError } from '../../src/errors.ts';
import { httpTarget } from '../../src/gate/client.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire } from '../../src/wire/wire.ts';
import { startGuarded } from '../fixtures/servers/guarded.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { type OAuthIssuerOptions, startOAuthIssuer } from '../fixtures/servers/oauth-issuer.ts';
import { closeAll, open, sent, started } from './open.ts';

afterEach(closeAll);

const { signal } = new AbortController();
const asked = { fresh: false, signal };

function oauth(issuer: string, masked: string[] = [], more: Partial<OAuthClient> = {}) {
  return oauthClient({
    issuer,
    clientId: 'gate',
    clientSecret: 's3cr et/+',
    resource: new URL('https://mcp.example/mcp#x'),
    openWire: (one) => createWire({ limits: DEFAULT_LIMITS, signal: one, env: {} }),
    mask: (secret) => masked.push(secret),
    now: Date.now,
    ...more,
  });
}

test.each<[string, OAuthIssuerOptions]>([
  ['RFC 8414', {}],
  ['RFC 8414, with a path', { path: '/tenant' }],
  ['OpenID Connect', { openid: true, path: '/tenant' }],
])('the token of the issuer opens the session (%s)', async (_what, options) => {
  const issuer = await started(startOAuthIssuer({ expiresIn: 3600, ...options }));
  const masked: string[] = [];
  const server = await started(startGuarded((authorization) => authorization === 'Bearer token-1'));
  const credentials = oauth(issuer.issuer, masked, { scopes: 'a b' });
  await open(server.url, { credentials });
  await open(server.url, { credentials });
  const basic = Buffer.from('gate:s3cr+et%2F%2B').toString('base64');
  expect(issuer.requests).toEqual([
    {
      grant_type: 'client_credentials',
      resource: 'https://mcp.example/mcp',
      scope: 'a b',
      authorization: `Basic ${basic}`,
    },
  ]);
  expect(masked).toEqual(['s3cr et/+', basic, 'token-1']);
});

test('the secret goes into the body where the issuer wants it there', async () => {
  const metadata = { token_endpoint_auth_methods_supported: ['client_secret_post'] };
  const issuer = await started(startOAuthIssuer({ metadata }));
  await oauth(issuer.issuer).headers(asked);
  expect(issuer.requests[0]).toMatchObject({ client_id: 'gate', client_secret: 's3cr et/+' });
  expect(issuer.requests[0]).not.toHaveProperty('authorization');
});

test('renewed before it expires, and once after a 401', async () => {
  let time = 0;
  const issuer = await started(startOAuthIssuer({ expiresIn: 100 }));
  const credentials = oauth(issuer.issuer, [], { now: () => time });
  await credentials.headers(asked);
  time = 89_000;
  await credentials.headers(asked);
  expect(issuer.issued).toHaveLength(1);
  time = 91_000;
  await credentials.headers(asked);
  expect(issuer.issued).toHaveLength(2);
  const server = await started(startGuarded((authorization) => authorization === 'Bearer token-3'));
  const session = await open(server.url, { credentials });
  expect(sent(session).at(-1)).toBe('server/discover 200');
  expect(issuer.issued).toHaveLength(3);
});

test('every address gets a token of its own, made out to it, and never sees that of another', async () => {
  const issuer = await started(startOAuthIssuer({ expiresIn: 3600 }));
  const seen: Record<string, Set<string | undefined>> = { eu: new Set(), us: new Set() };
  const guard = (region: string, token: string) =>
    started(
      startGuarded((authorization) => {
        seen[region]?.add(authorization);
        return authorization === `Bearer ${token}`;
      }),
    );
  const [eu, us] = [await guard('eu', 'token-1'), await guard('us', 'token-2')];
  const label = staticHeaders({ 'x-region': 'any' }, () => undefined);
  const all = combined([label, oauth(issuer.issuer, [], { resource: new URL(eu.url) })]);
  const settings = { transport: 'auto', protocolVersion: 'auto' } as const;
  for (const url of [eu.url, us.url, eu.url]) {
    await open(url, { credentials: httpTarget(url, settings, all).credentials });
  }
  expect(issuer.requests.map(({ resource }) => resource)).toEqual([eu.url, us.url]);
  expect(seen).toEqual({ eu: new Set(['Bearer token-1']), us: new Set(['Bearer token-2']) });
});

test('the server that is verified never chooses who receives the secret', async () => {
  const thief = await started(startOAuthIssuer());
  const server = await started(
    listen((_req, res) => {
      const metadata = `${thief.issuer}/.well-known/oauth-protected-resource`;
      res.writeHead(401, { 'www-authenticate': `Bearer resource_metadata="${metadata}"` }).end();
    }),
  );
  const issuer = await started(startOAuthIssuer());
  const opening = open(server.origin, { credentials: oauth(issuer.issuer) });
  await expect(opening).rejects.toMatchObject({ stage: 'opening' });
  expect(thief.requests).toEqual([]);
  expect(issuer.requests).toHaveLength(2);
});

test.each<[string, OAuthIssuerOptions, RegExp]>([
  ['another issuer', { metadata: { issuer: 'https://thief.example' } }, /another issuer/],
  [
    'an endpoint without https',
    { metadata: { token_endpoint: 'http://mcp.example/token' } },
    /https/,
  ],
  ['refused', { refuse: 401 }, /invalid_client, unknown client.*HTTP 401/],
  ['a token of another kind', { metadata: { token_endpoint: 7 } }, /token_endpoint/],
])('%s: no token, and the secret is in no message', async (_what, options, message) => {
  const issuer = await started(startOAuthIssuer(options));
  const failure = oauth(issuer.issuer).headers(asked);
  await expect(failure).rejects.toMatchObject({ name: 'SessionError', stage: 'credentials' });
  await expect(failure).rejects.toThrow(message);
  const error = await failure.catch((one: unknown) => one);
  expect(JSON.stringify(error) + String(error)).not.toContain('s3cr');
});

test.each([
  'http://login.example',
  'nonsense',
  'https://user:pass@login.example',
  'https://a.example/?x=1',
])('an issuer %s is a configuration error', (issuer) => {
  expect(() => oauth(issuer)).toThrow(ConfigError);
});
