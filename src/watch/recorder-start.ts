import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { WatchSettings } from '../config/settings.ts';
import { runIdOf } from '../deploy/journal-place.ts';
import { ownFolder } from '../deploy/own-folder.ts';
import { isAlive, processId } from '../deploy/process-table.ts';
import { cleanUrl } from '../report/clean-url.ts';
import { askToStop } from './recorder-end.ts';
import { type FoundRecorder, findRecorder } from './recorder-find.ts';
import { launchRecorder } from './recorder-launch.ts';
import { RECORDINGS, recorderFiles, recorderFolders } from './recorder-place.ts';
import type { RecorderOwner, RecorderSettings } from './recorder-request.ts';
import { readRecording } from './recording-read.ts';
import { type Registration, writeRegistration } from './registration.ts';

/** How long a deployment may be held up by a watch that does not begin. */
const HELD_WITHIN_MS = 15_000;
/** Longer than any watch: what is as old waits for nobody. */
const OLD_MS = 48 * 60 * 60 * 1000;
const POLL_MS = 100;

/** Whom a recorder is to watch, and for whom. */
export interface RecorderPlan {
  owner: RecorderOwner;
  /** As the user gave it; a recorder watches one. */
  endpoint: string;
  /** Where its health is asked (`healthAddress`). */
  healthUrl?: string;
  settings: RecorderSettings;
  watch: WatchSettings;
  /** Of this process: where files lie, proxies, where GitHub issues tokens. */
  env: Readonly<Record<string, string | undefined>>;
  /** What must not reach a file (`secretsOf`). */
  secrets: readonly string[];
  /** Told before the process starts: what ends it, whatever becomes of who started it. */
  onRegistered?(recorder: FoundRecorder): void;
  /** Default: 15 s. */
  heldWithinMs?: number;
  /** Default: 30 s. */
  ownerGoneMs?: number;
  /** Default: 64 MiB. */
  maxBytes?: number;
}

export interface StartedRecorder {
  /** Absent where no recording can be written. */
  recorder?: FoundRecorder;
  /** How many sessions are held; `why` not all of them. */
  held: { sessions: number; why?: string };
}

/**
 * Starts a process that watches an endpoint and outlives this one, and resolves when its sessions are held, or says why
 * they are not, after 15 s at most. It ends by `endRecorder`, at its maximum duration, and, where a gate owns it, when
 * that is gone. Never throws.
 */
export async function startRecorder(plan: RecorderPlan): Promise<StartedRecorder> {
  let recorder: FoundRecorder;
  try {
    recorder = register(plan);
  } catch (error) {
    const why = `no recording can be written: ${(error as Error).message}`;
    return { held: { sessions: 0, why } };
  }
  plan.onRegistered?.(recorder);
  const broken = launchRecorder(plan, recorder);
  const held = await sessionsHeld(recorder, broken, plan.heldWithinMs ?? HELD_WITHIN_MS);
  return { recorder: findRecorder(recorder.folder, recorder.id) ?? recorder, held };
}

function register({ owner, endpoint, watch, env }: RecorderPlan): FoundRecorder {
  const causes: string[] = [];
  for (const place of recorderFolders(env)) {
    try {
      const folder = resolve(ownFolder(place, RECORDINGS));
      removeOld(folder);
      const now = new Date();
      const id = runIdOf(now, randomBytes(4).toString('hex'));
      const { sessions, intervalMs, timeoutMs, maxDurationMs, tool, require } = watch;
      const registration: Registration = {
        type: 'recorder',
        schemaVersion: 1,
        id,
        time: now.toISOString(),
        endpoint: cleanUrl(endpoint),
        owner,
        ownerProcess: processId(process.pid),
        watch: { sessions, intervalMs, timeoutMs, maxDurationMs, ...(require && { require }) },
        slowestProbeMs: Math.max(timeoutMs, tool?.timeoutMs ?? 0),
      };
      writeRegistration(recorderFiles(folder, id).registration, registration);
      return { folder, id, registration };
    } catch (error) {
      causes.push(`${place.path}: ${(error as Error).message}`);
    }
  }
  throw new Error(causes.join('; '));
}

async function sessionsHeld(
  { folder, id }: FoundRecorder,
  broken: () => string | undefined,
  withinMs: number,
): Promise<StartedRecorder['held']> {
  const { recording, stop } = recorderFiles(folder, id);
  const until = performance.now() + withinMs;
  while (performance.now() < until && broken() === undefined) {
    const begun = findRecorder(folder, id)?.registration.process;
    // Asked before the recording is read: what it wrote last counts.
    const died = begun !== undefined && !isAlive(begun);
    for (const record of readRecording(recording)) {
      if (record.type !== 'held') continue;
      const { sessions, why } = record;
      return { sessions, ...(why !== undefined && { why }) };
    }
    if (died) return { sessions: 0, why: 'the process that watches has ended' };
    await delay(POLL_MS);
  }
  const why = broken() ?? `no sessions were held within ${Math.round(withinMs / 1000)} s`;
  // One that comes up when nobody waits for it any more is of no use.
  if (!findRecorder(folder, id)?.registration.process) askToStop(stop);
  return { sessions: 0, why };
}

/** What earlier runs left in a folder that outlives them. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    try {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > OLD_MS) rmSync(path, { force: true });
    } catch {
      // Somebody else has just removed it.
    }
  }
}
