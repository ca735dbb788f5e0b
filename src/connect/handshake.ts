import type { ClientOptions } from '@modelcontextprotocol/client';
import { isJsonObject } from '../json.ts';
import { type Channel, closeChannel, type Opened, type Opening } from './channel.ts';
import { LATER_MS, unlessAborted } from './deadline.ts';
import { meansLegacy, OtherRevisionError } from './pin.ts';
import { LEGACY_REVISIONS } from './revisions.ts';
import { rpcBody } from './rpc.ts';
import { SessionError } from './session.ts';

/** How the revision is settled: by probing, or without. A revision pins it. */
export type Negotiation =
  | { mode: 'auto' }
  | { mode: 'modern'; revision: string }
  | { mode: 'legacy'; revision?: string };

/**
 * Lets the SDK's client open a session on a channel. Rejects with what the SDK throws; the channel is then closed.
 */
export async function handshake(
  channel: Channel,
  negotiation: Negotiation,
  opening: Opening,
): Promise<Opened> {
  const { Client } = await import('@modelcontextprotocol/client');
  const options: ClientOptions = { capabilities: opening.clientCapabilities };
  if (negotiation.mode === 'auto') options.versionNegotiation = { mode: 'auto' };
  if (negotiation.mode === 'modern') {
    options.versionNegotiation = { mode: { pin: negotiation.revision } };
  }
  if (negotiation.mode === 'legacy' && negotiation.revision !== undefined) {
    options.supportedProtocolVersions = [negotiation.revision];
  }
  const client = new Client({ ...opening.clientInfo }, options);
  const { signal } = opening.wire;
  try {
    await unlessAborted(
      client.connect(channel.transport, { timeout: opening.requestTimeoutMs + LATER_MS }),
      signal,
      () =>
        new SessionError('opening', 'Cancelled.', {
          exchanges: [...opening.wire.exchanges],
          limit: 'aborted',
        }),
    );
    const era = client.getProtocolEra() ?? 'legacy';
    const answer = channel.transport.opened.get(
      era === 'modern' ? 'server/discover' : 'initialize',
    );
    if (!answer || !isJsonObject(answer.result)) throw new Error('The opening has no result.');
    const version = client.getNegotiatedProtocolVersion();
    return { channel, client, era, protocolVersion: version ?? '', opening: answer.result };
  } catch (error) {
    await closeChannel(channel);
    const offered =
      negotiation.mode === 'auto'
        ? undefined
        : offeredInstead(channel, negotiation, error, opening);
    throw offered === undefined ? error : new OtherRevisionError(offered, error);
  }
}

/** The revisions that the server named where it does not speak the one that was asked for. */
function offeredInstead(
  channel: Channel,
  negotiation: { mode: 'modern' | 'legacy'; revision?: string },
  failure: unknown,
  { wire }: Opening,
): string | undefined {
  const method = negotiation.mode === 'modern' ? 'server/discover' : 'initialize';
  const answer = channel.transport.opened.get(method) ?? rpcBody(failure);
  const result = answer && isJsonObject(answer.result) ? answer.result : undefined;
  const error = answer && isJsonObject(answer.error) ? answer.error : undefined;
  const supported =
    result?.supportedVersions ?? (isJsonObject(error?.data) && error.data.supported);
  const offered = Array.isArray(supported) ? supported : [result?.protocolVersion];
  const wanted = negotiation.revision;
  const spoken: readonly unknown[] = wanted === undefined ? LEGACY_REVISIONS : [wanted];
  const names = offered.filter((one) => typeof one === 'string');
  if (names.length > 0 && !names.some((one) => spoken.includes(one))) return names.join(', ');
  if (negotiation.mode === 'legacy') return undefined;
  return error || meansLegacy(wire.exchanges.at(-1)) ? 'only older revisions' : undefined;
}
