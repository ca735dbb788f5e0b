import { randomBytes } from 'node:crypto';
import { isAvailable, isOwnedBy, isReady, ownedBy, type Pod, type ReplicaSet } from './objects.ts';
import type { Store } from './store.ts';

/** Makes as many pods as every ReplicaSet wants, ends those that are too many, and counts. */
export function syncReplicaSets(store: Store): void {
  for (const set of store.list('replicasets')) {
    const owned = store.list('pods', set.metadata.namespace).filter((pod) => isOwnedBy(pod, set));
    const pods = owned.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    for (let count = pods.length; count < set.spec.replicas; count++) {
      pods.push(store.create('pods', newPod(set)));
    }
    const surplus = pods.length - set.spec.replicas;
    if (surplus > 0) {
      // Those that are not ready go first, then the newest.
      const order = pods.toReversed().toSorted((a, b) => Number(isReady(a)) - Number(isReady(b)));
      for (const pod of order.slice(0, surplus)) {
        store.delete('pods', pod);
        pods.splice(pods.indexOf(pod), 1);
      }
    }
    const ready = pods.filter(isReady).length;
    const { minReadySeconds = 0 } = set.spec;
    const now = new Date();
    const available = pods.filter((pod) => isAvailable(pod, minReadySeconds, now)).length;
    store.change('replicasets', set, ({ metadata, status }) => {
      Object.assign(status, {
        replicas: pods.length,
        readyReplicas: ready,
        availableReplicas: available,
        observedGeneration: metadata.generation,
      });
    });
  }
}

function newPod(set: ReplicaSet): Pod {
  const { name, namespace } = set.metadata;
  const { metadata, spec } = structuredClone(set.spec.template);
  const id = randomBytes(3).toString('hex').slice(0, 5);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...{ name: `${name}-${id}`, namespace, uid: '', resourceVersion: '', generation: 1 },
      ...{ creationTimestamp: '', ownerReferences: ownedBy(set) },
      labels: metadata.labels,
      annotations: metadata.annotations ?? {},
    },
    spec,
    status: { phase: 'Pending', conditions: [] },
  };
}
