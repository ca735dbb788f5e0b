import { isAlive } from '../deploy/process-table.ts';
import { endRecorder } from '../watch/recorder-end.ts';
import { findRecorders } from '../watch/recorder-find.ts';
import { recorderFolders } from '../watch/recorder-place.ts';

/** Ends the watches of gates of this job that were killed before they had judged them, and shows what was seen. */
export async function tellLeftWatches(
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const left = findRecorders(recorderFolders(env), 'any', 'gate').filter(
    ({ registration }) => !isAlive(registration.ownerProcess),
  );
  if (left.length === 0) return;
  const ended = await Promise.all(left.map((recorder) => endRecorder(recorder)));
  const { finishRecordings } = await import('./finish-watch.ts');
  await finishRecordings(ended);
}
