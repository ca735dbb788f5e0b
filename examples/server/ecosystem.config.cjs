// `pm2 start ecosystem.config.cjs`, and `pm2 reload ecosystem.config.cjs --update-env` for every later release.
// Beside it: `releases/`, and the link `current` to the live one, or in MCP_HOME. STATEFUL: sessions live in the process.
const { MCP_HOME = __dirname, PORT = '3000', STATEFUL = '' } = process.env;

module.exports = {
  apps: [
    {
      name: 'mcp-server',
      cwd: `${MCP_HOME}/current`,
      script: 'server.js',
      // Cluster mode: a new process is up before the old one goes. In fork mode a reload is a restart.
      exec_mode: 'cluster',
      // PM2 hands each connection to any of them, so there can be one only where sessions live in its memory.
      instances: STATEFUL ? 1 : 2,
      // A process counts when it says so, which the drain's ready() does, not when it has been started.
      wait_ready: true,
      listen_timeout: 10_000,
      // Longer than the drain and its flush; the default of 1.6 s would kill it.
      kill_timeout: 15_000,
      env: {
        NODE_ENV: 'production',
        PORT,
        STATEFUL,
        // PM2 sends new connections to the others at once; one may be on its way already.
        DRAIN_SETTLE_MS: '1000',
        DRAIN_TIMEOUT_MS: '10000',
      },
    },
  ],
};
