import { describe, expect, test } from 'vitest';
import { checkManifests } from '../../src/preflight/check.ts';

const check = (text: string) => checkManifests([{ path: 'a.yaml', text }]);
const rulesAt = async (text: string) =>
  (await check(text)).findings.map(({ line, rule }) => `${line} ${rule}`);

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-server
spec:
  minReadySeconds: 5
  selector: { matchLabels: { app: mcp } }
  template:
    metadata: { labels: { app: mcp } }
    spec:
      containers:
        - name: mcp
          image: server
          ports: [{ containerPort: 80 }]
`;
const PRE_STOP = 'pre-stop-missing';

describe('lines', () => {
  test.each([
    ['of a second document', `kind: ConfigMap\n---\n# a comment\n---\n${DEPLOYMENT}`, 16],
    ['behind the end of a document', `kind: ConfigMap\n...\n${DEPLOYMENT}`, 14],
    ['behind a directive', `%YAML 1.2\n---\nkind: ConfigMap\n---\n${DEPLOYMENT}`, 16],
    ['with CRLF', `kind: ConfigMap\n---\n${DEPLOYMENT}`.replaceAll('\n', '\r\n'), 14],
    ['with a byte order mark', `\ufeff${DEPLOYMENT}`, 12],
    ['of an item of a list', `kind: List\napiVersion: v1\nitems:\n- ${indented(DEPLOYMENT)}`, 15],
    ['of an alias', aliased('containers: [*c]'), 14],
    ['of what a merge key brings in', aliased('containers:\n        - <<: *c'), 15],
  ])('%s', async (_, text, line) => {
    expect(await rulesAt(text)).toEqual([`${line} ${PRE_STOP}`]);
  });

  function indented(text: string): string {
    return text.trim().replaceAll('\n', '\n  ');
  }
  function aliased(containers: string): string {
    return `x-container: &c\n  name: mcp\n  ports: [{ containerPort: 80 }]\n${DEPLOYMENT.replace(/containers:[\s\S]*/, containers)}\n`;
  }
});

describe('what is no manifest', () => {
  test.each([
    ['nothing', ''],
    ['no kind', 'a: 1'],
    ['a spec of null', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\nspec: null\n'],
    ['containers that are no list', DEPLOYMENT.replace(/containers:[\s\S]*/, 'containers: 5\n')],
    ['an unknown API', DEPLOYMENT.replace('apps/v1', 'example.com/v1')],
  ])('%s: nothing is found and it is said', async (_, text) => {
    const { findings, problems, notices } = await check(text);
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
    expect(notices).toHaveLength(1);
  });

  test.each([
    ['tabs that indent', DEPLOYMENT.replace('  minReady', '\tminReady'), 6],
    ['a bracket that stays open', `${DEPLOYMENT}---\nkind: Service\nspec: [1`, 17],
    ['a nest too deep', `kind: List\nitems: ${'['.repeat(20_000)}`, 2],
  ])('%s: a problem at its line', async (_, text, line) => {
    const { problems } = await check(text);
    expect(problems).toEqual([expect.objectContaining({ file: 'a.yaml', line })]);
  });

  test('holes in lists and keys of the prototype are read as what they are', async () => {
    const text = DEPLOYMENT.replace(
      'containers:',
      'containers:\n        - null\n        - [1]',
    ).replace('minReady', '__proto__: { minReadySeconds: 1 }\n  minReady');
    expect(await rulesAt(text)).toEqual([`15 ${PRE_STOP}`]);
  });

  test('a kind that is written twice hides nothing', async () => {
    expect(await rulesAt(`kind: ConfigMap\n${DEPLOYMENT}`)).toEqual([`13 ${PRE_STOP}`]);
  });
});

describe('what multiplies is given up', () => {
  const nested = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  const bombs: [string, string][] = [
    [
      'merges of merges',
      `m0: &m0 { a: 1 }\n${nested(30, (i) => `m${i + 1}: &m${i + 1} { <<: [${`*m${i}, `.repeat(9)}] }\n`)}${DEPLOYMENT.replace('spec:\n', 'spec:\n  <<: *m30\n')}`,
    ],
    [
      'Services that select every Deployment',
      nested(
        3_000,
        (i) =>
          `kind: Service\napiVersion: v1\nmetadata: { name: s${i} }\nspec: { selector: { app: mcp } }\n---\n${DEPLOYMENT}---\n`,
      ),
    ],
  ];
  test.each(bombs)('%s', async (_, text) => {
    const { problems } = await check(text);
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('given up') }),
    ]);
  });

  test('in one file, whatever stands in the next', async () => {
    const list = (item: string) => `{ kind: List, items: [${Array(1500).fill(item).join(', ')}] }`;
    const text = `x: &a ${list('{ kind: Pod }')}\nkind: List\nitems: [${'*a, '.repeat(1500)}]\n`;
    const files = [
      { path: 'a.yaml', text },
      { path: 'b.yaml', text: DEPLOYMENT },
    ];
    expect((await checkManifests(files)).problems).toEqual([
      expect.objectContaining({ file: 'a.yaml', message: expect.stringContaining('given up') }),
    ]);
  });

  test('aliases of aliases that nothing asks for cost nothing', async () => {
    const laughs = nested(12, (i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]\n`);
    const { problems } = await check(`l0: &l0 1\n${laughs}${DEPLOYMENT}`);
    expect(problems).toEqual([]);
  });

  test('a large set that is deployed is not', async () => {
    const set = nested(
      400,
      (i) =>
        `kind: Service\napiVersion: v1\nmetadata: { name: s${i} }\nspec: { selector: { app: mcp-${i} } }\n---\n${DEPLOYMENT.replaceAll('app: mcp', `app: mcp-${i}`)}---\n`,
    );
    const { problems, servers } = await check(set);
    expect(problems).toEqual([]);
    expect(servers).toHaveLength(400);
  });
});
