import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { condition, withCondition } from './deployment-status.ts';
import {
  type Deployment,
  isOwnedBy,
  type Labels,
  ownedBy,
  type PodTemplate,
  type ReplicaSet,
} from './objects.ts';
import { nextReplicas } from './rolling.ts';
import type { Store } from './store.ts';

export const REVISION = 'deployment.kubernetes.io/revision';
const HASH = 'pod-template-hash';
/** What belongs to a deployment alone. */
const NOT_COPIED = [REVISION, 'kubectl.kubernetes.io/last-applied-configuration'];

export function replicaSetsOf(store: Store, deployment: Deployment): ReplicaSet[] {
  const sets = store.list('replicasets', deployment.metadata.namespace);
  return sets.filter((one) => isOwnedBy(one, deployment));
}

/** The ReplicaSet of the deployment's present template, if there is one. */
export function currentOf(
  { spec }: Deployment,
  sets: readonly ReplicaSet[],
): ReplicaSet | undefined {
  return sets.find((one) =>
    isDeepStrictEqual(withoutHash(one.spec.template), withoutHash(spec.template)),
  );
}

/**
 * Gives the ReplicaSet of the present template the highest revision, and makes it where there is none. One that is
 * found again, as after an undo, leaves its old number. The deployment is told the number.
 */
export function syncRevision(store: Store, deployment: Deployment): ReplicaSet {
  const sets = replicaSetsOf(store, deployment);
  const found = currentOf(deployment, sets);
  const highest = Math.max(0, ...sets.filter((one) => one !== found).map(revisionOf));
  const revision = String(Math.max(found ? revisionOf(found) : 0, highest + 1));
  const annotations = { ...copied(deployment.metadata.annotations), [REVISION]: revision };
  const current = found
    ? store.change('replicasets', found, ({ metadata }) => {
        Object.assign(metadata.annotations, annotations);
      })
    : store.create('replicasets', newReplicaSet(deployment, sets, annotations));
  store.change('deployments', deployment, (it) => {
    it.metadata.annotations[REVISION] = revision;
    if (found) return;
    const created = condition('Progressing', true, 'NewReplicaSetCreated', new Date());
    it.status = withCondition(it.status, created);
  });
  return current;
}

/** Takes old ReplicaSets without pods away, until as many are left as the deployment wants to go back to. */
export function forgetOld(store: Store, deployment: Deployment, old: readonly ReplicaSet[]): void {
  const empty = old.filter(({ spec, status }) => spec.replicas === 0 && status.replicas === 0);
  const surplus = old.length - deployment.spec.revisionHistoryLimit;
  if (surplus <= 0) return;
  const oldestFirst = empty.toSorted((a, b) => revisionOf(a) - revisionOf(b));
  for (const one of oldestFirst.slice(0, surplus)) store.remove('replicasets', one);
}

function newReplicaSet(
  deployment: Deployment,
  sets: readonly ReplicaSet[],
  annotations: Labels,
): ReplicaSet {
  const { name, namespace } = deployment.metadata;
  const template = structuredClone(deployment.spec.template);
  const text = JSON.stringify(template);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  template.metadata.labels = { ...template.metadata.labels, [HASH]: hash };
  const { labels } = template.metadata;
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      ...{ name: `${name}-${hash}`, namespace, uid: '', resourceVersion: '', generation: 1 },
      ...{ creationTimestamp: '', labels, annotations, ownerReferences: ownedBy(deployment) },
    },
    spec: {
      replicas: nextReplicas(deployment, 0, sets),
      minReadySeconds: deployment.spec.minReadySeconds ?? 0,
      selector: { matchLabels: { ...deployment.spec.selector.matchLabels, [HASH]: hash } },
      template,
    },
    status: { replicas: 0 },
  };
}

function withoutHash(template: PodTemplate): PodTemplate {
  const { [HASH]: _, ...labels } = template.metadata.labels;
  return { ...template, metadata: { ...template.metadata, labels } };
}

function revisionOf({ metadata }: ReplicaSet): number {
  return Number(metadata.annotations[REVISION] ?? 0);
}

function copied(annotations: Labels): Labels {
  return Object.fromEntries(
    Object.entries(annotations).filter(([name]) => !NOT_COPIED.includes(name)),
  );
}
