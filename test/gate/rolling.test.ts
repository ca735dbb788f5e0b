import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report-shape.ts';
import { verify } from '../e2e/gate.ts';
import { A_TOOL_MORE } from '../fixtures/deployment.ts';
import { type Rollout, startRollout } from '../fixtures/rollout.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { recordSnapshot } from '../fixtures/snapshot-file.ts';

let folder: string;
let snapshot: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gate-rolling-'));
  snapshot = join(folder, 'tools-snapshot.json');
  const reviewed = await startMinimal(A_TOOL_MORE);
  await recordSnapshot(reviewed.url, snapshot);
  await reviewed.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await delay(20);
};

const phasesOf = (report: Report) =>
  report.phases.map(({ phase, outcome }) => `${phase} ${outcome}`);

/** Runs the gate on a rollout of its own, with a rollback to v1. */
async function gate(
  flags: (rollout: Rollout) => string[],
  options: Parameters<typeof startRollout>[0] = {},
) {
  const rollout = await startRollout(options);
  try {
    const run = await verify(
      rollout.url,
      ...['--snapshot', snapshot, '--wait-timeout', '4s', '--rollback-timeout', '12s'],
      ...['--rollback-command', `${rollout.serve('v1')}; ${rollout.say('rollback')}`],
      ...flags(rollout),
    );
    return { ...run, rollout };
  } finally {
    await rollout.close();
  }
}

