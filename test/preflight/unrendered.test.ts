import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check } from './check.ts';

const DEPLOYMENT = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: mcp }\n';

describe('what is not rendered yet', () => {
  it.each([
    ['an action between lines', `{{- if .Values.enabled }}\n${DEPLOYMENT}{{- end }}\n`, 1],
    ['an action for a value', `${DEPLOYMENT}spec:\n  replicas: {{ .Values.replicas }}\n`, 5],
    ['a quoted one', `${DEPLOYMENT}spec:\n  replicas: "{{ .Values.replicas }}"\n`, 5],
    ['a helper', `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  {{- include "x" . }}\n`, 4],
    ['a variable', `${DEPLOYMENT}spec: {{ $replicas }}\n`, 4],
  ])('a Helm template: %s', async (_, text, line) => {
    const { problems, notices } = await check(`# first\n---\n${text}`);
    expect(problems).toEqual([
      {
        file: 'k8s.yaml',
        line: line + 2,
        message: expect.stringContaining('Helm template'),
        fix: expect.stringContaining('helm template . | mcp-deploy-gate preflight -'),
      },
    ]);
    expect(notices).toEqual([]);
  });

  it('but braces of others are no template', async () => {
    const alert = `${GOOD_SET}---\napiVersion: v1\nkind: ConfigMap\ndata:\n  a: "{{ .Values.x }} {{ $labels.pod }}"\n`;
    expect((await check(alert)).problems).toEqual([]);
    const format = GOOD_SET.replace('dist/server.js]', 'dist/server.js, "--log={{.Time}}"]');
    expect((await check(format)).problems).toEqual([]);
  });

  it.each([
    [
      'by its kind',
      { 'k.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n' },
    ],
    ['by its name', { 'base/kustomization.yaml': 'resources: [a.yaml]\n' }],
  ])('a kustomization, %s', async (_, files) => {
    const { problems } = await check(files as Record<string, string>);
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, fix: expect.stringContaining('kubectl kustomize') }),
    ]);
  });
});

it('whatever stands where, nothing is thrown', async () => {
  const anything = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value));
  const values = [...GOOD_SET.matchAll(/: (\S.*)$/gm)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...values), anything, async (at, value) => {
      const text = `${GOOD_SET.slice(0, at)}: ${value}${GOOD_SET.slice(GOOD_SET.indexOf('\n', at))}`;
      const { findings, problems } = await check(text);
      for (const { line } of [...findings, ...problems]) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
