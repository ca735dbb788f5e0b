// A real MCP server to be deployed: `PORT=… VERSION=… node mcp-server.ts`. BROKEN=always: a tool is missing;
// BROKEN=proxied: it is missing for requests that come through a proxy, so the server's own address looks well.
// MODE=stateful: it has sessions. It says `ready` to a process manager, and ends with SIGINT or SIGTERM. HOST: where it listens, 127.0.0.1 unless set.
import type { JsonObject } from '../../../src/json.ts';
import { startSdkV1 } from '../../fixtures/servers/sdk-v1.ts';

const tool = (name: string): JsonObject => ({
  name,
  description: `Does ${name}`,
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
});
const { PORT, VERSION, BROKEN = '', MODE, HOST } = process.env;

const server = await startSdkV1({
  mode: MODE === 'stateful' ? 'stateful' : 'stateless',
  name: 'shop',
  version: VERSION ?? '0.0.0',
  port: Number(PORT ?? 0),
  ...(HOST && { host: HOST }),
  tools: (req) =>
    BROKEN === 'always' || (BROKEN === 'proxied' && req.headers['x-forwarded-for'] !== undefined)
      ? [tool('search')]
      : [tool('search'), tool('fetch')],
});
process.send?.('ready');
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => void server.close().then(() => process.exit(0)));
}