describe.concurrent('a rolling update', () => {
  it('promise 1: that is good is recorded before, deployed, verified and soaked, and never rolled back', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', r.serve('v2'), '--revision-command', r.revision],
      ...['--soak-duration', '500ms', '--soak-interval', '100ms'],
    ]);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      result: 'passed',
      identity: 'proven',
      before: { serverVersion: '1.0.0' },
      served: { serverVersion: '2.0.0' },
      revisions: { previous: '1', deployed: '2' },
    });
    expect(phasesOf(report)).toEqual([
      'preflight passed',
      'deploy done',
      'verify passed',
      'soak passed',
    ]);
    expect(rollout.ran).toEqual(['live v2']);
  });

  it('promise 1: that breaks the tools is rolled back once, and what was live before is proven to serve', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', r.serve('bad'), '--revision-command', r.revision],
    ]);
    expect(exitCode).toBe(3);
    expect(report).toMatchObject({
      result: 'rolled-back',
      failedPhase: 'verify',
      rollback: { outcome: 'done', verifiedBy: 'baseline' },
    });
    expect(rollout.ran).toEqual(['live bad', 'live v1', 'say rollback']);
  });

  it('that breaks in the soak is rolled back', async () => {
    const rollout = await startRollout();
    try {
      const running = verify(
        rollout.url,
        ...['--snapshot', snapshot, '--rollback-command', rollout.serve('v1')],
        ...['--deploy-command', rollout.serve('v2'), '--wait-timeout', '4s'],
        ...['--soak-duration', '30s', '--soak-interval', '200ms'],
      );
      const asked = () => rollout.live.seen.length;
      await until(() => rollout.ran.includes('live v2'));
      const deployed = asked();
      // Some rounds of the soak: well past the one that verified it.
      await until(() => asked() > deployed + 60);
      rollout.live.deploy({ tools: [] });
      const { report, exitCode } = await running;
      expect(report).toMatchObject({ result: 'rolled-back', failedPhase: 'soak' });
      expect(exitCode).toBe(3);
      expect(rollout.ran).toEqual(['live v2', 'live v1']);
    } finally {
      await rollout.close();
    }
  });

  it('promise 6: whose command fails without changing the revision failed, and there is nothing to undo', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', r.say('rejected', 'process.exit(7)')],
      ...['--revision-command', r.revision],
    ]);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      result: 'failed',
      failedPhase: 'deploy',
      rollback: { outcome: 'skipped' },
    });
    expect(report.reason).toContain('exit code 7');
    expect(rollout.ran).toEqual(['say rejected']);
  });

  it('whose command fails after it changed the revision is rolled back', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', `${r.serve('bad')}; exit 7`, '--revision-command', r.revision],
    ]);
    expect(report).toMatchObject({ result: 'rolled-back', failedPhase: 'deploy' });
    expect(exitCode).toBe(3);
    expect(rollout.ran).toEqual(['live bad', 'live v1', 'say rollback']);
  });

  it('whose command fails, with nobody knowing what it changed, holds and says what to run', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', r.say('broken', 'process.exit(7)')],
    ]);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ result: 'failed', rollback: { outcome: 'skipped' } });
    expect(report.rollback.reason).toContain('there is no revision-command');
    expect(report.hint).toContain('/serve/v1');
    expect(rollout.ran).toEqual(['say broken']);
  });

  it('promise 6: that changed no revision is never rolled back, for that would take away a good version', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...['--deploy-command', r.serve('bad'), '--revision-command', 'echo same'],
    ]);
    expect([exitCode, report.result, report.rollback.outcome]).toEqual([1, 'failed', 'skipped']);
    expect(report.notices.map(({ id }) => id)).toContain('nothing-deployed');
    expect(rollout.ran).toEqual(['live bad']);
  });

  it('that fails as the first deployment of all is not rolled back, and said so', async () => {
    const { report, exitCode, rollout } = await gate(
      (r) => {
        r.setRevision('');
        return ['--deploy-command', r.serve('bad'), '--revision-command', r.revision];
      },
      { live: { eras: [] } },
    );
    expect(exitCode).toBe(1);
    expect(report.rollback.reason).toContain('first deployment');
    expect(rollout.ran).toEqual(['live bad']);
  });

  it('promise 6: of which another deployment takes the place is superseded, and nothing is touched', async () => {
    const rollout = await startRollout();
    try {
      const running = verify(
        rollout.url,
        ...['--snapshot', snapshot, '--rollback-command', rollout.serve('v1')],
        ...['--deploy-command', rollout.serve('bad'), '--revision-command', rollout.revision],
        ...['--wait-timeout', '4s'],
      );
      await until(() => rollout.ran.includes('live bad'));
      const asked = rollout.live.seen.length;
      // This run's revision has been read: the first round is under way.
      await until(() => rollout.live.seen.length > asked);
      rollout.setRevision('9');
      const { report, exitCode } = await running;
      expect(exitCode).toBe(6);
      expect(report).toMatchObject({ result: 'superseded', rollback: { outcome: 'skipped' } });
      expect(report.reason).toContain('revision 9');
      expect(rollout.ran).toEqual(['live bad']);
    } finally {
      await rollout.close();
    }
  });

  it('tells its commands where and why they run', async () => {
    const { rollout } = await gate((r) => [
      ...['--deploy-command', `${r.serve('bad')}; ${r.say('deploy')}`],
      ...['--revision-command', r.revision],
    ]);
    expect(rollout.told.get('deploy')).toMatchObject({
      MCP_GATE_PHASE: 'deploy',
      MCP_GATE_ENDPOINT: rollout.url,
      MCP_GATE_PREVIOUS_REVISION: '1',
    });
    expect(rollout.told.get('rollback')).toMatchObject({
      MCP_GATE_PHASE: 'rollback',
      MCP_GATE_PREVIOUS_REVISION: '1',
      MCP_GATE_DEPLOYED_REVISION: '2',
      MCP_GATE_REASON: expect.stringContaining('gone'),
    });
  });
});

describe.concurrent('a gate behind a deploy step', () => {
  const BEHIND = ['--expected-version', '2.0.0'];

  it('that the revisions call deployed, but where only the old version answers, rolls back', async () => {
    const { report, exitCode, rollout } = await gate((r) => {
      r.setRevision('2');
      return [...BEHIND, '--previous-revision', '1', '--revision-command', r.revision];
    });
    expect([exitCode, report.result]).toEqual([3, 'rolled-back']);
    expect(rollout.ran).toEqual(['live v1', 'say rollback']);
  });

  it('that changed no revision is inconclusive there, and touches nothing', async () => {
    const { report, exitCode, rollout } = await gate((r) => [
      ...BEHIND,
      ...['--previous-revision', '1', '--revision-command', r.revision],
    ]);
    expect([exitCode, report.result]).toEqual([5, 'inconclusive']);
    expect(rollout.ran).toEqual([]);
  });
});
