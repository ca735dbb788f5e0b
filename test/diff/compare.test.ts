import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContracts, sortFindings } from '../../src/diff/compare.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { Contract } from '../../src/snapshot/contract.ts';
import { hashContract } from '../../src/snapshot/hash.ts';
import {
  anyContract,
  contractWith,
  nested,
  parsed,
  withOtherKeyOrder,
} from '../snapshot/contracts.ts';
import { briefly, findingsOf, toolChange } from './findings-of.ts';

const ALL = { resources: 'all' } as const;

describe('compareContracts', () => {
  it('finds nothing between a contract and itself, in whatever order it is served', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const other: Contract = {
          ...contract,
          tools: contract.tools.toReversed().map((tool) => withOtherKeyOrder(tool) as typeof tool),
          prompts: contract.prompts.toReversed(),
        };
        expect(compareContracts(contract, other, ALL)).toEqual({ comparable: true, findings: [] });
      }),
    );
  });

  it('takes any two contracts, and always finds the same in the same order', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (a, b) => {
        const after = { ...b, context: a.context };
        const result = compareContracts(a, after, ALL);
        expect(compareContracts(a, { ...after, tools: after.tools.toReversed() }, ALL)).toEqual(
          result,
        );
        if (!result.comparable) throw new Error(result.reason);
        expect(sortFindings(result.findings.toReversed())).toEqual(result.findings);
        for (const { fingerprint, reason } of result.findings) {
          expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds something wherever the hash differs in a tool that says something', () => {
    fc.assert(
      fc.property(anyContract, fc.string({ minLength: 1 }), (contract, text) => {
        const before = { ...contract, tools: [...contract.tools, { name: 'probe', x: 0 }] };
        const after = { ...contract, tools: [...contract.tools, { name: 'probe', x: text }] };
        expect(hashContract(before).hash).not.toBe(hashContract(after).hash);
        const result = compareContracts(before, after, ALL);
        expect(result.comparable && result.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it('sorts the worst first, then by subject', () => {
    const before = {
      tools: [
        { name: 'b', title: 'x' },
        { name: 'a', title: 'x' },
        { name: 'gone', title: 'x' },
      ],
    };
    const after = {
      tools: [
        { name: 'b', title: 'y' },
        { name: 'a', title: 'y' },
        { name: 'new', title: 'y' },
      ],
    };
    expect(briefly(findingsOf(before, after))).toEqual([
      'tool-removed tools/gone',
      'title-changed tools/a /title',
      'title-changed tools/b /title',
      'tool-added tools/new',
    ]);
  });

  it('compares single resources only where they are named', () => {
    const before = contractWith({ resources: [{ uri: 'a:1' }, { uri: 'a:2' }] });
    const after = contractWith({ resources: [] });
    const rules = (resources: 'all' | string[]): string[] => {
      const result = compareContracts(before, after, { resources });
      return result.comparable ? briefly(result.findings) : [];
    };
    expect(rules([])).toEqual([]);
    expect(rules(['a:2', 'a:3'])).toEqual(['resource-removed resources/a:2']);
    expect(rules('all')).toHaveLength(2);
  });

  it('takes hostile names and the deepest nesting', () => {
    const before = parsed(
      '{"tools": [{"name": "__proto__", "inputSchema": {"properties": {"__proto__": {"type": "string"}}}}, {"name": "constructor"}]}',
    );
    const after = parsed(
      '{"tools": [{"name": "__proto__", "inputSchema": {"properties": {"__proto__": {"type": "number"}}}}]}',
    );
    expect(briefly(findingsOf(before, after))).toEqual([
      'type-changed tools/__proto__ /inputSchema/properties/__proto__/type',
      'tool-removed tools/constructor',
    ]);
    const deep = (end: number) => ({ name: 'deep', inputSchema: nested(490 + end) });
    const found = findingsOf({ tools: [deep(0)] }, { tools: [deep(1)] });
    expect(found.map(({ severity }) => severity)).toEqual(['breaking']);
  });

  it('takes ten thousand tools, equal, changed, renamed and gone', () => {
    const tools = (name: string, description: string): Contract =>
      contractWith({
        tools: Array.from({ length: 10_000 }, (_, index) => ({
          name: `${name}_${index}`,
          description: `${description} ${index}`,
          inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
        })),
      });
    const before = tools('tool', 'Does the thing');
    const count = (after: Contract): Record<string, number> => {
      const result = compareContracts(before, after, ALL);
      if (!result.comparable) throw new Error(result.reason);
      const counts: Record<string, number> = {};
      for (const { rule } of result.findings) counts[rule] = (counts[rule] ?? 0) + 1;
      return counts;
    };
    expect(count(tools('tool', 'Does the thing'))).toEqual({});
    expect(count(tools('tool', 'Does another thing'))).toEqual({ 'description-changed': 10_000 });
    expect(count(tools('utility', 'Does the thing'))).toEqual({ 'tool-renamed': 10_000 });
    expect(count(tools('utility', 'Is new'))).toEqual({
      'tool-removed': 10_000,
      'tool-added': 10_000,
    });
  });
});

describe('what is not comparable', () => {
  const base = contractWith();
  const withContext = (context: Partial<Contract['context']>): Contract => ({
    ...base,
    context: { ...base.context, ...context },
  });

  it('is a contract recorded by another principal, or for other capabilities', () => {
    for (const other of [
      withContext({ principal: 'admin' }),
      withContext({ clientCapabilities: { roots: {} } }),
    ]) {
      for (const [a, b] of [
        [base, other],
        [other, base],
      ] as const) {
        const result = compareContracts(a, b, ALL);
        expect(result.comparable).toBe(false);
        if (!result.comparable) expect(result.hint).toMatch(/record the snapshot/);
      }
    }
    const both = withContext({ principal: 'admin', clientCapabilities: { roots: {} } });
    expect(compareContracts(both, both, ALL).comparable).toBe(true);
  });

  it('is not plain JSON, whose conditions nobody knows', () => {
    const plain = readContractLike({ tools: base.tools });
    const recorded = withContext({ principal: 'admin' });
    expect(compareContracts(recorded, plain, ALL).comparable).toBe(true);
  });
});

describe('protocol eras', () => {
  const era = (
    eras: Contract['context']['eras'],
    erasAsked?: ('modern' | 'legacy')[],
  ): Contract => ({
    ...contractWith(),
    tools: [
      {
        name: 'a',
        ...(eras[0]?.era === 'legacy' ? { execution: { taskSupport: 'required' } } : {}),
      },
    ],
    ...(eras[0]?.era === 'legacy' ? { capabilities: { tools: {}, tasks: { list: {} } } } : {}),
    context: { eras, clientCapabilities: {}, ...(erasAsked ? { erasAsked } : {}) },
  });
  const modern = { era: 'modern', protocolVersion: '2026-07-28' } as const;
  const legacy = { era: 'legacy', protocolVersion: '2025-11-25' } as const;
  const rules = (before: Contract, after: Contract): string[] => {
    const result = compareContracts(before, after, ALL);
    return result.comparable ? briefly(result.findings) : ['not comparable'];
  };

  it('are compared in the neutral form, and one that was not asked is not missed', () => {
    expect(rules(era([modern, legacy]), era([legacy], ['legacy']))).toEqual([]);
    expect(rules(era([modern, legacy]), era([modern], ['modern']))).toEqual([]);
  });

  it('are dropped where they were asked and no longer answer', () => {
    expect(rules(era([modern, legacy]), era([modern]))).toEqual([
      'era-dropped server /context/eras/1',
    ]);
    expect(rules(era([modern, legacy]), era([legacy]))).toEqual([
      'era-dropped server /context/eras/0',
    ]);
    expect(rules(era([modern]), era([modern, legacy]))).toEqual(['era-added server /context/eras']);
  });

  it('report another revision of the same era', () => {
    const older = { era: 'legacy', protocolVersion: '2025-06-18' } as const;
    expect(rules(era([older]), era([legacy]))).toEqual([
      'protocol-revision-changed server /context/eras/0',
    ]);
    const before = { supportedVersions: ['2026-07-28', '2025-11-25', '2025-06-18'] };
    const after = { supportedVersions: ['2026-07-28', '2025-11-25'] };
    expect(briefly(findingsOf(before, after))).toEqual([
      'protocol-revision-changed server /context/eras',
    ]);
  });
});

describe('task support', () => {
  it('only breaks where callers are shut out', () => {
    const rules = (before?: string, after?: string): string[] =>
      findingsOf(
        ...toolChange(
          before ? { execution: { taskSupport: before } } : {},
          after ? { execution: { taskSupport: after } } : {},
        ),
      ).map(({ rule }) => rule);
    expect(rules(undefined, 'forbidden')).toEqual([]);
    expect(rules('optional', 'required')).toEqual(['task-support-required']);
    expect(rules('required', 'optional')).toEqual(['task-support-added']);
    expect(rules('required')).toEqual(['task-support-removed']);
  });
});
