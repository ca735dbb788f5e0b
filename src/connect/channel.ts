import type { Client } from '@modelcontextprotocol/client';
import type { JsonObject } from '../json.ts';
import type { Era } from '../snapshot/contract.ts';
import type { Wire } from '../wire/wire.ts';
import type { Asker } from './envelope.ts';
import type { RecordingTransport } from './recording-transport.ts';
import type { TransportKind } from './session.ts';
import type { Credentials } from './target.ts';

/** What every attempt to open a session has in common. */
export interface Opening extends Asker {
  wire: Wire;
  requestTimeoutMs: number;
}

/** An opening over HTTP. */
export interface HttpOpening extends Opening {
  url: URL;
  credentials: Credentials;
}

/** A transport of the SDK's, not started, and how to be done with it. */
export interface Channel {
  kind: TransportKind;
  transport: RecordingTransport;
  /** Gives the request with this id a deadline of its own. */
  allow: (id: string | number, deadlineMs: number) => void;
  /** Tells the server that the session is over, where it has one. */
  terminate: () => Promise<void>;
}

/** A session that the SDK's client opened. */
export interface Opened {
  channel: Channel;
  client: Client;
  era: Era;
  protocolVersion: string;
  /** The raw result of `server/discover` or `initialize`. */
  opening: JsonObject;
}

/** Closes a channel, whatever state it is in; never rejects. */
export async function closeChannel(channel: Channel): Promise<void> {
  await channel.transport.close().catch(() => {});
}
