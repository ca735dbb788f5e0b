import type { Exchange } from '../wire/exchange.ts';
import type { HttpOpening } from './channel.ts';
import { SessionError } from './session.ts';
import { toSessionError } from './session-failure.ts';
import { createSessionFetch } from './session-fetch.ts';

/** The extra request is answered by a router or not at all: it need not wait as long as others. */
const ASK_MS = 3000;

/** Refusals that say nothing about what stands at the address, but who may ask, or that it is too busy to say. */
const NOT_NOW = new Set([401, 403, 407, 408, 425, 429]);

/**
 * The error of an event stream that could not be opened; another one where a proxy holds back even the stream's
 * headers, as nginx does with what it buffers (N4): the GET came to nothing while the same address answers other
 * requests. Costs one small POST where none was answered before.
 */
export async function unlessHeldBack(error: unknown, opening: HttpOpening): Promise<unknown> {
  const { wire, requestTimeoutMs } = opening;
  const stream = wire.exchanges.at(-1);
  const silent = stream?.method === 'GET' && stream.error?.code === 'timeout';
  if (!stream || !silent || stream.status !== undefined || wire.signal.aborted) return error;
  // Before another exchange becomes the last one, which is the one to diagnose.
  const failed = toSessionError(error, 'opening', wire.exchanges);
  const answered = (one: Exchange) =>
    one.method === 'POST' && one.url === stream.url && isRouted(one);
  if (!wire.exchanges.some(answered)) await ask(opening, Math.min(ASK_MS, requestTimeoutMs));
  if (!wire.exchanges.some(answered)) return failed;
  return new SessionError(
    'opening',
    `The event stream never delivered \`endpoint\`, not even its headers, within ${requestTimeoutMs} ms, though the address answers other requests.`,
    { exchanges: [...wire.exchanges], limit: 'sse-no-endpoint', cause: error },
  );
}

function isRouted({ status = 0 }: Exchange): boolean {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500 && !NOT_NOW.has(status));
}

/** A `ping`, for it opens nothing, wherever it lands. The stream's own connection is gone: it goes over another. */
async function ask({ wire, url, credentials, clientInfo }: HttpOpening, deadlineMs: number) {
  const session = createSessionFetch({
    wire,
    kind: 'streamable-http',
    credentials,
    origin: url.origin,
    userAgent: `${clientInfo.name}/${clientInfo.version}`,
  });
  const id = 'gate-0';
  session.allow(id, deadlineMs);
  try {
    const answer = await session.fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' }),
    });
    await answer.body?.cancel();
  } catch {
    // No answer is one too: the exchange has it.
  }
}
