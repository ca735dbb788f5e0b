import { Agent } from 'node:http';
import { type Answer, ask, hold, type Stream } from './client.ts';

const REVISION = '2025-11-25';
const MODERN = '2026-07-28';

/** An MCP client of one protocol, as thin as can be. */
export interface Session {
  /** Calls the tool that answers after `ms`: its HTTP answer, or what came over the session's stream. */
  call(ms: number): Promise<Answer>;
  /** The stream that the client holds, where the protocol has one. */
  stream: Stream | undefined;
  end(): Promise<Answer>;
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

const waiting = (ms: number, more: object = {}) =>
  rpc('tools/call', { name: 'wait', arguments: { ms }, ...more });

/** The JSON-RPC message with this id in a JSON or event stream answer. */
export function messageIn(
  body: string,
  id: unknown,
): { result?: unknown; error?: { code: number } } | undefined {
  const texts = body.includes('data:')
    ? [...body.matchAll(/^data: ?(.+)$/gm)].map(([, data]) => data!)
    : [body];
  for (const text of texts) {
    try {
      const message = JSON.parse(text);
      if (message.id === id && message.method === undefined) return message;
    } catch {}
  }
  return undefined;
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
  return {
    stream,
    call: (ms) => ask(port, { body: waiting(ms), headers, agent }),
    end: () => ask(port, { method: 'DELETE', headers, agent }),
  };
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
  return {
    stream,
    call: (ms) =>
      ask(port, { body: waiting(ms, MODERN_META), headers: modernHeaders('tools/call'), agent }),
    end: () => Promise.reject(new Error('2026-07-28 has no sessions')),
  };
}

/** HTTP+SSE. */
export async function openSse(port: number, agent: Agent): Promise<Session> {
  const stream = await hold(port, { path: '/sse', headers: { accept: 'text/event-stream' } });
  await stream.saw('endpoint\ndata: ');
  const path = /data: (\S+)/.exec(stream.text())?.[1] ?? '';
  const post = async (message: { id: unknown }): Promise<Answer> => {
    const taken = await ask(port, { path, body: message, agent });
    if (taken.status !== 202) return taken;
    await stream.saw(`"id":${JSON.stringify(message.id)}`);
    return { ...taken, status: 200, body: stream.text() };
  };
  await post(INITIALIZE);
  return {
    stream,
    call: (ms) => post(waiting(ms)),
    end: () => Promise.reject(new Error('HTTP+SSE sessions end with their stream')),
  };
}

/** Sockets that are kept and used again. */
export function keepAlive(): Agent {
  return new Agent({ keepAlive: true });
}
