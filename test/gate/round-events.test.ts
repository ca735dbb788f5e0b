import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/gate/evidence.ts';
import {
  emitProbes,
  emitRoundDetails,
  hintOf,
  mergeChecks,
  reasonOf,
} from '../../src/gate/round-events.ts';
import type { Run } from '../../src/gate/run.ts';
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

it('an acceptance that accepts nothing is compared again at the address that was: of a candidate its own', () => {
  const events: string[] = [];
  const run = {
    settings: {
      accept: [{ rule: 'tool-removed', subject: 'tools/a', reason: 'meant' }],
      checks: { resources: [] },
      snapshot: { path: 'tools-snapshot.json' },
      endpoint: 'https://live.example.com/mcp',
      failOn: 'breaking',
    },
    today: '2026-01-01',
    emit: (event: unknown) => events.push(JSON.stringify(event)),
  } as unknown as Run;
  const known = { snapshot: { file: {} } } as unknown as Known;
  const green = 'https://green.example.com/mcp';
  emitRoundDetails(run, 'verify', [{ ...failed(), endpoint: green, findings: [] }], known);
  const notice = events.find((event) => event.includes('acceptance-stale'));
  expect(notice).toContain(`accept tools-snapshot.json ${green} --prune`);
});

it('a fault is shown at the connection that has it, and a disagreement without one at all of them', () => {
  const served = (...checks: CheckResult[]): Sample => {
    const outcome = { kind: 'served', served: { hash: 'x' } } as Sample['outcome'];
    return { ...failed(checks), outcome };
  };
  const shown = (...samples: Sample[]): boolean[] => {
    const ok: boolean[] = [];
    const run = { emit: (event: { ok: boolean }) => ok.push(event.ok) } as unknown as Run;
    emitProbes(run, 'verify', 1, samples, []);
    return ok;
  };
  const disagree = check('T4', 'fail');
  expect(shown(served(disagree), served(disagree, check('T5:tools/a', 'fail')))).toEqual([
    true,
    false,
  ]);
  expect(shown(served(disagree), served(disagree))).toEqual([false, false]);
});
