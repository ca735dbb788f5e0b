import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { briefly, findingsOf, toolChange } from '../findings-of.ts';

function found(before: JsonValue, after: JsonValue): string[] {
  const findings = findingsOf(...toolChange({ inputSchema: before }, { inputSchema: after }));
  return briefly(findings).map((line) => line.replace('tools/t /inputSchema', ''));
}

describe('positions of a list', () => {
  const list = (...prefixItems: JsonValue[]): JsonObject => ({
    type: 'array',
    ...(prefixItems.length > 0 && { prefixItems }),
    items: { type: 'number' },
  });

  it('that came are places of their own', () => {
    const after = list({ type: 'string' }, { type: 'null' });
    expect(found({ properties: { x: list() } }, { properties: { x: after } })).toEqual([
      'type-changed /properties/x/prefixItems/0/type',
      'type-changed /properties/x/prefixItems/1/type',
    ]);
  });

  it('that are no longer allowed stand where they stood', () => {
    const closed = (...prefixItems: JsonValue[]): JsonObject => ({
      properties: { x: { type: 'array', prefixItems, items: false } },
    });
    const [finding] = findingsOf(
      ...toolChange(
        { inputSchema: closed({ type: 'string' }, { type: 'number' }) },
        { inputSchema: closed({ type: 'string' }) },
      ),
    );
    expect(finding).toMatchObject({
      rule: 'constraint-tightened',
      pointer: '/inputSchema/properties/x/prefixItems/1',
      before: 2,
      after: 1,
      witness: { x: ['', 0] },
    });
    expect(finding!.reason).toMatch(
      /^Argument `x` of tool "t" must have at most 1 item now, instead of 2\./,
    );
  });

  it.each<[string, JsonValue, JsonValue, string]>([
    [
      'after one that stays',
      { prefixItems: [{}] },
      { prefixItems: [{}, { type: 'string' }] },
      '/prefixItems/1/type',
    ],
    ['where there was none', {}, { prefixItems: [{ type: 'string' }] }, '/prefixItems/0/type'],
    [
      'that are closed as not evaluated',
      { prefixItems: [{}] },
      { prefixItems: [{}], unevaluatedItems: false },
      '/unevaluatedItems',
    ],
  ])('stand where the new side has them: %s', (_, before, after, place) => {
    const inputs = [before, after].map((x) => ({ properties: { x } }));
    expect(found(inputs[0]!, inputs[1]!)[0]).toMatch(new RegExp(` /properties/x${place}$`));
  });

  it('stand under the name that an older dialect has for them', () => {
    const $schema = 'http://json-schema.org/draft-07/schema#';
    const x = { type: 'array', items: [{ type: 'string' }] };
    expect(
      found({ $schema, properties: { x: { type: 'array' } } }, { $schema, properties: { x } }),
    ).toEqual(['type-narrowed /properties/x/items/0/type']);
  });
});
