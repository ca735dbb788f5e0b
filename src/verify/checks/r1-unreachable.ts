import type { Exchange } from '../../wire/exchange.ts';
import type { ErrorKind, Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { answerOf, excerpt, requestOf, span } from '../excerpt.ts';
import { parseRetryAfter } from '../retry-after.ts';

const CODES: Record<string, ErrorKind> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CLOSED: 'reset',
  UND_ERR_DESTROYED: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  'connect-timeout': 'connect-timeout',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  ETIMEDOUT: 'connect-timeout',
  timeout: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ABORT_ERR: 'timeout',
  UND_ERR_ABORTED: 'timeout',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  ENETDOWN: 'no-route',
  EHOSTDOWN: 'no-route',
  EADDRNOTAVAIL: 'no-route',
};

/** Statuses that say nothing about the version behind them (design §3, "What is an error"). */
const ERROR_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

const HINTS: Record<ErrorKind, string> = {
  dns: 'The name does not resolve from here: check its spelling, the DNS record, and whether the name is internal.',
  refused:
    'Nothing listens at this address and port: is the process up, is the service or load balancer pointed at it?',
  reset:
    'The connection was cut before an answer: the backend crashed, or it expects TLS (or plain HTTP) where the other was used.',
  'connect-timeout':
    'No connection within the time limit: a firewall or security group drops the packets, or the address is wrong.',
  timeout:
    'The server accepted the request and did not answer in time: raise request-timeout if it is slow on purpose, else look at its log.',
  'no-route':
    'This machine has no route to the address: is it a private one, is a VPN or a self-hosted runner needed?',
  proxy:
    'The proxy from the environment (HTTPS_PROXY, HTTP_PROXY) did not let the request through: check it, or add the host to NO_PROXY.',
  tls: 'The certificate does not verify: check its name, its dates and its chain. NODE_EXTRA_CA_CERTS adds a private CA.',
  http: 'The rollout is unfinished or the backend has crashed: look at the log of the server and of the proxy before it.',
  unknown:
    'Nothing can be said about the server: look at the message, and at what stands between here and it.',
  unhealthy: 'The health endpoint says that the server is not ready: look at what it reports.',
};

/** R1: no answer, or one of the statuses that only say "not now". An error never counts against a version by itself. */
export function diagnoseUnreachable(evidence: Evidence): Failure | undefined {
  const { culprit, error } = evidence;
  if (error.limit === 'timeout' || error.limit === 'aborted') {
    const kind =
      culprit?.error && errorKind(culprit.error) !== undefined
        ? errorKind(culprit.error)
        : 'timeout';
    return failure(kind ?? 'timeout', describeSilence(culprit, error.message));
  }
  if (!culprit) return undefined;
  return fromStatus(culprit, evidence.wallClock) ?? fromNetwork(culprit);
}

/** The same for a single exchange, the health endpoint's say. */
export function unreachable(exchange: Exchange, wallClock: number): Failure | undefined {
  return fromStatus(exchange, wallClock) ?? fromNetwork(exchange);
}

function fromStatus(exchange: Exchange, wallClock: number): Failure | undefined {
  const { status } = exchange;
  if (status === undefined) return undefined;
  if (status === 407)
    return failure('proxy', `${requestOf(exchange)}: the proxy asks for credentials (HTTP 407).`);
  if (!ERROR_STATUSES.has(status) && !(status >= 520 && status <= 530)) return undefined;
  const retryAfterMs = parseRetryAfter(exchange.headers?.['retry-after'], wallClock);
  const wait = retryAfterMs === undefined ? '' : ` It asks to wait for ${span(retryAfterMs)}.`;
  return {
    kind: 'error',
    error: 'http',
    status,
    message: `${requestOf(exchange)}: ${answerOf(exchange)}.${wait}`,
    hint:
      status === 429
        ? 'Too many requests from this address: raise interval, lower samples, or exempt the runner from the limit.'
        : HINTS.http,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function fromNetwork(exchange: Exchange): Failure | undefined {
  if (!exchange.error) return undefined;
  const kind = errorKind(exchange.error);
  const failed = kind && failure(kind, describeSilence(exchange, exchange.error.message));
  return failed && NO_TLS.test(exchange.error.code) ? { ...failed, hint: NO_TLS_HINT } : failed;
}

/** What came back was no TLS at all. */
const NO_TLS = /^(EPROTO|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST))$/;
const NO_TLS_HINT =
  'What answers at this port does not speak TLS: check the port, or write http:// if that is meant.';

/** In which of the decision's terms a network error falls; undefined for what is none. */
export function errorKind({
  code,
  message,
}: {
  code: string;
  message: string;
}): ErrorKind | undefined {
  if (/proxy/i.test(code) || /proxy (response|connection)|tunnel/i.test(message.slice(0, 500)))
    return 'proxy';
  if (Object.hasOwn(CODES, code)) return CODES[code];
  if (
    /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|HOSTNAME_|INVALID_CA|EPROTO)/.test(
      code,
    )
  ) {
    return 'tls';
  }
  return undefined;
}

function describeSilence(exchange: Exchange | undefined, why: string): string {
  if (!exchange) return excerpt(why);
  const code = exchange.error?.code;
  const detail = code ? ` ${code}: ${excerpt(why)}` : ` ${excerpt(why)}`;
  return `${requestOf(exchange)}: no MCP answer.${detail}`;
}

export function failure(error: ErrorKind, message: string): Failure {
  return { kind: 'error', error, message, hint: HINTS[error] };
}
