import type { Field } from './field.ts';
import { type ManifestSet, selects } from './manifest-set.ts';
import type { Resource } from './resource.ts';

/** A way by which clients come to a workload's pods. */
export interface Entrance {
  /** An Ingress, an HTTPRoute, a VirtualService or Traefik's IngressRoute. */
  resource: Resource;
  /** The Service that it leads to. */
  service: Resource;
  /** As it is written there. */
  path?: string;
  /** The rule of the route that leads there; the Service's entry of an IngressRoute, where its affinity stands. */
  rule: Field;
}

/** What selects whom and what leads where in a set, read once for all of its workloads. */
export class Entrances {
  readonly #set: ManifestSet;
  readonly #selectors = new Map<Resource, ReadonlyMap<string, string>>();
  readonly #to = new Map<Resource, Entrance[]>();

  constructor(set: ManifestSet) {
    this.#set = set;
    for (const service of set.all('Service')) {
      this.#selectors.set(service, service.root.get('spec', 'selector').texts());
    }
    const to: To = (name, namespace) =>
      name === undefined ? undefined : set.named('Service', namespace, name);
    for (const entrance of [
      ...set.all('Ingress').flatMap((ingress) => ingressPaths(ingress, to)),
      ...set.all('HTTPRoute').flatMap((route) => routeRules(route, to)),
      ...set.all('IngressRoute').flatMap((route) => traefikRoutes(route, to)),
      ...set.all('VirtualService').flatMap((route) => virtualRoutes(route, to)),
    ]) {
      const known = this.#to.get(entrance.service);
      if (known) known.push(entrance);
      else this.#to.set(entrance.service, [entrance]);
    }
  }

  /** The Services that select pods with these labels. */
  servicesOf(namespace: string, labels: ReadonlyMap<string, string>): Resource[] {
    return this.#set.in('Service', namespace).filter((service) => {
      service.root.document.step();
      return selects(this.#selectors.get(service)!, labels);
    });
  }

  /** Every route of the set that leads to one of these Services. */
  to(services: readonly Resource[]): Entrance[] {
    return services.flatMap((service) => {
      const entrances = this.#to.get(service) ?? [];
      service.root.document.step(entrances.length);
      return entrances;
    });
  }
}

type To = (name: string | undefined, namespace: string) => Resource | undefined;

function ingressPaths(ingress: Resource, to: To): Entrance[] {
  const spec = ingress.root.get('spec');
  const paths = spec
    .get('rules')
    .items()
    .flatMap((rule) => rule.get('http', 'paths').items());
  const whole = [spec.get('defaultBackend'), spec.get('backend')].map((backend) => ({
    backend,
    rule: spec,
    path: undefined,
  }));
  return [
    ...paths.map((rule) => ({ backend: rule.get('backend'), rule, path: rule.get('path').text })),
    ...whole,
  ].flatMap(({ backend, rule, path }) => {
    // The second is the form of before Kubernetes 1.22.
    const name = backend.get('service', 'name').text ?? backend.get('serviceName').text;
    const service = to(name, ingress.namespace);
    return service
      ? [{ resource: ingress, service, rule, ...(path !== undefined && { path }) }]
      : [];
  });
}

function routeRules(route: Resource, to: To): Entrance[] {
  return route.root
    .get('spec', 'rules')
    .items()
    .flatMap((rule) => {
      const path = pathOf(rule.get('matches').items(), (match) => match.get('path', 'value').text);
      return rule
        .get('backendRefs')
        .items()
        .flatMap((ref) => {
          if ((ref.get('kind').text ?? 'Service') !== 'Service') return [];
          const service = to(ref.get('name').text, ref.get('namespace').text ?? route.namespace);
          return service
            ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
            : [];
        });
    });
}

function traefikRoutes(route: Resource, to: To): Entrance[] {
  return route.root
    .get('spec', 'routes')
    .items()
    .flatMap((one) => {
      const path = /\bPath(?:Prefix)?\(\s*[`"']([^`"']*)/.exec(one.get('match').text ?? '')?.[1];
      return one
        .get('services')
        .items()
        .flatMap((rule) => {
          if ((rule.get('kind').text ?? 'Service') !== 'Service') return [];
          const service = to(rule.get('name').text, rule.get('namespace').text ?? route.namespace);
          return service
            ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
            : [];
        });
    });
}

function virtualRoutes(route: Resource, to: To): Entrance[] {
  return route.root
    .get('spec', 'http')
    .items()
    .flatMap((rule) => {
      const uri = (match: Field) => match.get('uri').entries()[0]?.[1].text;
      const path = pathOf(rule.get('match').items(), uri);
      return rule
        .get('route')
        .items()
        .flatMap((one) => {
          const host = hostOf(one.get('destination', 'host').text, route.namespace);
          const service = host && to(host.name, host.namespace);
          return service
            ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
            : [];
        });
    });
}

/** The path of an MCP endpoint, at its end. */
export const MCP_PATH = /\/(?:mcp|sse)(?:\/|$|\W)/i;

/** Of the paths that a rule matches, that of MCP before others; undefined where one match is for any path. */
function pathOf(
  matches: readonly Field[],
  read: (match: Field) => string | undefined,
): string | undefined {
  const paths = matches.map(read);
  return (
    paths.find((path) => MCP_PATH.test(path ?? '')) ??
    (paths.includes(undefined) ? undefined : paths[0])
  );
}

/** A host of Istio → the Service: `name`, `name.namespace`, `name.namespace.svc.cluster.local`. */
export function hostOf(
  host: string | undefined,
  namespace: string,
): { name: string; namespace: string } | undefined {
  const [name, second, third] = (host ?? '').split('.');
  if (!name || (third !== undefined && third !== 'svc')) return undefined;
  return { name, namespace: second ?? namespace };
}
