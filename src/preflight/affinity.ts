import { controllerOf } from './controllers.ts';
import type { Entrance } from './entrances.ts';
import { hostOf } from './entrances.ts';
import type { Field } from './field.ts';
import type { ManifestSet } from './manifest-set.ts';
import type { Resource } from './resource.ts';

/** By what a session finds back to its pod. */
export type Affinity =
  /** By something that every request of a client has, the first included. */
  | { kind: 'client' }
  /** By a cookie, or a header that the gateway makes up: a client has to send it back. */
  | { kind: 'cookie'; at: Field; by: Resource }
  /** By the hash of the session's id. */
  | { kind: 'session-id'; at: Field; by: Resource }
  /** By something of which nothing is known here. */
  | { kind: 'unknown' }
  | { kind: 'none'; at: Field; by: Resource };

const SESSION_ID = /mcp[-_]session[-_]id/i;

/** How one route leads sessions to pods: by its own settings, or those of what it leads to. */
export function affinityOf({ resource, service, rule }: Entrance, set: ManifestSet): Affinity {
  const mesh = byDestinationRule(service, set) ?? byBackendConfig(service, set);
  if (mesh) return mesh;
  switch (resource.kind) {
    case 'Ingress':
      return byIngress(resource, service);
    case 'IngressRoute':
      return byTraefik(resource, service, rule);
    case 'HTTPRoute':
      return byRoute(resource, service, rule, set);
    default:
      return { kind: 'none', at: rule, by: resource };
  }
}

/** How a Service itself leads to pods: what is left where no route of the set leads to it. */
export function affinityOfService(service: Resource, set: ManifestSet): Affinity {
  const mesh = byDestinationRule(service, set);
  if (mesh) return mesh;
  const spec = service.root.get('spec');
  // Clients choose a pod by themselves.
  if (spec.get('clusterIP').text === 'None') return { kind: 'unknown' };
  const at = spec.get('sessionAffinity');
  return at.text === 'ClientIP' ? { kind: 'client' } : { kind: 'none', at, by: service };
}

/** Of Istio: `consistentHash` for the whole host, a port or a subset. */
function byDestinationRule(service: Resource, set: ManifestSet): Affinity | undefined {
  for (const rule of set.all('DestinationRule')) {
    const spec = rule.root.get('spec');
    const host = hostOf(spec.get('host').text, rule.namespace);
    if (host?.name !== service.name || host.namespace !== service.namespace) continue;
    const policies = [spec, ...spec.get('subsets').items()].flatMap((one) => {
      const policy = one.get('trafficPolicy');
      return [policy, ...policy.get('portLevelSettings').items()];
    });
    for (const policy of policies) {
      const hash = policy.get('loadBalancer', 'consistentHash');
      if (!hash.exists) continue;
      const header = hash.get('httpHeaderName');
      if (SESSION_ID.test(header.text ?? '')) return { kind: 'session-id', at: header, by: rule };
      const cookie = hash.get('httpCookie');
      return cookie.exists ? { kind: 'cookie', at: cookie, by: rule } : { kind: 'client' };
    }
  }
  return undefined;
}

/** Of GKE. */
function byBackendConfig(service: Resource, set: ManifestSet): Affinity | undefined {
  const config = backendConfigOf(service, set);
  const type = config?.root.get('spec', 'sessionAffinity', 'affinityType');
  if (!config || !type?.exists) return undefined;
  if (type.text === 'GENERATED_COOKIE') return { kind: 'cookie', at: type, by: config };
  return type.text === 'NONE' ? { kind: 'none', at: type, by: config } : { kind: 'client' };
}

/** The BackendConfig that a Service names for all its ports or for one. */
export function backendConfigOf(service: Resource, set: ManifestSet): Resource | undefined {
  const named = service.root.get('metadata', 'annotations', 'cloud.google.com/backend-config').text;
  const names = [...(named ?? '').matchAll(/:\s*"([a-z0-9.-]+)"/g)].map(([, name]) => name);
  return set.in('BackendConfig', service.namespace).find(({ name }) => names.includes(name));
}

