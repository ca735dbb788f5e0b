import { type Affinity, affinityOf, affinityOfService } from '../affinity.ts';
import { byClient } from '../affinity-fix.ts';
import type { ManifestSeverity } from '../finding.ts';
import type { ManifestSet } from '../manifest-set.ts';
import type { Resource } from '../resource.ts';
import type { Draft, ManifestRule } from '../rule.ts';
import type { Server } from '../server.ts';

type Found = Extract<Affinity, { at: unknown }> & {
  /** What leads to a Service with affinity of its own, and goes round it. */
  bypasses?: Resource;
};

/** What leads sessions of a server with several pods otherwise than by the client; nothing of stateless ones. */
function faultsOf(server: Server, set: ManifestSet): Found[] {
  const { sessions, podsBehind, entrances, services } = server;
  if (sessions === 'stateless' || podsBehind < 2) return [];
  const found: (Affinity & { bypasses?: Resource })[] =
    entrances.length > 0
      ? entrances.map((entrance) => {
          const own = entrance.service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
          return { ...affinityOf(entrance, set), ...(own && { bypasses: entrance.service }) };
        })
      : services.map((service) => affinityOfService(service, set));
  // A headless Service beside another is for peers, and a route that is not known may do all.
  return found.filter((one): one is Found => 'at' in one);
}

/** What is only taken for stateful is warned of. */
const levelFor = ({ sessions }: Server): { level?: ManifestSeverity } =>
  sessions === 'stateful' ? {} : { level: 'warning' };

const orStateless = ({ sessions }: Server): string =>
  sessions === 'unknown'
    ? ' If it keeps no sessions, say so: annotation `mcp-deploy-gate/sessions: stateless`.'
    : '';

const pods = ({ replicas: { least, most }, podsBehind }: Server): string =>
  most > least ? `up to ${podsBehind} pods` : `${podsBehind} pods`;

function drafts(
  server: Server,
  set: ManifestSet,
  kind: Found['kind'],
  message: (fault: Found) => string,
): Draft[] {
  return faultsOf(server, set)
    .filter((fault) => fault.kind === kind)
    .map((fault) => {
      const { fix, yaml } = byClient(fault.by, server);
      return {
        at: fault.at,
        by: fault.by,
        message: message(fault),
        // A cookie wins where both are written.
        fix: `${kind === 'cookie' ? 'In place of this: ' : ''}${fix}${orStateless(server)}`,
        ...(yaml !== undefined && { yaml }),
        ...levelFor(server),
      };
    });
}

const without: ManifestRule = {
  id: 'sessions-without-affinity',
  level: 'error',
  title: 'Sessions are balanced over pods that do not know them',
  explanation:
    'A session lives in the memory of the pod that answered `initialize`. Without affinity the next request goes to any pod, and all but one answer 404: with two pods half of the calls fail, and clients do not initialise again by themselves. An Ingress or a gateway sends to pods directly, so `sessionAffinity` of the Service behind it does nothing for it. Where nothing says whether the server keeps sessions, this is a warning; a stateless one has none to lose.',
  action:
    'Lead each client to one pod by its address, keep sessions outside the pods, or serve without sessions and say so by the annotation `mcp-deploy-gate/sessions: stateless`.',
  example: {
    right: '    nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr\n',
    wrong: '',
    at: 'annotations:',
  },
  check: (server, set) =>
    drafts(server, set, 'none', ({ bypasses, by }) => {
      const round = bypasses
        ? ` The ${by.kind} sends to the pods directly: sessionAffinity of ${bypasses.id} does nothing for it.`
        : '';
      return `Requests of a session go to any of ${pods(server)}, and only the one that made the session knows it: the others answer 404.${round}`;
    }),
};

const bySessionId: ManifestRule = {
  id: 'affinity-by-session-id',
  level: 'error',
  title: 'A hash of the session id leads away from the pod that made it',
  explanation:
    'The first request of a session has no `Mcp-Session-Id`: it goes anywhere, and the pod that answers it makes up the id. Every later request is led by the hash of that id, to another pod in all but one case of as many as there are pods. It works only where all pods share their sessions, or make ids that hash to themselves.',
  action:
    'Hash by what the first request has, too, such as the address of the client; or let the proxy read the pod from the id (nginx: ids with a prefix and a `map` of `$http_mcp_session_id`).',
  example: {
    right: 'upstream-hash-by: $remote_addr',
    wrong: 'upstream-hash-by: $http_mcp_session_id',
    at: 'upstream-hash-by',
  },
  check: (server, set) =>
    drafts(
      server,
      set,
      'session-id',
      () =>
        `The first request of a session has no Mcp-Session-Id and goes anywhere; the pod makes up the id, and the hash of that leads to another of ${pods(server)}, which answers 404.`,
    ),
};

const byCookie: ManifestRule = {
  id: 'affinity-by-cookie',
  level: 'warning',
  title: 'Affinity that MCP clients do not keep',
  explanation:
    'The proxy marks a client by a cookie (or, with `sessionPersistence` of type Header, by a header that it makes up) and waits for it to come back. Whether it does depends on the HTTP library of the client: that of the TypeScript SDK, `fetch` in Node, keeps no cookies, and no client repeats a header that MCP does not name. Their requests go to any pod, and all but one answer 404. Route-inline `sessionPersistence` is experimental, and deprecated from Gateway API 1.7 on.',
  action: 'Hash by the address of the client instead.',
  example: {
    right: 'nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr',
    wrong: 'nginx.ingress.kubernetes.io/affinity: cookie',
    at: 'affinity: cookie',
  },
  check: (server, set) =>
    drafts(
      server,
      set,
      'cookie',
      () =>
        `Sessions find back to their pod only where the client returns what the proxy marked it with. Clients with fetch (the TypeScript SDK) keep no cookies: their requests go to any of ${pods(server)}, and the others answer 404.`,
    ),
};

export const AFFINITY_RULES: readonly ManifestRule[] = [without, bySessionId, byCookie];
