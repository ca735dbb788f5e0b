import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal } from '../../src/deploy/journal-file.ts';
import type { JournalHeader } from '../../src/deploy/journal-line.ts';
import { readJournal } from '../../src/deploy/journal-read.ts';
import { type JournalState, journalState } from '../../src/deploy/journal-state.ts';
import { isAlive, processId } from '../../src/deploy/process-table.ts';
import { runSupervised } from '../../src/deploy/supervised-command.ts';
import type { SupervisedRequest } from '../../src/deploy/supervised-request.ts';
import { endTree } from '../fake-runner/step-process.ts';
import { eventually } from './processes.ts';

export const HEADER: JournalHeader = {
  type: 'journal',
  schemaVersion: 1,
  runId: '20260101T000000Z-00000000',
  time: '2026-01-01T00:00:00.000Z',
  gate: processId(process.pid),
};

/** A folder with a journal in it, and commands that run under a supervisor. */
export class Place {
  readonly folder: string;
  readonly journal: string;
  readonly #gates: ChildProcess[] = [];

  constructor(folder: string) {
    this.folder = folder;
    const state = { path: join(folder, 'state'), shared: false, fallback: false };
    this.journal = createJournal([state], ['https://mcp.example.com/mcp'], HEADER).path;
  }

  request = (command: string, more: Partial<SupervisedRequest> = {}): SupervisedRequest => ({
    command,
    role: 'rollback',
    cwd: this.folder,
    env: process.env,
    timeoutMs: 60_000,
    killAfterMs: 200,
    journal: this.journal,
    clock: 0,
    tempDir: this.folder,
    secrets: [],
    ...more,
  });

  /** In this process. */
  run = async (command: string, more: Partial<SupervisedRequest> = {}) => {
    const lines: string[] = [];
    const result = await runSupervised(this.request(command, more), (line) => lines.push(line));
    return { ...result, lines };
  };

  /** In a gate that can be killed. */
  gate = (command: string, more: Partial<SupervisedRequest> = {}): ChildProcess => {
    const source = new URL('../../src/deploy/supervised-command.ts', import.meta.url).href;
    const script = `const { runSupervised } = await import(${JSON.stringify(source)});
      await runSupervised(JSON.parse(process.env.REQUEST), () => {});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, REQUEST: JSON.stringify(this.request(command, more)) },
      stdio: 'inherit',
      // A group of its own, which can be killed as a whole.
      detached: true,
    });
    this.#gates.push(child);
    return child;
  };

  text = (name: string): Promise<string> => readFile(join(this.folder, name), 'utf8');

  state = (): JournalState => {
    const journal = readJournal(this.journal);
    if (!journal) throw new Error('there is no journal');
    return journalState(journal);
  };

  /** The end of the command, once it stands in the journal. */
  ended = () =>
    eventually('the end in the journal', () =>
      readJournal(this.journal)?.events.find((event) => event.type === 'command-ended'),
    );

  async close(): Promise<void> {
    for (const gate of this.#gates) endTree(gate);
    for (const note of readJournal(this.journal)?.notes ?? []) {
      if (note.type !== 'supervisor' && note.type !== 'command-process') continue;
      if (isAlive(note)) process.kill(note.type === 'supervisor' ? note.pid : -note.pid, 'SIGKILL');
    }
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A test in a place of its own. */
export const at = (work: (place: Place) => Promise<void>) => async (): Promise<void> => {
  const place = new Place(await mkdtemp(join(tmpdir(), 'supervised-')));
  try {
    await work(place);
  } finally {
    await place.close();
  }
};
