import { describe, expect, it } from 'vitest';
import { readContractLike } from '../../src/diff/contract-like.ts';
import { ConfigError } from '../../src/errors.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { contractWith } from '../snapshot/contracts.ts';

describe('readContractLike', () => {
  it('reads snapshots, results of tools/list, and answers that hold one', () => {
    const tools = [{ name: 'a' }];
    expect(readContractLike(JSON.parse(renderSnapshot(contractWith({ tools })))).tools).toEqual(
      tools,
    );
    expect(readContractLike({ tools, nextCursor: 'x' })).toMatchObject({
      tools,
      context: { assumed: true },
    });
    expect(readContractLike({ jsonrpc: '2.0', id: 1, result: { tools } }).tools).toEqual(tools);
    expect(readContractLike({ instructions: 'x', serverInfo: { name: 'n' } })).toMatchObject({
      instructions: 'x',
      serverInfo: { name: 'n' },
      capabilities: {},
      prompts: [],
    });
  });

  it('takes the eras from the revisions', () => {
    expect(readContractLike({ protocolVersion: '2025-11-25' }).context).toMatchObject({
      eras: [{ era: 'legacy', protocolVersion: '2025-11-25' }],
      erasAsked: ['legacy'],
    });
    const all = readContractLike({
      supportedVersions: ['2025-06-18', '2026-07-28', '2025-11-25'],
    }).context;
    expect(all.eras).toEqual([
      { era: 'modern', protocolVersion: '2026-07-28', listed: true },
      { era: 'legacy', protocolVersion: '2025-11-25', listed: true },
    ]);
    expect(all.erasAsked).toBeUndefined();
  });

  it.each([
    [[], /old.json: nothing to compare in it/],
    ['x', /nothing to compare/],
    [{ hash: 'a'.repeat(64) }, /nothing to compare/],
    [{ tools: {} }, /old.json: tools is {}, not a list/],
    [{ tools: [1] }, /tools\[0\] is 1, not an object/],
    [{ capabilities: [] }, /capabilities is not an object/],
    [{ instructions: 1 }, /instructions is not a text/],
    [{ supportedVersions: [1] }, /supportedVersions is not a revision/],
    [{ schemaVersion: 9, tools: [] }, /schemaVersion is 9/],
  ])('refuses what holds nothing to compare', (json, message) => {
    expect(() => readContractLike(json, 'old.json')).toThrow(ConfigError);
    expect(() => readContractLike(json, 'old.json')).toThrow(message);
  });
});
