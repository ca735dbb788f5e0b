import { describe, expect, it } from 'vitest';
import { readManifestFiles } from '../../src/entry/manifest-files.ts';
import { checkManifests } from '../../src/preflight/check.ts';

/** Faults that people plant, in the manifests of examples/server, each where it is found. */
const PLANTED: [folder: string, file: string, right: string, wrong: string, rule: string][] = [
  ['k8s', 'deployment.yaml', 'PeriodSeconds: 30', 'PeriodSeconds: 20', 'grace-period-too-short'],
  [
    'k8s',
    'deployment.yaml',
    'sleep: { seconds: 5 }',
    'sleep: { seconds: 35 }',
    'pre-stop-too-long',
  ],
  ['k8s', 'deployment.yaml', 'path: /livez', 'path: /readyz', 'liveness-is-readiness'],
  ['k8s', 'deployment.yaml', 'maxUnavailable: 0', 'maxUnavailable: 2', 'rollout-takes-last-pod'],
  ['k8s', 'deployment.yaml', 'maxSurge: 1', 'maxSurge: 0', 'rollout-both-zero'],
  ['k8s', 'ingress.yaml', 'buffering: "off"', 'buffering: "on"', 'proxy-buffering'],
  ['k8s', 'ingress.yaml', 'timeout: "3600"', 'timeout: "60"', 'proxy-read-timeout'],
  ['k8s', 'pdb.yaml', 'maxUnavailable: 1', 'maxUnavailable: 0', 'pdb-blocks-evictions'],
  [
    'k8s-stateful',
    'service.yaml',
    'Affinity: ClientIP',
    'Affinity: None',
    'sessions-without-affinity',
  ],
];

describe.each(['k8s', 'k8s-stateful'])('examples/server/%s', (folder) => {
  const read = () => readManifestFiles([`examples/server/${folder}`]);

  it('is silent', async () => {
    const { findings, problems, notices, servers } = await checkManifests(await read());
    expect({ findings, problems, notices }).toEqual({ findings: [], problems: [], notices: [] });
    expect(servers).toHaveLength(1);
  });

  const planted = PLANTED.filter(([of]) => of === folder);
  it.each(planted)('%s/%s: %s → %s gives %s there', async (_, name, right, wrong, rule) => {
    const files = await read();
    const file = files.find(({ path }) => path.endsWith(name))!;
    expect(file.text.split(right)).toHaveLength(2);
    const text = file.text.replace(right, wrong);
    const line = file.text.slice(0, file.text.indexOf(right)).split('\n').length;
    const { findings } = await checkManifests(
      files.map((one) => (one === file ? { ...file, text } : one)),
    );
    expect(findings).toEqual([expect.objectContaining({ rule, file: file.path, line })]);
  });
});
