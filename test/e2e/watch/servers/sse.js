// Takes the place of stateful.js: HTTP+SSE, the transport before Streamable HTTP, on version 1 of the SDK.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { VERSION } from './shop.js';

const sessions = new Map();
const tool = { name: 'count_stock', description: 'Counts', inputSchema: { type: 'object' } };

export async function handleStateful(req, res) {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  if (req.method === 'GET' && pathname === '/sse') {
    const transport = new SSEServerTransport('/messages', res);
    sessions.set(transport.sessionId, transport);
    res.on('close', () => sessions.delete(transport.sessionId));
    const shop = new Server({ name: 'shop', version: VERSION }, { capabilities: { tools: {} } });
    shop.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [tool] }));
    shop.setRequestHandler(CallToolRequestSchema, async () => {
      await new Promise((counted) => setTimeout(counted, 1_000));
      return { content: [{ type: 'text', text: '50' }] };
    });
    return shop.connect(transport);
  }
  const session = sessions.get(searchParams.get('sessionId'));
  if (req.method === 'POST' && session) return session.handlePostMessage(req, res);
  res.writeHead(404).end();
}
