import { controllerOf } from './controllers.ts';
import type { Resource } from './resource.ts';
import { annotationYaml, below } from './rule.ts';
import type { Server } from './server.ts';

interface AffinityFix {
  fix: string;
  yaml?: string;
}

/** What to write so that all requests of a client come to one pod, where `by` leads or is to lead. */
export function byClient(by: Resource, server: Server): AffinityFix {
  const service = JSON.stringify(server.services[0]?.name ?? 'mcp-server');
  switch (by.kind) {
    case 'Ingress':
      return ofIngress(by, service);
    case 'IngressRoute':
      return ofTraefik(service);
    case 'Service':
      return {
        fix: 'Lead each client to one pod by its address.',
        yaml: 'spec:\n  sessionAffinity: ClientIP',
      };
    case 'HTTPRoute':
    case 'BackendTrafficPolicy':
      return {
        fix: 'Hash by the address of the client: a policy of your gateway does it, this one for Envoy Gateway.',
        yaml: `apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: BackendTrafficPolicy\nmetadata:\n  name: ${JSON.stringify(server.workload.name)}\nspec:\n  targetRefs:\n    - group: gateway.networking.k8s.io\n      kind: HTTPRoute\n      name: ${JSON.stringify(by.kind === 'HTTPRoute' ? by.name : 'mcp-server')}\n  loadBalancer:\n    type: ConsistentHash\n    consistentHash:\n      type: SourceIP`,
      };
    case 'BackendConfig':
      return {
        fix: 'Lead each client to one pod by its address.',
        yaml: below(['spec', 'sessionAffinity'], 'affinityType: CLIENT_IP'),
      };
    default:
      return {
        fix: 'Hash by the address of the client in a DestinationRule.',
        yaml: `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: ${service}\nspec:\n  host: ${service}\n  trafficPolicy:\n    loadBalancer:\n      consistentHash:\n        useSourceIp: true`,
      };
  }
}

/** Each controller has a way of its own, and an annotation of another does nothing. */
function ofIngress(by: Resource, service: string): AffinityFix {
  const hash = (annotations: Record<string, string>) => ({
    fix: 'Hash by the address of the client (the controller must see it: `externalTrafficPolicy: Local`, or PROXY protocol).',
    yaml: annotationYaml(annotations),
  });
  switch (controllerOf(by)) {
    case 'haproxy':
      return hash({ 'haproxy.org/load-balance': 'source' });
    case 'nginx-inc':
      return hash({ 'nginx.org/lb-method': 'hash $remote_addr consistent' });
    case 'traefik':
      return ofTraefik(service);
    case 'alb':
      return {
        fix: 'An ALB knows cookies only: run one pod, keep sessions outside the pods, or put a proxy between that hashes by the address of the client.',
      };
    case 'gce':
      return {
        fix: 'Lead each client to one pod by its address, in the BackendConfig of the Service.',
        yaml: `apiVersion: cloud.google.com/v1\nkind: BackendConfig\nmetadata:\n  name: ${service}\nspec:\n  sessionAffinity:\n    affinityType: CLIENT_IP`,
      };
    default:
      return hash({ 'nginx.ingress.kubernetes.io/upstream-hash-by': '$remote_addr' });
  }
}

const ofTraefik = (service: string): AffinityFix => ({
  fix: 'Let Traefik hash by the address of the client: `strategy: hrw` at the Service of an IngressRoute (Traefik 3.6 and newer).',
  yaml: below(['spec'], `routes:\n  - services:\n      - name: ${service}\n        strategy: hrw`),
});
