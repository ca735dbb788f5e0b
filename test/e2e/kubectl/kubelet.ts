import { setTimeout as sleep } from 'node:timers/promises';
import type { SdkV1 } from '../../fixtures/servers/sdk-v1.ts';
import { startImage } from './images.ts';
import type { Pod } from './objects.ts';
import type { Store } from './store.ts';

/** For what is on its way when a pod is taken from the service. */
const GRACE_MS = 200;
const PROBE_TIMEOUT_MS = 2_000;

/** Runs pods: a real MCP server for each, on a port of its own, asked for its readiness again and again. */
export class Kubelet {
  readonly #store: Store;
  readonly #probeMs: number;
  readonly #running = new Map<string, Promise<SdkV1 | string>>();
  readonly #ports = new Map<string, number>();
  readonly #ending = new Set<string>();
  #isClosed = false;

  constructor(store: Store, probeMs: number) {
    this.#store = store;
    this.#probeMs = probeMs;
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
        const started = start(pod);
        this.#running.set(uid, started);
        void this.#watch(pod, started);
      }
      if (deletionTimestamp !== undefined && !this.#ending.has(uid)) void this.#end(pod);
    }
    for (const uid of this.#running.keys()) {
      if (!pods.some((pod) => pod.metadata.uid === uid)) void this.#stop(uid);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#running.keys()].map((uid) => this.#stop(uid)));
  }

  /** Writes what the pod is, and then whether it is ready, as long as it runs. */
  async #watch(pod: Pod, started: Promise<SdkV1 | string>): Promise<void> {
    const server = await started;
    const { uid } = pod.metadata;
    const path = pod.spec.containers[0]?.readinessProbe?.httpGet?.path;
    if (typeof server !== 'string') this.#ports.set(uid, Number(new URL(server.origin).port));
    while (!this.#isClosed && this.#running.has(uid)) {
      const ready =
        typeof server !== 'string' && (path === undefined || (await isUp(server.origin + path)));
      if (this.#isClosed || !this.#running.has(uid)) return;
      this.#report(pod, ready, typeof server === 'string' ? server : undefined);
      await sleep(this.#probeMs);
    }
  }

  #report({ metadata, spec }: Pod, ready: boolean, waiting: string | undefined): void {
    const found = this.#store.find('pods', metadata.namespace, metadata.name);
    if (found?.metadata.uid !== metadata.uid) return;
    const state = waiting === undefined ? { running: {} } : { waiting: { reason: waiting } };
    this.#store.change('pods', found, (it) => {
      it.status = {
        phase: waiting === undefined ? 'Running' : 'Pending',
        conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
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

  /** A pod that was deleted is out of the service at once; its server ends a little later. */
  async #end(pod: Pod): Promise<void> {
    this.#ending.add(pod.metadata.uid);
    await sleep(GRACE_MS);
    await this.#stop(pod.metadata.uid);
    this.#store.remove('pods', pod);
  }

  async #stop(uid: string): Promise<void> {
    const started = this.#running.get(uid);
    this.#running.delete(uid);
    this.#ports.delete(uid);
    const server = await started;
    if (typeof server === 'object') await server.close();
  }
}

/** Starts the server of a pod's image; a text says why there is none. */
function start({ spec }: Pod): Promise<SdkV1 | string> {
  return startImage(spec.containers[0]!.image).catch((error: Error) => error.message);
}

async function isUp(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
