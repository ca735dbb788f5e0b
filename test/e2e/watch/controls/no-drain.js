// Takes the place of mcp-deploy-gate/drain in a control: health checks are answered, and nothing else is done.
import { answerHealth } from './health.js';

export function installDrain(server) {
  const health = answerHealth(server);
  return {
    ready() {
      health.ready = true;
      process.send?.('ready');
    },
  };
}
