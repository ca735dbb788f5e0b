import { ANNOTATIONS, annotation } from './annotations.ts';
import { type Entrance, MCP_PATH } from './entrances.ts';
import type { Field } from './field.ts';
import type { Resource } from './resource.ts';

/** `mcp` as a word of its own or with what MCP servers add to it; a MachineConfigPool or `gmcp` is none. */
const MCP =
  /(?:^|[^a-z])(?:fast)?mcp(?:$|[^a-z])|(?:^|[^a-z])mcp-?(?:server|gateway|proxy|hub)s?(?:$|[^a-z])/i;

/** What speaks to MCP servers, looks at them or deploys them, and is none. */
const CLIENT =
  /[-_](?:operator|controller)(?:-manager)?$|\bmcp[-_]?(?:client|inspector|agent|ui|dashboard|frontend|docs)\b|\b(?:client|inspector)-mcp\b/i;

/** Images that run beside a server and serve no MCP, whatever their workload is called: by their last part. */
const BYSTANDER =
  /^(?:postgres(?:ql)?|pgvector|pgbouncer|timescaledb|redis(?:-stack)?(?:-server)?|valkey|dragonfly|keydb|memcached|mysql|mariadb|percona.*|mongo(?:db)?|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|minio|mc|qdrant|weaviate|milvus|chroma|neo4j|clickhouse(?:-server)?|influxdb|cassandra|cockroach|etcd|consul|vault|nginx(?:-unprivileged)?|httpd|caddy|traefik|haproxy|envoy|istio-?proxy(?:v2)?|proxyv2|oauth2-proxy|cloudflared|keycloak|dex|prometheus|alertmanager|grafana|loki|tempo|jaeger.*|otel.*|opentelemetry-collector.*|fluent-?bit|fluentd|vector|busybox|alpine|pause|ollama|vllm-openai|adminer|pgadmin4?|registry)$/i;

/** The sign that a server takes its settings for serving MCP from the environment; a URL of one is a client's. */
const SERVER_VARIABLE =
  /^(?:FASTMCP_(?!.*(?:URL|ENDPOINT)$).+|MCP_(?:SERVER_)?(?:TRANSPORT|PORT|HOST|PATH|NAME|MODE|STATELESS.*|SESSION.*|HTTP_PORT|BIND.*|LISTEN.*))$/;

/** The flag of most MCP servers, in its usual spellings. */
const STDIO = /(?:^|\s)--?transport[ =]stdio(?:\s|$)/i;
const TRANSPORT = /(?:^|\s)--?transport[ =](?:sse|streamable[-_]?http|streaming)(?:\s|$)/i;

/** `ghcr.io/org/name:1.2@sha256:…` → `name`. */
export function imageName(image: string): string {
  const [path = ''] = image.split('@');
  return (path.split('/').at(-1) ?? '').split(':')[0] ?? '';
}

/** Docker's catalogue calls the MCP server for Redis `mcp/redis`. */
const CATALOGUE = /(?:^|\/)mcp\/[^/]+$/;

/** Containers that may serve MCP: those that are no known database, proxy or agent. */
export function candidates(podSpec: Field): Field[] {
  return podSpec
    .get('containers')
    .items()
    .filter((container) => {
      const image = container.get('image').text ?? '';
      return CATALOGUE.test(image) || !BYSTANDER.test(imageName(image));
    });
}

/** Which workload is a server, and why. */
export type Recognised = { server: true; because: string } | { server: false; certain: boolean };

/**
 * Whether a workload serves MCP. Its own annotation decides; then a path that leads to it, its name, labels, images and
 * variables. A database beside it is none, for a false alarm there would be worse than silence.
 */
export function recognise(
  workload: Resource,
  services: readonly Resource[],
  entrances: readonly Entrance[],
): Recognised {
  const said = annotation(workload, ANNOTATIONS.server);
  if (said.exists) {
    return said.isTrue
      ? { server: true, because: `its annotation ${ANNOTATIONS.server} says so` }
      : { server: false, certain: true };
  }
  const podSpec = workload.root.get('spec', 'template', 'spec');
  const containers = candidates(podSpec);
  if (containers.length === 0) return { server: false, certain: true };
  if (isClient(workload, containers)) return { server: false, certain: true };
  if (containers.every(isOnStdio)) return { server: false, certain: true };
  const because =
    routed(entrances) ?? spoken(services) ?? named(workload) ?? inContainers(containers);
  return because === undefined ? { server: false, certain: false } : { server: true, because };
}

function isClient(workload: Resource, containers: readonly Field[]): boolean {
  const images = containers.map((container) => imageName(container.get('image').text ?? ''));
  return CLIENT.test(workload.name) || images.every((image) => CLIENT.test(image));
}

/** A server that is told to speak on stdio has no clients on the network, and no session that a rollout could cut. */
function isOnStdio(container: Field): boolean {
  const variable = container
    .get('env')
    .items()
    .find((one) => /(?:^|_)TRANSPORT$/.test(one.get('name').text ?? ''));
  return variable?.get('value').text === 'stdio' || STDIO.test(wordsOf(container).join(' '));
}

const wordsOf = (container: Field): string[] =>
  [...container.get('command').items(), ...container.get('args').items()].map(
    (word) => word.text ?? '',
  );

/** Gateways of agents want to know which ports speak MCP. */
function spoken(services: readonly Resource[]): string | undefined {
  const found = services.find((service) =>
    service.root
      .get('spec', 'ports')
      .items()
      .some((port) => /(?:^|\/)mcp$/.test(port.get('appProtocol').text ?? '')),
  );
  return found && `a port of ${found.id} speaks MCP`;
}

function routed(entrances: readonly Entrance[]): string | undefined {
  const found = entrances.find(({ path }) => MCP_PATH.test(path ?? ''));
  return found && `${found.resource.id} leads ${found.path} to it`;
}

/** Labels that name what runs, not what it belongs to: a database may be part of an MCP stack. */
const NAMING = ['app', 'app.kubernetes.io/name', 'app.kubernetes.io/component', 'k8s-app', 'name'];

/** Labels that name a sort of workload; its value must be nothing but that. */
const SORT = /(?:^|[/.-])(?:type|role|tier|kind|component)$/;

function named(workload: Resource): string | undefined {
  if (MCP.test(workload.name)) return `it is called ${workload.name}`;
  const labels = workload.root.get('spec', 'template', 'metadata', 'labels').texts();
  const label =
    NAMING.find((key) => MCP.test(labels.get(key) ?? '')) ??
    [...labels].find(([key, value]) => SORT.test(key) && /^mcp(?:-server)?$/i.test(value))?.[0];
  return label === undefined ? undefined : `its label ${label} is ${labels.get(label)}`;
}

function inContainers(containers: readonly Field[]): string | undefined {
  for (const container of containers) {
    const image = container.get('image').text ?? '';
    if (MCP.test(image)) return `its image is ${image}`;
    const name = container.get('name').text ?? '';
    if (MCP.test(name)) return `its container is called ${name}`;
    const variables = container.get('env').items();
    const variable = variables.find((one) => SERVER_VARIABLE.test(one.get('name').text ?? ''));
    if (variable) return `it has the variable ${variable.get('name').text}`;
    const ports = container.get('ports').items();
    const port = ports.find((one) => MCP.test(one.get('name').text ?? ''));
    if (port) return `its port is called ${port.get('name').text}`;
    const words = wordsOf(container);
    const said = words.some((word) => MCP.test(word) && !/^https?:/.test(word));
    if (said || TRANSPORT.test(words.join(' '))) return 'its command line speaks of MCP';
  }
  return undefined;
}
