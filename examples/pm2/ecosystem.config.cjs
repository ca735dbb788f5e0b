// Lies on the machine beside `releases/` and the link `current`, not in a release: PM2 remembers the folder behind a
// link when this file itself is reached through it, and would reload the old release for ever.
module.exports = {
  apps: [
    {
      name: 'mcp-server',
      cwd: `${__dirname}/current`,
      script: 'server.mjs',
      // Cluster mode: a new process is up before the old one goes. In fork mode a reload is a restart.
      // Each process has its own memory, so the server must be stateless, or clients need affinity before it.
      exec_mode: 'cluster',
      instances: 2,
      // A process counts when it says `process.send('ready')`, not when it has been started.
      wait_ready: true,
      listen_timeout: 10_000,
      // How long an old process may finish its answers after SIGINT; the default of 1.6 s cuts them off.
      kill_timeout: 10_000,
      env: { NODE_ENV: 'production', PORT: 3000 },
    },
  ],
};
