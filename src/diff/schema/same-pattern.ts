/** Patterns that every text matches. */
const MATCHES_ALL = new Set(['', '^', '$', '^[\\s\\S]*$', '[\\s\\S]*']);

/**
 * A pattern without `.*` at an end that no anchor holds, which asks for nothing: generators differ in whether they
 * write it (`^ab` and `^ab.*`). Undefined where every text matches.
 */
export function plainPattern(source: string): string | undefined {
  let plain = source;
  for (const anything of ['.*?', '.*']) {
    if (plain.startsWith(anything)) plain = plain.slice(anything.length);
    if (plain.endsWith(anything)) {
      const rest = plain.slice(0, -anything.length);
      if (!isEscaping(rest)) plain = rest;
    }
  }
  return MATCHES_ALL.has(plain) ? undefined : plain;
}

/** Whether a text ends in an odd number of backslashes: what follows stands for itself. */
function isEscaping(text: string): boolean {
  let at = text.length;
  while (text[at - 1] === '\\') at--;
  return (text.length - at) % 2 === 1;
}
