import type { Agent } from 'node:http';
import type { Call } from './client.ts';
import type { Kind } from './servers/kinds.ts';
import {
  INITIALIZE,
  MODERN_META,
  modernHeaders,
  openModern,
  openSse,
  openStreamable,
  rpc,
  type Session,
} from './speak.ts';

/** How clients speak with a kind of server. */
export interface Protocol {
  open(port: number, agent: Agent): Promise<Session>;
  /** It has sessions. */
  sessions: boolean;
  /** What opens something new: refused after the settle time. */
  opens: Call & { body?: { id: string | number } };
  /** How the stream that a client holds ends. */
  lastEvent: RegExp;
}

const STATEFUL: Protocol = {
  open: (port, agent) => openStreamable(port, agent, true),
  sessions: true,
  opens: { body: INITIALIZE },
  lastEvent: /retry: \d+\n\n$/,
};
const STATELESS: Protocol = { ...STATEFUL, sessions: false };
const SSE: Protocol = {
  ...STATEFUL,
  open: openSse,
  opens: { path: '/sse', headers: { accept: 'text/event-stream' } },
};
const MODERN: Protocol = {
  open: openModern,
  sessions: false,
  opens: {
    body: rpc('subscriptions/listen', {
      notifications: { toolsListChanged: true },
      ...MODERN_META,
    }),
    headers: modernHeaders('subscriptions/listen'),
  },
  lastEvent: /"resultType":"complete".*\n\n$/,
};

/** The kinds of servers that every promise of the drain is tried on. */
export const KINDS: Record<Kind, Protocol> = {
  raw: STATEFUL,
  express: STATEFUL,
  fastify: STATELESS,
  hono: MODERN,
  'v1-sse': SSE,
  'v1-stateful': STATEFUL,
  'v1-stateless': STATELESS,
  v2: MODERN,
};
