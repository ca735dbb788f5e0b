import type { Part, Rollout } from '../scenarios/part.ts';
import { startCluster } from './cluster.ts';
import { deployment, service } from './manifests.ts';
import type { KubectlRun } from './run-kubectl.ts';

const SERVER = 'deployment/mcp-server';

/** The commands of examples/kubernetes.yml, for an image. */
export function commands(image: string): Record<string, string> {
  return {
    'deploy-command': `kubectl set image ${SERVER} server=${image}
kubectl rollout status ${SERVER} --timeout=40s`,
    'rollback-command': `kubectl rollout undo ${SERVER} --to-revision="\${MCP_GATE_PREVIOUS_REVISION:?}"
kubectl rollout status ${SERVER} --timeout=40s`,
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

/** A Deployment of three pods in a cluster, with everything that the gate does to it through `kubectl`. */
export const kubectl: Part = {
  name: 'kubectl',
  phases: ['deploy', 'verify', 'soak', 'rollback', 'verify-rollback'],
  // Says "skipped rollback", and that it went well.
  uselessRollback: `kubectl rollout undo ${SERVER} --to-revision="$MCP_GATE_DEPLOYED_REVISION"`,
  async start() {
    const cluster = await startCluster({ lagMs: 300 });
    try {
      succeeded(await cluster.apply(service()));
      succeeded(await cluster.apply(deployment('shop:v1')));
      succeeded(await cluster.kubectl('rollout', 'status', SERVER, '--timeout=30s'));
    } catch (error) {
      await cluster.close();
      throw error;
    }
    const { endpoint, env, close } = cluster;
    return { endpoint, env, close, rollout: (version) => commands(IMAGES[version]) };
  },
};

function succeeded({ exitCode, stderr }: KubectlRun): void {
  if (exitCode !== 0) throw new Error(`kubectl ended with ${exitCode}: ${stderr}`);
}
