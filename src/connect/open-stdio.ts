import { WireError } from '../wire/wire-error.ts';
import type { Channel, Opened, Opening } from './channel.ts';
import { unlessAborted } from './deadline.ts';
import { handshake, type Negotiation } from './handshake.ts';
import { liveSession } from './live-session.ts';
import { pinMismatch } from './pin.ts';
import { RecordingTransport } from './recording-transport.ts';
import { type Session, SessionError } from './session.ts';
import { toSessionError } from './session-failure.ts';
import { StdioTransport } from './stdio-transport.ts';
import type { Target } from './target.ts';

type StdioTarget = Extract<Target, { kind: 'stdio' }>;

/**
 * Starts the command and opens a session with it. Where the era is to be found out, the modern probe goes first;
 * some legacy servers end at a message before `initialize`, so a process that went is started once more for it.
 */
export async function openStdio(
  target: StdioTarget,
  negotiation: Negotiation,
  opening: Opening,
): Promise<Session> {
  const { wire } = opening;
  const startedAt = wire.clock();
  let limit: SessionError['limit'];
  const onLimit = (error: WireError) => {
    if (error.code !== 'connect-timeout') limit = error.code;
  };
  let opened: Opened;
  let inner = new StdioTransport(target, wire.limits);
  try {
    const first = openChannel(inner, opening, onLimit);
    try {
      opened = await handshake(first, negotiation, opening);
    } catch (error) {
      const asked = first.transport.asked.has('server/discover');
      if (negotiation.mode !== 'auto' || !asked || limit || wire.signal.aborted) throw error;
      inner = new StdioTransport(target, wire.limits);
      opened = await handshake(openChannel(inner, opening, onLimit), { mode: 'legacy' }, opening);
    }
  } catch (error) {
    const mismatch = pinMismatch(error, target, []);
    // What broke a limit was MCP, unless something else came before it.
    const { fault } = inner;
    const isFault = !limit || (fault && 'stray' in fault);
    throw (
      mismatch ??
      toSessionError(error, 'opening', [], {
        ...(limit && { limit }),
        ...(isFault && { process: fault }),
      })
    );
  }
  return liveSession(opened, opening, {
    notices: [],
    connectMs: wire.clock() - startedAt,
    openingHeaders: {},
  });
}

function openChannel(
  inner: StdioTransport,
  opening: Opening,
  onLimit: (error: WireError) => void,
): Channel {
  const { wire } = opening;
  const transport = new RecordingTransport(inner, {
    answersLater: () => true,
    startWithin: (start) =>
      unlessAborted(
        start,
        wire.signal,
        () => new SessionError('connect', 'Cancelled.', { exchanges: [], limit: 'aborted' }),
      ),
    stdio: true,
  });
  transport.onerror = (error) => {
    if (error instanceof WireError) onLimit(error);
    transport.end(error);
  };
  return { kind: 'stdio', transport, allow: () => {}, terminate: async () => {} };
}
