import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashContract, sameContract } from '../../src/snapshot/hash.ts';
import { isReservedMetaKey, neutralContract } from '../../src/snapshot/normalise.ts';
import { anyContract, contractWith, nested, parsed, withOtherKeyOrder } from './contracts.ts';

describe('hashContract', () => {
  it('is what its description says, computed by hand', () => {
    const { capabilities, tools } = contractWith();
    const sha256 = (value: unknown): string =>
      `sha256:${createHash('sha256').update(canonicalize(value)!).digest('hex')}`;
    const item = sha256(tools[0]);
    const { hash, items } = hashContract(contractWith());
    expect(hash).toBe(sha256({ capabilities, prompts: [], resourceTemplates: [], tools: [item] }));
    expect(items).toEqual(new Map([['tools/echo', item]]));
  });

  it('does not depend on the order of items or keys', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const tools = contract.tools
          .toReversed()
          .map((tool) => withOtherKeyOrder(tool) as typeof tool);
        const other = { ...contract, tools, prompts: contract.prompts.toReversed() };
        expect(hashContract(other)).toEqual(hashContract(contract));
      }),
    );
  });

  it('covers everything compared, and nothing else', () => {
    const base = hashContract(contractWith()).hash;
    const echo = contractWith().tools[0]!;
    const other = { name: 'other' };
    const differing = [
      contractWith({ capabilities: {} }),
      contractWith({ instructions: 'Be kind' }),
      contractWith({ tools: [] }),
      contractWith({ tools: [{ ...echo, description: 'Echo.' }] }),
      contractWith({ tools: [echo, echo] }),
      contractWith({ prompts: [other] }),
      contractWith({ resourceTemplates: [other] }),
    ].map((contract) => hashContract(contract).hash);
    expect(new Set([base, ...differing]).size).toBe(differing.length + 1);
    const same = [
      contractWith({ serverInfo: { name: 'x', version: '2' } }),
      contractWith({ resources: [{ uri: 'file:///a' }] }),
      contractWith({ context: { eras: [], clientCapabilities: { roots: {} }, principal: 'x' } }),
    ];
    for (const contract of same) expect(hashContract(contract).hash).toBe(base);
  });

  it('names every item by its subject, duplicates together', () => {
    const tool = parsed('{"name": "__proto__"}');
    const { items } = hashContract(
      contractWith({ tools: [tool, { name: 'a' }, { name: 'a', x: 1 }, {}] }),
    );
    expect([...items.keys()]).toEqual(['tools/', 'tools/__proto__', 'tools/a']);
    for (const hash of items.values()) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('takes hostile items: lone surrogates, deep nesting', () => {
    const surrogate = (half: string): string =>
      hashContract(contractWith({ tools: [parsed(`{"name": "${half}"}`)] })).hash;
    expect(surrogate('\\ud800')).not.toBe(surrogate('\\ud801'));
    const deep = contractWith({ tools: [{ name: 'deep', inputSchema: nested(495) }] });
    expect(hashContract(deep).hash).toMatch(/^sha256:/);
  });
});

describe('the era-neutral form', () => {
  const modern = contractWith({
    tools: [{ name: 'a', _meta: { 'io.modelcontextprotocol/x': 1 } }],
    context: { eras: [{ era: 'modern', protocolVersion: '2026-07-28' }], clientCapabilities: {} },
  });
  const legacy = contractWith({
    tools: [{ name: 'a', execution: { taskSupport: 'forbidden' }, ttlMs: 1, cacheScope: 'public' }],
    capabilities: { ...modern.capabilities, tasks: { list: {} } },
  });

  it('is the same for both eras of one server', () => {
    expect(hashContract(modern).hash).not.toBe(hashContract(legacy).hash);
    expect(hashContract(modern).neutralHash).toBe(hashContract(legacy).neutralHash);
    expect(sameContract(modern, legacy)).toBe(true);
  });

  it('is not used within one era', () => {
    const other = contractWith({ tools: [{ name: 'a' }] });
    const withTasks = contractWith({ capabilities: legacy.capabilities });
    expect(sameContract(withTasks, contractWith())).toBe(false);
    expect(hashContract(other).neutralHash).toBe(hashContract(legacy).neutralHash);
    expect(sameContract(other, legacy)).toBe(false);
  });

  it('keeps what is not reserved, and does not look inside schemas', () => {
    const tool = parsed(
      '{"name":"a","_meta":{"x/y":1,"com.mcp/z":2},"__proto__":{"execution":1},"inputSchema":{"properties":{"execution":{},"_meta":{"com.mcp/z":2}}}}',
    );
    const [neutral] = neutralContract(contractWith({ tools: [tool] })).tools;
    expect(JSON.stringify(neutral)).toBe(
      '{"name":"a","_meta":{"x/y":1},"__proto__":{"execution":1},"inputSchema":{"properties":{"execution":{},"_meta":{"com.mcp/z":2}}}}',
    );
  });

  it('knows the reserved prefixes of every revision', () => {
    const reserved = [
      'io.modelcontextprotocol/a',
      'dev.mcp/',
      'com.mcp.tools/x',
      'mcp.dev/x',
      'tools.mcp.com/x',
      'modelcontextprotocol.io/x',
    ];
    const free = [
      'com.example.mcp/x',
      'x/y',
      'mcp',
      'io.modelcontextprotocol',
      'example.com/mcp',
      'mcp/x',
    ];
    expect(reserved.filter(isReservedMetaKey)).toEqual(reserved);
    expect(free.filter(isReservedMetaKey)).toEqual([]);
  });
});
