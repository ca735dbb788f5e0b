import { describe, expect, it } from 'vitest';
import { hintOf, mergeChecks, reasonOf } from '../../src/gate/round-events.ts';
import type { CheckResult } from '../../src/verify/check.ts';
import type { Sample } from '../../src/verify/sample.ts';

const check = (key: string, status: CheckResult['status'], message = key): CheckResult => ({
  id: key.split(':')[0] ?? key,
  key,
  status,
  message,
  ...(status !== 'pass' && { hint: `mend ${key}` }),
});
const failed = (checks: CheckResult[] = []): Sample => ({
  endpoint: 'http://127.0.0.1/mcp',
  startedAt: 0,
  endedAt: 1,
  outcome: { kind: 'not-mcp', check: 'H2', message: 'a login page', hint: 'look at the path' },
  checks,
});

describe('the checks of a round', () => {
  it('stand once each, with the worst of their results first', () => {
    const merged = mergeChecks([
      failed([check('T2', 'pass'), check('N2', 'warn')]),
      failed([check('T2', 'fail'), check('N2', 'info')]),
    ]);
    expect(merged.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'T2 fail',
      'H2 fail',
      'N2 warn',
    ]);
  });

  it('give the reason and the remedy of the first that fails, and count the others', () => {
    const samples = [
      failed([check('T5:tools/a', 'fail', 'a is gone'), check('T5:tools/b', 'fail', 'b is gone')]),
    ];
    expect(reasonOf(['T5:tools/a', 'T5:tools/b'], samples, 'otherwise')).toBe(
      'a is gone (1 more check fails)',
    );
    expect(hintOf(['T5:tools/b'], samples)).toBe('mend T5:tools/b');
    expect(reasonOf(['T4'], samples, 'otherwise')).toBe('otherwise');
  });
});
