import { describe, expect, it } from 'vitest';
import { type Baseline, type FullSnapshot, idOf } from '../../src/gate/evidence.ts';
import { failedVersion, servedAlike } from '../../src/gate/failed-version.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import type { Sample } from '../../src/verify/sample.ts';

const file = (tool: string): FullSnapshot =>
  readSnapshot(
    renderSnapshot({
      capabilities: { tools: {} },
      tools: [{ name: tool, inputSchema: { type: 'object' } }],
      resources: [],
      resourceTemplates: [],
      prompts: [],
      context: {
        eras: [{ era: 'legacy', protocolVersion: '2025-11-25' }],
        clientCapabilities: {},
      },
    }),
    's.json',
  ) as FullSnapshot;
const recorded = (tool: string): Baseline => ({
  contract: file(tool).contract,
  id: idOf(file(tool)),
});
const reviewed = (tool: string) => ({ path: 's.json', text: '', file: file(tool) });

describe('the version that failed', () => {
  it('was to serve the snapshot, where the baseline is another contract', () => {
    const known = { snapshot: reviewed('new'), baseline: recorded('old') };
    const { hash, neutralHash } = file('new');
    expect(failedVersion(['R1'], undefined, known)).toEqual({
      checks: ['R1'],
      reviewed: { era: 'legacy', hash, neutralHash },
    });
  });

  it('is not known by the snapshot where the version before served the same, or nobody knows', () => {
    const same = { snapshot: reviewed('one'), baseline: recorded('one') };
    expect(failedVersion(['R1'], undefined, same)).toEqual({ checks: ['R1'] });
    expect(failedVersion(['R1'], undefined, { snapshot: reviewed('one') })).toEqual({
      checks: ['R1'],
    });
  });
});

it('promise 3: of a fleet that is mixed when a rollback is asked for, none is the version to get away from', () => {
  const served = (hash: string) => ({ outcome: { kind: 'served', served: { hash } } }) as Sample;
  const failed = { outcome: { kind: 'unreachable' } } as unknown as Sample;
  expect(servedAlike([served('a'), failed, served('a')])?.hash).toBe('a');
  expect(servedAlike([served('a'), served('b')])).toBeUndefined();
  expect(servedAlike([failed])).toBeUndefined();
});
