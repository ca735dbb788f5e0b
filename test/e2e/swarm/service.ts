import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS } from '../scenarios/part.ts';
import { type Daemon, startDaemon } from './daemon.ts';
import { makeImages, program } from './images.ts';
import { appears, forward } from './loopback.ts';

export const SERVICE = 'mcp-server';

export interface SwarmService {
  /** What makes every `docker` of a process talk with the swarm. */
  env: Record<string, string>;
  docker: Daemon['docker'];
  /** The address of the service on this machine's loopback. */
  endpoint: string;
  /** The name of a version's image. */
  image(tag: string): string;
  /** What the service is meant to run, and where its last update stands; empty: there was none. */
  state(): Promise<{ image: string; update: string }>;
  close(): Promise<void>;
}

/** Options of every service of the tests: short times, the new task first, back by itself where one fails. */
const ROLLING = [
  ...['--replicas', '2', '--stop-grace-period', '3s'],
  ...['--update-order', 'start-first', '--update-monitor', '1s'],
  ...['--update-failure-action', 'rollback'],
  ...['--rollback-order', 'start-first', '--rollback-monitor', '1s'],
];

/**
 * A swarm of one node with a service of two replicas, version `before`, and an address on loopback that takes every
 * connection to one of them. No kernel has to know IPVS for that: the service's names are resolved per connection.
 */
export async function startService(): Promise<SwarmService> {
  const daemon = await startDaemon();
  const { docker, folder } = daemon;
  try {
    const [socket, forwarded] = [join(folder, 'shared/mcp.sock'), '/shared/mcp.sock'];
    mkdirSync(join(folder, 'shared'));
    await Promise.all([
      makeImages(daemon, SERVICE),
      docker('swarm', 'init', '--advertise-addr', '127.0.0.1'),
    ]);
    await docker('network', 'create', '--driver', 'overlay', '--attachable', 'clients');
    const image = (tag: string) => `${SERVICE}:${tag}`;
    await docker(
      ...['service', 'create', '--quiet', '--name', SERVICE, '--no-resolve-image', ...ROLLING],
      ...['--network', 'clients', '--endpoint-mode', 'dnsrr', image(VERSIONS.before)],
    );
    await docker(
      ...['run', '--detach', '--network', 'clients', '--volume', `${folder}/shared:/shared`],
      ...['--no-healthcheck', image(VERSIONS.before), ...program('forwarder', forwarded, SERVICE)],
    );
    await appears(socket);
    const { port, close } = await forward(socket);
    return {
      env: daemon.env,
      docker,
      endpoint: `http://127.0.0.1:${port}/mcp`,
      image,
      state: async () => {
        const format =
          '{{.Spec.TaskTemplate.ContainerSpec.Image}} {{with .UpdateStatus}}{{.State}}{{end}}';
        const text = await docker('service', 'inspect', '--format', format, SERVICE);
        const [name = '', update = ''] = text.split(' ');
        return { image: name, update };
      },
      close: async () => {
        await close();
        await daemon.close();
      },
    };
  } catch (error) {
    await daemon.close();
    throw error;
  }
}
