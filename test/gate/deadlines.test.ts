import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../src/deploy/run-command.ts';
import { readRevision } from '../../src/gate/revision.ts';
import { isRunning } from '../deploy/processes.ts';
import { startRollout } from '../fixtures/rollout.ts';
import { gateOf } from './gate-of.ts';
import { runOf } from './run-of.ts';

const windows = process.platform === 'win32';

/** A command that writes down its processes and does not end by itself. */
async function endless(work: (command: string, pids: () => number[]) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'deadlines-'));
  const file = join(folder, 'pids');
  const pids = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(Number) : []);
  try {
    await work(`sleep 300 & echo $! >> ${file}; echo $$ >> ${file}; wait`, () =>
      pids().filter(Boolean),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.skipIf(windows)(
  'promise 9: a command that changes something is ended at command-timeout, with all that it started',
  async () => {
    const rollout = await startRollout();
    try {
      await endless(async (command, pids) => {
        const commands = ['--deploy-command', command, '--command-timeout', '2s'];
        const { result } = await gateOf(rollout.url, commands);
        expect(result).toBe('failed');
        expect(pids()).toHaveLength(2);
        expect(pids().filter(isRunning)).toEqual([]);
      });
    } finally {
      await rollout.close();
    }
  },
);

it.skipIf(windows)('promise 9: so is one that only asks', async () => {
  await endless(async (command, pids) => {
    const { run } = runOf({ revisionCommand: command, commandTimeoutMs: 1000 });
    expect(await readRevision({ ...run, runCommand }, 'now')).toMatchObject({ state: 'unknown' });
    expect(pids().length).toBeGreaterThan(1);
    expect(pids().filter(isRunning)).toEqual([]);
  });
});

it('promise 9: of `timeout` the share of what follows a command is kept from it, and the proof of a rollback from its command', async () => {
  const rollout = await startRollout();
  try {
    const { result, events } = await gateOf(rollout.url, [
      ...['--timeout', '60s', '--wait-timeout', '4s', '--rollback-timeout', '8s'],
      ...['--soak-duration', '10s', '--expected-version', '2.0.0'],
      ...['--deploy-command', `${rollout.serve('bad')}; exit 7`],
      ...['--revision-command', rollout.revision, '--rollback-command', rollout.serve('v1')],
    ]);
    expect(result).toBe('rolled-back');
    const given = events.flatMap((e) => (e.type === 'command-started' ? [e.timeoutMs] : []));
    expect(given).toHaveLength(2);
    const [deploy, rollback] = given as [number, number];
    expect(deploy).toBeLessThanOrEqual(60_000 - 4000 - 8000 - 10_000);
    expect(rollback).toBeLessThanOrEqual(6000);
  } finally {
    await rollout.close();
  }
});
