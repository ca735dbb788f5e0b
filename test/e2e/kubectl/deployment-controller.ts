import { isDeepStrictEqual } from 'node:util';
import { isComplete, statusOf } from './deployment-status.ts';
import type { Deployment } from './objects.ts';
import { currentOf, forgetOld, replicaSetsOf, syncRevision } from './revisions.ts';
import { nextReplicas, shrink } from './rolling.ts';
import type { Store } from './store.ts';

/**
 * Rolls deployments out as Kubernetes' controller does: it notices a new generation after a while, and moves a few
 * pods per step.
 */
export class DeploymentController {
  readonly #store: Store;
  readonly #lagMs: number;
  /** When each generation was there first, by the deployment's uid. */
  readonly #seen = new Map<string, { generation: number; at: number }>();
  #isHeld = false;

  constructor(store: Store, lagMs: number) {
    this.#store = store;
    this.#lagMs = lagMs;
  }

  /** From now on it notices nothing, until `release`. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
  }

  /** One step of every deployment. */
  step(): void {
    if (this.#isHeld) return;
    for (const deployment of this.#store.list('deployments')) {
      if (this.#hasNoticed(deployment)) sync(this.#store, deployment);
    }
  }

  #hasNoticed({ metadata, status }: Deployment): boolean {
    const { uid, generation } = metadata;
    if (status.observedGeneration === generation) return true;
    const now = performance.now();
    const seen = this.#seen.get(uid);
    const at = seen?.generation === generation ? seen.at : now;
    this.#seen.set(uid, { generation, at });
    return now - at >= this.#lagMs;
  }
}

function sync(store: Store, deployment: Deployment): void {
  if (!deployment.spec.paused) {
    const current = syncRevision(store, deployment);
    const sets = replicaSetsOf(store, deployment);
    const old = sets.filter(({ metadata }) => metadata.uid !== current.metadata.uid);
    const replicas = nextReplicas(deployment, current.spec.replicas, sets);
    if (replicas !== current.spec.replicas) {
      store.change('replicasets', current, ({ spec }) => {
        spec.replicas = replicas;
      });
    } else {
      for (const [one, left] of shrink(deployment, current, old)) {
        store.change('replicasets', one, ({ spec }) => {
          spec.replicas = left;
        });
      }
    }
    if (isComplete(deployment, deployment.status)) forgetOld(store, deployment, old);
  }
  const sets = replicaSetsOf(store, deployment);
  const before = store.get('deployments', deployment.metadata.namespace, deployment.metadata.name);
  const status = statusOf(before, currentOf(before, sets), sets, new Date());
  if (isDeepStrictEqual(status, before.status)) return;
  store.change('deployments', before, (it) => {
    it.status = status;
  });
}
