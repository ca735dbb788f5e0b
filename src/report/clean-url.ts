const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|cred|code|session|jwt/i;
/** Values this long are more likely keys than settings. */
const SECRET_LENGTH = 20;
const USER_INFO = /(\/\/)[^\s/?#]{1,512}@/g;

/**
 * An address without what could open it: user and password are gone, values of parameters that look like secrets are
 * `***`. A text that is no URL (a command of a stdio server) loses `//user:password@` only.
 */
export function cleanUrl(address: string): string {
  const text = withoutUserInfo(address.trim());
  if (!/^https?:/i.test(text)) return text;
  const [base = '', query] = text.split('#')[0]!.split(/\?(.*)/s);
  if (query === undefined) return base;
  const pairs = query.split('&').map((pair) => {
    const [name = '', value] = pair.split(/=(.*)/s);
    if (value === undefined || value === '') return pair;
    return SECRET_NAME.test(name) || value.length >= SECRET_LENGTH ? `${name}=***` : pair;
  });
  return `${base}?${pairs.join('&')}`;
}

/** Takes `user:password@` out of every address in a text. */
export function withoutUserInfo(text: string): string {
  return text.replace(USER_INFO, '$1');
}
