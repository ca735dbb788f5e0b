import type { Field } from './field.ts';
import type { ManifestSet } from './manifest-set.ts';
import type { Resource } from './resource.ts';

/** How many pods a workload has. */
export interface Replicas {
  /** At least; what a rollout and a budget reckon with. */
  least: number;
  /** At most, with an autoscaler. */
  most: number;
  /** False where something stands there that is no number, such as `${REPLICAS}`: then the two above are guesses. */
  known: boolean;
  /** Where it is said, or would be. */
  at: Field;
  /** The resource that says it. */
  by: Resource;
}

/** The replicas of a workload: its own, or those of the autoscaler that governs it. One pod where nothing says more. */
export function replicasOf(set: ManifestSet, workload: Resource): Replicas {
  const scaler = set.in('HorizontalPodAutoscaler', workload.namespace).find(({ root }) => {
    const target = root.get('spec', 'scaleTargetRef');
    return target.get('kind').text === workload.kind && target.get('name').text === workload.name;
  });
  if (scaler) {
    const spec = scaler.root.get('spec');
    const min = spec.get('minReplicas');
    const least = min.number ?? 1;
    const most = Math.max(least, spec.get('maxReplicas').number ?? least);
    return { least, most, known: isKnown(min), at: spec.get('maxReplicas'), by: scaler };
  }
  const at = workload.root.get('spec', 'replicas');
  const count = at.number ?? 1;
  return { least: count, most: count, known: isKnown(at), at, by: workload };
}

const isKnown = (at: Field): boolean => at.number !== undefined || !at.exists;
