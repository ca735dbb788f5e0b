import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createJournal } from '../../src/deploy/journal-file.ts';
import { journalWriter } from '../../src/entry/journaled.ts';
import { HEADER } from './supervised-place.ts';

const synced: number[] = [];
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fsyncSync = (file: number): void => {
    synced.push(fs.fstatSync(file).ino);
    fs.fsyncSync(file);
  };
  return { ...fs, fsyncSync };
});

it('promise 8: the intent of a command is through the caches and on the disk, not only written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'durable-'));
  try {
    const state = { path: folder, shared: false, fallback: false };
    const { path } = createJournal([state], ['https://mcp.example.com/mcp'], HEADER);
    const { ino } = statSync(path);
    const write = journalWriter(path, HEADER, { events: [] });
    const syncs = (): number => synced.filter((file) => file === ino).length;
    expect(syncs()).toBe(1);
    write({ at: 1, type: 'phase-started', phase: 'deploy' });
    expect(syncs()).toBe(1);
    write({ at: 2, type: 'command-started', role: 'deploy', command: 'x', timeoutMs: 1 });
    expect(syncs()).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
