/** What stands where a secret stood. */
export const REDACTED = '***';

/** Takes secrets out of texts and of the texts inside values. */
export interface Redactor {
  /** Adds a secret; from now on it is taken out. Very short ones are not: they stand in any text by chance. */
  add(secret: string): void;
  text(text: string): string;
  /** All of them. */
  secrets(): readonly string[];
  /** A copy without secrets, or the value itself where it holds none. */
  value<T>(value: T): T;
}

const MIN_SECRET = 4;

export function createRedactor(): Redactor {
  // Longest first: one secret may contain another.
  let secrets: string[] = [];

  const text = (raw: string): string => {
    let clean = raw;
    for (const secret of secrets)
      if (clean.includes(secret)) clean = clean.replaceAll(secret, REDACTED);
    return clean;
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [text(key), deep(member)]),
    );
  };
  return {
    add(secret) {
      if (secret.length < MIN_SECRET || secrets.includes(secret)) return;
      secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
    },
    text,
    secrets: () => secrets,
    value<T>(value: T): T {
      if (secrets.length === 0) return value;
      const json = JSON.stringify(value) ?? '';
      const holds = secrets.some((s) => json.includes(JSON.stringify(s).slice(1, -1)));
      return holds ? (deep(value) as T) : value;
    },
  };
}
