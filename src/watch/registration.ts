import { closeSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { WatchSettings } from '../config/settings.ts';
import { LEVELS } from '../decide/watch/result.ts';
import type { ProcessId } from '../deploy/process-table.ts';
import { isJsonObject } from '../json.ts';
import { createOwn, readOwn } from './own-file.ts';
import type { RecorderOwner } from './recorder-request.ts';

const MAX_BYTES = 64 * 1024;

/** What stands beside a recording: nothing in it is secret. */
export interface Registration {
  type: 'recorder';
  schemaVersion: 1;
  id: string;
  /** ISO 8601, UTC: when it was asked for. */
  time: string;
  /** Without credentials. */
  endpoint: string;
  owner: RecorderOwner;
  /** The process that asked for it. */
  ownerProcess: ProcessId;
  watch: Pick<WatchSettings, 'sessions' | 'intervalMs' | 'timeoutMs' | 'maxDurationMs' | 'require'>;
  /** How long its slowest probe may take, in milliseconds. */
  slowestProbeMs: number;
  /** The recorder; absent: it has not begun. */
  process?: ProcessId;
}

/** Writes it whole or not at all, over one that is there. Throws what the system throws. */
export function writeRegistration(path: string, registration: Registration): void {
  const draft = `${path}.${process.pid}`;
  const file = createOwn(draft);
  try {
    writeSync(file, `${JSON.stringify(registration)}\n`);
  } finally {
    closeSync(file);
  }
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What stands there; undefined where it is none of ours or broken. Never throws. */
export function readRegistration(path: string): Registration | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readOwn(path, MAX_BYTES) ?? '');
  } catch {
    return undefined;
  }
  return isRegistration(value) ? value : undefined;
}

function isRegistration(value: unknown): value is Registration {
  if (!isJsonObject(value) || value.type !== 'recorder' || value.schemaVersion !== 1) return false;
  const { id, time, endpoint, owner, ownerProcess, watch, slowestProbeMs } = value;
  if (![id, time, endpoint].every((text) => typeof text === 'string')) return false;
  if (Number.isNaN(Date.parse(String(time)))) return false;
  if (owner !== 'action' && owner !== 'gate') return false;
  if (!isProcess(ownerProcess) || (value.process !== undefined && !isProcess(value.process)))
    return false;
  if (!isJsonObject(watch)) return false;
  const { sessions, intervalMs, timeoutMs, maxDurationMs, require } = watch;
  if (require !== undefined && !LEVELS.some((level) => level === require)) return false;
  return [sessions, intervalMs, timeoutMs, maxDurationMs, slowestProbeMs].every(
    (amount) => typeof amount === 'number' && amount >= 0,
  );
}

function isProcess(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { pid, startedAt } = value;
  return Number.isSafeInteger(pid) && ['string', 'undefined'].includes(typeof startedAt);
}
