import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt, requestOf } from '../excerpt.ts';

/** H3: 401 or 403. Whether it counts against the server is for the decision: it may be our credentials that are wrong. */
export function diagnoseDenied({ culprit, error }: Evidence): Failure | undefined {
  if (error.stage === 'credentials') return noCredentials(error.message);
  const status = culprit?.status;
  if (!culprit || (status !== 401 && status !== 403)) return undefined;
  const challenge = culprit.headers?.['www-authenticate'];
  const said = culprit.bodyHead ? ` It says: ${excerpt(culprit.bodyHead)}` : '';
  if (status === 403) {
    return {
      kind: 'denied',
      check: 'H3',
      status,
      message: `${requestOf(culprit)}: HTTP 403, the credentials are not allowed to do this.${said}`,
      hint: challenge?.includes('insufficient_scope')
        ? `The token lacks a scope: set oauth-scopes. Challenge: ${excerpt(challenge)}`
        : 'Give the principal of the gate access, or check which addresses the firewall lets through.',
    };
  }
  const asked = challenge
    ? `; challenge: ${excerpt(challenge)}`
    : '; no WWW-Authenticate: OAuth clients cannot find the issuer';
  return {
    kind: 'denied',
    check: 'H3',
    status,
    message: `${requestOf(culprit)}: HTTP 401, the token is missing or was rejected${asked}.${said}`,
    hint: 'Set headers, bearer-token, oidc-audience or the oauth-… inputs, and check that the secret has not expired.',
  };
}

function noCredentials(message: string): Failure {
  return {
    kind: 'blocked',
    check: 'H3',
    message: `No credentials could be obtained: ${excerpt(message, 300)}`,
    hint: 'Check the token endpoint, the client id and its secret, or the permission id-token: write. The server itself was not asked.',
  };
}
