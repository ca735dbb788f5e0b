import { setTimeout as delay } from 'node:timers/promises';
import { getIDToken } from '@actions/core';
import { ConfigError } from '../errors.ts';

/** The toolkit tries again for minutes; a gate that waits for a token must come to an end. */
const LIMIT_MS = 30_000;

/** GitHub's OIDC token for an audience. Throws ConfigError where the job may not have one. */
export async function idTokenFor(audience: string): Promise<string> {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new ConfigError('oidc-audience is set, but this job gets no OIDC token.', {
      hint: 'Give the job `permissions: { id-token: write }` (forks never get one).',
    });
  }
  const late = delay(LIMIT_MS, undefined, { ref: false }).then(() => {
    throw new Error(`no answer within ${LIMIT_MS / 1000} s`);
  });
  return Promise.race([getIDToken(audience), late]);
}
