import type { Exchange } from '../wire/exchange.ts';
import { WireError } from '../wire/wire-error.ts';
import { ProcessError, type ProcessFault } from './process-fault.ts';
import { SessionError, type Stage } from './session.ts';

const LIMITS = ['timeout', 'body-bytes', 'sample-bytes', 'depth', 'aborted'] as const;

/** The limit of ours that ended an exchange, if one did. */
function limitOf(exchange: Exchange | undefined): SessionError['limit'] {
  return LIMITS.find((limit) => limit === exchange?.error?.code);
}

/** `initialize → HTTP 502`, `GET https://… → ECONNREFUSED`: what the last exchange came to. */
export function describeExchange(exchange: Exchange): string {
  const what = exchange.rpcMethod ?? `${exchange.method} ${exchange.url}`;
  if (exchange.error && exchange.status === undefined) {
    return `${what} → ${exchange.error.code}: ${exchange.error.message}`;
  }
  const type = exchange.headers?.['content-type'];
  const status = `HTTP ${exchange.status}${type ? ` ${type}` : ''}`;
  return `${what} → ${status}${exchange.error ? `: ${exchange.error.message}` : ''}`;
}

/** The SessionError among an error's causes, for the SDK wraps what its fetch throws. */
export function sessionErrorIn(error: unknown): SessionError | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if (current instanceof SessionError) return current;
    current = current.cause;
  }
  return undefined;
}

/** How a process failed, where that is among an error's causes. */
function processFaultIn(error: unknown): ProcessFault | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if (current instanceof ProcessError) return current.fault;
    current = current.cause;
  }
  return undefined;
}

/** The limit of ours among an error's causes, where no exchange tells. */
function limitIn(error: unknown): SessionError['limit'] {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    const code = current instanceof WireError ? current.code : undefined;
    if (code !== undefined) return code === 'connect-timeout' ? 'timeout' : code;
    current = current.cause;
  }
  return undefined;
}

/** Text of an error for a person: its first 300 characters, on one line. */
function brief(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/**
 * What went wrong in a session, from what was thrown and what went over the wire. Errors without an HTTP answer
 * are of stage `connect`, whatever was tried.
 */
export function toSessionError(
  error: unknown,
  stage: Stage,
  exchanges: readonly Exchange[],
  more: { limit?: SessionError['limit']; process?: ProcessFault | undefined } = {},
): SessionError {
  const known = sessionErrorIn(error);
  if (known) return known;
  const last = exchanges.at(-1);
  const process = processFaultIn(error) ?? more.process;
  const limit = more.limit ?? limitOf(last) ?? limitIn(error);
  const unreached =
    stage === 'opening' && last !== undefined && last.status === undefined && last.error;
  const seen = last ? describeExchange(last) : '';
  return new SessionError(unreached ? 'connect' : stage, joined(seen, brief(error)), {
    exchanges: [...exchanges],
    ...(limit && { limit }),
    ...(process && { process }),
    cause: error,
  });
}

/** Both as sentences, the second only where the first does not say it already. */
function joined(seen: string, thrown: string): string {
  if (seen === '' || seen.includes(thrown)) return seen || thrown;
  return `${seen}${seen.endsWith('.') ? '' : '.'} ${thrown}`;
}
