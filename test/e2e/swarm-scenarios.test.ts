import { expect, test } from 'vitest';
import { settlesOn } from './scenarios/live.ts';
import { VERSIONS } from './scenarios/part.ts';
import { inPlace } from './scenarios/place.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { deployCommand, SWARM } from './swarm/stage.ts';

scenarios(SWARM);

test(
  'a version that Swarm took back by itself has failed, and the gate takes nothing back',
  () =>
    inPlace(SWARM, async ({ inputs, verify, ledger, stage }) => {
      const { code, report, progress } = await verify(
        await inputs('good', { 'deploy-command': deployCommand('crash') }),
      );
      const { result, failedPhase } = report ?? {};
      expect({ code, result, failedPhase }, progress).toEqual({
        code: 1,
        result: 'failed',
        failedPhase: 'deploy',
      });
      expect(ledger.entries()).toEqual(['deploy started', 'deploy ended']);
      expect(await settlesOn(stage, VERSIONS.before)).toBe(VERSIONS.before);
    }),
  SWARM.timeoutMs,
);
