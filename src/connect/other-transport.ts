import { type Channel, closeChannel, type HttpOpening } from './channel.ts';
import { within } from './deadline.ts';
import type { Negotiation } from './handshake.ts';
import { openSse, openStreamable } from './open-http.ts';
import { OtherRevisionError } from './pin.ts';
import { SessionError } from './session.ts';
import { describeExchange, toSessionError } from './session-failure.ts';
import type { Target } from './target.ts';

/** A session that was only opened to see whether it opens has this long to end. */
const END_MS = 2000;

/** Answers that may come from a server of the other transport. Others say who may ask, or that it is too busy. */
const NOT_NOW = new Set([401, 403, 407, 408, 421, 425, 429]);

/**
 * The error of an opening that failed under a pin; another one where the address opens a session over the transport
 * that the pin rules out (N1). Costs the requests of that opening, and only after an answer that hints at it.
 */
export async function unlessOtherTransport(
  error: unknown,
  target: Extract<Target, { kind: 'http' }>,
  negotiation: Negotiation,
  opening: HttpOpening,
): Promise<unknown> {
  const { wire } = opening;
  const modern = negotiation.mode === 'modern';
  const pinned = target.transport !== 'auto' || modern;
  if (!pinned || error instanceof OtherRevisionError || wire.signal.aborted) return error;
  // Before other exchanges follow those that are to be diagnosed.
  const failed = toSessionError(error, 'opening', wire.exchanges);
  if (!mayBeOther(failed, target.transport)) return error;
  const other = target.transport === 'sse' ? 'streamable-http' : 'sse';
  try {
    const { opened } = await (other === 'sse'
      ? openSse(opening)
      : openStreamable(opening, { mode: 'auto' }));
    await end(opened.channel);
  } catch {
    return failed;
  }
  // HTTP+SSE knows no modern revision: it is that pin that shuts the server out.
  if (modern) {
    return new OtherRevisionError('only older revisions', failed);
  }
  const last = failed.exchanges.at(-1);
  return new SessionError(
    'opening',
    `transport is pinned to ${target.transport}; the address speaks ${other}.${last ? ` ${describeExchange(last)}` : ''}`,
    { exchanges: failed.exchanges, otherTransport: other, cause: failed },
  );
}

function mayBeOther(failed: SessionError, transport: string): boolean {
  const last = failed.exchanges.at(-1);
  if (transport === 'sse' && failed.limit === 'sse-no-endpoint') {
    // Streamable HTTP has event streams of its own. One whose headers are held back is told already.
    return failed.exchanges.findLast((one) => one.method === 'GET')?.status !== undefined;
  }
  if (!last || failed.limit || last.method !== (transport === 'sse' ? 'GET' : 'POST')) return false;
  const { status = 0 } = last;
  if (transport === 'sse' && status === 200) return true;
  return ((status >= 400 && status < 500) || status === 501) && !NOT_NOW.has(status);
}

async function end(channel: Channel): Promise<void> {
  await within(channel.terminate(), END_MS, () => new Error('no answer')).catch(() => {});
  await closeChannel(channel);
}
