import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diff/finding.ts';
import { engineFindings } from './engine.ts';
import { TELLING_PAIRS } from './telling-pairs.ts';

describe('pairs of schemas that tell something', () => {
  it.each(TELLING_PAIRS)('$name', ({ before, after, input, output }) => {
    const found = engineFindings({ before, after });
    expect(brief(found.input)).toBe(input);
    expect(brief(found.output)).toBe(output);
  });
});

function brief(findings: readonly Finding[]): string {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ') || 'none';
}
