import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApiServer } from './api-server.ts';
import { DeploymentController } from './deployment-controller.ts';
import { Kubelet, type KubeletOptions } from './kubelet.ts';
import { syncReplicaSets } from './replica-set-controller.ts';
import { type KubectlRun, kubectlEnvironment, runKubectl } from './run-kubectl.ts';
import { startFront } from './service.ts';
import { Store } from './store.ts';

export interface ClusterOptions extends KubeletOptions {
  /** How long the deployment controller does not notice a change. */
  lagMs?: number;
  /** How long proxies do not notice that the endpoints of a Service have changed. */
  endpointLagMs?: number;
  /** What the API server says of itself. */
  version?: string;
}

export interface Cluster {
  /** Where the Service `mcp-server` answers with MCP. */
  endpoint: string;
  /** What `kubectl` needs in its environment to speak to this cluster. */
  env: Record<string, string>;
  store: Store;
  controller: DeploymentController;
  /** Runs the real `kubectl` against the cluster. */
  kubectl(...args: string[]): Promise<KubectlRun>;
  /** `kubectl apply` of an object. */
  apply(object: object): Promise<KubectlRun>;
  /** Ends all pods and takes all files away. Throws what a controller threw. */
  close(): Promise<void>;
}

const STEP_MS = 25;

/** Starts an empty cluster on 127.0.0.1, in this process. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { lagMs = 100, endpointLagMs = 0, version = '1.34.0' } = options;
  const folder = mkdtempSync(join(tmpdir(), 'gate-kubectl-'));
  const store = new Store();
  const controller = new DeploymentController(store, lagMs);
  const kubelet = new Kubelet(store, { probeMs: 50, ...options });
  const faults: unknown[] = [];
  const timer = setInterval(() => {
    try {
      controller.step();
      syncReplicaSets(store);
      kubelet.step();
    } catch (error) {
      faults.push(error);
    }
  }, STEP_MS);
  const api = await startApiServer(store, version);
  const front = await startFront(store, kubelet, { service: 'mcp-server', lagMs: endpointLagMs });
  const env = kubectlEnvironment(folder, api.origin);
  const closed = new AbortController();
  const running = { env, signal: closed.signal };
  return {
    endpoint: `http://127.0.0.1:${front.port}/mcp`,
    env,
    store,
    controller,
    kubectl: (...args) => runKubectl(args, running),
    apply: (object) =>
      runKubectl(['apply', '-f', '-'], { ...running, input: JSON.stringify(object) }),
    async close() {
      clearInterval(timer);
      closed.abort();
      await Promise.all([front.close(), api.close(), kubelet.close()]);
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0)
        throw new AggregateError(faults, 'the cluster of the tests has failed');
    },
  };
}
