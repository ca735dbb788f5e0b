import type { Condition, Deployment, DeploymentStatus, ReplicaSet } from './objects.ts';
import { available, bounds } from './rolling.ts';

/** The status of a deployment as the controller sees it now. Pure: the time is passed in. */
export function statusOf(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  all: readonly ReplicaSet[],
  now: Date,
): DeploymentStatus {
  const replicas = all.reduce((sum, { status }) => sum + status.replicas, 0);
  const availableReplicas = available(all);
  const status: DeploymentStatus = {
    observedGeneration: deployment.metadata.generation,
    replicas,
    updatedReplicas: current?.status.replicas ?? 0,
    readyReplicas: all.reduce((sum, one) => sum + (one.status.readyReplicas ?? 0), 0),
    availableReplicas,
    unavailableReplicas: Math.max(0, replicas - availableReplicas),
  };
  const isEnough =
    availableReplicas >= deployment.spec.replicas - bounds(deployment).maxUnavailable;
  const conditions = [
    condition(
      'Available',
      isEnough,
      isEnough ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
      now,
    ),
    progress(deployment, status, now),
  ];
  return conditions.reduce(withCondition, {
    ...status,
    conditions: deployment.status.conditions ?? [],
  });
}

/** True where all that runs is what the deployment wants. */
export function isComplete({ metadata, spec }: Deployment, status: DeploymentStatus): boolean {
  return (
    status.updatedReplicas === spec.replicas &&
    status.replicas === spec.replicas &&
    status.availableReplicas === spec.replicas &&
    (status.observedGeneration ?? 0) >= metadata.generation
  );
}

/** The condition `Progressing`, as Kubernetes' `syncRolloutStatus` decides it. */
function progress(deployment: Deployment, status: DeploymentStatus, now: Date): Condition {
  const before = deployment.status;
  const last = before.conditions?.find(({ type }) => type === 'Progressing');
  const isDone =
    status.replicas === status.updatedReplicas && last?.reason === 'NewReplicaSetAvailable';
  if (isDone) return last;
  if (isComplete(deployment, status)) {
    return condition('Progressing', true, 'NewReplicaSetAvailable', now);
  }
  if (last === undefined || hasMoved(before, status)) {
    return condition('Progressing', true, 'ReplicaSetUpdated', now);
  }
  const since = Date.parse(last.lastUpdateTime) + deployment.spec.progressDeadlineSeconds * 1_000;
  const isLate = last.reason !== 'NewReplicaSetAvailable' && now.getTime() > since;
  if (!isLate || last.reason === 'ProgressDeadlineExceeded') return last;
  return condition('Progressing', false, 'ProgressDeadlineExceeded', now);
}

function hasMoved(before: DeploymentStatus, now: DeploymentStatus): boolean {
  const olds = (one: DeploymentStatus) => (one.replicas ?? 0) - (one.updatedReplicas ?? 0);
  return (
    (now.updatedReplicas ?? 0) > (before.updatedReplicas ?? 0) ||
    olds(now) < olds(before) ||
    (now.readyReplicas ?? 0) > (before.readyReplicas ?? 0) ||
    (now.availableReplicas ?? 0) > (before.availableReplicas ?? 0)
  );
}

/** A condition that was seen first at this time. */
export function condition(type: string, isTrue: boolean, reason: string, now: Date): Condition {
  const time = now.toISOString();
  const status = isTrue ? 'True' : 'False';
  return { type, status, reason, message: reason, lastUpdateTime: time, lastTransitionTime: time };
}

/** Sets a condition. One that says what it said before keeps its times; only progress is news in itself. */
export function withCondition(status: DeploymentStatus, next: Condition): DeploymentStatus {
  const conditions = status.conditions ?? [];
  const last = conditions.find(({ type }) => type === next.type);
  const others = conditions.filter((one) => one !== last);
  const isSame = last?.status === next.status && last.reason === next.reason;
  if (isSame && next.reason !== 'ReplicaSetUpdated') return status;
  const since = last?.status === next.status ? last : next;
  const { lastTransitionTime } = since;
  return { ...status, conditions: [...others, { ...next, lastTransitionTime }] };
}
