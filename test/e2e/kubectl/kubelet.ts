import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pod, Probe } from './objects.ts';
import { type Container, inProcess, type Runtime } from './runtime.ts';
import type { Store } from './store.ts';

export interface KubeletOptions {
  /** Default: servers in this process. */
  runtime?: Runtime;
  /** Between two looks at a pod's readiness, each of which counts. Default: as its probe says. */
  probeMs?: number;
}

const DEFAULT_GRACE_SECONDS = 30;
const PROBE_DEFAULTS = { periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 } as const;

/** Runs pods: a real MCP server for each, on a port of its own, asked for its readiness again and again. */
export class Kubelet {
  readonly #store: Store;
  readonly #options: KubeletOptions;
  readonly #running = new Map<string, Promise<Container | string>>();
  readonly #ports = new Map<string, number>();
  readonly #ending = new Set<string>();
  #isClosed = false;

  constructor(store: Store, options: KubeletOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** The port of a pod that runs. */
  portOf(pod: Pod): number | undefined {
    return this.#ports.get(pod.metadata.uid);
  }

  /** Starts what is new, ends what is to go. */
  step(): void {
    if (this.#isClosed) return;
    const pods = this.#store.list('pods');
    for (const pod of pods) {
      const { uid, deletionTimestamp } = pod.metadata;
      if (!this.#running.has(uid)) {
        const started = this.#start(pod);
        this.#running.set(uid, started);
        void this.#watch(pod, started);
      }
      if (deletionTimestamp !== undefined && !this.#ending.has(uid)) void this.#end(pod);
    }
    for (const uid of this.#running.keys()) {
      if (!pods.some((pod) => pod.metadata.uid === uid)) void this.#kill(uid);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#running.keys()].map((uid) => this.#kill(uid)));
  }

  /** Starts the server of a pod; a text says why there is none. */
  #start(pod: Pod): Promise<Container | string> {
    const { runtime = inProcess } = this.#options;
    return runtime(pod).catch((error: Error) => error.message);
  }

  /** Writes what the pod is, and then whether it is ready, as long as it runs. */
  async #watch(pod: Pod, started: Promise<Container | string>): Promise<void> {
    const server = await started;
    const { uid } = pod.metadata;
    const probe = { ...PROBE_DEFAULTS, ...pod.spec.containers[0]?.readinessProbe };
    const { probeMs = probe.periodSeconds * 1_000 } = this.#options;
    if (typeof server !== 'string') this.#ports.set(uid, Number(new URL(server.origin).port));
    let ready = false;
    let failures = 0;
    while (!this.#isClosed && this.#running.has(uid)) {
      const up = typeof server !== 'string' && (await isUp(server.origin, probe));
      if (this.#isClosed || !this.#running.has(uid)) return;
      failures = up ? 0 : failures + 1;
      // What was ready stays so until it has failed several times.
      ready = up || (ready && failures < probe.failureThreshold);
      this.#report(pod, ready, typeof server === 'string' ? server : undefined);
      await sleep(probeMs);
    }
  }

  #report({ metadata, spec }: Pod, ready: boolean, waiting: string | undefined): void {
    const found = this.#store.find('pods', metadata.namespace, metadata.name);
    if (found?.metadata.uid !== metadata.uid) return;
    const state = waiting === undefined ? { running: {} } : { waiting: { reason: waiting } };
    const status = ready ? 'True' : 'False';
    const last = found.status.conditions[0];
    const since = last?.status === status ? last.lastTransitionTime : new Date().toISOString();
    this.#store.change('pods', found, (it) => {
      it.status = {
        phase: waiting === undefined ? 'Running' : 'Pending',
        conditions: [{ type: 'Ready', status, lastTransitionTime: since }],
        containerStatuses: spec.containers.map(({ name, image }) => ({
          name,
          image,
          ready,
          state,
        })),
        podIP: '127.0.0.1',
      };
    });
  }

  /**
   * A pod that was deleted is out of the service at once. Its hook runs, then it is told to end, and it is killed when
   * its grace period is over.
   */
  async #end(pod: Pod): Promise<void> {
    const { uid } = pod.metadata;
    this.#ending.add(uid);
    const { terminationGracePeriodSeconds: grace = DEFAULT_GRACE_SECONDS, containers } = pod.spec;
    const server = await this.#running.get(uid);
    if (typeof server === 'object') {
      const over = seconds(grace);
      const hook = seconds(containers[0]?.lifecycle?.preStop?.sleep?.seconds ?? 0);
      await Promise.race([hook, over, server.ended]);
      if (this.#isClosed) return;
      server.terminate();
      await Promise.race([server.ended, over]);
    }
    await this.#kill(uid);
    this.#store.remove('pods', pod);
  }

  async #kill(uid: string): Promise<void> {
    const started = this.#running.get(uid);
    this.#running.delete(uid);
    this.#ports.delete(uid);
    const server = await started;
    if (typeof server !== 'object') return;
    server.kill();
    await server.ended;
  }
}

const seconds = (count: number) => sleep(count * 1_000, undefined, { ref: false });

/** Each look is a connection of its own. */
function isUp(origin: string, { httpGet, timeoutSeconds }: Probe): Promise<boolean> {
  if (httpGet?.path === undefined) return Promise.resolve(true);
  const url = origin + httpGet.path;
  return new Promise((resolve) => {
    const timeout = (timeoutSeconds ?? 1) * 1_000;
    const asked = get(url, { agent: false, timeout }, (answer) => {
      answer.resume();
      resolve(answer.statusCode !== undefined && answer.statusCode < 400);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
  });
}
