import type { Settings } from '../config/settings.ts';
import { createCredentials } from '../connect/credentials/create.ts';
import type { Credentials } from '../connect/target.ts';

export interface CredentialParts {
  settings: Settings;
  env: Readonly<Record<string, string | undefined>>;
  /** GitHub's OIDC token for an audience; absent outside of Actions. */
  getIdToken?: (audience: string) => Promise<string>;
  mask: (secret: string) => void;
}

/** The one source of credentials of a run, as the settings say. */
export function credentialsOf({ settings, env, getIdToken, mask }: CredentialParts): Credentials {
  const { headers, bearerToken, oidcAudience, oauth } = settings;
  return createCredentials({
    headers,
    env,
    mask,
    ...(bearerToken !== undefined && { bearerToken }),
    ...(oidcAudience !== undefined && { oidcAudience }),
    ...(oauth && { oauth }),
    ...(getIdToken && { getIdToken }),
  });
}
