// Joins the service's network and takes every connection to one of the replicas that run at this moment, as an
// outside balancer would: `node forwarder.ts SOCKET SERVICE`.

import { resolve4 } from 'node:dns/promises';
import { chmodSync } from 'node:fs';
import { connect, createServer } from 'node:net';

const [socket, service] = process.argv.slice(2);
let turn = 0;

createServer(async (client) => {
  client.on('error', () => {});
  try {
    const replicas = await resolve4(`tasks.${service}`);
    const replica = connect(3000, replicas[turn++ % replicas.length]);
    replica.on('error', () => client.destroy());
    client.on('close', () => replica.destroy());
    client.pipe(replica).pipe(client);
  } catch {
    client.destroy();
  }
}).listen(socket, () => chmodSync(socket!, 0o666));
process.once('SIGTERM', () => process.exit(0));
