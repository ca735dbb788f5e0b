import { describe, expect, it } from 'vitest';
import { compareAndConfirm } from '../../src/diff/confirm.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { JsonObject } from '../../src/json.ts';
import { briefly, findingsOf } from './findings-of.ts';

const tool = (name: string, description?: string, ...properties: string[]): JsonObject => ({
  name,
  ...(description !== undefined && { description }),
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(properties.map((key) => [key, {}])),
  },
});

describe('the findings of a rename', () => {
  it('are one with the likely new name and what makes it likely', () => {
    const findings = findingsOf(
      {
        tools: [tool('getUser', 'Get one user by id', 'id'), tool('drop', 'Drop a table', 'table')],
      },
      {
        tools: [
          tool('get_user', 'Get one user by id', 'id', 'x'),
          tool('sum', 'Add numbers', 'a', 'b'),
        ],
      },
    );
    expect(briefly(findings)).toEqual([
      'tool-removed tools/drop',
      'tool-renamed tools/getUser /name',
      'property-added-optional tools/getUser /inputSchema/properties/x',
      'tool-added tools/sum',
    ]);
    expect(findings[1]).toMatchObject({ before: 'getUser', after: 'get_user' });
    expect(findings[1]!.reason).toContain(
      'the names are only spelled differently, the same description, similar parameters',
    );
  });

  it('in whole sentences about both names', () => {
    const spaced = { ...tool('user_get', 'Get one  user by id', 'id'), title: 'Get' };
    const findings = findingsOf(
      { tools: [tool('get_user', 'Get one user by id', 'id')] },
      { tools: [spaced] },
    );
    expect(findings.map(({ reason }) => reason)).toEqual([
      'The tool "get_user" is gone; "user_get" is probably its new name: the names are of the same words, the same description, the same parameters.',
      'The title of tool "get_user", now "user_get", was added.',
      'The description of tool "get_user", now "user_get", differs in white space only.',
    ]);
  });

  it('and those of what else changed, with its witness and what the new texts trip', async () => {
    const before = { ...tool('search_wiki', 'Search the wiki for pages', 'query') };
    const after = {
      ...tool('search_the_wiki', 'Search the wiki for pages at https://example.com', 'query'),
      inputSchema: { type: 'object', properties: { query: {} }, required: ['query'] },
    };
    const result = await compareAndConfirm(
      readContractLike({ tools: [before] }),
      readContractLike({ tools: [after] }),
      { resources: 'all' },
    );
    if (!result.comparable) throw new Error(result.reason);
    const [required, rename, description] = result.findings;
    expect(rename).toMatchObject({ rule: 'tool-renamed', subject: 'tools/search_wiki' });
    expect(rename).not.toHaveProperty('security');
    expect(required).toMatchObject({
      rule: 'property-became-required',
      subject: 'tools/search_wiki',
      witness: {},
    });
    expect(required!.reason).toContain('tool "search_wiki", now "search_the_wiki",');
    expect(description).toMatchObject({ rule: 'description-changed', security: ['new-url'] });
    expect(result.findings).toHaveLength(3);
  });
});
