import type { Target } from '../connect/target.ts';
import { isJsonObject } from '../json.ts';
import type { Wire } from '../wire/wire.ts';
import { openRawStream } from './event-stream.ts';
import { postRaw, type RawRequest } from './raw-rpc.ts';

/** Where the requests of a session go: with its headers to the target, or to what a new event stream names. */
export type SessionPath =
  | { transport: 'streamable-http'; headers: Record<string, string> }
  | { transport: 'sse' };

/** What became of requests of one session. What could not be measured counts for nothing. */
export interface FollowUps {
  /** Taken. */
  known: number;
  /** Refused as those of a session that nobody knows. */
  lost: number;
}

/**
 * Sends `count` pings of one session side by side. `wire` must open a connection for every request, for keep-alive
 * hides a lost affinity. Never rejects.
 */
export async function followUps(
  wire: Wire,
  target: Extract<Target, { kind: 'http' }>,
  path: SessionPath,
  count: number,
): Promise<FollowUps> {
  if (path.transport === 'streamable-http') {
    return counted(wire, target, { method: 'ping', headers: path.headers }, count);
  }
  const stream = await openRawStream(wire, target).catch(() => undefined);
  if (!stream) return { known: 0, lost: 0 };
  try {
    const result = await counted(wire, target, { method: 'ping', url: stream.endpoint }, count);
    // Without its stream a session is gone, and refused by right.
    return stream.alive() ? result : { known: 0, lost: 0 };
  } finally {
    await stream.close();
  }
}

async function counted(
  wire: Wire,
  target: Extract<Target, { kind: 'http' }>,
  request: RawRequest,
  count: number,
): Promise<FollowUps> {
  const ask = async (): Promise<keyof FollowUps | undefined> => {
    try {
      const { status, message } = await postRaw(wire, target, request);
      if (status < 300) return 'known';
      const code = isJsonObject(message?.error) ? message.error.code : undefined;
      // "Method not found" is said by who knows the session.
      return (status === 400 || status === 404) && code !== -32601 ? 'lost' : undefined;
    } catch {
      return undefined;
    }
  };
  const told = await Promise.all(Array.from({ length: count }, ask));
  const number = (what: keyof FollowUps) => told.filter((one) => one === what).length;
  return { known: number('known'), lost: number('lost') };
}
