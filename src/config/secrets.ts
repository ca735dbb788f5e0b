import { namesCredential } from './keys.ts';
import type { Settings } from './settings.ts';

/** Shorter ones are no secrets, and to mask them would shred every log. */
const SHORTEST = 4;

type WithSecrets = Pick<
  Settings,
  | 'headers'
  | 'bearerToken'
  | 'oauth'
  | 'endpoints'
  | 'candidateEndpoints'
  | 'previousEndpoint'
  | 'healthUrl'
  | 'monitor'
>;

/**
 * Everything in the settings that must appear nowhere, in each form in which it may appear: as it is, in Base64, escaped for
 * JSON and for a URL. Longest first, so that a replacement does not leave the rest of a longer one.
 */
export function secretsOf(settings: WithSecrets): string[] {
  const plain = new Set<string>();
  const add = (secret: string | null | undefined) => {
    const text = secret?.trim() ?? '';
    if (text.length >= SHORTEST) plain.add(text);
  };
  add(settings.bearerToken);
  const { oauth } = settings;
  if (oauth) {
    add(oauth.clientSecret);
    // What `client_secret_basic` sends, RFC 6749 section 2.3.1.
    const [id, secret] = [oauth.clientId, oauth.clientSecret].map(encodeURIComponent);
    add(Buffer.from(`${id}:${secret}`).toString('base64'));
  }
  for (const [name, value] of settings.headers) {
    if (namesCredential(name) || looksRandom(value)) headerSecrets(value).forEach(add);
  }
  const { endpoints, candidateEndpoints, previousEndpoint, healthUrl, monitor } = settings;
  const addresses = [...endpoints, ...candidateEndpoints, previousEndpoint, healthUrl];
  for (const address of [...addresses, monitor?.url]) {
    if (address === undefined) continue;
    // The health address may be a path, on whatever host.
    for (const [name, value] of new URL(address, 'http://host').searchParams) {
      if (namesCredential(name) || looksRandom(value)) add(value);
    }
  }
  const forms = new Set([...plain].flatMap(formsOf));
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function headerSecrets(value: string): string[] {
  const [scheme, ...rest] = value.split(/\s+/);
  const credential = rest.join(' ');
  if (credential === '') return [value];
  const secrets = [value, credential];
  if (scheme?.toLowerCase() === 'basic') {
    const decoded = Buffer.from(credential, 'base64').toString();
    secrets.push(decoded, decoded.slice(decoded.indexOf(':') + 1));
  }
  // Cookies: `a=x; b=y`.
  for (const [, part] of value.matchAll(/=([^;\s]{8,})/g)) if (part) secrets.push(part);
  return secrets;
}

/** A token under a plain name: one long word of letters and digits. */
function looksRandom(value: string): boolean {
  return /^[\w.~+/=-]{20,}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** A secret in each form in which it may appear. */
export function formsOf(secret: string): string[] {
  return [
    secret,
    Buffer.from(secret).toString('base64'),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ];
}
