import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { findRecorders } from '../../src/watch/recorder-find.ts';
import { recorderFolders } from '../../src/watch/recorder-place.ts';
import { verify } from '../e2e/gate.ts';
import { type Rollout, startRollout } from '../fixtures/rollout.ts';
import { gateOf } from './gate-of.ts';

let folder: string;
let rollout: Rollout;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-watched-'));
});
beforeEach(async () => {
  rollout = await startRollout();
  return () => rollout.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The gate with a watch of short times, and what its config file says of it besides. */
function gate(member: string, ...flags: string[]) {
  const config = join(folder, `${Math.random()}.yml`);
  writeFileSync(config, `watch:\n  interval: 500ms\n  settle: 1s\n  ${member}\n`);
  return verify(rollout.url, '--config', config, '--wait-timeout', '6s', ...flags);
}

/** Serves 2.0.0, but refuses everybody for a while before. */
const withOutage = () => afterOutage('v2');

it('a rollout that cuts nobody off reaches the level that was asked for', async () => {
  const { report, exitCode, progress } = await gate(
    'require: l3',
    ...['--deploy-command', rollout.serve('v2'), '--expected-version', '2.0.0'],
  );
  expect(exitCode, progress).toBe(0);
  expect(report.watch).toMatchObject([
    { level: 'l3', required: 'l3', met: true, versions: ['1.0.0', '2.0.0'], lostCalls: 0 },
  ]);
});

it('promise 1: a missed level fails a run that passed otherwise, and rolls nothing back', async () => {
  const { report, exitCode, progress } = await gate(
    'require: l1',
    ...['--deploy-command', withOutage(), '--expected-version', '2.0.0'],
    ...['--rollback-command', rollout.serve('v1')],
  );
  expect(exitCode, progress).toBe(1);
  expect(report).toMatchObject({
    result: 'failed',
    failedPhase: 'deploy',
    failedCheck: 'zero-downtime',
    served: { serverVersion: '2.0.0' },
    rollback: { outcome: 'skipped', reason: expect.stringContaining('never starts a rollback') },
    watch: [{ level: 'none', met: false }],
  });
  expect(report.watch?.[0]?.downtimeMs).toBeGreaterThan(0);
  expect(rollout.ran).toEqual(['live down', 'live v2']);
});

it('without a required level an outage is told, and the run passes', async () => {
  const { report, exitCode } = await gate('sessions: 1', '--deploy-command', withOutage());
  expect(exitCode).toBe(0);
  expect(report.watch).toMatchObject([{ level: 'none', met: true }]);
});

it('what was not seen is not proven, and fails a required level', async () => {
  const { report, exitCode } = await gate(
    'require: l1',
    ...['--deploy-command', rollout.say('nothing')],
  );
  expect(exitCode).toBe(1);
  expect(report).toMatchObject({ result: 'failed', watch: [{ level: 'not-proven' }] });
});

/** Serves this version after it refused everybody for a while. */
const afterOutage = (version: 'v1' | 'v2' | 'bad') =>
  `${rollout.serve('down')}; sleep 2; ${rollout.serve(version)}`;

const FAILS = 'require: l3\nchecks:\n  required-tools: [fetch]';

it('promise 2: a rollout that failed is rolled back, whatever else was missed', async () => {
  const { report, exitCode } = await gate(
    FAILS,
    ...['--deploy-command', afterOutage('bad'), '--expected-version', '2.0.0'],
    ...['--rollback-command', rollout.serve('v1')],
  );
  expect(exitCode).toBe(3);
  expect(report).toMatchObject({ result: 'rolled-back', watch: [{ level: 'none', met: false }] });
  expect(rollout.ran).toEqual(['live down', 'live bad', 'live v1']);
});

it('what a rollback does to sessions is not told of the rollout', async () => {
  const { report, exitCode } = await gate(
    FAILS,
    ...['--deploy-command', rollout.serve('bad'), '--expected-version', '2.0.0'],
    ...['--rollback-command', `sleep 1; ${afterOutage('v1')}`],
  );
  expect(exitCode).toBe(3);
  expect(report.watch).toMatchObject([{ downtimeMs: 0, probes: { new: { failed: 0 } } }]);
});

it('the switch of a blue-green deployment is watched at the live address', async () => {
  const { report, exitCode, progress } = await gate(
    'require: l3',
    ...['--candidate-endpoint', rollout.candidate.url, '--expected-version', '2.0.0'],
    ...['--promote-command', rollout.serve('v2'), '--rollback-command', rollout.serve('v1')],
  );
  expect(exitCode, progress).toBe(0);
  expect(report.watch).toMatchObject([{ endpoint: rollout.url, level: 'l3' }]);
});

it('a watch that ended before the rollout did proves nothing', async () => {
  const { report, exitCode } = await gate(
    'require: l1\n  max-duration: 3s',
    ...['--deploy-command', `${rollout.serve('v2')}; sleep 4`],
  );
  expect(exitCode).toBe(1);
  expect(report.watch).toMatchObject([{ level: 'not-proven', versions: ['1.0.0', '2.0.0'] }]);
  expect(report.watch?.[0]?.reason).toContain('(max-duration)');
});

/** The gate in this process, with a level that is required. */
function inProcess(temp: string, ...flags: string[]) {
  const config = join(folder, `${Math.random()}.yml`);
  writeFileSync(config, 'watch:\n  settle: 10m\n  require: l1\n');
  return gateOf(rollout.url, ['--config', config, ...flags], () => undefined, temp);
}

it('what cannot be recorded is not proven, and fails a required level', async () => {
  const temp = mkdtempSync(join(folder, 'full-'));
  writeFileSync(join(temp, 'mcp-deploy-gate'), 'in the way');
  const { result, events } = await inProcess(temp, '--deploy-command', rollout.serve('v2'));
  expect([result, rollout.ran]).toEqual(['failed', ['live v2']]);
  expect(events.find(({ type }) => type === 'watched')).toMatchObject({
    result: { endpoint: rollout.url, level: 'not-proven', met: false },
  });
});

it('a run that neither watches nor follows a watch says so where a level is required', async () => {
  const { result, events } = await inProcess(mkdtempSync(join(folder, 'none-')));
  expect(result).toBe('passed');
  const notices = events.flatMap((event) => (event.type === 'notice' ? [event.id] : []));
  expect(notices).toContain('nothing-watched');
});

/** The gate in this process, with a watch that would go on for long. */
function longGate(
  on: (event: GateEvent, cancel: () => void) => void,
  ...flags: string[]
): ReturnType<typeof gateOf> {
  const config = join(folder, `${Math.random()}.yml`);
  writeFileSync(config, 'watch:\n  settle: 10m\n  tool: { name: search, timeout: 5m }\n');
  return gateOf(rollout.url, ['--config', config, ...flags], on, folder);
}

it('promise 6: a run that is cancelled while its watch begins deploys nothing', async () => {
  const { result } = await longGate(
    (event, cancel) => {
      // By then the watch has begun to begin.
      if (event.type === 'phase-ended' && event.phase === 'preflight') setImmediate(cancel);
    },
    ...['--deploy-command', rollout.serve('v2')],
  );
  expect([result, rollout.ran]).toEqual(['cancelled', []]);
});

it('a run that is cancelled while it watches on ends soon, undoes nothing, and leaves nothing', async () => {
  // A slow call is under way for as long as it is watched.
  rollout.live.deploy({ call: () => new Promise(() => {}) });
  const { result, events } = await longGate(
    (event, cancel) => {
      if (event.type === 'state' && event.state === 'watching') cancel();
    },
    ...['--deploy-command', rollout.serve('v2'), '--rollback-command', rollout.serve('v1')],
  );
  expect([result, rollout.ran]).toEqual(['cancelled', ['live v2']]);
  expect(events.some(({ type }) => type === 'watched')).toBe(true);
  expect(findRecorders(recorderFolders({ RUNNER_TEMP: folder }), 'any')).toEqual([]);
});

it('promise 9: a watch goes on, and ends, within the time of the gate', async () => {
  const config = join(folder, 'short.yml');
  writeFileSync(config, 'watch:\n  settle: 10m\n');
  const flags = ['--config', config, '--timeout', '14s', '--deploy-command', rollout.serve('v2')];
  const { result, events } = await gateOf(rollout.url, flags, () => {}, folder);
  expect(result).toBe('passed');
  expect(events.at(-1)).toMatchObject({ type: 'run-ended' });
  expect(events.at(-1)!.at).toBeLessThan(14_000);
  const [watched] = events.flatMap((event) => (event.type === 'watched' ? [event.result] : []));
  expect(watched).toMatchObject({ level: 'not-proven', versions: ['1.0.0', '2.0.0'] });
});
