import { expect, it } from 'vitest';
import { makeFinding } from '../../src/diff/make-finding.ts';
import { foldFindings } from '../../src/report/findings.ts';

it('lists what has room where names are endless, and counts all', () => {
  const subject = `tools/${'n'.repeat(40_000_000)}`;
  const finding = makeFinding('tool-removed', { subject: 'tools/n', reason: 'It is gone.' });
  const findings = [1, 2, 3].map(() => ({ ...finding, subject }));
  const folded = foldFindings({ findings, accepted: [] }, 'breaking');
  expect(folded.changes).toMatchObject({ total: 3, failing: 3 });
  expect(folded.findings).toHaveLength(2);
});
