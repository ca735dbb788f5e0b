/** Why reading ended on our side; the same words as `SessionError.limit`. */
export type WireLimit = 'timeout' | 'body-bytes' | 'sample-bytes' | 'depth' | 'aborted';

/** A limit of ours ended a request, or its answer's body. */
export class WireError extends Error {
  readonly code: WireLimit | 'connect-timeout';

  constructor(code: WireError['code'], message: string) {
    super(message);
    this.name = 'WireError';
    this.code = code;
  }
}

/** The proxy that the environment names could not be reached: that says nothing about the server. */
export class ProxyError extends Error {
  constructor(why: string, cause: unknown) {
    super(`No connection to the proxy: ${why}`, { cause });
    this.name = 'ProxyError';
  }
}

/** How opening a connection fails. Where a proxy is used, connections are opened to it alone. */
const UNREACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/** The error of a request that went through a proxy: the proxy's where it could not be reached. */
export function blameProxy(error: unknown): unknown {
  const { code, message } = describeFailure(error);
  return UNREACHED.has(code) ? new ProxyError(message, error) : error;
}

/**
 * The code and text of a failed request: a `WireError`'s own code, `PROXY` where the proxy refused, else what Node
 * or undici gave (`ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED`, …), found along the causes.
 */
export function describeFailure(error: unknown): { code: string; message: string } {
  let message = error instanceof Error ? error.message : String(error);
  let code: string | undefined;
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    message = current.message || message;
    if (current instanceof ProxyError) return { code: 'PROXY', message };
    if (/^Proxy (response|Authentication Required)/.test(current.message)) code = 'PROXY';
    else if ('code' in current && typeof current.code === 'string') code ??= current.code;
    if (current instanceof AggregateError) {
      const first: unknown = current.errors[0];
      if (first instanceof Error) message = first.message;
      if (first instanceof Error && 'code' in first && typeof first.code === 'string')
        code ??= first.code;
    }
    current = current.cause;
  }
  return { code: code ?? 'UNKNOWN', message };
}
