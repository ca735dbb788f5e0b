import type { Inputs, Part, Rollout } from '../scenarios/part.ts';
import { startCluster } from './cluster.ts';
import { deployment, service } from './manifests.ts';
import { type KubectlRun, runKubectl } from './run-kubectl.ts';

const SERVER = 'deployment/mcp-server';

/** The address of the Service in a real cluster, which `kubectl` finds by itself; absent: the cluster of the tests. */
const REAL = process.env.E2E_KUBERNETES_ENDPOINT;

/** Pods of a real cluster take seconds to come and to go. */
const PATIENT: Inputs = { 'wait-timeout': '20s', 'rollback-timeout': '90s' };

/** The commands of examples/kubernetes.yml, for an image. */
export function commands(image: string): Inputs {
  return {
    'deploy-command': `kubectl set image ${SERVER} server=${image}
kubectl rollout status ${SERVER} --timeout=60s`,
    'rollback-command': `kubectl rollout undo ${SERVER} --to-revision="\${MCP_GATE_PREVIOUS_REVISION:?}"
kubectl rollout status ${SERVER} --timeout=60s`,
    // The annotation lags behind the deployment: it is believed only where the controller has seen all of it.
    'revision-command': `until
  state=$(kubectl get ${SERVER} --ignore-not-found -o jsonpath='{.metadata.generation} {.status.observedGeneration} {.metadata.annotations.deployment\\.kubernetes\\.io/revision}') || exit
  read -r wanted seen revision <<< "$state"
  [ "$wanted" = "$seen" ]
do sleep 0.2; done
echo "$revision"`,
  };
}

const IMAGES: Record<Rollout, string> = { good: 'shop:v2', bad: 'shop:bad' };

/** A Deployment of three pods, with everything that the gate does to it through `kubectl`. */
export const kubectl: Part = {
  name: 'kubectl',
  phases: ['deploy', 'verify', 'soak', 'rollback', 'verify-rollback'],
  // Says "skipped rollback", and that it went well.
  uselessRollback: `kubectl rollout undo ${SERVER} --to-revision="$MCP_GATE_DEPLOYED_REVISION"`,
  ...(REAL !== undefined && { timeoutMs: 240_000 }),
  async start() {
    const stage = await startKubernetes();
    return {
      ...stage,
      rollout: (version) => ({ ...(REAL !== undefined && PATIENT), ...commands(IMAGES[version]) }),
    };
  },
};

export interface Kubernetes {
  endpoint: string;
  /** What `kubectl` needs to find the cluster. */
  env: Record<string, string>;
  /** Takes the deployment away, and the cluster where it is ours. */
  close(): Promise<void>;
}

/** A cluster with version `before` live. */
export async function startKubernetes(): Promise<Kubernetes> {
  const cluster = REAL === undefined ? await startCluster({ lagMs: 300 }) : undefined;
  const { endpoint, env } = cluster ?? { endpoint: REAL!, env: {} };
  const run = async (args: string[], input?: object) =>
    succeeded(await runKubectl(args, { env, input: JSON.stringify(input) }));
  const close = async () => {
    try {
      const gone = ['--ignore-not-found', '--cascade=foreground', '--timeout=60s'];
      await run(['delete', SERVER, 'service/mcp-server', ...gone]);
    } finally {
      await cluster?.close();
    }
  };
  try {
    await run(['apply', '-f', '-'], service());
    await run(['apply', '-f', '-'], deployment('shop:v1'));
    await run(['rollout', 'status', SERVER, '--timeout=60s']);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, env, close };
}

function succeeded({ exitCode, stderr }: KubectlRun): void {
  if (exitCode !== 0) throw new Error(`kubectl ended with ${exitCode}: ${stderr}`);
}
