import type { JsonObject } from '../json.ts';
import type { Era } from '../snapshot/contract.ts';

/** A source of credentials; one per run. Fetched tokens are cached and renewed before they expire. */
export interface Credentials {
  /** Headers for a request to this origin; `fresh` forces a new token (after a 401). Throws SessionError of stage `credentials`. */
  headers(options: { fresh: boolean; signal: AbortSignal }): Promise<Record<string, string>>;
  /** True where a 401 may be mended by a fresh token (OIDC, OAuth). */
  readonly renewable: boolean;
  /**
   * The same source for another address that the user named: a token that is made out to one address (RFC 8707) must
   * not be shown at another. Absent: it is the same for all.
   */
  forResource?(url: URL): Credentials;
}

/** Whom to ask and how; what `openSession` takes. */
export type Target =
  | {
      kind: 'http';
      url: URL;
      transport: 'auto' | 'streamable-http' | 'sse';
      /** `auto`, or the revision to pin. */
      protocolVersion: 'auto' | (string & {});
      /** Asks one era only, where the caller wants both one after the other (snapshot). */
      era?: Era;
      credentials: Credentials;
      clientCapabilities: JsonObject;
    }
  | {
      kind: 'stdio';
      command: string;
      args: string[];
      cwd?: string;
      /** The process's whole environment. Absent: it inherits ours. */
      env?: Readonly<Record<string, string | undefined>>;
      protocolVersion: 'auto' | (string & {});
      era?: Era;
      clientCapabilities: JsonObject;
      /** Receives what the process writes to stderr, raw. */
      onStderr?: (text: string) => void;
    };
