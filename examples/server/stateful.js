import { randomUUID } from 'node:crypto';
import { NodeStreamableHTTPServerTransport } from '@modelcontextprotocol/node';
import { createShop } from './shop.js';

/** What every id of this process begins with; a proxy can tell by it where a session lives. */
const PREFIX = process.env.SESSION_PREFIX ?? '';
const IDLE_MS = 60 * 60_000;

/** By id; a session lives in the memory of this process, and with it. */
const sessions = new Map();

/** Sessions by `Mcp-Session-Id`, as in the revisions before 2026-07-28. */
export async function handleStateful(req, res) {
  const id = req.headers['mcp-session-id'];
  if (id === undefined) return (await open()).handleRequest(req, res);
  const session = sessions.get(id);
  if (session === undefined) {
    // By this answer a client knows that it has to begin anew.
    const error = { code: -32001, message: 'Session not found' };
    res.writeHead(404, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ jsonrpc: '2.0', id: null, error }));
    return;
  }
  session.expires.refresh();
  await session.transport.handleRequest(req, res);
}

async function open() {
  const shop = createShop();
  const transport = new NodeStreamableHTTPServerTransport({
    sessionIdGenerator: () => PREFIX + randomUUID(),
    onsessioninitialized(id) {
      // Many clients leave without a word.
      const expires = setTimeout(() => shop.close(), IDLE_MS).unref();
      sessions.set(id, { transport, expires });
    },
  });
  await shop.connect(transport);
  const { onclose } = transport;
  transport.onclose = () => {
    clearTimeout(sessions.get(transport.sessionId)?.expires);
    sessions.delete(transport.sessionId);
    onclose?.();
  };
  return transport;
}
