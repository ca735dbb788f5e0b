import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isJsonObject, type JsonObject } from '../../../src/json.ts';
import { wait } from './tools.ts';

const EVENTS = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

async function bodyOf(req: IncomingMessage): Promise<JsonObject> {
  let text = '';
  for await (const chunk of req.setEncoding('utf8')) text += chunk;
  const value: unknown = JSON.parse(text);
  const [message] = Array.isArray(value) ? value : [value];
  return isJsonObject(message) ? message : {};
}

function event(res: ServerResponse, message: unknown): void {
  res.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
}

/** What a careless app does long after the client went. */
function writeLate(res: ServerResponse): void {
  res.writeHead(200, EVENTS);
  res.write('data: {}\n\n');
  setInterval(() => {
    res.write('data: late\n\n');
    res.write('data: late\n\n', () => {});
    if (!res.headersSent || res.writableEnded) {
      res.setHeader('x-late', '1');
      res.writeHead(200);
      res.end('late');
    }
  }, 5).unref();
}

/** A stateful MCP server by hand on node:http, of all three protocols, with what else a server may do. */
export function rawServer(): RequestListener {
  const sessions = new Set<string>();
  const streams = new Map<string, ServerResponse>();

  const legacy = async (req: IncomingMessage, res: ServerResponse, url: URL) => {
    if (req.method === 'GET') {
      const id = randomUUID();
      res.writeHead(200, EVENTS);
      res.write(`event: endpoint\ndata: /messages?sessionId=${id}\n\n`);
      streams.set(id, res);
      return;
    }
    const message = await bodyOf(req);
    const stream = streams.get(url.searchParams.get('sessionId') ?? '');
    res.writeHead(stream ? 202 : 404).end();
    if (!stream || message.id === undefined) return;
    const params = isJsonObject(message.params) ? message.params : {};
    const result = await wait(isJsonObject(params.arguments) ? params.arguments : undefined);
    event(stream, { jsonrpc: '2.0', id: message.id, result });
  };

  const mcp = async (req: IncomingMessage, res: ServerResponse) => {
    const id = req.headers['mcp-session-id'];
    if (id !== undefined && !sessions.has(String(id))) {
      res.writeHead(404).end();
      return;
    }
    if (req.method === 'DELETE') {
      sessions.delete(String(id));
      res.writeHead(200).end();
      return;
    }
    if (req.method === 'GET') {
      res.writeHead(200, EVENTS);
      res.write(': open\n\n');
      return;
    }
    const message = await bodyOf(req);
    const params = isJsonObject(message.params) ? message.params : {};
    const args = isJsonObject(params.arguments) ? params.arguments : {};
    const answer = (result: unknown) => ({ jsonrpc: '2.0', id: message.id, result });
    if (message.method === 'initialize') {
      const session = randomUUID();
      sessions.add(session);
      res.setHeader('Mcp-Session-Id', session);
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(answer({ protocolVersion: '2025-11-25', capabilities: {} })));
    } else if (message.method === 'subscriptions/listen') {
      res.writeHead(200, [...Object.entries(EVENTS).flat()]);
      event(res, { jsonrpc: '2.0', method: 'notifications/subscriptions/acknowledged' });
      // An app that ends its subscriptions itself, and is slow to end the stream.
      if (params.over === true) event(res, answer({ resultType: 'complete' }));
    } else if (args.stream === true) {
      res.setHeader('content-type', 'text/event-stream');
      res.write(': begun\n\n');
      event(res, answer(await wait(args)));
      res.end();
    } else {
      const result = await wait(args);
      res.writeHead(200, 'OK', { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(answer(result)));
    }
  };

  return (req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const done = async (): Promise<void> => {
      if (url.pathname === '/sse' || url.pathname === '/messages') await legacy(req, res, url);
      else if (url.pathname === '/mcp') await mcp(req, res);
      else if (url.pathname === '/late') writeLate(res);
      else if (url.pathname === '/large') res.end(Buffer.alloc(64 << 20, 'x'));
      else res.end('hello');
    };
    done().catch(() => res.destroy());
  };
}
