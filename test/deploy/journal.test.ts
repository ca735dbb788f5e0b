import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/config/settings.ts';
import { appendLine, createJournal } from '../../src/deploy/journal-file.ts';
import { isIncomplete } from '../../src/deploy/journal-marks.ts';
import { endpointKey, stateFolders } from '../../src/deploy/journal-place.ts';
import { readJournal } from '../../src/deploy/journal-read.ts';
import { journalState } from '../../src/deploy/journal-state.ts';
import { runJournal } from '../../src/entry/journal-file.ts';
import { resumeJournal } from '../../src/entry/journaled.ts';
import { createLog } from '../../src/entry/log.ts';
import { createRedactor } from '../../src/entry/redact.ts';
import type { NewEvent } from '../../src/gate/run.ts';
import { HEADER } from './supervised-place.ts';

const windows = process.platform === 'win32';
const ENDPOINTS = ['https://mcp.example.com/mcp'];
let base: string;
let counter = 0;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const STARTED: NewEvent = {
  type: 'run-started',
  time: '2026-01-01T00:00:00.000Z',
  version: '1',
  mode: 'gate',
  endpoint: ENDPOINTS.join('\n'),
  failOn: 'breaking',
  onFailure: 'rollback',
};
const INTENT: NewEvent = {
  type: 'command-started',
  role: 'rollback',
  command: 'undo',
  timeoutMs: 1000,
};

/** A run that begins, with its own state folder unless `env` names another. */
function begun(settings: Partial<Settings> = {}, env: Record<string, string> = {}) {
  const redactor = createRedactor();
  const log = createLog(redactor);
  const state = join(base, `state-${counter++}`);
  const journal = runJournal({
    settings: {
      mode: 'gate',
      endpoints: ENDPOINTS,
      rollbackCommand: 'undo',
      ...settings,
    } as Settings,
    log,
    redactor,
    env: { MCP_GATE_STATE_DIR: state, ...env },
  });
  const notice = journal.open();
  log.emit(STARTED);
  const path = journal.path() ?? '';
  return { log, redactor, journal, notice, state, path, read: () => readJournal(path) };
}

describe('the intent of a command', () => {
  it('promise 8: the intent of a command is on disk before it starts', async () => {
    const { log, journal, path } = begun();
    log.emit(INTENT);
    const copy = join(base, `copy-${counter++}`);
    const result = await journal.runCommand(
      {
        command: `cp '${path}' '${copy}'`,
        cwd: base,
        env: process.env,
        timeoutMs: 20_000,
        onLine: () => undefined,
      },
      'rollback',
    );
    expect(result.exitCode).toBe(0);
    const seen = readJournal(copy);
    expect(seen && journalState(seen)).toMatchObject({
      ended: false,
      intents: [{ role: 'rollback', command: 'undo', supervisor: { pid: expect.any(Number) } }],
    });
  });

  it('promise 8: where it cannot be written, no command starts and the log does not say that one did', () => {
    const { log, path } = begun();
    rmSync(dirname(path), { recursive: true });
    writeFileSync(dirname(path), '');
    expect(() => log.emit(INTENT)).toThrow(expect.objectContaining({ code: 'io' }));
    expect(log.events.map((event) => event.type)).toEqual(['run-started']);
    // Whatever only tells goes on.
    log.emit({ type: 'phase-started', phase: 'verify' });
    expect(log.events).toHaveLength(2);
  });

  it('promise 1: stands once in a run, whichever process writes it', () => {
    const { log, redactor, path, read } = begun();
    log.emit(INTENT);
    const post = createLog(redactor, { events: log.events, clock: 0 });
    resumeJournal(path, { log: post, redactor, header: HEADER });
    expect(() => post.emit(INTENT)).toThrow('this run has done so');
    // Of the one that was not started: the other may go on.
    post.emit({
      type: 'command-ended',
      role: 'rollback',
      timedOut: false,
      durationMs: 1,
      tail: '',
    });
    const journal = read();
    expect(journal && journalState(journal).intents).toMatchObject([{ role: 'rollback' }]);
    expect(journal && journalState(journal).intents[0]?.ended).toBeUndefined();
  });

  it('promise 8: is written with all that was before it, where the file was removed meanwhile', () => {
    const { log, path, read } = begun();
    log.emit({ type: 'phase-started', phase: 'deploy' });
    rmSync(path);
    log.emit({ type: 'phase-started', phase: 'rollback' });
    expect(existsSync(path)).toBe(false);
    log.emit(INTENT);
    const journal = read();
    expect(journal?.events.map(({ type }) => type)).toEqual([
      ...['run-started', 'phase-started', 'phase-started', 'command-started'],
    ]);
  });

  it('promise 8: without a journal nothing that changes something runs', async () => {
    const { journal } = begun({ dryRun: true });
    expect(journal.path()).toBeUndefined();
    const ran = join(base, 'ran');
    const options = { command: `touch '${ran}'`, cwd: base, env: {}, timeoutMs: 1000 };
    const refused = journal.runCommand({ ...options, onLine: () => undefined }, 'deploy');
    await expect(refused).rejects.toThrow('no journal');
    expect(existsSync(ran)).toBe(false);
  });

  it('is found again by who comes after, with its end', () => {
    const { log, read } = begun();
    log.emit({ type: 'phase-started', phase: 'rollback' });
    log.emit(INTENT);
    const open = journalState(read()!);
    expect(open).toMatchObject({
      ended: false,
      phase: 'rollback',
      intents: [{ role: 'rollback' }],
    });
    expect(open.intents[0]).not.toHaveProperty('ended');
    const end = { type: 'command-ended', role: 'rollback', timedOut: false, tail: '' } as const;
    log.emit({ ...end, exitCode: 0, durationMs: 5 });
    log.emit({ ...end, exitCode: 1, durationMs: 9 });
    expect(journalState(read()!).intents).toMatchObject([{ ended: { exitCode: 0 } }]);
    log.emit({ type: 'run-ended', result: 'passed', reason: 'x' });
    expect(journalState(read()!).ended).toBe(true);
  });
});

