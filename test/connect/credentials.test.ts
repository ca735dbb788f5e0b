import { afterEach, describe, expect, test } from 'vitest';
import { githubOidc } from '../../src/connect/credentials/github-oidc.ts';
import { type OAuthClient, oauthClient } from '../../src/connect/credentials/oauth-client.ts';
import { bearerToken, combined, staticHeaders } from '../../src/connect/credentials/static.ts';
import { ConfigError } from '../../src/errors.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire } from '../../src/wire/wire.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { type OAuthIssuerOptions, startOAuthIssuer } from '../fixtures/servers/oauth-issuer.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { closeAll, newWire, open, sent, started } from './open.ts';

afterEach(closeAll);

const { signal } = new AbortController();
const asked = { fresh: false, signal };

/** A server that takes only what `accepts` says of the Authorization header. */
function guarded(accepts: (authorization: string) => boolean) {
  return started(
    startMinimal({
      intercept(req, res) {
        if (accepts(req.headers.authorization ?? '')) return false;
        res.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end();
        return true;
      },
    }),
  );
}

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

describe('fixed', () => {
  test('headers go with every request, and their values are masked', async () => {
    const masked: string[] = [];
    const credentials = combined([
      staticHeaders({ 'X-Key': 'key-1', authorization: 'Basic abcd' }, (one) => masked.push(one)),
      bearerToken('secret-token', (one) => masked.push(one)),
    ]);
    expect(credentials.renewable).toBe(false);
    expect(masked).toEqual(['key-1', 'key-1', 'Basic abcd', 'abcd', 'secret-token']);
    const server = await guarded((authorization) => authorization === 'Bearer secret-token');
    const session = await open(server.url, { credentials });
    await session.list('tools');
    expect(server.seen.map((one) => one.req.headers['x-key'])).toEqual(['key-1', 'key-1']);
    expect(JSON.stringify(session.exchanges)).not.toContain('secret-token');
  });

  test('they go with both requests of HTTP+SSE, and cannot replace the headers of the protocol', async () => {
    const seen: (string | undefined)[] = [];
    const server = await started(
      startSdkV1({
        mode: 'sse',
        intercept(req) {
          seen.push(`${req.method} ${req.headers['x-key']} ${req.headers.accept}`);
          return false;
        },
      }),
    );
    const credentials = staticHeaders({ 'x-key': 'key-1', accept: 'nothing/at-all' }, () => {});
    await open(server.url, { transport: 'sse', credentials });
    expect(seen[0]).toBe('GET key-1 text/event-stream');
    expect(seen[1]).toMatch(/^POST key-1 /);
  });

  test('a refused token is an error of the opening, with the challenge', async () => {
    const server = await guarded(() => false);
    const wire = newWire();
    const credentials = bearerToken('wrong', () => {});
    await expect(open(server.url, { credentials }, { wire })).rejects.toMatchObject({
      stage: 'opening',
    });
    expect(wire.exchanges.at(-1)).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    });
  });
});

describe('GitHub OIDC', () => {
  const jwt = (n: number, exp: number) =>
    `h.${Buffer.from(JSON.stringify({ exp, n })).toString('base64url')}.s`;

  test('a token is shared, renewed before it expires, and renewed once after a 401', async () => {
    let time = 1_000_000;
    const tokens: string[] = [];
    const masked: string[] = [];
    const credentials = githubOidc({
      audience: 'mcp',
      getIdToken: async (audience) => {
        tokens.push(jwt(tokens.length, time / 1000 + 300));
        expect(audience).toBe('mcp');
        return tokens.at(-1)!;
      },
      mask: (secret) => masked.push(secret),
      now: () => time,
    });
    await Promise.all([credentials.headers(asked), credentials.headers(asked)]);
    time += 200_000;
    await credentials.headers(asked);
    expect(tokens).toHaveLength(1);
    time += 71_000;
    expect(await credentials.headers(asked)).toEqual({ authorization: `Bearer ${tokens[1]}` });
    expect(tokens).toHaveLength(2);

    const server = await guarded((authorization) => authorization === `Bearer ${tokens[2]}`);
    const session = await open(server.url, { credentials });
    expect(session.era).toBe('modern');
    expect(tokens).toHaveLength(3);
    expect(masked).toEqual(tokens);

    const closed = await guarded(() => false);
    await expect(open(closed.url, { credentials })).rejects.toMatchObject({ stage: 'opening' });
    expect(tokens).toHaveLength(4);
  });

  test('without the permission the error names it', async () => {
    const credentials = githubOidc({
      audience: 'mcp',
      getIdToken: () => Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL')),
      mask: () => {},
      now: Date.now,
    });
    const opening = open('http://127.0.0.1:1/mcp', { credentials });
    await expect(opening).rejects.toMatchObject({ name: 'SessionError', stage: 'credentials' });
    await expect(opening).rejects.toThrow('id-token: write');
  });
});

describe('OAuth client credentials', () => {
  test.each<[string, OAuthIssuerOptions]>([
    ['RFC 8414', {}],
    ['RFC 8414, with a path', { path: '/tenant' }],
    ['OpenID Connect', { openid: true, path: '/tenant' }],
  ])('the token of the issuer opens the session (%s)', async (_what, options) => {
    const issuer = await started(startOAuthIssuer({ expiresIn: 3600, ...options }));
    const masked: string[] = [];
    const server = await guarded((authorization) => authorization === 'Bearer token-1');
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
    const server = await guarded((authorization) => authorization === 'Bearer token-3');
    const session = await open(server.url, { credentials });
    expect(sent(session).at(-1)).toBe('server/discover 200');
    expect(issuer.issued).toHaveLength(3);
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
});
