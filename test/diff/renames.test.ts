import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContractLike } from '../../src/diff/contract-like.ts';
import { findRenames } from '../../src/diff/renames.ts';
import { toolParameters } from '../../src/diff/tools.ts';
import type { JsonObject } from '../../src/json.ts';

const tool = (name: string, description?: string, ...properties: string[]): JsonObject => ({
  name,
  ...(description !== undefined && { description }),
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(properties.map((key) => [key, {}])),
  },
});

/** `old>new` of every rename that is found, sorted. */
const renames = (before: readonly JsonObject[], after: readonly JsonObject[]): string[] => {
  const candidates = (tools: readonly JsonObject[]) =>
    tools.map((item) => ({ key: String(item.name), item, parameters: toolParameters(item) }));
  return findRenames(candidates(before), candidates(after), 'name')
    .map((rename) => `${rename.before.key}>${rename.after.key}`)
    .sort();
};

type Tool = Parameters<typeof tool>;

describe('a rename', () => {
  it.each<[string, Tool, Tool]>([
    [
      'spelling',
      ['getUser', 'Get a user by id', 'id'],
      ['get_user', 'Returns the user with the given identifier', 'userId'],
    ],
    ['spelling, with nothing else to go by', ['pingServer'], ['ping_server']],
    ['order of words', ['user_get', 'Get a user', 'id'], ['get_user', 'Get a user', 'id']],
    [
      'word for the same action',
      ['get_user', 'Get a user by id', 'id'],
      ['fetch_user', 'Fetch a user by id', 'id'],
    ],
    [
      'prefix',
      ['query', 'Run a SQL query', 'sql'],
      ['postgres_query', 'Run a SQL query on PostgreSQL', 'sql'],
    ],
    [
      'suffix, and a parameter more',
      ['search', 'Search the docs', 'q'],
      ['search_v2', 'Search the docs with filters', 'q', 'filter'],
    ],
    [
      'abbreviation',
      ['search_repos', 'Search repos by name', 'q'],
      ['search_repositories', 'Search repositories by name', 'q'],
    ],
    [
      'another verb in the name alone',
      ['create_issue', 'Create an issue in the tracker', 'title', 'body'],
      ['open_issue', 'Create an issue in the tracker', 'title', 'body', 'labels'],
    ],
    [
      'another name altogether',
      ['alpha', 'Converts an amount of money at the rate of today', 'amount', 'from', 'to'],
      ['convert', 'Converts an amount of money, at the rate of today', 'amount', 'from', 'to'],
    ],
    [
      'another script',
      ['検索', 'ドキュメントを検索する', 'q'],
      ['文書検索', 'ドキュメントを検索する', 'q'],
    ],
  ])('is seen by its %s', (_, before, after) => {
    expect(renames([tool(...before)], [tool(...after)])).toEqual([`${before[0]}>${after[0]}`]);
  });

  it.each<[string, Tool, Tool]>([
    [
      'another action',
      ['get_user', 'Get a user of the tenant directory by the numeric id that list returns', 'id'],
      [
        'delete_user',
        'Delete a user of the tenant directory by the numeric id that list returns',
        'id',
      ],
    ],
    [
      'another action in other words',
      ['get_user', 'Fetches a user', 'id'],
      ['delete_user', 'Removes a user', 'id'],
    ],
    [
      'another action without a description',
      ['get_user', undefined, 'id'],
      ['delete_user', undefined, 'id'],
    ],
    [
      'the opposite',
      ['enable_rule', 'Enable a rule', 'id'],
      ['disable_rule', 'Disable a rule', 'id'],
    ],
    [
      'one instead of all',
      ['list_users', 'List all users of the tenant', 'tenant'],
      ['get_user', 'Get one user of the tenant', 'tenant'],
    ],
    [
      'a part of it',
      ['get_user', 'Get a user by id', 'id'],
      ['get_user_orders', 'Get the orders of a user by id', 'id'],
    ],
    [
      'another thing',
      ['list_issues', 'List issues of a repository', 'owner', 'repo'],
      ['list_branches', 'List branches of a repository', 'owner', 'repo'],
    ],
    [
      'no word in common',
      ['run_query', 'Run SQL on the warehouse', 'query'],
      ['web_search', 'Search the web', 'query'],
    ],
    ['nothing to go by', ['ping'], ['pong']],
    ['nothing but a letter', ['a'], ['a2']],
    ['empty descriptions', ['alpha', ''], ['omega', '']],
  ])('is not %s', (_, before, after) => {
    expect(renames([tool(...before)], [tool(...after)])).toEqual([]);
  });

  it('pairs the likest, each once, and none where two are as likely', () => {
    const before = [
      tool('read_file', 'Read a file', 'path'),
      tool('write_file', 'Write a file', 'path', 'text'),
    ];
    const after = [
      tool('write_text_file', 'Write a file', 'path', 'text'),
      tool('read_text_file', 'Read a file', 'path'),
    ];
    expect(renames(before, after)).toEqual([
      'read_file>read_text_file',
      'write_file>write_text_file',
    ]);
    const search = (name: string): JsonObject => tool(name, 'Search the docs', 'q');
    expect(renames([search('search')], [search('search_a'), search('search_b')])).toEqual([]);
    expect(renames([search('search_a'), search('search_b')], [search('search')])).toEqual([]);
  });
});

describe('renames in real tool lists', () => {
  const folder = new URL('../fixtures/data/tool-lists/', import.meta.url);
  const lists = readdirSync(folder).map((file): JsonObject[] => {
    const json = readContractLike(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return json.tools;
  });

  it('are not seen between servers, nor between the tools of one', () => {
    for (const before of lists) {
      for (const after of lists) if (after !== before) expect(renames(before, after)).toEqual([]);
      for (const one of before) {
        // The server itself says that the one is the old name of the other.
        const others = before.filter(
          (other) => other !== one && !/^read_(?:text_)?file$/.test(String(other.name)),
        );
        expect(renames([one], others)).toEqual([]);
      }
    }
  });

  it.each<[string, (tool: JsonObject) => JsonObject]>([
    ['a prefix', (one) => ({ ...one, name: `acme_${one.name}` })],
    [
      'a suffix and other words',
      (one) => ({
        ...one,
        name: `${one.name}_v2`,
        description: `Acme: ${one.description} Now faster.`,
      }),
    ],
  ])('are all seen where all get %s', (_, change) => {
    for (const list of lists) {
      const after = list.map(change);
      const expected = list.map(({ name }, index) => `${name}>${after[index]!.name}`).sort();
      expect(renames(list, after)).toEqual(expected);
    }
  });
});
