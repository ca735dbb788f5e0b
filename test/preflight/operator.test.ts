import { describe, expect, it } from 'vitest';
import { check, found } from './check.ts';

/** What an operator of clusters knows and a reader of one file does not. */
const deployment = (name: string, { meta = '', spec = '', pod = '', more = '' } = {}) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${meta} }
spec:
  minReadySeconds: 5
  ${spec}
  template:
    metadata: { labels: { app: mcp, track: ${name} } }
    spec:
      ${pod}
      containers:
        - name: mcp
          image: example/mcp
          ports: [{ name: http, containerPort: 8080 }]
          lifecycle: { preStop: { sleep: { seconds: 5 } } }
          ${more}
`;
const service = (meta = '') => `---
apiVersion: v1
kind: Service
metadata: { name: mcp${meta} }
spec:
  selector: { app: mcp }
  ports: [{ port: 80, targetPort: http }]
`;
const rules = async (text: string) => (await found(text)).map((one) => one.split('@')[0]);

describe('several workloads behind one Service', () => {
  it('share its sessions, however few pods each has', async () => {
    const set = deployment('mcp-stable') + deployment('mcp-canary') + service();
    const { findings } = await check(set);
    expect(findings.map(({ rule }) => rule)).toEqual(['sessions-without-affinity']);
    expect(findings[0]?.message).toContain('2 pods');
    expect(await rules(set.replace('app: mcp }', 'track: mcp-stable }'))).toEqual([]);
  });
});

describe('namespaces', () => {
  const two = { spec: 'replicas: 2' };
  const prod = ', namespace: prod';

  it('a resource without one is where the only one of the set is', async () => {
    const set = deployment('mcp-server', { ...two, meta: prod }) + service();
    expect(await rules(set)).toEqual(['sessions-without-affinity']);
  });

  it('but not where the set has several', async () => {
    const other = service(', namespace: other').replace('app: mcp }', 'app: web }');
    const set = deployment('mcp-server', { ...two, meta: prod }) + service() + other;
    expect(await rules(set)).toEqual([]);
  });
});

describe('a rollout', () => {
  it.each([
    ['replicas: 3', []],
    ['replicas: 4', ['rollout-max-unavailable']],
    [
      'replicas: 3\n  strategy: { rollingUpdate: { maxUnavailable: 34% } }',
      ['rollout-max-unavailable'],
    ],
    ['replicas: 3\n  strategy: { rollingUpdate: { maxUnavailable: 33% } }', []],
    [
      'replicas: 2\n  strategy: { rollingUpdate: { maxUnavailable: 33%, maxSurge: 0% } }',
      ['rollout-both-zero'],
    ],
    ['replicas: 2\n  strategy: { rollingUpdate: { maxUnavailable: 33%, maxSurge: 1% } }', []],
    [
      'replicas: 1\n  strategy: { rollingUpdate: { maxUnavailable: 1 } }',
      ['rollout-takes-last-pod'],
    ],
    ['replicas: 0\n  strategy: { rollingUpdate: { maxUnavailable: 1 } }', []],
  ])('of %s', async (spec, expected) => {
    expect(await rules(deployment('mcp-server', { spec }))).toEqual(expected);
  });

  it('of as many pods as something else is to fill in is not judged, and that is said', async () => {
    const spec = 'replicas: $N\n  strategy: { rollingUpdate: { maxUnavailable: 1 } }';
    const { findings, notices } = await check(deployment('mcp-server', { spec }));
    expect(findings).toEqual([]);
    expect(notices).toEqual([
      expect.objectContaining({ line: 7, fix: expect.stringContaining('envsubst') }),
    ]);
  });
});

describe('the container that serves MCP', () => {
  const FRONT =
    '- { name: mcp-exporter, image: mcp-exporter, ports: [{ containerPort: 9 }] }\n        ';
  const one =
    deployment('mcp-server').replace('- name: mcp\n', `${FRONT}- name: mcp\n`) + service();

  it('is the one that the Service leads to, of several that are called so', async () => {
    expect(await rules(one)).toEqual([]);
    expect(await rules(one.replace(/lifecycle: .*/, ''))).toEqual(['pre-stop-missing']);
  });

  it('is none of those that run before it, beside it or for it', async () => {
    const sidecar =
      'initContainers: [{ name: proxy, image: envoy, restartPolicy: Always, command: [sh, -c, "a; b"] }]';
    expect(await rules(deployment('mcp-server', { pod: sidecar }))).toEqual([]);
    for (const name of ['mcp-gateway-controller', 'mcp-operator', 'mcp-controller-manager']) {
      expect((await check(deployment(name))).servers).toEqual([]);
    }
  });

  it('speaks on stdio where it is told to, and has nobody to lose', async () => {
    const args = 'args: [--transport, stdio]';
    expect((await check(deployment('mcp-server', { more: args }))).servers).toEqual([]);
  });
});

describe('a Service', () => {
  it.each(['true', 'yes', 'on'])('publishes pods that are not ready by %s', async (value) => {
    const text = service().replace('  ports:', `  publishNotReadyAddresses: ${value}\n  ports:`);
    expect(await rules(deployment('mcp-server') + text)).toEqual(['publish-not-ready-addresses']);
  });
});

describe('probes', () => {
  const probes = (liveness: string, readiness: string) =>
    deployment('mcp-server', {
      more: `livenessProbe: { httpGet: { path: /health, port: ${liveness} } }\n          readinessProbe: { httpGet: { path: /health, port: ${readiness} } }`,
    });

  it('by the name of a port and by its number are the same', async () => {
    expect(await rules(probes('http', '8080'))).toEqual(['liveness-is-readiness']);
    expect(await rules(probes('http', '8081'))).toEqual([]);
  });
});

describe('proxies', () => {
  const ingress = (timeout: string) => `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: mcp
  annotations: { nginx.ingress.kubernetes.io/proxy-read-timeout: "${timeout}" }
spec:
  rules: [{ http: { paths: [{ path: /mcp, backend: { service: { name: mcp } } }] } }]
`;
  const route = `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: mcp }
spec:
  rules:
    - matches: [{ path: { value: /health } }, { path: { value: /mcp } }]
      timeouts: { request: 30s }
      backendRefs: [{ name: mcp, port: 80 }]
    - matches: [{ path: { value: /ui } }]
      timeouts: { request: 20s }
      backendRefs: [{ name: mcp, port: 80 }]
`;
  const set = deployment('mcp-server') + service();

  it('ingress-nginx takes a number of seconds and no unit', async () => {
    expect(await rules(set + ingress('3600'))).toEqual([]);
    expect(await rules(set + ingress('3600s'))).toEqual(['proxy-read-timeout']);
  });

  it('a route leads to MCP by any of its matches', async () => {
    const { findings } = await check(set + route);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('30 s')]);
  });
});
