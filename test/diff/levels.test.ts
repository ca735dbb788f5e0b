import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { Finding } from '../../src/diff/finding.ts';
import type { RuleLevels } from '../../src/diff/levels.ts';
import { inputChange } from './findings-of.ts';

describe('levels of rules', () => {
  const [before, after] = inputChange(
    { type: 'string', maxLength: 9, title: 'A' },
    { type: 'string', maxLength: 8, title: 'B' },
  );
  const found = (levels?: RuleLevels): Finding[] => {
    const sides = [readContractLike(before), readContractLike(after)] as const;
    const result = compareContracts(...sides, { resources: 'all', levels });
    if (!result.comparable) throw new Error(result.reason);
    return result.findings;
  };
  const briefly = (findings: Finding[]): string[] =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`);

  it('are those of the catalogue', () => {
    expect(briefly(found())).toEqual([
      'breaking constraint-tightened',
      'safe schema-title-changed',
    ]);
    expect(found({ constructor: 'off' } as unknown as RuleLevels)).toEqual(found());
  });

  it('are what the user says, worst first, with the same fingerprints', () => {
    const set = found({ 'constraint-tightened': 'safe', 'schema-title-changed': 'review' });
    expect(briefly(set)).toEqual(['review schema-title-changed', 'safe constraint-tightened']);
    const fingerprints = (findings: Finding[]): string[] =>
      findings.map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints(set)).toEqual(fingerprints(found()));
  });

  it('may be off', () => {
    expect(briefly(found({ 'constraint-tightened': 'off' }))).toEqual([
      'safe schema-title-changed',
    ]);
  });
});