/** Annotations that lead a session to its pod, of any controller, on the Ingress or the Service. */
const STICKY =
  /affinity$|sticky|stickiness|hash-by$|cookie-persistence|balance-algorithm$|lb-method$|\/load-balance$|target-group-attributes$/;

function byIngress(ingress: Resource, service: Resource): Affinity {
  const at = ingress.root.get('metadata', 'annotations');
  for (const owner of [ingress, service]) {
    for (const [key, field] of owner.root.get('metadata', 'annotations').entries()) {
      const value = field.text ?? '';
      if (/snippet$/.test(key) && /hash|sticky|mcp_session_id/.test(value))
        return { kind: 'unknown' };
      if (!STICKY.test(key)) continue;
      const found = sticky(key, value);
      if (!found) continue;
      if (found === 'client' || found === 'unknown') return { kind: found };
      return { kind: found, at: field, by: owner };
    }
  }
  const controller = controllerOf(ingress);
  return controller === 'other' ? { kind: 'unknown' } : { kind: 'none', at, by: ingress };
}

function sticky(key: string, value: string): Affinity['kind'] | undefined {
  if (SESSION_ID.test(value)) return 'session-id';
  if (/target-group-attributes$/.test(key)) {
    return /stickiness\.enabled\s*=\s*true/.test(value) ? 'cookie' : undefined;
  }
  if (/hash-by$/.test(key))
    return value === '' ? undefined : /cookie/.test(value) ? 'cookie' : 'client';
  if (/cookie/.test(key) || /cookie/.test(value))
    return /^false$/i.test(value) ? undefined : 'cookie';
  if (/ip_?hash|remote_addr|^source$|src|ip$|hdr/i.test(value)) return 'client';
  return /round|least|random|^false$|none/i.test(value) ? undefined : 'unknown';
}

/** Traefik sends to the pods directly, but for `nativeLB`. */
function byTraefik(route: Resource, service: Resource, rule: Field): Affinity {
  // Clients that keep no cookie are hashed each time.
  if (rule.get('strategy').text === 'hrw') return { kind: 'client' };
  const cookie = rule.get('sticky', 'cookie');
  if (cookie.exists) return { kind: 'cookie', at: cookie, by: route };
  const isNative = rule.get('nativeLB').isTrue;
  const own = service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
  return isNative && own ? { kind: 'client' } : { kind: 'none', at: rule, by: route };
}

function byRoute(route: Resource, service: Resource, rule: Field, set: ManifestSet): Affinity {
  const own = rule.get('sessionPersistence');
  if (own.exists) return { kind: 'cookie', at: own, by: route };
  for (const policy of set.all('BackendTrafficPolicy')) {
    const spec = policy.root.get('spec');
    const targets = [spec.get('targetRef'), ...spec.get('targetRefs').items()];
    const isMeant = targets.some(
      (one) =>
        policy.namespace === route.namespace &&
        (one.get('name').text === route.name || one.get('kind').text === 'Gateway'),
    );
    const hash = spec.get('loadBalancer', 'consistentHash');
    if (!isMeant || !hash.exists) continue;
    const names = [
      hash.get('header', 'name'),
      ...hash
        .get('headers')
        .items()
        .map((one) => one.get('name')),
    ];
    const id = names.find((name) => SESSION_ID.test(name.text ?? ''));
    if (id) return { kind: 'session-id', at: id, by: policy };
    return hash.get('type').text === 'Cookie'
      ? { kind: 'cookie', at: hash.get('type'), by: policy }
      : { kind: 'client' };
  }
  // Other gateways have policies of their own; these lead by what a Service says.
  const said = service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
  return said ? { kind: 'unknown' } : { kind: 'none', at: rule, by: route };
}