describe('the journal file', () => {
  it('has the run, its gate and where GitHub runs it in its first line, and is for this user only', () => {
    const { path, state } = begun(
      {},
      {
        GITHUB_RUN_ID: '42',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'octo/server',
      },
    );
    expect(readJournal(path)?.header).toMatchObject({
      schemaVersion: 1,
      gate: { pid: process.pid },
      github: {
        runId: '42',
        attempt: '2',
        url: 'https://github.example/octo/server/actions/runs/42',
      },
    });
    expect(dirname(path)).toBe(join(state, endpointKey(ENDPOINTS)));
    if (windows) return;
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  it('promise 10: holds no secret, and nothing of what a server sent in bulk', () => {
    const { log, redactor, path } = begun();
    redactor.add('tok-6b1f9a0c2e');
    log.emit({ type: 'notice', level: 'notice', id: 'x', message: 'it is tok-6b1f9a0c2e' });
    log.emit({ type: 'checks', phase: 'verify', checks: [] });
    log.emit({ type: 'notice', level: 'notice', id: 'y', message: 'm'.repeat(300_000) });
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('tok-');
    expect(text).not.toContain('"checks"');
    expect(text.length).toBeLessThan(10_000);
  });

  it('is read past a line that was cut short, and past lines that say nothing', () => {
    const { log, path, read } = begun();
    appendFileSync(path, '{"type":"command-started","at":1,"role":"dep');
    log.emit(INTENT);
    appendFileSync(path, '\n{"type":"command-ended","at":-1,"role":"rollback"}\n[]\nnull\n{}\n');
    expect(journalState(read()!).intents).toMatchObject([{ role: 'rollback' }]);
  });

  it.each(['', 'text', '{"type":"journal"}', '{"type":"journal","schemaVersion":9}'])(
    'is none where it begins with %j',
    (text) => {
      const path = join(base, 'other.jsonl');
      writeFileSync(path, text);
      expect(readJournal(path)).toBeUndefined();
      expect(readJournal(join(base, 'absent.jsonl'))).toBeUndefined();
    },
  );

  it('keeps the last 20 of the same endpoints, and removes what belongs to older ones', () => {
    const state = { path: join(base, 'many'), shared: false, fallback: false };
    for (let n = 10; n < 35; n++) {
      const { path } = createJournal([state], ENDPOINTS, { ...HEADER, runId: `${n}` });
      writeFileSync(path.replace('.jsonl', '.deploy.log'), 'x');
      appendLine(path, { type: 'reported', at: 1 });
    }
    const names = readdirSync(join(state.path, endpointKey(ENDPOINTS))).sort();
    expect(names[0]).toBe('15.deploy.log');
    expect(names).toHaveLength(40);
  });

  it('keeps its own, where a clock that was set back makes it the oldest', () => {
    const state = { path: join(base, 'clock'), shared: false, fallback: false };
    for (let n = 25; n >= 1; n--) {
      const runId = `2026${String(n).padStart(2, '0')}`;
      const { path } = createJournal([state], ENDPOINTS, { ...HEADER, runId });
      expect(readJournal(path), runId).toBeDefined();
    }
    expect(readdirSync(join(state.path, endpointKey(ENDPOINTS)))).toHaveLength(20);
  });

  it('has a mark beside it where a decision is missing in it', () => {
    const { log, path } = begun();
    rmSync(path);
    mkdirSync(path);
    log.emit({ type: 'phase-started', phase: 'verify' });
    expect(isIncomplete(path)).toBe(false);
    log.emit({ type: 'decision', phase: 'verify', verdict: 'pass', reason: 'x' });
    expect(isIncomplete(path)).toBe(true);
  });

  it('is not made for a snapshot or a dry run', () => {
    for (const settings of [{ mode: 'snapshot' }, { dryRun: true }] as const) {
      const { path, state } = begun(settings);
      expect(path).toBe('');
      expect(existsSync(state)).toBe(false);
    }
  });
});

describe('where journals are kept', () => {
  const first = (env: Record<string, string>, platform: NodeJS.Platform) =>
    stateFolders(env, platform)[0]?.path;

  it.each<[string, Record<string, string>, NodeJS.Platform, string]>([
    ['the folder that was named', { MCP_GATE_STATE_DIR: '/s', HOME: '/h' }, 'linux', '/s'],
    ['XDG_STATE_HOME', { XDG_STATE_HOME: '/x', HOME: '/h' }, 'linux', '/x/mcp-deploy-gate'],
    [
      'not a relative one',
      { XDG_STATE_HOME: 'x', HOME: '/h' },
      'linux',
      '/h/.local/state/mcp-deploy-gate',
    ],
    ['the home', { HOME: '/h' }, 'darwin', '/h/.local/state/mcp-deploy-gate'],
    ['Windows', { LOCALAPPDATA: 'C:\\L' }, 'win32', 'C:\\L\\mcp-deploy-gate'],
  ])('%s', (_name, env, platform, path) => {
    expect(first(env, platform)).toBe(path);
  });

  it('endpoints are the same in any order, and whatever their secrets are', () => {
    const key = endpointKey(['https://a.example/mcp', 'https://b.example/mcp?key=one']);
    expect(endpointKey(['https://b.example/mcp?key=two', 'https://a.example/mcp'])).toBe(key);
    expect(endpointKey(['https://a.example/mcp'])).not.toBe(key);
  });

  it('elsewhere, with a notice, where the folder cannot be made', () => {
    const blocked = join(base, 'a-file');
    writeFileSync(blocked, '');
    const temp = join(base, 'temp');
    mkdirSync(temp);
    const { notice, path } = begun({}, { MCP_GATE_STATE_DIR: blocked, RUNNER_TEMP: temp });
    expect(path.startsWith(temp)).toBe(true);
    expect(notice).toMatchObject({ type: 'notice', id: 'journal-elsewhere' });
  });

  it('promise 8: where there is no place at all, a run that may change something ends before it begins', () => {
    const blocked = join(base, 'no-folder');
    writeFileSync(blocked, '');
    vi.stubEnv('TMPDIR', blocked);
    vi.stubEnv('TEMP', blocked);
    vi.stubEnv('TMP', blocked);
    try {
      const nowhere = { MCP_GATE_STATE_DIR: blocked };
      expect(() => begun({}, nowhere)).toThrow(expect.objectContaining({ code: 'io' }));
      const { notice, path } = begun({ rollbackCommand: undefined } as never, nowhere);
      expect(notice).toMatchObject({ id: 'no-journal' });
      expect(path).toBe('');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it.skipIf(windows)('never in a folder that everybody may write to and that is not ours', () => {
    const shared = join(base, 'shared');
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync(join(base, 'elsewhere'), shared);
    const folder = { path: shared, shared: true, fallback: true };
    expect(() => createJournal([folder], ENDPOINTS, HEADER)).toThrow('not a folder');
  });
});
