import { getIDToken } from '@actions/core';
import { ConfigError } from '../errors.ts';

/** GitHub's OIDC token for an audience. Throws ConfigError where the job may not have one. */
export async function idTokenFor(audience: string): Promise<string> {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new ConfigError('oidc-audience is set, but this job gets no OIDC token.', {
      hint: 'Give the job `permissions: { id-token: write }` (forks never get one).',
    });
  }
  return getIDToken(audience);
}
