import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processId } from '../../src/deploy/process-table.ts';
import { endRecorder } from '../../src/watch/recorder-end.ts';
import { findRecorder, findRecorders } from '../../src/watch/recorder-find.ts';
import { recorderFolders } from '../../src/watch/recorder-place.ts';
import { type RecorderPlan, startRecorder } from '../../src/watch/recorder-start.ts';
import { type Registration, writeRegistration } from '../../src/watch/registration.ts';
import { left, SETTINGS, WATCH } from './recorder-place.ts';

const ENDPOINT = 'https://mcp.example.com/mcp';
const ID = '20260101T000000Z-00000000';

let temp: string;
let folder: string;
let other: ChildProcess;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'recorders-'));
  folder = join(temp, 'mcp-deploy-gate', 'watch');
  mkdirSync(folder, { recursive: true });
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
});
afterEach(() => {
  other.kill('SIGKILL');
  rmSync(temp, { recursive: true, force: true });
});

const registration = (more: Partial<Registration> = {}): Registration => ({
  type: 'recorder',
  schemaVersion: 1,
  id: ID,
  time: '2026-01-01T00:00:00.000Z',
  endpoint: ENDPOINT,
  owner: 'action',
  ownerProcess: processId(process.pid),
  watch: WATCH,
  slowestProbeMs: 100,
  ...more,
});

const plant = (more: Partial<Registration> = {}, id = ID): void =>
  writeRegistration(join(folder, `${id}.json`), registration(more));

const find = (...endpoints: string[]) =>
  findRecorders(recorderFolders({ RUNNER_TEMP: temp }), endpoints);

describe('recorders are found', () => {
  it('by endpoint without credentials, oldest first, in the folder of the job only', () => {
    plant({ id: '20260102T000000Z-00000000' }, '20260102T000000Z-00000000');
    plant();
    plant({ id: '20260103T000000Z-00000000', endpoint: 'x' }, '20260103T000000Z-00000000');
    const found = find('https://user:pass@mcp.example.com/mcp');
    expect(found.map(({ id }) => id)).toEqual([ID, '20260102T000000Z-00000000']);
    const elsewhere = mkdtempSync(join(tmpdir(), 'recorders-'));
    expect(findRecorders(recorderFolders({ RUNNER_TEMP: elsewhere }), [ENDPOINT])).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another id', JSON.stringify(registration({ id: '20260101T000000Z-11111111' }))],
    ['another schema', JSON.stringify({ ...registration(), schemaVersion: 2 })],
    ['no process', JSON.stringify({ ...registration(), process: { pid: '1' } })],
    ['another level', JSON.stringify({ ...registration(), watch: { ...WATCH, require: 'l9' } })],
    ['a flood', JSON.stringify({ ...registration(), x: 'x'.repeat(100_000) })],
  ])('but not what is broken: %s', (_, text) => {
    plant();
    expect(find(ENDPOINT)).toHaveLength(1);
    writeFileSync(join(folder, `${ID}.json`), text);
    expect(find(ENDPOINT)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('but no link to a file or a folder', () => {
    plant();
    const file = join(folder, `${ID}.json`);
    renameSync(file, join(temp, 'elsewhere.json'));
    symlinkSync(join(temp, 'elsewhere.json'), file);
    expect(find(ENDPOINT)).toEqual([]);
    rmSync(file);
    plant();
    expect(findRecorder(folder, ID)).toBeDefined();
    renameSync(folder, join(temp, 'real'));
    symlinkSync(join(temp, 'real'), folder);
    expect(find(ENDPOINT)).toEqual([]);
  });
});

describe('a recorder is ended', () => {
  it.skipIf(process.platform === 'win32').each([
    ['another start', { startedAt: 'boot/1' }],
    ['no start', {}],
  ])('but no other process that has its number: %s', async (_, start) => {
    plant({ process: { pid: other.pid as number, ...start } });
    const [recorder] = find(ENDPOINT);
    expect(recorder).toBeDefined();
    const { how, records } = await endRecorder(recorder!, left(200));
    expect(how).toBe('startedAt' in start ? 'ended' : 'lives');
    expect([...records].at(-1)).toMatchObject({ type: 'watch-ended', why: 'broke-off' });
    expect(other.signalCode).toBeNull();
    expect(other.kill(0)).toBe(true);
  });

  it('though it never began, and what was asked of it is told', async () => {
    plant();
    const { how, records } = await endRecorder(find(ENDPOINT)[0]!);
    expect(how).toBe('never-began');
    expect([...records]).toMatchObject([
      { type: 'watch-started', endpoint: ENDPOINT, sessions: WATCH.sessions },
      { type: 'held', sessions: 0 },
      { type: 'watch-ended', why: 'broke-off' },
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'and no file is read that its recording links to',
    async () => {
      plant();
      writeFileSync(join(temp, 'planted'), '{"type":"new","at":1,"ms":1,"ok":true}\n');
      symlinkSync(join(temp, 'planted'), join(folder, `${ID}.jsonl`));
      const { records } = await endRecorder(find(ENDPOINT)[0]!);
      expect([...records].map(({ type }) => type)).not.toContain('new');
    },
  );
});

it.skipIf(process.platform === 'win32')(
  'none is started where its folder is a link or cannot be made',
  async () => {
    const plan: Omit<RecorderPlan, 'env'> = {
      owner: 'action',
      endpoint: ENDPOINT,
      settings: SETTINGS,
      watch: WATCH,
      secrets: [],
    };
    rmSync(folder, { recursive: true });
    symlinkSync(temp, folder);
    expect(await startRecorder({ ...plan, env: { RUNNER_TEMP: temp } })).toEqual({
      held: { sessions: 0, why: expect.stringContaining('is not a folder') },
    });
    writeFileSync(join(temp, 'file'), '');
    const none = await startRecorder({ ...plan, env: { RUNNER_TEMP: join(temp, 'file') } });
    expect(none.recorder).toBeUndefined();
  },
);
