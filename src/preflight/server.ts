import { ANNOTATIONS, annotation } from './annotations.ts';
import { type Entrance, Entrances, MCP_PATH } from './entrances.ts';
import type { Field } from './field.ts';
import type { CheckedServer } from './finding.ts';
import { type ManifestSet, WORKLOADS } from './manifest-set.ts';
import { candidates, recognise } from './recognise.ts';
import { type Replicas, replicasOf } from './replicas.ts';
import type { Resource } from './resource.ts';
import { type Timing, timingOf } from './timing.ts';

/** A workload that serves MCP, with all of the set that belongs to it. */
export interface Server {
  workload: Resource;
  because: string;
  /** The pods' own `spec`. */
  podSpec: Field;
  /** Of the pods. */
  labels: ReadonlyMap<string, string>;
  /** The one that serves MCP. */
  container: Field;
  replicas: Replicas;
  sessions: CheckedServer['sessions'];
  timing: Timing;
  services: Resource[];
  /** Pods behind one of its Services at most: those of other servers are among them where it selects them, too. */
  podsBehind: number;
  /** Routes that lead to MCP; to any path, where none says so. */
  entrances: Entrance[];
}

export interface Workloads {
  servers: Server[];
  others: Resource[];
}

/** Takes the servers out of the workloads of a set. Where none shows what it is, the only one that may be a server is. */
export function serversIn(set: ManifestSet): Workloads {
  const servers: Server[] = [];
  const unsure: Server[] = [];
  const others: Resource[] = [];
  const ways = new Entrances(set);
  for (const workload of WORKLOADS.flatMap((kind) => set.all(kind))) {
    const labels = workload.root.get('spec', 'template', 'metadata', 'labels').texts();
    const services = ways.servicesOf(workload.namespace, labels);
    const entrances = ways.to(services);
    const found = recognise(workload, services, entrances);
    if (!found.server && found.certain) {
      others.push(workload);
      continue;
    }
    const because = found.server ? found.because : 'it is the only workload that may be one';
    const server = serverOf(set, { workload, because, labels, services, entrances });
    if (found.server) servers.push(server);
    else unsure.push(server);
  }
  shareServices(servers);
  const [only] = unsure;
  if (servers.length === 0 && unsure.length === 1 && only) return { servers: [only], others };
  return { servers, others: [...others, ...unsure.map(({ workload }) => workload)] };
}

/** A Service may lead to several servers, a canary beside the stable one say: no session knows which. */
function shareServices(servers: readonly Server[]): void {
  const pods = new Map<Resource, number>();
  for (const { services, replicas } of servers) {
    for (const one of services) pods.set(one, (pods.get(one) ?? 0) + replicas.most);
  }
  for (const server of servers) {
    server.podsBehind = Math.max(
      server.replicas.most,
      ...server.services.map((one) => pods.get(one) ?? 0),
    );
  }
}

function serverOf(
  set: ManifestSet,
  known: Pick<Server, 'workload' | 'because' | 'labels' | 'services' | 'entrances'>,
): Server {
  const { workload, entrances } = known;
  const podSpec = workload.root.get('spec', 'template', 'spec');
  const container = mcpContainer(podSpec, known.services);
  // What leads everything there leads MCP there, too.
  const toMcp = entrances.some(({ path }) => MCP_PATH.test(path ?? ''))
    ? entrances.filter(({ path = '/' }) => path === '/' || MCP_PATH.test(path))
    : entrances;
  const replicas = replicasOf(set, workload);
  return {
    ...known,
    podSpec,
    container,
    replicas,
    podsBehind: replicas.most,
    sessions: sessionsOf(workload, container),
    timing: timingOf(workload, podSpec, container),
    entrances: toMcp,
  };
}

/** The container with MCP in its name or image, that a Service's port leads to if several have; or the first that may be it. */
function mcpContainer(podSpec: Field, services: readonly Resource[]): Field {
  const may = candidates(podSpec);
  const all = podSpec.get('containers').items();
  const among = may.length > 0 ? may : all;
  const isCalled = (one: Field) =>
    /mcp/i.test(`${one.get('name').text ?? ''} ${one.get('image').text ?? ''}`);
  const targets = services.flatMap((service) =>
    service.root
      .get('spec', 'ports')
      .items()
      .map((port) => port.get('targetPort').text ?? port.get('port').text),
  );
  const isServed = (one: Field) =>
    one
      .get('ports')
      .items()
      .some(
        (port) =>
          targets.includes(port.get('containerPort').text) ||
          targets.includes(port.get('name').text),
      );
  return (
    among.find((one) => isCalled(one) && isServed(one)) ??
    among.find(isCalled) ??
    among.find(isServed) ??
    among[0] ??
    podSpec.get('containers')
  );
}

function sessionsOf(workload: Resource, container: Field): Server['sessions'] {
  const said = annotation(workload, ANNOTATIONS.sessions).text;
  if (said === 'stateful' || said === 'stateless') return said;
  const stateless = container
    .get('env')
    .items()
    .some((variable) => {
      const name = variable.get('name').text ?? '';
      return (
        /^(?:FASTMCP|MCP)_.*STATELESS/i.test(name) &&
        /^(?:1|true|yes|on)$/i.test(variable.get('value').text ?? '')
      );
    });
  const words = [...container.get('command').items(), ...container.get('args').items()];
  const flagged = words.some((word) =>
    /(?:^|\s)--stateless(?:[-_]http)?(?:=true)?(?:\s|$)/.test(word.text ?? ''),
  );
  return stateless || flagged ? 'stateless' : 'unknown';
}
