import { backendConfigOf } from '../affinity.ts';
import { controllerOf } from '../controllers.ts';
import type { Entrance } from '../entrances.ts';
import type { Field } from '../field.ts';
import type { ManifestSet } from '../manifest-set.ts';
import { inSeconds, seconds } from '../quantities.ts';
import type { Resource } from '../resource.ts';
import { annotationYaml, below, type Draft, type ManifestRule } from '../rule.ts';

/** A limit that no stream and no call reaches. */
const GOOD = 3600;
const GKE_DEFAULT = 30;

const ROUTE = `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: mcp-internal
spec:
  parentRefs:
    - name: internal
  rules:
    - matches:
        - path: { type: PathPrefix, value: /mcp }
      timeouts: { request: 0s }
      backendRefs:
        - name: mcp-server
          port: 80
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata:
  name: mcp-internal
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      name: mcp-internal
  loadBalancer:
    type: ConsistentHash
    consistentHash: { type: SourceIP }
`;

export const ROUTE_TIMEOUT: ManifestRule = {
  id: 'route-timeout',
  level: 'warning',
  title: 'The route ends every answer after a time',
  explanation:
    'The time-out of a route is for the whole answer, not for a pause: when it is over the gateway resets the stream, busy or not, and calls in it get no answer. `timeouts.request` and `timeouts.backendRequest` of an HTTPRoute, `timeout` of a VirtualService and `timeoutSec` of a BackendConfig (GKE, 30 s by default) are meant. An HTTPRoute that sets none gets the default of its gateway, which is 15 s for Envoy Gateway and none for Istio (a notice).',
  action: 'Set `0s`, which is no limit, or more than any stream lasts.',
  example: {
    extra: ROUTE,
    right: 'timeouts: { request: 0s }',
    wrong: 'timeouts: { request: 30s }',
    at: 'request: 30s',
  },
  check({ entrances }, set): Draft[] {
    return entrances.flatMap((entrance): Draft[] => {
      const { resource, rule } = entrance;
      if (resource.kind === 'Ingress') return ofGke(entrance, set);
      if (resource.kind === 'VirtualService')
        return limited(resource, rule.get('timeout'), 'timeout: 0s');
      if (resource.kind !== 'HTTPRoute') return [];
      const timeouts = rule.get('timeouts');
      const both = [timeouts.get('request'), timeouts.get('backendRequest')];
      if (both.some((one) => one.exists)) {
        return both.flatMap((one) => limited(resource, one, 'timeouts:\n  request: 0s'));
      }
      return [
        {
          at: timeouts,
          by: resource,
          message:
            'No time-out is set, so that of the gateway counts. Envoy Gateway ends every answer after 15 s: streams are reset, and calls in them get no answer.',
          fix: 'Set none: `0s`.',
          yaml: below(['spec'], 'rules:\n  - timeouts:\n      request: 0s'),
          level: 'notice',
        },
      ];
    });
  },
};

/** A limit on the whole answer that a stream outlives. */
function limited(by: Resource, at: Field, yaml: string): Draft[] {
  const limit = seconds(at.text);
  if (limit === undefined || limit === 0 || limit >= GOOD) return [];
  const path = by.kind === 'HTTPRoute' ? 'rules' : 'http';
  const [first = '', ...rest] = yaml.split('\n');
  const item = [`- ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
  return [
    {
      at,
      by,
      message: `Every answer ends after ${inSeconds(limit)}, a busy event stream too: it is reset, and the calls in it get no answer.`,
      fix: 'Set no limit: `0s`.',
      yaml: below(['spec', path], item),
    },
  ];
}

/** GKE's own Ingress: the limit stands in the BackendConfig of the Service. */
function ofGke({ resource, service }: Entrance, set: ManifestSet): Draft[] {
  if (controllerOf(resource) !== 'gce') return [];
  const config = backendConfigOf(service, set);
  const at = config
    ? config.root.get('spec', 'timeoutSec')
    : service.root.get('metadata', 'annotations', 'cloud.google.com/backend-config');
  const limit = config ? (at.number ?? GKE_DEFAULT) : GKE_DEFAULT;
  if (limit >= GOOD || (!config && at.exists)) return [];
  return [
    {
      at,
      by: config ?? service,
      message: `GKE's balancer ends every answer after ${inSeconds(limit)}${at.exists ? '' : ', its default'}, a busy event stream too: the calls in it get no answer.`,
      fix: `Set an hour in ${config ? 'the' : 'a'} BackendConfig${config ? '' : ' with `timeoutSec: 3600`, and name it here'}.`,
      yaml: config
        ? 'spec:\n  timeoutSec: 3600'
        : annotationYaml({ 'cloud.google.com/backend-config': `{"default": "${service.name}"}` }),
    },
  ];
}
