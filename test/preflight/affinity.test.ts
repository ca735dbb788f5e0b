import { describe, expect, it, test } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check, DEPLOYMENT, INGRESS, rules, SERVICE, setOf } from './check.ts';

describe('affinity', () => {
  const HASH = '    nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr\n';
  const NONE: [string, string] = [HASH, ''];
  const one: [string, string] = ['replicas: 2', 'replicas: 1'];
  const ISTIO = (hash: string, host = 'mcp-server') =>
    `---\napiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: d }\nspec:\n  host: ${host}\n  trafficPolicy: { loadBalancer: { consistentHash: { ${hash} } } }\n`;
  const without = GOOD_SET.replace(HASH, '');

  test.each<[string, string, string[]]>([
    ['by the source in a DestinationRule', without + ISTIO('useSourceIp: true'), []],
    [
      'by a header of the client',
      without + ISTIO('httpHeaderName: x-user', 'mcp-server.default'),
      [],
    ],
    [
      'by the session id there',
      without + ISTIO('httpHeaderName: Mcp-Session-Id'),
      ['error affinity-by-session-id'],
    ],
    [
      'by a cookie there',
      without + ISTIO('httpCookie: { name: x, ttl: 0s }', 'mcp-server.default.svc.cluster.local'),
      ['warning affinity-by-cookie'],
    ],
    [
      'of another host',
      without + ISTIO('useSourceIp: true', 'other'),
      ['error sessions-without-affinity'],
    ],
    [
      'of a Service alone',
      [DEPLOYMENT, SERVICE.replace('spec:\n', 'spec:\n  sessionAffinity: ClientIP\n')].join(
        '---\n',
      ),
      [],
    ],
    [
      'of a Service without any',
      [DEPLOYMENT, SERVICE].join('---\n'),
      ['error sessions-without-affinity'],
    ],
    [
      'of a headless Service',
      [DEPLOYMENT, SERVICE.replace('spec:\n', 'spec:\n  clusterIP: None\n')].join('---\n'),
      [],
    ],
    [
      'of a Service behind an Ingress',
      without.replace('spec:\n  selector: {', 'spec:\n  sessionAffinity: ClientIP\n  selector: {'),
      ['error sessions-without-affinity'],
    ],
    [
      'that stateless servers do not need',
      without.replace('sessions: stateful', 'sessions: stateless'),
      [],
    ],
    [
      'that may be needed',
      without.replace('        mcp-deploy-gate/sessions: stateful\n', ''),
      ['warning sessions-without-affinity'],
    ],
    [
      'of a controller that is not known',
      without
        .replace('ingressClassName: nginx', 'ingressClassName: ours')
        .replace(/ {4}nginx\.ingress.*\n/g, ''),
      [],
    ],
  ])('%s', async (_, text, found) => {
    expect(await rules([], text)).toEqual(found);
  });

  const GATEWAY = (name: string, hash: string) =>
    setOf(
      DEPLOYMENT,
      SERVICE,
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: h }\nspec:\n  rules:\n    - timeouts: { request: 0s }\n      backendRefs: [{ name: mcp-server, port: 80 }]\n',
      `apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: BackendTrafficPolicy\nmetadata: { name: p }\nspec:\n  targetRefs: [{ kind: HTTPRoute, name: ${name} }]\n  loadBalancer: { type: ConsistentHash, consistentHash: { ${hash} } }\n`,
    );
  const GKE = (type: string) =>
    setOf(
      DEPLOYMENT,
      SERVICE.replace(
        'metadata:\n',
        'metadata:\n  annotations: { cloud.google.com/backend-config: \'{"ports": {"80": "c"}}\' }\n',
      ),
      INGRESS.replace(/ {4}nginx.*\n/g, '').replace('ClassName: nginx', 'ClassName: gce'),
      `apiVersion: cloud.google.com/v1\nkind: BackendConfig\nmetadata: { name: c }\nspec:\n  timeoutSec: 3600\n  connectionDraining: { drainingTimeoutSec: 30 }\n${type}`,
    );
  test.each<[string, string, string[]]>([
    ['by the source, in a policy of Envoy Gateway', GATEWAY('h', 'type: SourceIP'), []],
    [
      'by the session id there',
      GATEWAY('h', 'type: Header, header: { name: Mcp-Session-Id }'),
      ['error affinity-by-session-id'],
    ],
    [
      'by a cookie there',
      GATEWAY('h', 'type: Cookie, cookie: { name: x }'),
      ['warning affinity-by-cookie'],
    ],
    [
      'in a policy of another route',
      GATEWAY('other', 'type: SourceIP'),
      ['error sessions-without-affinity'],
    ],
    ['by the source, of GKE', GKE('  sessionAffinity: { affinityType: CLIENT_IP }\n'), []],
    [
      'by a cookie of GKE',
      GKE('  sessionAffinity: { affinityType: GENERATED_COOKIE }\n'),
      ['warning affinity-by-cookie'],
    ],
    ['that GKE is not told of', GKE(''), ['error sessions-without-affinity']],
  ])('%s', async (_, text, found) => {
    expect(await rules([], text)).toEqual(found);
  });

  it('of an autoscaler of something else is not asked for', async () => {
    const scaler = (kind: string, name: string) =>
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: x }\nspec: { scaleTargetRef: { kind: ${kind}, name: ${name} }, maxReplicas: 5 }\n`;
    const single = DEPLOYMENT.replace('replicas: 2', 'replicas: 1');
    const set = (...target: [string, string]) => setOf(single, SERVICE, scaler(...target));
    expect(await rules([], set('StatefulSet', 'mcp-server'))).toEqual([]);
    expect(await rules([], set('Deployment', 'web'))).toEqual([]);
    expect(await rules([], set('Deployment', 'mcp-server'))).toHaveLength(1);
  });

  it('asks for a word about sessions only where there is none', async () => {
    const [known] = (await check(without)).findings;
    const unknown = without.replace('        mcp-deploy-gate/sessions: stateful\n', '');
    const [guessed] = (await check(unknown)).findings;
    expect(known?.fix).not.toContain('mcp-deploy-gate/sessions');
    expect(guessed?.fix).toContain('mcp-deploy-gate/sessions: stateless');
  });

  it('is told to go round the Service where the Service has it', async () => {
    const text = without.replace(
      'spec:\n  selector: {',
      'spec:\n  sessionAffinity: ClientIP\n  selector: {',
    );
    const { findings } = await check(text);
    expect(findings[0]?.message).toContain('sessionAffinity of Service/mcp-server does nothing');
    expect(await rules([NONE, one], [DEPLOYMENT, SERVICE, INGRESS].join('---\n'))).toEqual([]);
  });
});
