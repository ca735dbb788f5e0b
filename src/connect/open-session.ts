import { ConfigError } from '../errors.ts';
import type { Era } from '../snapshot/contract.ts';
import { undici } from '../wire/undici.ts';
import type { Wire } from '../wire/wire.ts';
import type { HttpOpening } from './channel.ts';
import type { Negotiation } from './handshake.ts';
import { liveSession } from './live-session.ts';
import { openingNotices } from './notices.ts';
import { allowsSse, type OpenedHttp, openSse, openStreamable } from './open-http.ts';
import { unlessOtherTransport } from './other-transport.ts';
import { OtherRevisionError, pinMismatch } from './pin.ts';
import { eraOfRevision, MODERN_REVISIONS } from './revisions.ts';
import type { Session, TransportKind } from './session.ts';
import { sessionErrorIn, toSessionError } from './session-failure.ts';
import type { Target } from './target.ts';

/** What an earlier session of this run found out: spares a probe that is known to fail. */
export interface Hint {
  era: Era;
  transport: TransportKind;
}

export interface OpenOptions {
  /** Carries the session, its limits and its signal. The caller closes it after the session. */
  wire: Wire;
  /** For one request up to the end of its answer, and for each step of the opening. Default: the wire's. */
  requestTimeoutMs?: number;
  clientInfo: { name: string; version: string };
  /** `{ era, transport }` of an earlier session with the same server; a wrong hint costs requests, never the session. */
  hint?: Hint;
}

/** Loads what an HTTP session needs while something else is waited for. Never rejects: who needs it will see the error. */
export async function preload(): Promise<void> {
  await undici()
    // Without a word about what is used of it, the bundle would keep all of it.
    .then(() => import(/* webpackExports: ["Client"] */ '@modelcontextprotocol/client'))
    .catch(() => undefined);
}

type HttpTarget = Extract<Target, { kind: 'http' }>;

/**
 * Opens a session: finds transport and era where they are not pinned (Streamable HTTP with the modern probe, then
 * `initialize`, then HTTP+SSE on 400, 404 and 405, as the specification says), renews credentials once after a 401.
 * @throws SessionError where no session could be opened; everything opened until then is closed.
 * @throws ConfigError for a revision that is not known, or that contradicts `era` or `transport`.
 */
