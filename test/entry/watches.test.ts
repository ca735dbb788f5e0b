import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSettings } from '../../src/config/load.ts';
import type { Settings } from '../../src/config/settings.ts';
import { processId } from '../../src/deploy/process-table.ts';
import { readTextFile } from '../../src/entry/files.ts';
import { watchesOf } from '../../src/entry/watches.ts';
import { findRecorders } from '../../src/watch/recorder-find.ts';
import { recorderFiles, recorderFolders } from '../../src/watch/recorder-place.ts';
import { writeRegistration } from '../../src/watch/registration.ts';

const ENDPOINT = 'https://mcp.example.com/mcp';
const WATCH = { sessions: 1, intervalMs: 100, timeoutMs: 100, maxDurationMs: 1000, settleMs: 0 };
const ID = '20260101T000000Z-00000000';

let temp: string;
let settings: Settings;
/** A step before has begun to watch. */
beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), 'watches-'));
  const folder = join(temp, 'mcp-deploy-gate', 'watch');
  mkdirSync(folder, { recursive: true });
  writeRegistration(recorderFiles(folder, ID).registration, {
    ...{ type: 'recorder', schemaVersion: 1, id: ID, time: '2026-01-01T00:00:00.000Z' },
    ...{ endpoint: ENDPOINT, owner: 'action', ownerProcess: processId(process.pid) },
    process: processId(process.pid),
    ...{ watch: WATCH, slowestProbeMs: 100 },
  });
  const raw = { endpoint: ENDPOINT };
  settings = {
    ...(await loadSettings({ source: 'cli', raw, readFile: readTextFile, env: {} })),
    watch: WATCH,
  };
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const watches = (more: Partial<Settings> = {}) =>
  watchesOf({ ...settings, ...more }, { RUNNER_TEMP: temp });
const found = () => findRecorders(recorderFolders({ RUNNER_TEMP: temp }), 'any');

it('takes over what a step before began, and holds no sessions twice', async () => {
  expect(watches().any()).toBe(true);
  expect(await watches().begin()).toEqual([]);
  expect(found().map(({ id }) => id)).toEqual([ID]);
});

it.each<Partial<Settings>>([{ mode: 'snapshot' }, { dryRun: true }])(
  'leaves it alone in a run that may stand before the deployment: %j',
  async (more) => {
    const { any, begin, end } = watches(more);
    expect([any(), await begin(), await end(() => 1000)]).toEqual([false, [], []]);
    expect(found()).toHaveLength(1);
  },
);
