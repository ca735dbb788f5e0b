import { afterEach, describe, expect, test } from 'vitest';
import { githubOidc } from '../../src/connect/credentials/github-oidc.ts';
import { bearerToken, combined, staticHeaders } from '../../src/connect/credentials/static.ts';
import { startGuarded } from '../fixtures/servers/guarded.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { closeAll, newWire, open, started } from './open.ts';

afterEach(closeAll);

const { signal } = new AbortController();
const asked = { fresh: false, signal };

describe('fixed', () => {
  test('headers go with every request, and their values are masked', async () => {
    const masked: string[] = [];
    const credentials = combined([
      staticHeaders({ 'X-Key': 'key-1', authorization: 'Basic abcd' }, (one) => masked.push(one)),
      bearerToken('secret-token', (one) => masked.push(one)),
    ]);
    expect(credentials.renewable).toBe(false);
    expect(masked).toEqual(['key-1', 'key-1', 'Basic abcd', 'abcd', 'secret-token']);
    const server = await started(
      startGuarded((authorization) => authorization === 'Bearer secret-token'),
    );
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
    const server = await started(startGuarded(() => false));
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

    const server = await started(
      startGuarded((authorization) => authorization === `Bearer ${tokens[2]}`),
    );
    const session = await open(server.url, { credentials });
    expect(session.era).toBe('modern');
    expect(tokens).toHaveLength(3);
    expect(masked).toEqual(tokens);

    const closed = await started(startGuarded(() => false));
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
