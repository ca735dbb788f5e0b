import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { WAIT_TOOL, wait } from './tools.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, body?: unknown) => Promise<void>;

function mcpServer(): Server {
  const server = new Server({ name: 'v1', version: '1.0.0' }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [WAIT_TOOL] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => wait(params.arguments as never));
  return server;
}

/** Streamable HTTP with sessions. */
export function statefulHandler(): Handler {
  const open = new Map<string, StreamableHTTPServerTransport>();
  return async (req, res, body) => {
    const id = req.headers['mcp-session-id'];
    let transport = typeof id === 'string' ? open.get(id) : undefined;
    if (id !== undefined && !transport) {
      res.writeHead(404).end();
      return;
    }
    if (!transport) {
      const opened = new StreamableHTTPServerTransport({
        sessionIdGenerator: () => randomUUID(),
        onsessioninitialized: (session) => void open.set(session, opened),
      });
      await mcpServer().connect(opened);
      transport = opened;
    }
    await transport.handleRequest(req, res, body);
  };
}

/** Streamable HTTP without sessions: a transport per request. */
export function statelessHandler(): Handler {
  return async (req, res, body) => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await mcpServer().connect(transport);
    await transport.handleRequest(req, res, body);
  };
}

/** HTTP+SSE. */
export function sseHandler(): Handler {
  const open = new Map<string, SSEServerTransport>();
  return async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (req.method === 'GET' && url.pathname === '/sse') {
      const transport = new SSEServerTransport('/messages', res);
      open.set(transport.sessionId, transport);
      await mcpServer().connect(transport);
      return;
    }
    const transport = open.get(url.searchParams.get('sessionId') ?? '');
    if (transport) await transport.handlePostMessage(req, res);
    else res.writeHead(404).end();
  };
}
