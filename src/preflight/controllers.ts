import type { Resource } from './resource.ts';

/** The ingress controllers whose settings are known. */
export type Controller =
  | 'ingress-nginx'
  | 'nginx-inc'
  | 'alb'
  | 'gce'
  | 'traefik'
  | 'haproxy'
  | 'other';

const BY_CLASS: readonly [RegExp, Controller][] = [
  [/^(?:alb|aws-?alb)/i, 'alb'],
  [/^gce/i, 'gce'],
  [/traefik/i, 'traefik'],
  [/haproxy/i, 'haproxy'],
  [/nginx/i, 'ingress-nginx'],
];

const BY_ANNOTATION: readonly [RegExp, Controller][] = [
  [/^nginx\.ingress\.kubernetes\.io\//, 'ingress-nginx'],
  [/^(?:nginx\.org|nginx\.com)\//, 'nginx-inc'],
  [/^alb\.ingress\.kubernetes\.io\//, 'alb'],
  [/^(?:networking\.gke\.io|kubernetes\.io\/ingress\.global-static-ip-name)/, 'gce'],
  [/^traefik\.ingress\.kubernetes\.io\//, 'traefik'],
  [/^(?:haproxy\.org|haproxy-ingress\.github\.io|ingress\.kubernetes\.io)\//, 'haproxy'],
];

/**
 * Which controller serves an Ingress: by the annotations of its own, then by the name of its class. Undefined where
 * nothing says it: the cluster's default does.
 */
export function controllerOf({ root }: Resource): Controller | undefined {
  const keys = [...root.get('metadata', 'annotations').texts().keys()];
  const byKey = BY_ANNOTATION.find(([pattern]) => keys.some((key) => pattern.test(key)));
  if (byKey) return byKey[1];
  const name =
    root.get('spec', 'ingressClassName').text ??
    root.get('metadata', 'annotations', 'kubernetes.io/ingress.class').text;
  if (name === undefined) return undefined;
  return BY_CLASS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
