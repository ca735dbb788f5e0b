import { type GateStep, readExample, runUntilGate } from '../example-job.ts';
import type { Inputs, Part, Rollout } from '../scenarios/part.ts';
import { startCluster } from './cluster.ts';
import { deployment, service } from './manifests.ts';
import { runKubectl } from './run-kubectl.ts';

const SERVER = 'deployment/mcp-server';

/** The address of the Service in a real cluster, which `kubectl` finds by itself; absent: the cluster of the tests. */
const REAL = process.env.E2E_KUBERNETES_ENDPOINT;

/** Pods of a real cluster take seconds to come and to go. */
const PATIENT: Inputs = { 'wait-timeout': '20s', 'rollback-timeout': '90s' };

/** The commands of `examples/kubernetes.yml`, as users copy them, and what they find in their environment. */
export async function recipe(image: string): Promise<GateStep> {
  const job = readExample('kubernetes.yml');
  const { inputs, env } = await runUntilGate(job, { IMAGE: image });
  const commands = Object.entries(inputs).filter(([name]) => name.endsWith('-command'));
  return { inputs: Object.fromEntries(commands), env };
}

const IMAGES: Record<Rollout, string> = { good: 'shop:v2', bad: 'shop:bad' };

/** A Deployment of three pods, with everything that the gate does to it through `kubectl`. */
export const kubectl: Part = {
  name: 'kubectl',
  phases: ['deploy', 'verify', 'soak', 'rollback', 'verify-rollback'],
  // Says "skipped rollback", and that it went well.
  uselessRollback: 'kubectl rollout undo "$DEPLOYMENT" --to-revision="$MCP_GATE_DEPLOYED_REVISION"',
  ...(REAL !== undefined && { timeoutMs: 240_000 }),
  async start() {
    const stage = await startKubernetes();
    return {
      ...stage,
      async rollout(version) {
        const { inputs, env } = await recipe(IMAGES[version]);
        Object.assign(stage.env, env);
        return { ...(REAL !== undefined && PATIENT), ...inputs };
      },
    };
  },
};

export interface Kubernetes {
  endpoint: string;
  /** What `kubectl` needs to find the cluster. */
  env: Record<string, string>;
  /** Runs `kubectl`, and gives what it says. Throws where it does not end with 0. */
  run(args: readonly string[], input?: object): Promise<string>;
  /** Takes the deployment away, and the cluster where it is ours. */
  close(): Promise<void>;
}

/** A cluster with version `before` live. */
export async function startKubernetes(): Promise<Kubernetes> {
  const cluster = REAL === undefined ? await startCluster({ lagMs: 300 }) : undefined;
  const { endpoint, env } = cluster ?? { endpoint: REAL!, env: {} };
  const run: Kubernetes['run'] = async (args, input) => {
    const ended = await runKubectl(args, { env, input: JSON.stringify(input) });
    if (ended.exitCode === 0) return ended.stdout;
    throw new Error(`kubectl ${args.join(' ')} ended with ${ended.exitCode}: ${ended.stderr}`);
  };
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
  return { endpoint, env, run, close };
}
