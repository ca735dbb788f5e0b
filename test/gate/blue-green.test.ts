import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GateRun, verify } from '../e2e/gate.ts';
import { A_TOOL_MORE, GOOD, LACKS_A_TOOL } from '../fixtures/deployment.ts';
import { type Rollout, startRollout } from '../fixtures/rollout.ts';
import { type MinimalState, startMinimal } from '../fixtures/servers/minimal.ts';
import { recordSnapshot } from '../fixtures/snapshot-file.ts';

let folder: string;
let snapshot: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gate-blue-green-'));
  snapshot = join(folder, 'tools-snapshot.json');
  const reviewed = await startMinimal(A_TOOL_MORE);
  await recordSnapshot(reviewed.url, snapshot);
  await reviewed.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Options {
  candidate?: Partial<MinimalState>;
  live?: Partial<MinimalState>;
  /** The retire-command; by default it only tells that it ran. */
  retire?: string;
  /** Runs beside the gate. */
  meanwhile?(rollout: Rollout): Promise<void>;
}

/** Runs a switch from v1 to the candidate at an address of its own. `switch` is the promote-command's text. */
async function gate(
  flags: (rollout: Rollout) => string[],
  { meanwhile, retire, ...options }: Options = {},
): Promise<GateRun & { rollout: Rollout }> {
  const rollout = await startRollout(options);
  try {
    const running = verify(
      rollout.url,
      ...['--snapshot', snapshot, '--wait-timeout', '4s', '--rollback-timeout', '12s'],
      ...['--candidate-endpoint', rollout.candidate.url, '--drain-duration', '100ms'],
      ...['--rollback-command', rollout.serve('v1'), '--discard-command', rollout.say('discarded')],
      ...['--retire-command', retire ?? rollout.say('retired')],
      ...flags(rollout),
    );
    await meanwhile?.(rollout);
    return { ...(await running), rollout };
  } finally {
    await rollout.close();
  }
}

