import type { Settings } from '../config/settings.ts';
import { githubOidc } from '../connect/credentials/github-oidc.ts';
import { oauthClient } from '../connect/credentials/oauth-client.ts';
import { bearerToken, combined, staticHeaders } from '../connect/credentials/static.ts';
import type { Credentials } from '../connect/target.ts';
import { ConfigError } from '../errors.ts';
import { limitsOf } from '../gate/client.ts';
import { createWire } from '../wire/wire.ts';

/** What credentials are made of. */
export type CredentialSettings = Pick<
  Settings,
  'endpoint' | 'headers' | 'bearerToken' | 'oidcAudience' | 'oauth' | 'requestTimeoutMs'
>;

export interface CredentialParts {
  settings: CredentialSettings;
  env: Readonly<Record<string, string | undefined>>;
  /** GitHub's OIDC token for an audience; absent outside of Actions. */
  getIdToken?: (audience: string) => Promise<string>;
  mask: (secret: string) => void;
}

/** The one source of credentials of a run, as the settings say. Throws ConfigError where it cannot be had here. */
export function credentialsOf({ settings, env, getIdToken, mask }: CredentialParts): Credentials {
  // Which of the headers are secrets, the settings know: a region's name must not be starred out everywhere.
  const sources: Credentials[] = [
    staticHeaders(Object.fromEntries(settings.headers), () => undefined),
  ];
  if (settings.bearerToken !== undefined) sources.push(bearerToken(settings.bearerToken, mask));
  if (settings.oidcAudience !== undefined) {
    if (!getIdToken) {
      throw new ConfigError('oidc-audience is set, but only GitHub Actions issues such tokens.', {
        hint: 'Give the command line a token in MCP_GATE_BEARER_TOKEN.',
      });
    }
    sources.push(githubOidc({ audience: settings.oidcAudience, getIdToken, mask, now: Date.now }));
  }
  const { oauth } = settings;
  if (oauth) {
    sources.push(
      oauthClient({
        issuer: oauth.issuer,
        clientId: oauth.clientId,
        clientSecret: oauth.clientSecret,
        resource: new URL(settings.endpoint),
        openWire: (signal) => createWire({ limits: limitsOf(settings), signal, env }),
        mask,
        now: Date.now,
        ...(oauth.scopes.length > 0 && { scopes: oauth.scopes.join(' ') }),
      }),
    );
  }
  return combined(sources);
}
