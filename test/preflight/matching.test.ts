import { describe, expect, it } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check, found, lineOf } from './check.ts';

const [DEPLOYMENT = '', SERVICE = '', INGRESS = '', PDB = ''] = GOOD_SET.split('---\n');
const without = INGRESS.replace(/ {4}nginx.*upstream-hash-by.*\n/, '');

describe('resources of a set', () => {
  it('are matched over files, documents and lists', async () => {
    const items = [SERVICE, without].map(
      (text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`,
    );
    const list = `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
    const { findings } = await check({ 'a.yaml': DEPLOYMENT, 'b.yaml': list });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'sessions-without-affinity',
        file: 'b.yaml',
        line: lineOf(list, 'annotations:'),
        resource: 'Ingress/mcp-server',
      }),
    ]);
  });

  it('are matched in their namespace only', async () => {
    const at = (namespace: string, text: string) =>
      text.replace('  name: mcp-server\n', `  name: mcp-server\n  namespace: ${namespace}\n`);
    const set = (of: string) =>
      [at('a', DEPLOYMENT), at(of, SERVICE), at(of, without)].join('---\n');
    expect(await found(set('b'))).toEqual([]);
    const { findings } = await check(set('a'));
    expect(findings.map(({ resource }) => resource)).toEqual(['a/Ingress/mcp-server']);
  });

  it('are matched by all labels of a selector', async () => {
    const other = SERVICE.replace('{ app: mcp-server }', '{ app: mcp-server, tier: web }');
    expect(await found([DEPLOYMENT, other, without].join('---\n'))).toEqual([]);
    const budget = PDB.replace('maxUnavailable: 1', 'maxUnavailable: 0');
    expect(await found([DEPLOYMENT, budget].join('---\n'))).toEqual([
      expect.stringMatching(/^pdb-blocks-evictions@/),
    ]);
    const expressions = budget.replace(
      'matchLabels: { app: mcp-server }',
      'matchExpressions: [{ key: app, operator: NotIn, values: [mcp-server] }]',
    );
    expect(await found([DEPLOYMENT, expressions].join('---\n'))).toEqual([]);
  });

  it('read as JSON have lines, too', async () => {
    const { parseAllDocuments } = await import('yaml');
    const documents = parseAllDocuments(GOOD_SET.replace('seconds: 5', 'seconds: 60'));
    const items = documents.map((document) => document.toJS());
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2);
    expect(await found({ 'k8s.json': text })).toEqual([
      `pre-stop-too-long@${lineOf(text, '"seconds": 60')}`,
    ]);
  });

  it('of other groups with names like ours are not read', async () => {
    const knative = `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: mcp-server }\nspec:\n  selector: { app: mcp-server }\n  publishNotReadyAddresses: true\n`;
    expect(await found([DEPLOYMENT, knative].join('---\n'))).toEqual([]);
  });

  it('count the pods of an autoscaler', async () => {
    const one = DEPLOYMENT.replace('  replicas: 2\n', '');
    const scaler = `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: mcp }\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: mcp-server }\n  minReplicas: 1\n  maxReplicas: 5\n`;
    expect(await found([one, SERVICE, without].join('---\n'))).toEqual([]);
    const { findings } = await check([one, scaler, SERVICE, without].join('---\n'));
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'sessions-without-affinity', level: 'error' }),
    ]);
    expect(findings[0]?.message).toContain('up to 5 pods');
  });
});

describe('a place', () => {
  it('of what a merge key brings in is the merge key, of an alias the alias', async () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata: { name: mcp }
spec:
  template:
    metadata: { labels: { app: mcp } }
    spec:
      containers:
        - &web
          name: mcp
          image: example/mcp
          readinessProbe: &probe { httpGet: { path: /health, port: 80 } }
          livenessProbe: *probe
          lifecycle: { preStop: { sleep: { seconds: 1 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: mcp-two }
spec:
  minReadySeconds: 1
  template:
    spec:
      containers:
        - &base
          name: one
          image: redis
          command: [npm, start]
          ports: [{ containerPort: 80 }]
          lifecycle: { preStop: { sleep: { seconds: 1 } } }
        - name: mcp
          image: example/mcp
          <<: *base
`;
    const { findings } = await check(text);
    expect(findings.map(({ rule, line }) => `${rule}@${line}`)).toEqual([
      `liveness-is-readiness@${lineOf(text, 'livenessProbe')}`,
      `package-manager-as-pid-1@${lineOf(text, '<<: *base')}`,
      `min-ready-seconds@4`,
    ]);
  });

  it('counts the lines before a document, with any line ends, comments and a byte order mark', async () => {
    const text = `# a\n---\n# b\n---\n${GOOD_SET.replace('seconds: 5', 'seconds: 60')}`;
    const line = lineOf(text, 'seconds: 60');
    expect(await found(text)).toEqual([`pre-stop-too-long@${line}`]);
    expect(await found(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([
      `pre-stop-too-long@${line}`,
    ]);
    expect(await found(`%YAML 1.2\n---\n${text}`)).toEqual([`pre-stop-too-long@${line + 2}`]);
  });
});
