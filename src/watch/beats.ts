import type { Call, OpenSession } from './open-session.ts';
import type { Reply } from './reply.ts';

/** A list is asked for this often at the most: it costs a server more than a `ping`. */
const LIST_EVERY_MS = 2000;
/** A longer one is no sign of life to ask for again and again. */
const LONG_LIST_CHARS = 64 * 1024;
const METHOD_NOT_FOUND = -32601;
const LIST: Call = { method: 'tools/list' };

/** Which calls ask a session for a sign of life (probe R). */
export interface Beats {
  /** The next one; `at` is in milliseconds. */
  next(at: number): Call;
  /** What came of it. True: it says nothing, for the server never answered such a call, and is not asked it again. */
  isMoot(call: Call, reply: Reply): boolean;
}

/**
 * `ping`, and now and then `tools/list`: proxies and servers answer a `ping` in sessions that they do not know. Where the
 * first of a kind is not answered, the other serves alone.
 */
export function beatsOf(session: OpenSession): Beats {
  let beat = session.beat;
  let lists = session.listsTools;
  let listedAt = Number.NEGATIVE_INFINITY;
  const answered = new Set<string>();
  return {
    next(at) {
      if (!lists || at - listedAt < LIST_EVERY_MS) return beat;
      listedAt = at;
      return LIST;
    },
    isMoot({ method }, reply) {
      if (reply.kind === 'result') {
        answered.add(method);
        const long = reply.chars > LONG_LIST_CHARS;
        if (long) lists = false;
        if (long && session.protocol.era === 'modern') beat = { method: 'server/discover' };
        return false;
      }
      if (answered.has(method)) return false;
      if (method === LIST.method && lists && isNoList(reply)) {
        lists = false;
        return true;
      }
      if (reply.kind !== 'error' || reply.code !== METHOD_NOT_FOUND || method !== 'ping')
        return false;
      beat = LIST;
      lists = false;
      return true;
    },
  };
}

/** It cannot be listed, or only slowly, or it is too much. A session that is not known is refused as such. */
function isNoList(reply: Reply): boolean {
  if (reply.kind === 'none') return reply.failure === 'timeout' || reply.failure === 'protocol';
  return reply.kind === 'error' && reply.status < 400;
}
