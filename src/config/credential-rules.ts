import type { Combined } from './combinations.ts';
import type { Problem } from './problem.ts';
import type { OAuthSettings } from './settings.ts';

const OAUTH_KEYS = ['oauth-client-id', 'oauth-client-secret', 'oauth-scopes', 'oauth-issuer'];
const OAUTH_NEEDS = ['oauth-client-id', 'oauth-client-secret', 'oauth-issuer'] as const;

/** More than one credential, or half of one. */
export function credentialProblems({ merged, given, name }: Combined): Problem[] {
  const methods: string[] = [];
  const header = merged.headers?.find(([key]) => key.toLowerCase() === 'authorization');
  if (header) methods.push(`the header \`${header[0]}\``);
  if (given('bearer-token')) methods.push(`\`${name('bearer-token')}\``);
  if (given('oidc-audience')) methods.push(`\`${name('oidc-audience')}\``);
  const oauth = OAUTH_KEYS.filter(given);
  if (oauth.length > 0) methods.push(`\`${name(oauth[0] ?? '')}\``);

  const problems: Problem[] = [];
  if (methods.length > 1) {
    problems.push({
      key: 'credentials',
      message: `More than one credential is given: ${methods.join(' and ')}.`,
      fix: 'Keep one: each would overwrite the `Authorization` header of the other.',
    });
  }
  if (oauth.length > 0) {
    for (const missing of OAUTH_NEEDS.filter((key) => !given(key))) {
      problems.push({
        key: name(missing),
        message: `\`${name(missing)}\` is missing or empty, but \`${name(oauth[0] ?? '')}\` is given.`,
        fix:
          missing === 'oauth-issuer'
            ? 'Name the issuer: else the server that was just deployed chooses who receives the secret.'
            : `Give \`${name(missing)}\`; is the secret behind it set?`,
      });
    }
  }
  return problems;
}

/** The OAuth settings, where all that they need is there. */
export function oauthSettings(merged: Combined['merged']): OAuthSettings | undefined {
  const clientId = merged['oauth-client-id'];
  const clientSecret = merged['oauth-client-secret'];
  const issuer = merged['oauth-issuer'];
  if (!clientId || !clientSecret || !issuer) return undefined;
  return { clientId, clientSecret, issuer, scopes: merged['oauth-scopes'] ?? [] };
}
