import { createMcpHandler, Server } from '@modelcontextprotocol/server';
import { WAIT_TOOL, wait } from './tools.ts';

/** A server of version 2 of the SDK; `close` ends its subscriptions as the SDK does. */
export function v2Handler(): ReturnType<typeof createMcpHandler> {
  return createMcpHandler(() => {
    const server = new Server(
      { name: 'v2', version: '2.0.0' },
      { capabilities: { tools: { listChanged: true } } },
    );
    server.setRequestHandler('tools/list', () => ({ tools: [WAIT_TOOL] }) as never);
    server.setRequestHandler('tools/call', ({ params }) => wait(params.arguments as never));
    return server;
  });
}
