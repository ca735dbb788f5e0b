import { closeSync, existsSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { WatchRecord } from '../decide/watch/record.ts';
import { isAlive, type ProcessId, processId } from '../deploy/process-table.ts';
import { createOwn } from './own-file.ts';
import { type FoundRecorder, findRecorder, findRecorders } from './recorder-find.ts';
import { recorderFiles, recorderFolders } from './recorder-place.ts';
import { readRecording } from './recording-read.ts';
import { wholeRecording } from './recording-whole.ts';

/** What a recorder gets beyond the deadline of its slowest probe. */
const GRACE_MS = 5_000;
/** After this a recorder that was asked for does not come up any more: the stop file ends one that does. */
const COMES_UP_MS = 15_000;
/** How long a killed process may take to leave the process table. */
const REAP_MS = 2_000;
const POLL_MS = 100;

/** A recorder that records no more. */
export interface EndedRecorder {
  recorder: FoundRecorder;
  /** `lives`: it was asked and could not be killed; what it still records is not looked at. */
  how: 'ended' | 'killed' | 'never-began' | 'lives';
  /**
   * What it saw, as `judgeWatch` takes it: begins with `watch-started` and closes with `watch-ended`, `broke-off` where
   * the recording does. Read from the file whenever it is iterated: judge it before `remove`.
   */
  records: Iterable<WatchRecord>;
  /** Takes the recording away: from now on nobody else reports it. Never throws. */
  remove(): void;
}

/** How long a recorder may take to end, in milliseconds: the deadline of its slowest probe, and 5 s. */
export function endsWithin({ registration }: FoundRecorder): number {
  return registration.slowestProbeMs + GRACE_MS;
}

/**
 * Ends a recorder, which has `endsWithin` for what it has under way before it is killed, and gives what it saw. `leftMs`:
 * how much of that is left at most, asked again and again. Only its own process is ever killed. Never throws.
 */
export async function endRecorder(
  recorder: FoundRecorder,
  leftMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<EndedRecorder> {
  const files = recorderFiles(recorder.folder, recorder.id);
  askToStop(files.stop);
  const until = performance.now() + endsWithin(recorder);
  const how = await gone(recorder, () => Math.min(until - performance.now(), leftMs()));
  return {
    recorder,
    how,
    records: wholeRecording(readRecording(files.recording), recorder.registration),
    remove() {
      // The first is what makes it known.
      for (const path of [files.registration, files.recording]) {
        try {
          rmSync(path, { force: true });
        } catch {
          // Its folder is gone, or not ours any more.
        }
      }
    },
  };
}

/**
 * For the gate, before it judges what it was told to watch: ends every recorder that `watch/action.yml` started in this
 * job for one of these endpoints, side by side, and gives what each saw, oldest first. Whoever has reported one calls its
 * `remove`; until then the post step of the watch reports it. Takes a few seconds at most (`endRecorder`). Never throws.
 */
export function takeRecordings(
  env: Readonly<Record<string, string | undefined>>,
  endpoints: readonly string[],
  leftMs?: () => number,
): Promise<EndedRecorder[]> {
  const found = findRecorders(recorderFolders(env), endpoints, 'action');
  return Promise.all(found.map((recorder) => endRecorder(recorder, leftMs)));
}

/** Whether the recording of this recorder was taken away by who ended it. Never throws. */
export function isTaken({ folder, id }: Pick<FoundRecorder, 'folder' | 'id'>): boolean {
  const files = recorderFiles(folder, id);
  return existsSync(files.stop) && !existsSync(files.registration);
}

/** Leaves the file that ends a recorder, also one that comes up later. Never throws. */
export function askToStop(path: string): void {
  try {
    closeSync(createOwn(path));
  } catch {
    // It was asked before, or the folder is gone: then it ends as well.
  }
}

async function gone(recorder: FoundRecorder, left: () => number): Promise<EndedRecorder['how']> {
  const began = performance.now();
  const ofNow = (): ProcessId | undefined =>
    (findRecorder(recorder.folder, recorder.id) ?? recorder).registration.process;
  const age = Date.now() - Date.parse(recorder.registration.time);
  let id = ofNow();
  while (!id && left() > 0 && age + performance.now() - began < COMES_UP_MS) {
    await delay(POLL_MS);
    id = ofNow();
  }
  if (!id) return 'never-began';
  while (runs(id, recorder)) {
    if (left() <= 0) return kill(id);
    await delay(POLL_MS);
  }
  return 'ended';
}

/** Where the system does not tell when a process began, its number may be another's by now: the recording tells. */
function runs(id: ProcessId, { folder, id: name }: FoundRecorder): boolean {
  if (!isAlive(id)) return false;
  if (id.startedAt !== undefined) return true;
  for (const record of readRecording(recorderFiles(folder, name).recording))
    if (record.type === 'watch-ended') return false;
  return true;
}

async function kill(id: ProcessId): Promise<'killed' | 'lives'> {
  const { pid, startedAt } = id;
  // By its number alone it could be another process.
  if (startedAt === undefined || pid <= 1 || processId(pid).startedAt !== startedAt) return 'lives';
  if (pid === process.pid) return 'lives';
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended, or is another user's.
  }
  const until = performance.now() + REAP_MS;
  while (isAlive(id)) {
    if (performance.now() >= until) return 'lives';
    await delay(POLL_MS);
  }
  return 'killed';
}
