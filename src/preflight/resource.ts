import type { Field } from './field.ts';

/** Every kind that is read, with the group of its API; the core group is ''. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['apps', 'extensions'],
  StatefulSet: ['apps'],
  DaemonSet: ['apps', 'extensions'],
  Rollout: ['argoproj.io'],
  HorizontalPodAutoscaler: ['autoscaling'],
  PodDisruptionBudget: ['policy'],
  Service: [''],
  Namespace: [''],
  Ingress: ['networking.k8s.io', 'extensions'],
  HTTPRoute: ['gateway.networking.k8s.io'],
  IngressRoute: ['traefik.io', 'traefik.containo.us'],
  VirtualService: ['networking.istio.io'],
  DestinationRule: ['networking.istio.io'],
  BackendTrafficPolicy: ['gateway.envoyproxy.io'],
  BackendConfig: ['cloud.google.com'],
  Kustomization: ['kustomize.config.k8s.io'],
};

/** For a first look at a text: kinds that are read, and lists. */
export const KINDS_READ: ReadonlySet<string> = new Set([...Object.keys(KINDS), 'List']);

/** One resource of the set. */
export interface Resource {
  kind: string;
  name: string;
  /** The one that it names, or `''`. */
  namespace: string;
  /** As findings name it. */
  id: string;
  file: string;
  root: Field;
}

/** Bounds a list of lists of lists. */
const LIST_DEPTH = 4;

/** The resources of a document that are read: one, or the items of a list. */
export function resourcesIn(root: Field, depth = 0): Resource[] {
  const kind = root.get('kind').text;
  if (kind === undefined) return [];
  const group = groupOf(root.get('apiVersion').text ?? '');
  if (kind.endsWith('List') && root.get('items').isList && depth < LIST_DEPTH) {
    return root
      .get('items')
      .items()
      .flatMap((item) => resourcesIn(item, depth + 1));
  }
  if (!Object.hasOwn(KINDS, kind) || !KINDS[kind]!.includes(group)) return [];
  const metadata = root.get('metadata');
  const name = metadata.get('name').text ?? metadata.get('generateName').text ?? '';
  const namespace = metadata.get('namespace').text;
  const id = [...(namespace === undefined ? [] : [namespace]), kind, name || '?'].join('/');
  const { file } = root.document;
  return [{ kind, name, namespace: namespace ?? '', id, file, root }];
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/**
 * Resources that name no namespace go where those go that name the only one of the set: they are applied with `-n`.
 * Where the set has several, they are in `default`.
 */
export function inNamespaces(resources: readonly Resource[]): Resource[] {
  const named = new Set(resources.map(({ namespace }) => namespace).filter((one) => one !== ''));
  const [only] = named;
  const rest = named.size === 1 && only !== undefined ? only : 'default';
  return resources.map((one) => (one.namespace === '' ? { ...one, namespace: rest } : one));
}
