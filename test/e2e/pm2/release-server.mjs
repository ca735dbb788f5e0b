// What a release holds: a stateless MCP server that says to PM2 when it is ready and finishes its answers when told to go.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Server as NetServer } from 'node:net';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, Server } from '@modelcontextprotocol/server';

const release = JSON.parse(readFileSync(new URL('release.json', import.meta.url), 'utf8'));
if (release.crashes) throw new Error(`release ${release.version} cannot start`);

const handle = toNodeHandler(
  createMcpHandler(
    () => {
      const server = new Server(
        { name: 'shop', version: release.version },
        { capabilities: { tools: {} } },
      );
      server.setRequestHandler('tools/list', () => ({ tools: release.tools }));
      server.setRequestHandler('tools/call', () => ({ content: [{ type: 'text', text: 'ok' }] }));
      return server;
    },
    { legacy: 'stateless' },
  ),
);

let leaving = false;
const server = createServer((req, res) => {
  if (leaving) res.setHeader('connection', 'close');
  handle(req, res).catch(() => res.destroy());
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));

process.on('SIGINT', () => {
  if (leaving) return;
  leaving = true;
  // Takes no new connections, but serves those that are open: `server.close()` of HTTP would reset idle ones.
  NetServer.prototype.close.call(server, () => process.exit(0));
  setTimeout(() => server.closeIdleConnections(), 1_000);
});
