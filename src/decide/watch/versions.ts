/** Versions that are told apart. */
const LISTED = 20;
/** Characters of a version. */
const MAX_VERSION = 200;

export interface Versions {
  /** A session met a version; `held`: it was there already. Gives the version as it is told; undefined: one too many. */
  add(version: string, at: number, held?: boolean): string | undefined;
  /** In the order in which they were first seen. */
  list(): string[];
  /** What the last new session met. */
  last(): string | undefined;
}

/** Which versions were seen, whatever the order in which they come. */
export function createVersions(): Versions {
  const first = new Map<string, number>();
  let last: { version: string; at: number } | undefined;
  return {
    add(raw, at, held = false) {
      const version = raw.slice(0, MAX_VERSION);
      if (!held && (!last || at > last.at || (at === last.at && version > last.version)))
        last = { version, at };
      const seen = first.get(version);
      if (seen === undefined && first.size >= LISTED) return undefined;
      first.set(version, Math.min(seen ?? at, at));
      return version;
    },
    list: () =>
      [...first]
        .sort(([a, from], [b, since]) => from - since || (a < b ? -1 : 1))
        .map(([version]) => version),
    last: () => last?.version,
  };
}