export async function openSession(target: Target, options: OpenOptions): Promise<Session> {
  const negotiation = negotiationFor(target);
  const requestTimeoutMs = options.requestTimeoutMs ?? options.wire.limits.requestTimeoutMs;
  if (target.kind === 'stdio') {
    const { openStdio } = await import('./open-stdio.ts');
    return openStdio(target, negotiation, {
      ...options,
      requestTimeoutMs,
      clientCapabilities: target.clientCapabilities,
    });
  }
  // Before the SDK touches the classes of fetch.
  await undici();
  const { wire } = options;
  const opening: HttpOpening = {
    wire,
    requestTimeoutMs,
    clientInfo: options.clientInfo,
    clientCapabilities: target.clientCapabilities,
    url: target.url,
    credentials: target.credentials,
  };
  try {
    await target.credentials.headers({ fresh: false, signal: wire.signal });
    try {
      return await openOnce(target, negotiation, opening, options.hint);
    } catch (error) {
      if (!target.credentials.renewable || wire.exchanges.at(-1)?.status !== 401) throw error;
      await target.credentials.headers({ fresh: true, signal: wire.signal });
      return await openOnce(target, negotiation, opening, options.hint);
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw toSessionError(error, 'opening', wire.exchanges);
  }
}

async function openOnce(
  target: HttpTarget,
  negotiation: Negotiation,
  opening: HttpOpening,
  hint: Hint | undefined,
): Promise<Session> {
  const { wire } = opening;
  const before = wire.exchanges.at(-1);
  const startedAt = wire.clock();
  let result: OpenedHttp;
  try {
    result = await openHinted(target, negotiation, opening, hint);
  } catch (error) {
    const told = await unlessOtherTransport(error, target, negotiation, opening);
    throw pinMismatch(told, target, wire.exchanges) ?? told;
  }
  const { opened, notices } = result;
  const exchanges = wire.exchanges.slice(before ? wire.exchanges.indexOf(before) + 1 : 0);
  const opener =
    opened.channel.kind === 'sse'
      ? undefined
      : opened.era === 'modern'
        ? 'server/discover'
        : 'initialize';
  const answer = exchanges.findLast(
    (one) => one.rpcMethod === opener && one.status !== undefined && one.status < 300,
  );
  return liveSession(opened, opening, {
    notices: [...notices, ...openingNotices(exchanges, opened.channel.kind)],
    connectMs: wire.clock() - (exchanges[0]?.startedAt ?? startedAt),
    openingHeaders: answer?.headers ?? {},
  });
}

/** First as the hint says; anew where that fails though the server answers. */
async function openHinted(
  target: HttpTarget,
  negotiation: Negotiation,
  opening: HttpOpening,
  hint: Hint | undefined,
): Promise<OpenedHttp> {
  if (hint && negotiation.mode === 'auto' && hint.era === 'legacy') {
    try {
      if (hint.transport === 'sse' && target.transport !== 'streamable-http')
        return await openSse(opening);
      if (target.transport !== 'sse') return await openStreamable(opening, { mode: 'legacy' });
    } catch (error) {
      const ended = opening.wire.signal.aborted || sessionErrorIn(error)?.stage === 'credentials';
      if (ended || opening.wire.exchanges.at(-1)?.status === undefined) throw error;
    }
  }
  return openUnhinted(target, negotiation, opening);
}

async function openUnhinted(
  target: HttpTarget,
  negotiation: Negotiation,
  opening: HttpOpening,
): Promise<OpenedHttp> {
  const revision = negotiation.mode === 'legacy' ? negotiation.revision : undefined;
  if (target.transport === 'sse') return openSse(opening, revision);
  try {
    return await openStreamable(opening, negotiation);
  } catch (error) {
    const until = [...opening.wire.exchanges];
    const spoke = negotiation.mode === 'modern' || error instanceof OtherRevisionError;
    if (target.transport !== 'auto' || spoke || !allowsSse(until)) throw error;
    try {
      return await openSse(opening, revision);
    } catch (sseError) {
      // No event stream there either, or one of Streamable HTTP's: the first answer is the one to diagnose.
      const last = opening.wire.exchanges.slice(until.length);
      const held = sessionErrorIn(sseError)?.limit === 'sse-no-endpoint';
      const wasStream = held || last.some((one) => one.method === 'GET' && one.status === 200);
      const spokeRpc = held && /^\s*\{.*"jsonrpc"/s.test(until.at(-1)?.bodyHead ?? '');
      throw wasStream && !spokeRpc ? sseError : toSessionError(error, 'opening', until);
    }
  }
}

/** @throws ConfigError for what contradicts itself. */
function negotiationFor(target: Target): Negotiation {
  const pinned = target.protocolVersion === 'auto' ? undefined : target.protocolVersion;
  const era = pinned === undefined ? target.era : eraOfRevision(pinned);
  const onlySse = target.kind === 'http' && target.transport === 'sse';
  if ((onlySse && era === 'modern') || (target.era !== undefined && era !== target.era)) {
    throw new ConfigError(
      `protocol-version ${pinned ?? MODERN_REVISIONS[0]} cannot be spoken ${onlySse ? 'over HTTP+SSE' : `in the ${target.era} era`}.`,
      { hint: 'Leave transport or protocol-version at auto.' },
    );
  }
  if (era === 'modern') return { mode: 'modern', revision: pinned ?? MODERN_REVISIONS[0] };
  if (era === 'legacy' || onlySse)
    return { mode: 'legacy', ...(pinned !== undefined && { revision: pinned }) };
  return { mode: 'auto' };
}
