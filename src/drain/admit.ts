/** `serving`: all is taken. `refusing`: no new session. `ending`: sessions are ended too. `closing`: nothing is taken. */
export type Phase = 'serving' | 'refusing' | 'ending' | 'closing';

/** What the decision about a request stands on. */
export interface Asked {
  method: string;
  /** It wants an event stream and nothing else. */
  wantsStream: boolean;
  /** It names a session: `Mcp-Session-Id`, or the path that an HTTP+SSE client posts to. */
  session: boolean;
  /** The JSON-RPC methods of its requests; undefined: its body has not been read. */
  requests: readonly string[] | undefined;
}

/**
 * What becomes of a request: it is served; refused, for it opens a session or a stream; told that its session is over;
 * or its body has to be read first. What a client sends to help a call that is going on, an answer or a
 * notification, is served to the end.
 */
export function admit(phase: Phase, asked: Asked): 'serve' | 'refuse' | 'end-session' | 'read' {
  if (phase === 'serving') return 'serve';
  if (asked.session) {
    if (phase === 'refusing' || asked.method === 'DELETE') {
      return asked.requests?.includes('subscriptions/listen') ? 'refuse' : 'serve';
    }
    if (asked.method !== 'POST') return 'end-session';
    if (asked.requests === undefined) return 'read';
    return asked.requests.length > 0 ? 'end-session' : 'serve';
  }
  if (asked.method !== 'POST') {
    return phase === 'closing' || (asked.method === 'GET' && asked.wantsStream)
      ? 'refuse'
      : 'serve';
  }
  if (asked.requests === undefined) return 'read';
  if (phase === 'closing') return asked.requests.length > 0 ? 'refuse' : 'serve';
  return asked.requests.some(opens) ? 'refuse' : 'serve';
}

function opens(method: string): boolean {
  return method === 'initialize' || method === 'subscriptions/listen';
}
