import { describe, expect, it, test } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check, DEPLOYMENT, INGRESS, rules, SERVICE, UNDECLARED } from './check.ts';

describe('a proxy', () => {
  const annotated = (annotations: string, className: string) =>
    [
      DEPLOYMENT.replace('sessions: stateful', 'sessions: stateless'),
      SERVICE,
      INGRESS.replace(/ {4}nginx\.ingress[\s\S]*remote_addr\n/, annotations).replace(
        'ingressClassName: nginx',
        `ingressClassName: ${className}`,
      ),
    ].join('---\n');
  const nginx = (time: number) => `    nginx.ingress.kubernetes.io/proxy-read-timeout: '${time}'\n`;
  const TIMEOUT = ['warning proxy-read-timeout'];
  test.each<[string, string, string, string[]]>([
    ['ingress-nginx by default', '', 'nginx', TIMEOUT],
    [
      'F5 NGINX by default',
      '    nginx.org/client-max-body-size: 1m\n',
      'nginx',
      ['warning proxy-buffering', 'warning proxy-read-timeout'],
    ],
    [
      'F5 NGINX as it should be',
      "    nginx.org/proxy-read-timeout: 1h\n    nginx.org/proxy-buffering: 'False'\n",
      'nginx',
      [],
    ],
    ['ALB by default', '    alb.ingress.kubernetes.io/scheme: internal\n', 'alb', TIMEOUT],
    [
      'ALB as it should be',
      '    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=4000\n',
      'alb',
      [],
    ],
    [
      'ALB that deregisters early',
      '    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=4000\n    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=5\n',
      'alb',
      ['warning balancer-drain-too-short'],
    ],
    [
      'ALB that deregisters in time',
      '    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=300\n    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=30\n',
      'alb',
      [],
    ],
    ['ingress-nginx for five minutes', nginx(300), 'nginx', []],
    ['ingress-nginx for less', nginx(299), 'nginx', TIMEOUT],
    ['HAProxy by default', '', 'haproxy', TIMEOUT],
    ['Traefik', '', 'traefik', []],
    ['GKE by default', '', 'gce', ['warning route-timeout']],
    ['another', '', 'ours', []],
  ])('%s', async (_, annotations, className, found) => {
    expect(await rules([], annotated(annotations, className))).toEqual(found);
  });

  it('is said to do so by default only where it is the default', async () => {
    const message = async (annotations: string) =>
      (await check(annotated(annotations, 'nginx'))).findings[0]?.message;
    expect(await message('')).toContain('60 s, its default');
    expect(await message(nginx(60))).not.toContain('default');
  });

  test.each<[string, string[]]>([
    ['timeout: 3600s', []],
    ['timeout: 30s', ['warning route-timeout']],
    ['timeout: 0s', []],
    ['timeout: 2h', []],
    ['retries: { attempts: 0 }', []],
  ])('VirtualService with %s', async (text, found) => {
    const route = `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: v }\nspec:\n  hosts: [mcp.example.com]\n  http:\n    - match: [{ uri: { prefix: /mcp } }]\n      ${text}\n      route: [{ destination: { host: mcp-server } }]\n`;
    const set = [DEPLOYMENT.replace('stateful', 'stateless'), SERVICE, route].join('---\n');
    expect(await rules([], set)).toEqual(found);
    for (const { yaml } of (await check(set)).findings)
      expect(yaml).toContain('  http:\n    - timeout: 0s');
  });

  it('HTTPRoute without a time-out is noticed', async () => {
    const route = `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: h }\nspec:\n  rules:\n    - backendRefs: [{ name: mcp-server, port: 80 }]\n`;
    const set = [DEPLOYMENT.replace('stateful', 'stateless'), SERVICE, route].join('---\n');
    expect(await rules([], set)).toEqual(['notice route-timeout']);
  });
});

describe("Istio's proxy", () => {
  const LABELS = 'labels: { app: mcp-server }\n      annotations:';
  const inject: [string, string] = [
    LABELS,
    LABELS.replace('server }', "server, sidecar.istio.io/inject: 'true' }"),
  ];
  const also = (text: string): [string, string] => [
    '        mcp-deploy-gate/sessions: stateful\n',
    `        mcp-deploy-gate/sessions: stateful\n        ${text}\n`,
  ];
  const SHORT = ['error istio-drain-too-short'];
  test.each<[string, [string, string][], string[]]>([
    ['exits after 5 s by default', [inject], SHORT],
    [
      'of which nothing is known is warned of',
      [inject, UNDECLARED],
      ['warning istio-drain-too-short'],
    ],
    [
      'that has time',
      [inject, also('proxy.istio.io/config: \'{ "terminationDrainDuration": "30s" }\'')],
      [],
    ],
    [
      'that waits for connections',
      [
        inject,
        also(
          'proxy.istio.io/config: "proxyMetadata: { EXIT_ON_ZERO_ACTIVE_CONNECTIONS: \'true\' }"',
        ),
      ],
      [],
    ],
    ['that is native', [inject, also("sidecar.istio.io/nativeSidecar: 'true'")], []],
    ['that is not there', [], []],
  ])('%s', async (_, edits, found) => {
    expect(await rules(edits)).toEqual(found);
  });

  const PROXY = '        - { name: istio-proxy, image: istio/proxyv2:1.20 }\n        - name: mcp';
  test.each<[string, [string, string], string[]]>([
    ['as a container beside the server', ['        - name: mcp', PROXY], SHORT],
    [
      'as a native sidecar',
      [
        '      containers:',
        '      initContainers:\n        - { name: init, image: x }\n        - { name: istio-proxy, restartPolicy: Always }\n      containers:',
      ],
      [],
    ],
  ])('%s', async (_, edit, found) => {
    const labelled = edit[1].includes('init') ? [inject] : [];
    expect(await rules([...labelled, edit])).toEqual(found);
  });

  it('is injected by a label of the namespace', async () => {
    const namespace =
      '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: default, labels: { istio-injection: enabled } }\n';
    expect(await rules([], GOOD_SET + namespace)).toEqual(SHORT);
  });
});