describe.concurrent('a blue-green switch', () => {
  it('verifies the candidate, switches, verifies what is live, drains and retires', async () => {
    const { report, exitCode, rollout } = await gate((r) => ['--promote-command', r.serve('v2')]);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ result: 'passed', identity: 'proven' });
    expect(report.phases.map(({ phase }) => phase)).toEqual([
      ...['preflight', 'verify', 'promote', 'verify-live', 'drain', 'retire'],
    ]);
    expect(rollout.ran).toEqual(['live v2', 'say retired']);
  });

  it('promise 5: never starts for a candidate that failed; it is discarded, and what is live is not touched', async () => {
    const { report, exitCode, rollout } = await gate((r) => ['--promote-command', r.serve('v2')], {
      candidate: LACKS_A_TOOL,
    });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      result: 'failed',
      failedPhase: 'verify',
      rollback: { outcome: 'not-needed' },
    });
    expect(rollout.ran).toEqual(['say discarded']);
  });

  it('promise 5: never starts for a candidate that could not be decided, which is not discarded either', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.serve('v2'), '--expected-version', '3.0.0'],
      {},
    );
    expect(exitCode).toBe(5);
    expect(report.result).toBe('inconclusive');
    expect(rollout.ran).toEqual([]);
  });

  it('that leads to something broken is switched back, and what was live before is proven', async () => {
    const { report, exitCode, rollout } = await gate((r) => ['--promote-command', r.serve('bad')]);
    expect(exitCode).toBe(3);
    expect(report).toMatchObject({
      result: 'rolled-back',
      failedPhase: 'verify-live',
      rollback: { verifiedBy: 'baseline' },
    });
    expect(rollout.ran).toEqual(['live bad', 'live v1']);
  });

  it('promise 5: that lags is waited for, and retires nothing before what is live is the candidate', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.say('promoted')],
      {
        meanwhile: async (r) => {
          while (!r.ran.includes('say promoted')) await delay(20);
          const asked = r.live.seen.length;
          // Some rounds still meet the old version.
          while (r.live.seen.length < asked + 20) await delay(20);
          expect(r.ran).toEqual(['say promoted']);
          r.live.deploy(A_TOOL_MORE);
        },
      },
    );
    expect(exitCode).toBe(0);
    expect(report.identity).toBe('proven');
    expect(rollout.ran).toEqual(['say promoted', 'say retired']);
  });

  it('promise 5: that never happens is inconclusive, and retires nothing', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      '--promote-command',
      r.say('promoted'),
    ]);
    expect(exitCode).toBe(5);
    expect(report).toMatchObject({ result: 'inconclusive', failedPhase: 'verify-live' });
    expect(rollout.ran).toEqual(['say promoted']);
  });

  it('that never happens although the revision changed is a failure, and is switched back', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.say('promoted'), '--revision-command', r.revision],
      {
        meanwhile: async (r) => {
          // What is configured says that it was switched; what answers does not.
          while (!r.ran.includes('say promoted')) await delay(1);
          r.setRevision('2');
        },
      },
    );
    expect([exitCode, report.result]).toEqual([3, 'rolled-back']);
    expect(rollout.ran).toEqual(['say promoted', 'live v1']);
  });

  it('promise 5: of which nothing tells the two apart is verified, warned of, and retires nothing', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.say('promoted')],
      {
        live: A_TOOL_MORE,
      },
    );
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ result: 'passed', identity: 'unproven' });
    expect(report.notices.map(({ id }) => id)).toContain('switch-unproven');
    expect(rollout.ran).toEqual(['say promoted']);
  });

  it('promise 5: over a version that did not answer before retires nothing: that one may have come back', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.say('promoted')],
      {
        live: { ...A_TOOL_MORE, eras: [] },
        meanwhile: async (r) => {
          while (!r.ran.includes('say promoted')) await delay(20);
          r.live.deploy({ eras: ['modern', 'legacy'] });
        },
      },
    );
    expect([exitCode, report.result]).toEqual([0, 'passed']);
    expect(report.notices.map(({ id }) => id)).toContain('switch-unproven');
    expect(rollout.ran).toEqual(['say promoted']);
  });

  it('promise 5: to another contract than the candidate’s, under the expected version, retires nothing', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--promote-command', r.serve('bad'), '--expected-version', '2.0.0', '--fail-on', 'none'],
    ]);
    expect([exitCode, report.result]).toEqual([0, 'passed']);
    const notice = report.notices.find(({ id }) => id === 'not-retired');
    expect(notice?.message ?? '').toContain('another contract than the candidate');
    expect(rollout.ran).toEqual(['live bad']);
  });

  it('that would go back to a version that does not serve is held, and said so', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--promote-command', r.serve('bad'), '--previous-endpoint', `${r.candidate.origin}/blue`],
    ]);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ result: 'failed', rollback: { outcome: 'skipped' } });
    expect(report.rollback.reason).toContain('nothing to switch back to');
    expect(rollout.ran).toEqual(['live bad']);
  });

  it('goes back to a version that was asked first', async () => {
    const blue = await startMinimal(GOOD);
    try {
      const { report, rollout } = await gate((r) => [
        ...['--promote-command', r.serve('bad'), '--previous-endpoint', blue.url],
      ]);
      expect(report.result).toBe('rolled-back');
      expect(blue.seen.length).toBeGreaterThan(0);
      expect(rollout.ran).toEqual(['live bad', 'live v1']);
    } finally {
      await blue.close();
    }
  });

  it('promise 1: whose old version cannot be retired passes with a warning: the new one is good', async () => {
    const { report, exitCode } = await gate((r) => ['--promote-command', r.serve('v2')], {
      retire: 'exit 9',
    });
    expect([exitCode, report.result]).toEqual([0, 'passed']);
    expect(report.notices.map(({ id }) => id)).toContain('not-retired');
  });

  it('promise 6: is not made over a deployment of somebody else', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => ['--promote-command', r.serve('v2'), '--revision-command', r.revision],
      {
        meanwhile: async (r) => {
          while (r.candidate.seen.length === 0) await delay(5);
          r.setRevision('9');
        },
      },
    );
    expect(exitCode).toBe(6);
    expect(report.result).toBe('superseded');
    expect(rollout.ran).toEqual([]);
  });
});
