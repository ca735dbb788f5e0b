import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/snapshot/canonical.ts';
import { LIST_KINDS } from '../../src/snapshot/contract.ts';
import { hashContract } from '../../src/snapshot/hash.ts';
import { readSnapshot, type SnapshotFile } from '../../src/snapshot/read.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { anyContract, contractWith, parsed, withOtherKeyOrder } from './contracts.ts';

function readFull(text: string): Extract<SnapshotFile, { kind: 'full' }> {
  const file = readSnapshot(text, 'snapshot.json');
  if (file.kind !== 'full') throw new Error('not a whole snapshot');
  return file;
}

describe('renderSnapshot', () => {
  it('writes the members of the format, in its order, and nothing that changes by itself', () => {
    const contract = contractWith({
      serverInfo: { name: 'sample', version: '9.9.9', title: 'T' },
      instructions: 'Be kind',
      tools: [{ name: 'b' }, { name: 'a', zeta: 1, alpha: { y: 1, x: 2 } }],
      context: {
        eras: [
          { era: 'modern', protocolVersion: '2026-07-28' },
          { era: 'legacy', protocolVersion: '2025-11-25' },
        ],
        clientCapabilities: {},
        principal: 'ci',
        erasAsked: ['modern', 'legacy'],
      },
    });
    const { hash, items } = hashContract(contract);
    expect(renderSnapshot(contract)).toBe(`{
  "schemaVersion": 1,
  "hash": "${hash}",
  "hashes": {
    "tools/a": "${items.get('tools/a')}",
    "tools/b": "${items.get('tools/b')}"
  },
  "context": {
    "clientCapabilities": {},
    "eras": [
      {
        "era": "modern",
        "protocolVersion": "2026-07-28"
      },
      {
        "era": "legacy",
        "protocolVersion": "2025-11-25"
      }
    ],
    "principal": "ci"
  },
  "server": {
    "name": "sample"
  },
  "capabilities": {
    "tools": {}
  },
  "instructions": "Be kind",
  "tools": [
    {
      "alpha": {
        "x": 2,
        "y": 1
      },
      "name": "a",
      "zeta": 1
    },
    {
      "name": "b"
    }
  ],
  "resources": [],
  "resourceTemplates": [],
  "prompts": []
}
`);
  });

  it('promise 11: reads back what it wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const text = renderSnapshot(contract);
        const file = readFull(text);
        expect(file.recordedHashesStale).toBe(false);
        expect(file.hash).toBe(hashContract(contract).hash);
        expect(renderSnapshot(file.contract)).toBe(text);
        for (const kind of LIST_KINDS) {
          const sent = contract[kind].map(canonicalJson).sort();
          expect(file.contract[kind].map(canonicalJson).sort()).toEqual(sent);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('promise 11: does not depend on the order in which the server sent things', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const tools = contract.tools
          .toReversed()
          .map((tool) => withOtherKeyOrder(tool) as typeof tool);
        expect(renderSnapshot({ ...contract, tools })).toBe(renderSnapshot(contract));
      }),
    );
  });

  it('promise 11: loses no key and no character', () => {
    const tool = parsed(
      '{"name":"\\ud800","__proto__":{"a":1e400},"constructor":-0,"10":1,"9":"\\u0000"}',
    );
    const [back] = readFull(renderSnapshot(contractWith({ tools: [tool] }))).contract.tools;
    expect(Object.keys(back!).sort()).toEqual(['10', '9', '__proto__', 'constructor', 'name']);
    expect(canonicalJson(back!)).toBe(canonicalJson(tool));
    // What no double holds is still a number, and not the `null` of JSON.stringify.
    expect(Object.entries(back!)).toContainEqual(['__proto__', { a: Number.POSITIVE_INFINITY }]);
  });

  it('shows characters that a reviewer would not see', () => {
    const description = 'safe\u202e\u200b\u{e0041}\u2028 é 💥';
    const text = renderSnapshot(contractWith({ tools: [{ name: 'a', description }] }));
    expect(text).toContain('"safe\\u202e\\u200b\\udb40\\udc41\\u2028 é 💥"');
    expect(readFull(text).contract.tools[0]).toEqual({ name: 'a', description });
  });

  it('promise 10: refuses to write a credential that the server sends back', () => {
    const secret = 'tok"en-1234';
    const contract = contractWith({ tools: [{ name: 'a', description: `Bearer ${secret}` }] });
    expect(() => renderSnapshot(contract, { secrets: [secret] })).toThrow(
      /credentials: .* line \d+/,
    );
    expect(renderSnapshot(contract, { secrets: ['other-secret', 'a'] })).toContain('tok');
  });
});
