import { describe, expect, it } from 'vitest';
import { compareAndConfirm } from '../../src/diff/confirm.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { Finding } from '../../src/diff/finding.ts';
import type { JsonValue } from '../../src/json.ts';
import { inputChange } from './findings-of.ts';

async function found(before: JsonValue, after: JsonValue): Promise<Finding[]> {
  const [old, now] = inputChange(before, after).map((side) => readContractLike(side));
  const result = await compareAndConfirm(old!, now!, { resources: 'all' });
  if (!result.comparable) throw new Error(result.reason);
  return result.findings;
}

describe('witnesses', () => {
  it('stand where ajv says the same', async () => {
    expect(
      await found({ type: 'string', pattern: '^a' }, { type: 'string', pattern: '^a+$' }),
    ).toMatchObject([
      { rule: 'pattern-changed', confidence: 'witness', witness: { x: expect.any(String) } },
    ]);
    expect(await found({ type: 'integer', nullable: true }, { type: 'integer' })).toMatchObject([
      { rule: 'type-narrowed', confidence: 'witness', witness: { x: null } },
    ]);
  });

  it('are dropped where ajv takes what is refused by the specification', async () => {
    // ajv 8.20 forgets `contains` on an empty array beside `prefixItems`.
    const before = { type: 'array', prefixItems: [{ type: 'number' }], maxItems: 0 };
    const [finding] = await found(before, { ...before, contains: { const: 1 } });
    expect(finding).toMatchObject({ severity: 'breaking', direction: 'input' });
    expect(finding).not.toHaveProperty('witness');
    expect(finding!.reason).not.toContain('was accepted');
  });

  it.each([
    ['the same $id in both', { $id: 'https://x.test/a', type: 'integer' }],
    ['another document', { type: 'integer', not: { $ref: 'http://127.0.0.1:1/a.json' } }],
    [
      'what no code may hold',
      { type: 'integer', title: "*/'+process.exit(7)+`\u2028'", $comment: '*/' },
    ],
    ['an unknown format', { type: 'integer', format: "'+process.exit(7)+'" }],
    ['too much text', { type: 'integer', description: 'x'.repeat(100_000) }],
  ])('live with %s', async (_, after) => {
    const before = { ...after, type: 'number' };
    const findings = await found(before, after);
    expect(findings.map(({ rule }) => rule)).toContain('type-narrowed');
  });

  it('are not held up by a pattern that never ends', async () => {
    const slow = '^(([a-z])+.)+[A-Z]([a-z])+$';
    const [finding] = await found(
      { type: 'string', pattern: slow, minLength: 60 },
      { type: 'string', pattern: slow, minLength: 61 },
    );
    expect(finding).toMatchObject({ rule: 'constraint-tightened', severity: 'breaking' });
  });
});
