import { describe, expect, it, test } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check } from './check.ts';

const [DEPLOYMENT = '', SERVICE = '', INGRESS = ''] = GOOD_SET.split('---\n');

/** `level rule` of what is found in the good set with parts replaced, in order. */
async function rules(edits: [right: string, wrong: string][], set = GOOD_SET): Promise<string[]> {
  let text = set;
  for (const [right, wrong] of edits) {
    if (!text.includes(right)) throw new Error(`no ${right}`);
    text = text.replaceAll(right, () => wrong);
  }
  const { findings } = await check(text);
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

const UNDECLARED: [string, string] = ["        mcp-deploy-gate/drain-seconds: '25'\n", ''];
const GRACE = '      terminationGracePeriodSeconds: 40\n';
const ROLLING = `  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
`;
const replicas = (count: number): [string, string] => ['replicas: 2', `replicas: ${count}`];
const rolling = (text: string): [string, string] => [
  ROLLING,
  text === '' ? '' : `  strategy:\n    rollingUpdate: { ${text} }\n`,
];

describe('the grace period', () => {
  test.each<[string, [string, string][], string[]]>([
    ['is 30 s where none is given', [[GRACE, '']], ['error grace-period-too-short']],
    ['may be exact', [['Seconds: 40', 'Seconds: 35']], []],
    [
      'may not be a second less',
      [['Seconds: 40', 'Seconds: 34']],
      ['error grace-period-too-short'],
    ],
    ['is enough for a drain of which nothing is known', [UNDECLARED, [GRACE, '']], []],
    [
      'that leaves such a drain no time is warned of',
      [UNDECLARED, [GRACE, ''], ['seconds: 5', 'seconds: 25']],
      ['warning grace-period-too-short'],
    ],
    [
      'counts a hook that sleeps in a shell',
      [['sleep:\n                seconds: 5', 'exec: { command: [sh, -c, sleep 20] }']],
      ['error grace-period-too-short', 'notice pre-stop-exec-sleep'],
    ],
    [
      'is not reckoned with a hook of unknown length',
      [UNDECLARED, ['sleep:\n                seconds: 5', 'httpGet: { path: /drain, port: 3000 }']],
      [],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await rules(edits)).toEqual(found);
  });
});

describe('a rollout', () => {
  test.each<[string, [string, string][], string[]]>([
    ['of 3 by default adds a pod first', [replicas(3), rolling('')], []],
    ['of 4 by default takes one', [replicas(4), rolling('')], ['notice rollout-max-unavailable']],
    ['of 1 by default adds one first', [replicas(1), rolling('')], []],
    [
      'of 1 with one unavailable',
      [replicas(1), rolling('maxUnavailable: 1')],
      ['error rollout-takes-last-pod'],
    ],
    [
      'of 2 with half unavailable',
      [rolling('maxUnavailable: 50%')],
      ['notice rollout-max-unavailable'],
    ],
    [
      'of 3 with 25% of nothing',
      [replicas(3), rolling('maxSurge: 0, maxUnavailable: 25%')],
      ['error rollout-both-zero'],
    ],
    ['that is rejected', [rolling('maxSurge: 0%, maxUnavailable: 0')], ['error rollout-both-zero']],
    ['of none', [replicas(0), rolling('maxUnavailable: 1')], []],
    ['that recreates is left to others', [[ROLLING, '  strategy: { type: Recreate }\n']], []],
  ])('%s', async (_, edits, found) => {
    expect(await rules(edits)).toEqual(found);
  });

  it('of a StatefulSet with one pod stops it first', async () => {
    const set: [string, string][] = [
      ['kind: Deployment', 'kind: StatefulSet'],
      [ROLLING, ''],
    ];
    expect(await rules(set)).toEqual([]);
    expect(await rules([...set, replicas(1)], DEPLOYMENT)).toEqual([
      'warning rollout-takes-last-pod',
    ]);
  });
});

describe('the first process', () => {
  const command = (text: string): Promise<string[]> => rules([['[node, dist/server.js]', text]]);
  test.each<[string, string[]]>([
    ['[sh, -c, node server.js]', ['error shell-as-pid-1']],
    ['[/bin/sh, -ec, "cd /app; node server.js"]', ['error shell-as-pid-1']],
    ['[sh, -c, exec node server.js]', []],
    ['[sh, -c, "cd /app && exec node server.js"]', []],
    ['[sh, -c, exec npm start]', ['warning package-manager-as-pid-1']],
    ['[bash, -c, "cd /app && node server.js"]', []],
    ['[bash, -c, "node server.js | tee log"]', ['error shell-as-pid-1']],
    ['[bash, -c, yarn start]', ['warning package-manager-as-pid-1']],
    ['[sh, ./start.sh]', []],
    ['[tini, --, npm, start]', ['warning package-manager-as-pid-1']],
    ['[tini, -g, --, npm, start]', []],
    ['[dumb-init, npm, start]', []],
    ['[npx, -y, some-mcp]', ['warning package-manager-as-pid-1']],
    ['[python, -m, server]', []],
  ])('%s', async (text, found) => {
    expect(await command(text)).toEqual(found);
  });

  it('is what the arguments say where the image has an entry point', async () => {
    expect(await rules([['command: [node, dist/server.js]', 'args: [npm, start]']])).toEqual([
      'warning package-manager-as-pid-1',
    ]);
  });

  it('and the script with `exec` before its last command is what to write', async () => {
    const text = GOOD_SET.replace('[node, dist/server.js]', '[sh, -c, "a && node b.js"]');
    const { findings } = await check(text);
    expect(findings[0]?.yaml).toContain('command: [sh, -c, "a && exec node b.js"]');
  });
});

describe('affinity', () => {
  const HASH = '    nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr\n';
  const NONE: [string, string] = [HASH, ''];
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

  it('is told to go round the Service where the Service has it', async () => {
    const text = without.replace(
      'spec:\n  selector: {',
      'spec:\n  sessionAffinity: ClientIP\n  selector: {',
    );
    const { findings } = await check(text);
    expect(findings[0]?.message).toContain('sessionAffinity of Service/mcp-server does nothing');
    expect(await rules([NONE, replicas(1)], [DEPLOYMENT, SERVICE, INGRESS].join('---\n'))).toEqual(
      [],
    );
  });
});

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
    ['HAProxy by default', '', 'haproxy', TIMEOUT],
    ['Traefik', '', 'traefik', []],
    ['GKE by default', '', 'gce', ['warning route-timeout']],
    ['another', '', 'ours', []],
  ])('%s', async (_, annotations, className, found) => {
    expect(await rules([], annotated(annotations, className))).toEqual(found);
  });

  test.each<[string, string[]]>([
    ['timeout: 30s', ['warning route-timeout']],
    ['timeout: 0s', []],
    ['timeout: 2h', []],
    ['retries: { attempts: 0 }', []],
  ])('VirtualService with %s', async (text, found) => {
    const route = `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: v }\nspec:\n  hosts: [mcp.example.com]\n  http:\n    - match: [{ uri: { prefix: /mcp } }]\n      ${text}\n      route: [{ destination: { host: mcp-server } }]\n`;
    const set = [DEPLOYMENT.replace('stateful', 'stateless'), SERVICE, route].join('---\n');
    expect(await rules([], set)).toEqual(found);
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

  it('is injected by a label of the namespace', async () => {
    const namespace =
      '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: default, labels: { istio-injection: enabled } }\n';
    expect(await rules([], GOOD_SET + namespace)).toEqual(SHORT);
  });
});
