import { describe, expect, it } from 'vitest';
import { checkManifests } from '../../src/preflight/check.ts';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { MANIFEST_RULES } from '../../src/preflight/rules.ts';

const check = (text: string) => checkManifests([{ path: 'k8s.yaml', text }], { levels: {} });

it('finds nothing in the good set', async () => {
  const { findings, problems, notices, servers } = await check(GOOD_SET);
  expect({ findings, problems, notices }).toEqual({ findings: [], problems: [], notices: [] });
  expect(servers).toEqual([
    expect.objectContaining({ resource: 'Deployment/mcp-server', line: 1 }),
  ]);
});

describe.each(MANIFEST_RULES)('$id', ({ id, level, example }) => {
  const { right, wrong, at, extra } = example;
  const good = GOOD_SET + (extra ?? '');

  it('finds nothing where it is right', async () => {
    expect((await check(good)).findings).toEqual([]);
  });

  it('is the only finding where it is wrong, at its line', async () => {
    expect(good.split(right)).toHaveLength(2);
    const text = good.replace(right, () => wrong);
    const { findings } = await check(text);
    expect(findings.map(({ rule }) => rule)).toEqual([id]);
    const [{ line, level: is, docs, yaml }] = findings as [(typeof findings)[0]];
    expect(text.split('\n')[line - 1]).toContain(at);
    expect(is).toBe(level);
    expect(docs).toContain(`preflight.md#${id}`);
    expect(yaml).toBeDefined();
  });
});
