import { Agent } from 'node:http';
import { type Answer, ask, type Call, hold, type Stream } from './client.ts';

const REVISION = '2025-11-25';
const MODERN = '2026-07-28';

/** A JSON-RPC answer. */
export interface Message {
  result?: unknown;
  error?: { code: number; message: string };
}

/** What came of a call: the HTTP status, its connection's end, and the JSON-RPC answer, in it or over the stream. */
export interface Outcome {
  status: number;
  closes: boolean;
  message: Message | undefined;
}

/** The HTTP request of a call. */
export type ToolCall = Call & { body: ReturnType<typeof rpc> };

/** An MCP client of one protocol, as thin as can be. */
export interface Session {
  /** What it sends to call the tool. */
  asks(args: object): ToolCall;
  /** What came of that, once it was answered over HTTP. */
  outcome(asked: ToolCall, answer: Promise<Answer>): Promise<Outcome>;
  /** Calls the tool that answers after `ms`. */
  call(ms: number): Promise<Outcome>;
  /** The stream that the client holds. */
  stream: Stream | undefined;
  /** Ends the session, where the protocol has one. */
  end(): Promise<void>;
}

let nextId = 1;

/** A JSON-RPC request. */
export function rpc(method: string, params: object = {}): { id: number; [key: string]: unknown } {
  return { jsonrpc: '2.0', id: nextId++, method, params };
}

/** Opens a session: what a client sends first. */
export const INITIALIZE = {
  jsonrpc: '2.0',
  id: 'first',
  method: 'initialize',
  params: {
    protocolVersion: REVISION,
    capabilities: {},
    clientInfo: { name: 'test', version: '1.0.0' },
  },
};

const calling = (args: object, more: object = {}) =>
  rpc('tools/call', { name: 'wait', arguments: args, ...more });

/** The JSON-RPC answer with this id in a JSON or event stream body. */
export function messageIn(body: string, id: unknown): Message | undefined {
  const events = [...body.matchAll(/^data: ?(\{.+)$/gm)].map(([, data]) => data ?? '');
  for (const text of events.length > 0 ? events : [body]) {
    if (!text.startsWith('{')) continue;
    const message = JSON.parse(text);
    if (message.id === id && message.method === undefined) return message;
  }
  return undefined;
}

async function outcome({ body }: ToolCall, answering: Promise<Answer>): Promise<Outcome> {
  const answer = await answering;
  return {
    status: answer.status,
    closes: answer.headers.connection === 'close',
    message: messageIn(answer.body, body.id),
  };
}

function session(
  port: number,
  given: Pick<Session, 'asks' | 'outcome' | 'stream' | 'end'>,
): Session {
  const call = (ms: number) => {
    const asked = given.asks({ ms });
    return given.outcome(asked, ask(port, asked));
  };
  return { ...given, call };
}

/** Streamable HTTP; a session where the server gives one. `hold`: with the GET stream. */
export async function openStreamable(port: number, agent: Agent, holds: boolean): Promise<Session> {
  const opened = await ask(port, { body: INITIALIZE, agent });
  if (opened.status !== 200) throw new Error(`initialize: HTTP ${opened.status} ${opened.body}`);
  const id = opened.headers['mcp-session-id'];
  const headers = {
    'mcp-protocol-version': REVISION,
    ...(typeof id === 'string' && { 'mcp-session-id': id }),
  };
  const stream = holds ? await hold(port, { headers, agent }) : undefined;
  return session(port, {
    asks: (args) => ({ headers, agent, body: calling(args) }),
    outcome,
    stream,
    end: async () => {
      if (id !== undefined) await ask(port, { method: 'DELETE', headers, agent });
    },
  });
}

/** The headers of a request of 2026-07-28. */
export function modernHeaders(method: string): Record<string, string> {
  return {
    'mcp-protocol-version': MODERN,
    'mcp-method': method,
    ...(method === 'tools/call' && { 'mcp-name': 'wait' }),
  };
}

/** What a request of 2026-07-28 says of its client. */
export const MODERN_META = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': MODERN,
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1.0.0' },
    'io.modelcontextprotocol/clientCapabilities': {},
  },
};

/** 2026-07-28, with `subscriptions/listen`. */
export async function openModern(port: number, agent: Agent): Promise<Session> {
  const listen = rpc('subscriptions/listen', {
    notifications: { toolsListChanged: true },
    ...MODERN_META,
  });
  const stream = await hold(port, {
    body: listen,
    headers: modernHeaders('subscriptions/listen'),
    agent,
  });
  return session(port, {
    asks: (args) => ({
      headers: modernHeaders('tools/call'),
      agent,
      body: calling(args, MODERN_META),
    }),
    outcome,
    stream,
    end: async () => {},
  });
}

/** HTTP+SSE. */
export async function openSse(port: number, agent: Agent): Promise<Session> {
  const stream = await hold(port, { path: '/sse', headers: { accept: 'text/event-stream' } });
  await stream.saw('endpoint\ndata: ');
  const path = /data: (\S+)/.exec(stream.text())?.[1] ?? '';
  const over = async (asked: ToolCall, answering: Promise<Answer>): Promise<Outcome> => {
    const taken = await outcome(asked, answering);
    if (taken.status !== 202) return taken;
    await stream.saw(`"id":${JSON.stringify(asked.body.id)}`);
    return { ...taken, message: messageIn(stream.text(), asked.body.id) };
  };
  await ask(port, { path, agent, body: INITIALIZE });
  await stream.saw('"id":"first"');
  return session(port, {
    asks: (args) => ({ path, agent, body: calling(args) }),
    outcome: over,
    stream,
    end: async () => stream.leave(),
  });
}

/** Sockets that are kept and used again. */
export function keepAlive(): Agent {
  return new Agent({ keepAlive: true });
}
