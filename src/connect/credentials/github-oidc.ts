import { isJsonObject } from '../../json.ts';
import type { Credentials } from '../target.ts';
import { renewingToken, type Token } from './renewing-token.ts';

/**
 * An OIDC token that GitHub issues to this job for an audience.
 * `getIdToken` is the toolkit's; it fails where the job lacks the permission, and the message says so.
 */
export function githubOidc(options: {
  audience: string;
  getIdToken: (audience: string) => Promise<string>;
  mask: (secret: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}): Credentials {
  const { audience, getIdToken, mask, now } = options;
  return renewingToken({
    mask,
    now,
    async obtain(): Promise<Token> {
      let value: string;
      try {
        value = await getIdToken(audience);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(
          `GitHub gave no OIDC token for audience "${audience}": ${why}. The job needs \`permissions: id-token: write\`.`,
          { cause: error },
        );
      }
      const expiresAt = expiryOf(value);
      return { value, ...(expiresAt !== undefined && { expiresAt }) };
    },
  });
}

/** `exp` of a JWT (RFC 7519) in milliseconds since 1970; its signature is the server's to check. */
export function expiryOf(jwt: string): number | undefined {
  const payload = jwt.split('.', 3)[1];
  if (!payload) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isJsonObject(claims) && typeof claims.exp === 'number' ? claims.exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
