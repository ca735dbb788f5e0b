import { createServer } from 'node:http';
import { installDrain } from 'mcp-deploy-gate/drain';
import { handleStateful } from './stateful.js';
import { handleStateless } from './stateless.js';

const {
  HOST = '127.0.0.1',
  PORT = '3000',
  STATEFUL,
  DRAIN_SETTLE_MS,
  DRAIN_TIMEOUT_MS,
} = process.env;

const handle = STATEFUL ? handleStateful : handleStateless;

const server = createServer((req, res) => {
  if (new URL(req.url, 'http://localhost').pathname !== '/mcp') {
    res.writeHead(404).end();
    return;
  }
  Promise.resolve(handle(req, res)).catch((error) => {
    console.error(error);
    res.destroy();
  });
});

// Answers /readyz and /livez, and lets every session end well when SIGTERM or SIGINT comes.
const drain = installDrain(server, {
  ...(DRAIN_SETTLE_MS && { settleMs: Number(DRAIN_SETTLE_MS) }),
  ...(DRAIN_TIMEOUT_MS && { timeoutMs: Number(DRAIN_TIMEOUT_MS) }),
  onStopped: (report) => console.log(JSON.stringify(report)),
});

server.listen(Number(PORT), HOST, () => drain.ready());
