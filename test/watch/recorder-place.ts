import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WatchSettings } from '../../src/config/settings.ts';
import type { WatchEnd, WatchRecord } from '../../src/decide/watch/record.ts';
import type { ProcessId } from '../../src/deploy/process-table.ts';
import { type FoundRecorder, findRecorder, findRecorders } from '../../src/watch/recorder-find.ts';
import { recorderFiles, recorderFolders } from '../../src/watch/recorder-place.ts';
import type { RecorderSettings } from '../../src/watch/recorder-request.ts';
import { type RecorderPlan, startRecorder } from '../../src/watch/recorder-start.ts';
import { readRecording } from '../../src/watch/recording-read.ts';
import { eventually } from '../deploy/processes.ts';
import { endTree } from '../fake-runner/step-process.ts';
import { type Minimal, type MinimalOptions, startMinimal } from '../fixtures/servers/minimal.ts';

/** A watch that looks often. */
export const WATCH: WatchSettings = {
  sessions: 2,
  intervalMs: 50,
  timeoutMs: 1_000,
  maxDurationMs: 120_000,
  settleMs: 0,
};

export const SETTINGS: RecorderSettings = {
  transport: 'auto',
  protocolVersion: 'auto',
  headers: [],
  requestTimeoutMs: 1_000,
};

/** How much is left of a time that begins now, in milliseconds. */
export function left(ms: number): () => number {
  const until = performance.now() + ms;
  return () => until - performance.now();
}

/** The processes that a tracking id of the runner marks. */
export function tracked(id: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readFileSync(`/proc/${name}/environ`, 'latin1').includes(id) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** A server, a folder of a job, and recorders that leave nothing behind. */
export class Place {
  readonly temp: string;
  readonly server: Minimal;
  readonly id = `github_${randomUUID()}`;
  readonly #starters: ChildProcess[] = [];

  constructor(temp: string, server: Minimal) {
    this.temp = temp;
    this.server = server;
  }

  get env(): Record<string, string | undefined> {
    const { PATH, HOME, TMPDIR } = process.env;
    return { PATH, HOME, TMPDIR, RUNNER_TEMP: this.temp, RUNNER_TRACKING_ID: this.id };
  }

  plan = (more: Partial<RecorderPlan> = {}): RecorderPlan => ({
    owner: 'action',
    endpoint: this.server.url,
    settings: SETTINGS,
    watch: WATCH,
    env: this.env,
    secrets: [],
    ...more,
  });

  start = (more: Partial<RecorderPlan> = {}) => startRecorder(this.plan(more));

  /** Started, with all sessions held. */
  held = async (more: Partial<RecorderPlan> = {}): Promise<FoundRecorder> => {
    const { recorder, held } = await this.start(more);
    if (!recorder || held.why !== undefined) throw new Error(`not held: ${held.why}`);
    return recorder;
  };

  /** The same in a process of its own, which stays until it is killed. */
  heldByAnother = async (
    more: Partial<RecorderPlan> = {},
  ): Promise<{ starter: ChildProcess; recorder: FoundRecorder }> => {
    const source = new URL('../../src/watch/recorder-start.ts', import.meta.url).href;
    const script = `const { startRecorder } = await import(${JSON.stringify(source)});
      const { held } = await startRecorder(JSON.parse(process.env.PLAN));
      console.log(JSON.stringify(held));
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, PLAN: JSON.stringify(this.plan(more)) },
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own, which can be killed as a whole.
      detached: true,
    });
    this.#starters.push(starter);
    let said = '';
    starter.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await eventually('held sessions', () => said.includes('\n'));
    const recorder = this.found()[0];
    if (!recorder) throw new Error(`no recorder: ${said}`);
    return { starter, recorder };
  };

  /** Kills a process, its group and all below it, as a runner does. */
  kill = (starter: ChildProcess): void => {
    endTree(starter);
    try {
      process.kill(-starter.pid!, 'SIGKILL');
    } catch {
      // Nobody is left in it.
    }
  };

  found = (endpoints: readonly string[] | 'any' = [this.server.url]): FoundRecorder[] =>
    findRecorders(recorderFolders(this.env), endpoints);

  processOf = ({ folder, id }: FoundRecorder): ProcessId => {
    const found = findRecorder(folder, id)?.registration.process;
    if (!found) throw new Error('it has not begun');
    return found;
  };

  records = ({ folder, id }: FoundRecorder): WatchRecord[] => [
    ...readRecording(recorderFiles(folder, id).recording),
  ];

  /** Why the watch ended, once the recording says so and no process is left. */
  ended = async (recorder: FoundRecorder): Promise<WatchEnd | undefined> => {
    await eventually('the end of the recorder', () => tracked(this.id).length === 0);
    const last = this.records(recorder).at(-1);
    return last?.type === 'watch-ended' ? last.why : undefined;
  };

  /** Text of every file that is left in the job's folder. */
  files = (): string => {
    const entries = readdirSync(this.temp, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  };

  async close(): Promise<void> {
    for (const starter of this.#starters) this.kill(starter);
    // Nobody finds their recordings any more: they end by themselves.
    await rm(this.temp, { recursive: true, force: true, maxRetries: 5 });
    try {
      await eventually('the end of all recorders', () => tracked(this.id).length === 0);
    } finally {
      for (const pid of tracked(this.id)) process.kill(pid, 'SIGKILL');
      await this.server.close();
    }
  }
}

/** A test in a place of its own, in which no process may be left. */
export const at =
  (work: (place: Place) => Promise<void>, server: MinimalOptions = {}) =>
  async (): Promise<void> => {
    const temp = await mkdtemp(join(tmpdir(), 'recorder-'));
    const place = new Place(temp, await startMinimal({ stateful: true, ...server }));
    try {
      await work(place);
    } finally {
      await place.close();
    }
  };
