// The MCP server in the images of the tests. VERSION: what it calls itself. FAULT=tools: it is healthy, but a tool is
// missing; FAULT=start: it ends at once.
import { createServer } from 'node:http';
import { createMinimal, ECHO } from '../../../fixtures/servers/minimal.ts';

const { VERSION = '0.0.0', FAULT } = process.env;
if (FAULT === 'start') throw new Error('this version does not start');

const { handle } = createMinimal({
  serverInfo: { name: 'mcp-server', version: VERSION },
  tools: FAULT === 'tools' ? [ECHO] : [ECHO, { ...ECHO, name: 'shout' }],
  intercept(req, res) {
    if (req.url !== '/health') return false;
    res.end('ok');
    return true;
  },
});
const server = createServer(handle).listen(3000, '0.0.0.0');
process.once('SIGTERM', () => server.close());
