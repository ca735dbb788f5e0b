/** `fail` counts against the version that answered; `warn` and `info` never decide; `inconclusive` keeps a pass away without being a failure. */
export type CheckStatus = 'pass' | 'info' | 'warn' | 'fail' | 'inconclusive';

/** What one check saw. Text of a server may stand in `message`: escape before printing. */
export interface CheckResult {
  /** The row's id, `T2` say, or `declared/<name>` for a check from the config file. */
  id: string;
  /** What makes "the same check fails again" decidable: the id, plus the subject where one check looks at many (`T2:tools/x`). */
  key: string;
  status: CheckStatus;
  /** Names what was seen. */
  message: string;
  /** What to change. Present for everything but `pass`. */
  hint?: string;
  /** `tools/search`, where the check is about one item. */
  subject?: string;
}

/** Why a measurement could not be made, in the terms of the decision (R1). */
export type ErrorKind =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'connect-timeout'
  | 'timeout'
  | 'no-route'
  | 'proxy'
  | 'tls'
  | 'http'
  | 'unhealthy'
  /** Nothing that anybody foresaw: it says nothing about the version. */
  | 'unknown';

/** A sample that did not get as far as a served contract. */
export type Failure =
  /** R1: could not be measured. `status` for kind `http`. */
  | {
      kind: 'error';
      error: ErrorKind;
      status?: number;
      message: string;
      hint: string;
      retryAfterMs?: number;
    }
  /** H1 to another origin, H3: our credentials were not taken. */
  | { kind: 'denied'; check: 'H1' | 'H3'; status: number; message: string; hint: string }
  /** Nothing can be said about the server. H5: a CDN does not let this machine through; H3: no credentials could be obtained. */
  | { kind: 'blocked'; check: 'H5' | 'H3'; message: string; hint: string }
  /** Something answered that is not MCP, or not usable MCP. `check` is the row's id (H2, H4, H6, N1, N4, N5, M1, M2, T1, T2, T3 …). */
  | { kind: 'not-mcp'; check: string; status?: number; message: string; hint: string };
