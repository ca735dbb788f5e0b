import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

interface Workload {
  name: string;
  image?: string;
  labels?: string;
  more?: string;
  annotations?: string;
}

const workload = ({
  name,
  image = 'example/app',
  labels = '',
  more = '',
  annotations = '',
}: Workload) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, annotations: { ${annotations} } }\nspec:\n  template:\n    metadata: { labels: { x: y, ${labels} } }\n    spec:\n      containers:\n        - { name: c, image: "${image}", ports: [{ containerPort: 80 }], ${more} }\n`;

/** Of the workload, with two others beside it that nothing shows for a server: it is not the only one. */
async function becauseOf(given: Workload): Promise<string | undefined> {
  const set = [given, { name: 'web' }, { name: 'worker' }].map(workload).join('---\n');
  const { servers } = await check(set);
  return servers.find(({ resource }) => resource === `Deployment/${given.name}`)?.because;
}

describe('an MCP server', () => {
  it.each<[Workload, RegExp]>([
    [{ name: 'github-mcp-server' }, /called github-mcp-server/],
    [{ name: 'mcpgateway' }, /called/],
    [{ name: 'tools', image: 'ghcr.io/org/weather-mcp:1.2@sha256:0' }, /image is ghcr/],
    [{ name: 'tools', labels: 'app.kubernetes.io/name: mcp' }, /label app.kubernetes.io\/name/],
    [
      { name: 'tools', more: 'env: [{ name: MCP_TRANSPORT, value: http }]' },
      /variable MCP_TRANSPORT/,
    ],
    [{ name: 'tools', more: 'args: [--mcp, --port, "80"]' }, /command line/],
    [{ name: 'tools', annotations: 'mcp-deploy-gate/server: "true"' }, /annotation/],
    [
      { name: 'db', image: 'postgres', annotations: 'mcp-deploy-gate/server: "true"' },
      /annotation/,
    ],
  ])('is recognised: %o', async (given, because) => {
    expect(await becauseOf(given)).toMatch(because);
  });

  it.each<Workload>([
    { name: 'mcp-postgres', image: 'postgres:16' },
    { name: 'mcp-redis', image: 'bitnami/redis:7', labels: 'app: mcp' },
    { name: 'db', image: 'docker.io/pgvector/pgvector:pg16' },
    { name: 'api', labels: 'app.kubernetes.io/part-of: mcp-stack' },
    { name: 'agent', more: 'env: [{ name: MCP_SERVER_URL, value: "http://mcp/mcp" }]' },
    { name: 'mcp-inspector', image: 'example/mcp-inspector' },
    { name: 'gmcpd' },
    { name: 'mcp', annotations: 'mcp-deploy-gate/server: "false"' },
  ])('is not seen in %o', async (given) => {
    expect(await becauseOf(given)).toBeUndefined();
  });

  it('is what a route to /mcp leads to, or the only workload that may be one', async () => {
    const route = `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: { app: tools } }\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec:\n  rules:\n    - http:\n        paths:\n          - { path: /v1/mcp, backend: { service: { name: s, port: { number: 80 } } } }\n`;
    const set = [
      workload({ name: 'tools', labels: 'app: tools' }),
      workload({ name: 'mcp-cache', image: 'valkey/valkey:8' }),
      workload({ name: 'web' }),
      route,
    ].join('---\n');
    const { servers, others } = await check(set);
    expect(servers).toEqual([
      expect.objectContaining({ because: 'Ingress/i leads /v1/mcp to it' }),
    ]);
    expect(others).toEqual(['Deployment/mcp-cache', 'Deployment/web']);

    const two = [workload({ name: 'a' }), workload({ name: 'b', image: 'mysql:8' })].join('---\n');
    expect((await check(two)).servers).toEqual([
      expect.objectContaining({
        resource: 'Deployment/a',
        because: expect.stringContaining('only'),
      }),
    ]);
  });

  it('is missed aloud', async () => {
    const none = await check([workload({ name: 'a' }), workload({ name: 'b' })].join('---\n'));
    expect(none).toMatchObject({
      servers: [],
      findings: [],
      notices: [{ line: 1, message: expect.stringContaining('None of the 2 workloads') }],
    });
    expect((await check('kind: ConfigMap\n')).notices).toEqual([
      expect.objectContaining({ message: expect.stringContaining('nothing was checked') }),
    ]);
  });

  it.each<[string, Partial<Workload>]>([
    ['unknown', {}],
    ['stateless', { annotations: 'mcp-deploy-gate/sessions: stateless' }],
    ['stateful', { annotations: 'mcp-deploy-gate/sessions: stateful' }],
    ['stateless', { more: 'env: [{ name: FASTMCP_STATELESS_HTTP, value: "true" }]' }],
    ['unknown', { more: 'env: [{ name: FASTMCP_STATELESS_HTTP, value: "false" }]' }],
    ['stateless', { more: 'args: [--stateless-http]' }],
  ])('is %s: %o', async (sessions, given) => {
    const { servers } = await check(workload({ name: 'mcp', ...given }));
    expect(servers.map((server) => server.sessions)).toEqual([sessions]);
  });
});
