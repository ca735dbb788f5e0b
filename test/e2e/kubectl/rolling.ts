import type { Deployment, ReplicaSet } from './objects.ts';

/** How many pods may be there above the wanted number, and how many of it may be missing. */
export function bounds({ spec }: Deployment): { maxSurge: number; maxUnavailable: number } {
  const { maxSurge, maxUnavailable } = spec.strategy.rollingUpdate;
  const surge = share(maxSurge, spec.replicas, Math.ceil);
  const unavailable = share(maxUnavailable, spec.replicas, Math.floor);
  // With both at nothing no pod could ever be replaced.
  const stuck = surge === 0 && unavailable === 0;
  return { maxSurge: surge, maxUnavailable: stuck ? 1 : unavailable };
}

function share(value: number | string, of: number, round: (n: number) => number): number {
  return typeof value === 'number' ? value : round((Number.parseFloat(value) / 100) * of);
}

/** How many replicas the current ReplicaSet is to have now, as Kubernetes' `NewRSNewReplicas`. */
export function nextReplicas(
  deployment: Deployment,
  current: number,
  all: readonly ReplicaSet[],
): number {
  const { replicas } = deployment.spec;
  if (current >= replicas) return replicas;
  const room = replicas + bounds(deployment).maxSurge - wanted(all);
  return room <= 0 ? current : current + Math.min(room, replicas - current);
}

/**
 * By how many replicas each old ReplicaSet shrinks now, as Kubernetes' `reconcileOldReplicaSets`: what never became
 * available first, then the oldest, as long as enough pods stay available.
 */
export function shrink(
  deployment: Deployment,
  current: ReplicaSet,
  old: readonly ReplicaSet[],
): Map<ReplicaSet, number> {
  const all = [...old, current];
  const minAvailable = deployment.spec.replicas - bounds(deployment).maxUnavailable;
  const unavailable = current.spec.replicas - available([current]);
  const left = new Map(old.map((one) => [one, one.spec.replicas]));
  let most = wanted(all) - minAvailable - unavailable;
  const oldestFirst = old.toSorted((a, b) =>
    a.metadata.creationTimestamp.localeCompare(b.metadata.creationTimestamp),
  );
  const take = (one: ReplicaSet, count: number) => left.set(one, left.get(one)! - count);
  for (const one of oldestFirst) {
    const count = Math.max(0, Math.min(most, one.spec.replicas - available([one])));
    take(one, count);
    most -= count;
  }
  let spare = Math.min(most, available(all) - minAvailable);
  for (const one of oldestFirst) {
    const count = Math.max(0, Math.min(spare, left.get(one)!));
    take(one, count);
    spare -= count;
  }
  return new Map([...left].filter(([one, count]) => count !== one.spec.replicas));
}

function wanted(sets: readonly ReplicaSet[]): number {
  return sets.reduce((sum, { spec }) => sum + spec.replicas, 0);
}

export function available(sets: readonly ReplicaSet[]): number {
  return sets.reduce((sum, { status }) => sum + (status.availableReplicas ?? 0), 0);
}
