// Takes the place of mcp-deploy-gate/drain in a control: the shutdown handler that most servers have.
import { answerHealth } from './health.js';

export function installDrain(server) {
  const health = answerHealth(server);
  const leave = () => {
    health.ready = false;
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(1), 5_000).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, leave);
  return {
    ready() {
      health.ready = true;
      process.send?.('ready');
    },
  };
}
