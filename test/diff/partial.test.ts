import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import { isOnePage, readContractLike } from '../../src/diff/contract-like.ts';
import type { JsonObject } from '../../src/json.ts';
import type { Contract } from '../../src/snapshot/contract.ts';
import { contractWith } from '../snapshot/contracts.ts';
import { briefly } from './findings-of.ts';

const tools = [{ name: 'a', inputSchema: { type: 'object' } }];
const whole = contractWith({
  capabilities: { tools: {}, prompts: {} },
  instructions: 'Ask first.',
  tools,
  prompts: [{ name: 'p' }],
});

const compare = (before: Contract, after: Contract): unknown => {
  const result = compareContracts(before, after, { resources: 'all' });
  if (!result.comparable) return result.reason;
  return { findings: briefly(result.findings), notCompared: result.notCompared };
};

describe('a part of a contract beside a whole one', () => {
  it('is compared in what it holds, and what it does not speak of is named', () => {
    const list = readContractLike({ result: { tools } });
    const other = readContractLike({ result: { tools: [] } });
    const notCompared = ['prompts', 'capabilities', 'instructions'];
    expect(compare(list, whole)).toEqual({ findings: [], notCompared });
    expect(compare(whole, list)).toEqual({ findings: [], notCompared });
    expect(compare(whole, other)).toEqual({ findings: ['tool-removed tools/a'], notCompared });
    expect(compare(list, contractWith({ tools, capabilities: {} }))).toEqual({ findings: [] });
  });

  it('says by an empty list that there is none', () => {
    const none = readContractLike({ tools, prompts: [], capabilities: {} });
    expect(compare(whole, none)).toEqual({
      findings: [
        'prompt-removed prompts/p',
        'capability-removed server /capabilities/prompts',
        'capability-removed server /capabilities/tools',
      ],
      notCompared: ['instructions'],
    });
  });

  it('is not compared where it holds nothing', () => {
    for (const nothing of [{}, { serverInfo: { name: 's' } }] as JsonObject[]) {
      expect(compare(whole, readContractLike(nothing))).toMatch(/nothing of the other/);
      expect(compare(readContractLike(nothing), whole)).toMatch(/nothing of the other/);
    }
    const era = whole.context.eras[0]!.protocolVersion;
    expect(compare(whole, readContractLike({ protocolVersion: era }))).toMatchObject({
      findings: [],
    });
  });

  it('takes what another part leaves out for empty', () => {
    const list = readContractLike({ tools });
    const prompts = readContractLike({ prompts: [{ name: 'p' }] });
    expect(compare(list, prompts)).toEqual({
      findings: ['tool-removed tools/a', 'prompt-added prompts/p'],
    });
    expect(compare(list, readContractLike({}))).toEqual({ findings: ['tool-removed tools/a'] });
  });
});

describe('isOnePage', () => {
  it('is an answer with a cursor, even an empty one', () => {
    expect(isOnePage({ tools, nextCursor: '' })).toBe(true);
    expect(isOnePage({ result: { tools, nextCursor: 'x' } })).toBe(true);
    expect(isOnePage({ tools })).toBe(false);
  });
});
