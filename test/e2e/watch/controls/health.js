/** Answers /readyz and /livez before the app, as the drain does. */
export function answerHealth(server) {
  const health = { ready: false };
  const [app] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (req, res) => {
    if (req.url === '/livez') res.end();
    else if (req.url === '/readyz') res.writeHead(health.ready ? 200 : 503).end();
    else app(req, res);
  });
  return health;
}
