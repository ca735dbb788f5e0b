/** The parts of Kubernetes' objects that the cluster of these tests works with. What else a client sends is kept. */
export type Labels = Record<string, string>;

export interface Metadata {
  name: string;
  namespace: string;
  uid: string;
  resourceVersion: string;
  generation: number;
  creationTimestamp: string;
  deletionTimestamp?: string;
  labels: Labels;
  annotations: Labels;
  ownerReferences?: { uid: string; [more: string]: unknown }[];
}

export interface Probe {
  httpGet?: { path?: string };
  periodSeconds?: number;
  timeoutSeconds?: number;
  failureThreshold?: number;
}

export interface Container {
  name: string;
  image: string;
  env?: { name: string; value?: string }[];
  readinessProbe?: Probe;
  lifecycle?: { preStop?: { sleep?: { seconds: number } } };
}

export interface PodTemplate {
  metadata: { labels: Labels; annotations?: Labels };
  spec: { containers: Container[]; terminationGracePeriodSeconds?: number };
}

export interface Condition {
  type: string;
  status: 'True' | 'False';
  reason: string;
  message: string;
  lastUpdateTime: string;
  lastTransitionTime: string;
}

export interface Deployment {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  spec: {
    replicas: number;
    selector: { matchLabels: Labels };
    template: PodTemplate;
    strategy: {
      type: string;
      rollingUpdate: { maxSurge: number | string; maxUnavailable: number | string };
    };
    revisionHistoryLimit: number;
    progressDeadlineSeconds: number;
    minReadySeconds?: number;
    paused?: boolean;
  };
  status: DeploymentStatus;
}

export interface DeploymentStatus {
  observedGeneration?: number;
  replicas?: number;
  updatedReplicas?: number;
  readyReplicas?: number;
  availableReplicas?: number;
  unavailableReplicas?: number;
  conditions?: Condition[];
}

export interface ReplicaSet {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  spec: {
    replicas: number;
    minReadySeconds?: number;
    selector: { matchLabels: Labels };
    template: PodTemplate;
  };
  status: {
    replicas: number;
    readyReplicas?: number;
    availableReplicas?: number;
    observedGeneration?: number;
  };
}

export interface Pod {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  spec: PodTemplate['spec'];
  status: {
    phase: 'Pending' | 'Running';
    conditions: { type: 'Ready'; status: 'True' | 'False'; lastTransitionTime: string }[];
    containerStatuses?: unknown[];
    podIP?: string;
  };
}

export interface Service {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  spec: { selector: Labels; sessionAffinity?: 'ClientIP' | 'None' };
  status: object;
}

/** What is kept and shown, and does nothing here. */
export interface Kept {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  spec: object;
  status: object;
}

export interface Objects {
  deployments: Deployment;
  replicasets: ReplicaSet;
  pods: Pod;
  services: Service;
  ingresses: Kept;
  poddisruptionbudgets: Kept;
}
export type Resource = keyof Objects;
export type KubeObject = Objects[Resource];

/** What discovery says of each, and what its paths begin with. */
export const RESOURCES = {
  deployments: { group: 'apps', kind: 'Deployment', singular: 'deployment', short: 'deploy' },
  replicasets: { group: 'apps', kind: 'ReplicaSet', singular: 'replicaset', short: 'rs' },
  pods: { group: '', kind: 'Pod', singular: 'pod', short: 'po' },
  services: { group: '', kind: 'Service', singular: 'service', short: 'svc' },
  ingresses: { group: 'networking.k8s.io', kind: 'Ingress', singular: 'ingress', short: 'ing' },
  poddisruptionbudgets: {
    ...{ group: 'policy', kind: 'PodDisruptionBudget' },
    ...{ singular: 'poddisruptionbudget', short: 'pdb' },
  },
} as const satisfies Record<Resource, object>;

export function apiVersionOf(resource: Resource): string {
  return RESOURCES[resource].group === '' ? 'v1' : `${RESOURCES[resource].group}/v1`;
}

export function isOwnedBy(object: KubeObject, owner: KubeObject): boolean {
  return object.metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid) ?? false;
}

/** What makes an object the property of another: it goes when its owner goes. */
export function ownedBy(owner: KubeObject): NonNullable<Metadata['ownerReferences']> {
  const { apiVersion, kind, metadata } = owner;
  const { name, uid } = metadata;
  return [{ apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true }];
}

export function isReady(pod: Pod): boolean {
  const ready = pod.status.conditions.some(({ status }) => status === 'True');
  return ready && pod.metadata.deletionTimestamp === undefined;
}

/** Ready, and for so long. */
export function isAvailable(pod: Pod, seconds: number, now: Date): boolean {
  const since = Date.parse(pod.status.conditions[0]?.lastTransitionTime ?? '');
  return isReady(pod) && now.getTime() - since >= seconds * 1_000;
}
