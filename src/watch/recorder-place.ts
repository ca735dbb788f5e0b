import { join } from 'node:path';
import { type StateFolder, stateFolders } from '../deploy/journal-place.ts';

/** The folder of the recordings, in a folder of the job or of the user. */
export const RECORDINGS = 'watch';

/**
 * Where recordings are kept, best first: in the job's own folder for temporary files, where its other steps find them
 * and no other job does, else where journals are kept.
 */
export function recorderFolders(env: Readonly<Record<string, string | undefined>>): StateFolder[] {
  if (!env.RUNNER_TEMP) return stateFolders(env);
  return [{ path: join(env.RUNNER_TEMP, 'mcp-deploy-gate'), shared: false, fallback: false }];
}

/** The files of one recorder. */
export interface RecorderFiles {
  /** Who records what. It is there as long as the recording waits for a reader. */
  registration: string;
  /** JSON lines. */
  recording: string;
  /** Empty. Where it is, the recorder has to end. It stays, for one that comes up late. */
  stop: string;
}

export function recorderFiles(folder: string, id: string): RecorderFiles {
  const file = (end: string): string => join(folder, `${id}.${end}`);
  return { registration: file('json'), recording: file('jsonl'), stop: file('stop') };
}
