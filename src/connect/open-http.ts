import { isJsonObject } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';
import { closeChannel, type HttpOpening, type Opened } from './channel.ts';
import { enveloped } from './envelope.ts';
import { handshake, type Negotiation } from './handshake.ts';
import { unlessHeldBack } from './held-stream.ts';
import { openChannel } from './http-channel.ts';
import { MODERN_REVISIONS } from './revisions.ts';
import { rpcAnswer } from './rpc.ts';
import type { ConnectNotice } from './session.ts';
import { describeExchange } from './session-failure.ts';

export interface OpenedHttp {
  opened: Opened;
  /** N2, where it was seen. */
  notices: ConnectNotice[];
}

/** Statuses of `initialize` at which the specification lets a client try HTTP+SSE. */
const MAYBE_SSE = [400, 404, 405];

/** Opens a session over HTTP+SSE, which only the legacy era knows. */
export async function openSse(opening: HttpOpening, revision?: string): Promise<OpenedHttp> {
  const channel = await openChannel('sse', opening);
  const negotiation = { mode: 'legacy', ...(revision && { revision }) } as const;
  try {
    return { opened: await handshake(channel, negotiation, opening), notices: [] };
  } catch (error) {
    throw await unlessHeldBack(error, opening);
  }
}

/**
 * Opens a session over Streamable HTTP. Where the era is to be found out and the server answers the modern probe in
 * a way that is no answer to it (5xx, 401, 403, another id, an empty 202, silence), `initialize` is tried before
 * giving up, and the probe once more when the server is warm, for a cold start looks the same.
 */
export async function openStreamable(
  opening: HttpOpening,
  negotiation: Negotiation,
): Promise<OpenedHttp> {
  const before = opening.wire.exchanges.at(-1);
  const attempt = async (how: Negotiation): Promise<Opened> =>
    handshake(await openChannel('streamable-http', opening), how, opening);
  if (negotiation.mode !== 'auto') return { opened: await attempt(negotiation), notices: [] };
  try {
    return { opened: await attempt(negotiation), notices: [] };
  } catch (error) {
    const last = opening.wire.exchanges.at(-1);
    if (last === before || !isHostile(last)) throw error;
  }
  const opened = await attempt({ mode: 'legacy' });
  const again = await probe(opening);
  if (again === 'modern') {
    await closeChannel(opened.channel);
    return {
      opened: await attempt({ mode: 'modern', revision: MODERN_REVISIONS[0] }),
      notices: [],
    };
  }
  return { opened, notices: again === undefined ? [] : [again] };
}

/** True where a failed Streamable HTTP opening allows for HTTP+SSE at the same address. */
export function allowsSse(exchanges: readonly Exchange[]): boolean {
  const last = exchanges.at(-1);
  return last?.rpcMethod === 'initialize' && MAYBE_SSE.includes(last.status ?? 0);
}

/** The probe was answered, or left unanswered, in a way that says nothing about the era. */
function isHostile(exchange: Exchange | undefined): boolean {
  if (exchange?.rpcMethod !== 'server/discover') return false;
  if (exchange.error) return exchange.error.code === 'timeout';
  const status = exchange.status ?? 0;
  return status >= 500 || status === 401 || status === 403 || (status >= 200 && status < 300);
}

/** The modern probe again, beside a legacy session: what it is now, or the notice that clients will fail on it. */
async function probe(opening: HttpOpening): Promise<'modern' | ConnectNotice | undefined> {
  const { wire } = opening;
  const channel = await openChannel('streamable-http', opening);
  try {
    await channel.transport.start();
    const params = enveloped(undefined, MODERN_REVISIONS[0], opening);
    const answer = rpcAnswer(await channel.transport.request('server/discover', params));
    const versions = answer?.ok && isJsonObject(answer.result) && answer.result.supportedVersions;
    return Array.isArray(versions) && versions.includes(MODERN_REVISIONS[0]) ? 'modern' : undefined;
  } catch {
    const last = wire.exchanges.at(-1);
    if (!isHostile(last)) return undefined;
    return {
      id: 'N2',
      message: `${describeExchange(last!)}; clients that probe for the stateless protocol fail.`,
      hint: 'Answer unknown methods with a JSON-RPC error (-32601) or with HTTP 400, 404 or 405.',
    };
  } finally {
    await closeChannel(channel);
  }
}
