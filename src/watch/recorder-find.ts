import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StateFolder } from '../deploy/journal-place.ts';
import { isOwn } from '../deploy/own-folder.ts';
import { cleanUrl } from '../report/clean-url.ts';
import { RECORDINGS, recorderFiles } from './recorder-place.ts';
import type { RecorderOwner } from './recorder-request.ts';
import { type Registration, readRegistration } from './registration.ts';

/** More than a job ever has: the newest are looked at. */
const MAX_FOUND = 200;
const NAME = /^(\d{8}T\d{6}Z-[0-9a-f]{8})\.json$/;

/** A recorder whose recording waits for a reader, whether it still runs or not. */
export interface FoundRecorder {
  /** Where its files lie. */
  folder: string;
  id: string;
  registration: Registration;
}

/**
 * The recorders of these endpoints, or of `any`, in `folders` (`recorderFolders`), oldest first; with `owner` only those
 * of such an owner. Files of other users, links and broken ones are passed over. Never throws.
 */
export function findRecorders(
  folders: readonly StateFolder[],
  endpoints: readonly string[] | 'any',
  owner?: RecorderOwner,
): FoundRecorder[] {
  const wanted = endpoints === 'any' ? undefined : new Set(endpoints.map(cleanUrl));
  return folders
    .filter(({ path, shared }) => !shared || isOwn(path))
    .flatMap(({ path }) => recordersIn(join(path, RECORDINGS)))
    .filter(
      ({ registration }) =>
        (wanted === undefined || wanted.has(registration.endpoint)) &&
        (owner === undefined || registration.owner === owner),
    );
}

/** The recorder of this id; undefined where its recording was taken, or never was. Never throws. */
export function findRecorder(folder: string, id: string): FoundRecorder | undefined {
  if (!NAME.test(`${id}.json`) || !isOwn(folder)) return undefined;
  const registration = readRegistration(recorderFiles(folder, id).registration);
  return registration?.id === id ? { folder, id, registration } : undefined;
}

function recordersIn(folder: string): FoundRecorder[] {
  if (!isOwn(folder)) return [];
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
  return ids.slice(-MAX_FOUND).flatMap((id) => findRecorder(folder, id) ?? []);
}
