import type { Channel, HttpOpening } from './channel.ts';
import { LATER_MS, unlessAborted, within } from './deadline.ts';
import { RecordingTransport } from './recording-transport.ts';
import { SessionError } from './session.ts';
import { createSessionFetch } from './session-fetch.ts';

/** A Streamable HTTP or HTTP+SSE transport of the SDK on the wire of this opening. */
export async function openChannel(
  kind: 'streamable-http' | 'sse',
  opening: HttpOpening,
): Promise<Channel> {
  const { SSEClientTransport, SseError, StreamableHTTPClientTransport } = await import(
    '@modelcontextprotocol/client'
  );
  const { wire, url, requestTimeoutMs, clientInfo } = opening;
  const session = createSessionFetch({
    wire,
    kind,
    credentials: opening.credentials,
    origin: url.origin,
    userAgent: `${clientInfo.name}/${clientInfo.version}`,
  });
  // Redirects are the wire's: it records each hop.
  const options = { fetch: session.fetch, redirectPolicy: 'follow' as const };
  const streamable =
    kind === 'streamable-http' ? new StreamableHTTPClientTransport(url, options) : undefined;
  const inner = streamable ?? new SSEClientTransport(url, options);

  const aborted = () =>
    new SessionError('opening', 'Cancelled.', { exchanges: [...wire.exchanges], limit: 'aborted' });
  const expired = () =>
    session.stream.isEventStream
      ? new SessionError(
          'opening',
          `The event stream never delivered \`endpoint\` within ${requestTimeoutMs} ms.`,
          { exchanges: [...wire.exchanges], limit: 'sse-no-endpoint' },
        )
      : new SessionError('connect', `No event stream within ${requestTimeoutMs} ms.`, {
          exchanges: [...wire.exchanges],
          limit: 'timeout',
        });
  // The SDK's own start waits for `endpoint` for ever.
  const startWithin = (start: Promise<void>) =>
    unlessAborted(within(start, requestTimeoutMs + LATER_MS, expired), wire.signal, aborted);

  const transport = new RecordingTransport(inner, {
    answersLater: session.answersLater,
    startWithin,
  });
  // A broken event stream takes all answers with it.
  if (kind === 'sse') {
    transport.onerror = (error) => {
      if (error instanceof SseError) transport.end(error);
    };
  }
  return {
    kind,
    transport,
    allow: session.allow,
    terminate: async () => {
      await streamable?.terminateSession();
    },
  };
}
