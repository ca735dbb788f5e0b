import { ConfigError } from '../../errors.ts';
import { isJsonObject, type JsonObject } from '../../json.ts';
import type { Wire } from '../../wire/wire.ts';
import { SessionError } from '../session.ts';
import { describeExchange } from '../session-failure.ts';
import type { Credentials } from '../target.ts';
import { renewingToken, type Token } from './renewing-token.ts';

export interface OAuthClient {
  /** Who receives the secret. Required: else the server that is being verified would name the one who does. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Separated by blanks. */
  scopes?: string;
  /** The first endpoint, for the token's audience (RFC 8707); `forResource` gives those of other addresses. */
  resource: URL;
  /** A wire of its own for each renewal. */
  openWire: (signal: AbortSignal) => Wire;
  mask: (secret: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * Tokens by the client credentials grant (RFC 6749, 4.4) from an issuer whose metadata is read at its well-known
 * addresses (RFC 8414, then OpenID Connect Discovery) and has to name that very issuer.
 * @throws ConfigError at once for an issuer that is neither https nor on loopback.
 */
export function oauthClient(options: OAuthClient): Credentials {
  const issuer = secureUrl(options.issuer);
  if (!issuer || issuer.search || issuer.hash) {
    throw new ConfigError(`oauth-issuer: "${options.issuer}" is not the https URL of an issuer.`, {
      hint: 'Give the issuer identifier of your authorization server, such as https://login.example.com.',
    });
  }
  options.mask(options.clientSecret);
  const byResource = new Map<string, Credentials>();
  const forResource = (url: URL): Credentials => {
    const resource = resourceOf(url);
    let credentials = byResource.get(resource);
    if (!credentials) {
      credentials = { ...tokensFor(resource, issuer, options), forResource };
      byResource.set(resource, credentials);
    }
    return credentials;
  };
  return forResource(options.resource);
}

/** The tokens that one address gets. */
function tokensFor(resource: string, issuer: URL, options: OAuthClient): Credentials {
  let endpoint: TokenEndpoint | undefined;
  return renewingToken({
    mask: options.mask,
    now: options.now,
    async obtain(signal) {
      const wire = options.openWire(signal);
      try {
        endpoint ??= await discover(issuer, options.issuer, wire);
        return await requestToken(endpoint, resource, options, wire);
      } catch (error) {
        const last = wire.exchanges.at(-1);
        const why = error instanceof Error ? error.message : String(error);
        throw new SessionError(
          'credentials',
          `No token from ${issuer.origin}: ${why}${last ? ` (${describeExchange(last)})` : ''}`,
          // Without the bodies: an issuer's answer may carry the token.
          { exchanges: wire.exchanges.map(({ bodyHead: _, ...rest }) => rest), cause: error },
        );
      } finally {
        await wire.close();
      }
    },
  });
}

interface TokenEndpoint {
  url: URL;
  /** RFC 7591 names; absent means `client_secret_basic`. */
  inBody: boolean;
}

async function discover(issuer: URL, identifier: string, wire: Wire): Promise<TokenEndpoint> {
  const path = issuer.pathname === '/' ? '' : issuer.pathname.replace(/\/$/, '');
  const addresses = [
    `${issuer.origin}/.well-known/oauth-authorization-server${path}`,
    `${issuer.origin}/.well-known/openid-configuration${path}`,
    `${issuer.origin}${path}/.well-known/openid-configuration`,
  ];
  for (const address of new Set(addresses)) {
    const answer = await wire.fetch(address, { headers: { accept: 'application/json' } });
    const metadata = await bodyOf(answer);
    if (!answer.ok || !metadata) {
      if (answer.status >= 500) throw new Error('its metadata cannot be read');
      continue;
    }
    if (!sameIssuer(metadata.issuer, identifier)) {
      throw new Error(
        `its metadata names another issuer, ${JSON.stringify(metadata.issuer ?? null)}`,
      );
    }
    const url =
      typeof metadata.token_endpoint === 'string' ? secureUrl(metadata.token_endpoint) : undefined;
    if (!url) throw new Error('its metadata names no https token_endpoint');
    const methods = metadata.token_endpoint_auth_methods_supported;
    const basic = !Array.isArray(methods) || methods.includes('client_secret_basic');
    return { url, inBody: !basic };
  }
  throw new Error('no metadata at its well-known addresses');
}

async function requestToken(
  endpoint: TokenEndpoint,
  resource: string,
  options: OAuthClient,
  wire: Wire,
): Promise<Token> {
  const { clientId, clientSecret, scopes, now } = options;
  const form = new URLSearchParams({ grant_type: 'client_credentials', resource });
  if (scopes) form.set('scope', scopes);
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  };
  if (endpoint.inBody) {
    form.set('client_id', clientId);
    form.set('client_secret', clientSecret);
  } else {
    const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
    const basic = Buffer.from(pair, 'utf8').toString('base64');
    options.mask(basic);
    headers.authorization = `Basic ${basic}`;
  }
  const askedAt = now();
  const answer = await wire.fetch(endpoint.url, { method: 'POST', headers, body: form.toString() });
  const body = await bodyOf(answer);
  if (!answer.ok || !body) {
    const error = typeof body?.error === 'string' ? body.error : undefined;
    const description =
      typeof body?.error_description === 'string' ? `, ${body.error_description}` : '';
    throw new Error(error ? `${error}${description}` : 'the token request was refused');
  }
  const { access_token: value, token_type: type, expires_in: life } = body;
  if (typeof value !== 'string' || value === '') throw new Error('its answer has no access_token');
  if (typeof type === 'string' && type.toLowerCase() !== 'bearer') {
    throw new Error(`it issues tokens of type ${JSON.stringify(type)}, not Bearer`);
  }
  const seconds = Number(life);
  return { value, ...(life != null && seconds > 0 && { expiresAt: askedAt + seconds * 1000 }) };
}

/** The resource indicator of an address has no fragment (RFC 8707, 2). */
function resourceOf(url: URL): string {
  const resource = new URL(url);
  resource.hash = '';
  return resource.href;
}

async function bodyOf(answer: Response): Promise<JsonObject | undefined> {
  const text = await answer.text();
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An https URL, or an http one on loopback, without user and password. */
function secureUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
  return secure && !url.username && !url.password ? url : undefined;
}

/** Compared as strings (RFC 8414, 3.3), but for the slash of an empty path. */
function sameIssuer(named: unknown, expected: string): boolean {
  return typeof named === 'string' && named.replace(/\/$/, '') === expected.replace(/\/$/, '');
}

/** `application/x-www-form-urlencoded`, as RFC 6749, 2.3.1 wants it of both parts. */
function formEncoded(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}
