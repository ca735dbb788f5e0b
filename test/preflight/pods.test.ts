import { describe, expect, it, test } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check, DEPLOYMENT, rules, UNDECLARED } from './check.ts';

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
