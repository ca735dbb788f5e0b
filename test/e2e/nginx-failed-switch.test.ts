import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../fixtures/servers/listen.ts';
import { host, TRUSTING } from './blue-green.ts';
import { settlesOn } from './scenarios/live.ts';
import { VERSIONS } from './scenarios/part.ts';
import { endAll, inPlace, LIMIT_MS } from './scenarios/place.ts';

/** A green whose configuration wants a port that another program has: `nginx -t` says nothing of it. */
async function withTakenPort(work: (withGreen: string) => Promise<void>): Promise<void> {
  const taken = await listen(() => {});
  try {
    await work(`server { listen 127.0.0.1:${taken.port}; return 204; }`);
  } finally {
    await taken.close();
  }
}

describe.concurrent('a switch that nginx does not make', { timeout: LIMIT_MS }, () => {
  afterAll(endAll);

  test('a reload that exits with 0 and takes nothing: blue is never taken for green, nor retired', () =>
    withTakenPort((withGreen) =>
      inPlace(host({ withGreen }), async ({ stage, ledger, inputs, verify }) => {
        const given = await inputs('good', { 'promote-command': TRUSTING, 'wait-timeout': '3s' });
        const { code, report, progress } = await verify(given);
        expect(progress).toContain('test is successful');
        expect(stage.nginx.output()).toContain('bind() to');
        expect(report, progress).toMatchObject({
          result: 'inconclusive',
          failedPhase: 'verify-live',
          rollback: { outcome: 'skipped' },
        });
        expect(code).toBe(5);
        expect(ledger.entries()).toEqual(['promote started', 'promote ended']);
        expect(stage.units.isRunning('blue')).toBe(true);
        expect(await settlesOn(stage, VERSIONS.before)).toBe(VERSIONS.before);
      }),
    ));

  test('the same with the promote-command of the example, which sees it and leaves no trap in the files', () =>
    withTakenPort((withGreen) =>
      inPlace(host({ withGreen }), async ({ stage, ledger, inputs, verify }) => {
        const { code, report, progress } = await verify(await inputs('good'));
        expect(report, progress).toMatchObject({
          result: 'failed',
          failedPhase: 'promote',
          rollback: { outcome: 'skipped' },
        });
        expect(code).toBe(1);
        expect(progress).toContain('nginx did not take green');
        expect(ledger.entries()).not.toContain('retire started');
        expect(ledger.entries()).not.toContain('rollback started');
        expect(stage.configured()).toBe('blue.conf');
        expect(stage.units.isRunning('blue')).toBe(true);
        expect(await settlesOn(stage, VERSIONS.before)).toBe(VERSIONS.before);
      }),
    ));
});
