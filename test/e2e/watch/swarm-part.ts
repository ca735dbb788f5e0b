import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stage, VERSIONS } from '../scenarios/part.ts';
import { type Daemon, startDaemon } from '../swarm/daemon.ts';
import { appears, forward } from '../swarm/loopback.ts';
import { runCommand } from '../swarm/recipe.ts';
import { makeBaseImage } from './base-image.ts';
import { copyServer, EXAMPLE, edited, exampleFile } from './example-server.ts';
import type { WatchedPart } from './part.ts';
import type { Kind } from './row.ts';

const FORWARDER = join(import.meta.dirname, '../swarm/image');
const STACK = 'stack.yml';

/** One for all rows: each is a stack in it. */
let swarm: Promise<Daemon> | undefined;
const images = new Map<string, Promise<unknown>>();
let stacks = 0;

export const SWARM: WatchedPart = {
  name: 'swarm',
  stateful: 'l2',
  start,
  async end() {
    await (await swarm)?.close();
  },
};

async function startSwarm(): Promise<Daemon> {
  const daemon = await startDaemon();
  try {
    mkdirSync(join(daemon.folder, 'shared'));
    await makeBaseImage(daemon);
    await daemon.docker('swarm', 'init', '--advertise-addr', '127.0.0.1');
    return daemon;
  } catch (error) {
    await daemon.close();
    throw error;
  }
}

/** Builds the example's Dockerfile, once for each variant and version; gives the image's name. */
async function build({ docker, folder }: Daemon, kind: Kind, version: string) {
  const { handler, stopFirst } = kind;
  const variant = stopFirst ? `${handler}-slow` : handler;
  const name = `mcp-server:${variant}-${version}`;
  const context = variant === 'drain' ? EXAMPLE : join(folder, variant);
  if (context !== EXAMPLE) copyServer(context, kind);
  const file = ['--file', join(EXAMPLE, 'Dockerfile')];
  const built =
    images.get(name) ??
    docker('build', '--build-arg', `VERSION=${version}`, ...file, '--tag', name, context);
  images.set(name, built);
  await built;
  return name;
}

async function start(kind: Kind): Promise<Stage> {
  const { server, stopFirst } = kind;
  swarm ??= startSwarm();
  const daemon = await swarm;
  const { docker, folder } = daemon;
  const [before, after] = [
    await build(daemon, kind, VERSIONS.before),
    await build(daemon, kind, VERSIONS.good),
  ];
  const stack = `row${++stacks}`;
  const service = `${stack}_server`;
  let file = join(EXAMPLE, STACK);
  if (stopFirst) {
    file = join(folder, `${stack}.yml`);
    writeFileSync(file, edited(exampleFile(STACK), [['order: start-first', 'order: stop-first']]));
  }
  const env: Record<string, string> = {
    ...daemon.env,
    ...(server === 'stateful' && { STATEFUL: 'true' }),
    ...((server === 'stateful' || stopFirst) && { REPLICAS: '1' }),
  };
  const deploy = `docker stack deploy --resolve-image never --compose-file ${file} ${stack}`;
  await runCommand(deploy, { ...env, IMAGE: before });
  await runCommand(`until docker service ps ${service} | grep -q Running; do sleep 0.2; done`, env);
  const socket = `shared/${stack}.sock`;
  const forwarder = await docker(
    ...['run', '--detach', '--network', `${stack}_clients`, '--volume', `${folder}/shared:/shared`],
    ...[
      '--volume',
      `${FORWARDER}:/forwarder:ro`,
      'node:24-slim',
      'node',
      '/forwarder/forwarder.ts',
    ],
    ...[`/${socket}`, service],
  );
  await appears(join(folder, socket));
  const { port, close } = await forward(join(folder, socket));
  return {
    endpoint: `http://127.0.0.1:${port}/mcp`,
    env,
    rollout() {
      env.IMAGE = after;
      return { 'deploy-command': `${deploy}\n${untilGone(service)}` };
    },
    async close() {
      await close();
      await docker('rm', '--force', forwarder);
      // Its network goes with the daemon.
      await docker('service', 'rm', service);
    },
  };
}

/** The stack is deployed in the background; its update is complete while the old tasks still drain. */
const untilGone = (service: string) => `
until
  state=$(docker service inspect --format '{{with .UpdateStatus}}{{.State}}{{end}}' ${service})
  case $state in paused | rollback_*) echo "The update's state is $state." >&2; exit 1 ;; esac
  [ "$state" = completed ]
do sleep 0.5; done
while docker service ps --filter desired-state=shutdown --format '{{.CurrentState}}' ${service} | grep -q ^Running
do sleep 0.5; done`;
