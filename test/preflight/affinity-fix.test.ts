import { expect, test } from 'vitest';
import { checkManifests } from '../../src/preflight/check.ts';

const SET = `apiVersion: apps/v1
kind: Deployment
metadata: { name: mcp-server }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: mcp } }
    spec: { containers: [{ name: mcp, image: server, ports: [{ containerPort: 80 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: mcp }
spec: { selector: { app: mcp }, ports: [{ port: 80 }] }
---
`;
const ingress = (className: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: mcp }
spec:
  ingressClassName: ${className}
  rules: [{ http: { paths: [{ path: /mcp, backend: { service: { name: mcp } } }] } }]
`;
const traefik = (more = '') => `apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: mcp }
spec:
  routes:
    - match: Host(\`a.example\`) && PathPrefix(\`/mcp\`)
      services: [{ name: mcp, port: 80${more} }]
`;
const affinity = async (route: string) =>
  (await checkManifests([{ path: 'k8s.yaml', text: SET + route }])).findings.filter(({ rule }) =>
    /affinity/.test(rule),
  );

test.each([
  ['nginx', 'nginx.ingress.kubernetes.io/upstream-hash-by: "$remote_addr"'],
  ['haproxy', 'haproxy.org/load-balance: "source"'],
  ['traefik', 'strategy: hrw'],
  ['gce', 'affinityType: CLIENT_IP'],
  ['alb', undefined],
])('what is written is for the controller that serves the Ingress: %s', async (name, yaml) => {
  const [found, ...more] = await affinity(ingress(name));
  expect(more).toEqual([]);
  expect(found?.rule).toBe('sessions-without-affinity');
  if (yaml === undefined) expect(found?.yaml).toBeUndefined();
  else expect(found?.yaml).toContain(yaml);
});

test("Traefik's IngressRoute leads to the pods, past the affinity of the Service", async () => {
  const [found] = await affinity(traefik());
  expect(found).toMatchObject({ resource: 'IngressRoute/mcp', line: 21 });
  expect(found?.yaml).toContain('strategy: hrw');
  const [sticky] = await affinity(traefik(', sticky: { cookie: { name: a } }'));
  expect(sticky?.rule).toBe('affinity-by-cookie');
  expect(await affinity(traefik(', strategy: hrw'))).toEqual([]);
});
