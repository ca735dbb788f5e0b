import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../fixtures/servers/listen.ts';
import { startCluster } from '../kubectl/cluster.ts';
import type { Pod } from '../kubectl/objects.ts';
import { recipe } from '../kubectl/part.ts';
import { runKubectl } from '../kubectl/run-kubectl.ts';
import type { Container, Runtime } from '../kubectl/runtime.ts';
import { type Stage, VERSIONS } from '../scenarios/part.ts';
import { EXAMPLE, edited, exampleFile, installServer } from './example-server.ts';
import type { WatchedPart } from './part.ts';
import type { Kind } from './row.ts';

const REPOSITORY = 'ghcr.io/org/mcp-server';

/** `rollout status` is over while the old pods still drain. */
const AND_WAIT = (
  deploy: string,
) => `old=$(kubectl get pods --selector app=mcp-server --output name)
${deploy}
kubectl wait --for=delete $old --timeout=2m`;

export const KUBECTL: WatchedPart = { name: 'kubectl', stateful: 'l2', start };

async function start(kind: Kind): Promise<Stage> {
  const { server, stopFirst } = kind;
  const folder = mkdtempSync(join(tmpdir(), 'watch-kubectl-'));
  installServer(join(folder, 'app'), kind);
  const cluster = await startCluster({
    runtime: processes(join(folder, 'app')),
    probeMs: undefined,
    endpointLagMs: 1_000,
  });
  const { env, endpoint } = cluster;
  const kubectl = async (args: string[], input?: string) => {
    const { exitCode, stdout, stderr } = await runKubectl(args, { env, ...(input && { input }) });
    if (exitCode !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const close = async () => {
    await cluster.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const manifests = server === 'stateful' ? 'k8s-stateful' : 'k8s';
    await kubectl(['apply', '--filename', join(EXAMPLE, manifests)]);
    if (stopFirst) {
      const one = edited(exampleFile(`${manifests}/deployment.yaml`), [
        ['replicas: 2', 'replicas: 1'],
        ['maxSurge: 1', 'maxSurge: 0'],
        ['maxUnavailable: 0', 'maxUnavailable: 1'],
      ]);
      await kubectl(['apply', '--filename', '-'], one);
    }
    await kubectl(['rollout', 'status', 'deployment/mcp-server', '--timeout=60s']);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    endpoint,
    env,
    async rollout(version) {
      const given = await recipe(`${REPOSITORY}:${VERSIONS[version]}`);
      Object.assign(env, given.env);
      const { 'deploy-command': deploy = '', ...inputs } = given.inputs;
      return { ...inputs, 'deploy-command': AND_WAIT(deploy) };
    },
    close,
  };
}

/** Runs the server of a folder as the image's Dockerfile says, each in a process of its own. */
function processes(folder: string): Runtime {
  return async ({ spec }: Pod): Promise<Container> => {
    const { image, env = [] } = spec.containers[0]!;
    const [repository, tag = ''] = image.split(/:(?=[^/]*$)/);
    if (repository !== REPOSITORY) throw new Error('ImagePullBackOff');
    const port = await freePort();
    const child = spawn(process.execPath, ['server.js'], {
      cwd: folder,
      env: {
        NODE_ENV: 'production',
        VERSION: tag,
        ...Object.fromEntries(env.map(({ name, value = '' }) => [name, value])),
        // A pod has an address of its own; here it has a port.
        ...{ HOST: '127.0.0.1', PORT: String(port) },
      },
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    return {
      origin: `http://127.0.0.1:${port}`,
      terminate: () => child.kill('SIGTERM'),
      kill: () => child.kill('SIGKILL'),
      ended,
    };
  };
}
