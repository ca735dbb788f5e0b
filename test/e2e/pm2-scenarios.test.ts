import { expect, test } from 'vitest';
import { CRASHING } from './pm2/releases.ts';
import { startPm2Stage } from './pm2/stage.ts';
import { settlesOn } from './scenarios/live.ts';
import { type Part, VERSIONS } from './scenarios/part.ts';
import { inPlace } from './scenarios/place.ts';
import { scenarios } from './scenarios/scenarios.ts';

const pm2 = {
  name: 'pm2',
  phases: ['deploy', 'verify', 'soak', 'rollback', 'verify-rollback'],
  start: startPm2Stage,
  concurrent: true,
} satisfies Part;

scenarios(pm2);

/** PM2 calls such a reload a success, and nothing answers after it. */
test('a release that never gets ready is rolled back', async () => {
  await inPlace(pm2, async ({ inputs, verify, stage, ledger }) => {
    const crashing = { ...stage.release(CRASHING), 'expected-version': CRASHING };
    const { code, report, progress } = await verify(await inputs('bad', crashing));
    expect(report, progress).toMatchObject({ result: 'rolled-back', failedCheck: 'R1' });
    expect(code).toBe(3);
    expect(await settlesOn(stage, VERSIONS.before)).toBe(VERSIONS.before);
    expect(ledger.entries().filter((entry) => entry === 'rollback started')).toHaveLength(1);
  });
});
