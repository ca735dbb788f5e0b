import type { NewEvent, Run } from '../gate/run.ts';
import { VERSION } from '../version.ts';

/** The log's first event. */
export async function runStarted({
  settings,
  readFile,
}: Pick<Run, 'settings' | 'readFile'>): Promise<NewEvent> {
  const { mode, endpoint, endpoints, failOn, onFailure, expectedVersion, snapshot } = settings;
  // Where nobody named one and the default is absent, nothing is compared.
  const there =
    mode === 'snapshot' ||
    snapshot.named ||
    (await readFile(snapshot.path).catch(() => undefined)) !== undefined;
  return {
    type: 'run-started',
    time: new Date().toISOString(),
    version: VERSION,
    mode,
    endpoint: endpoints.length > 1 ? endpoints.join('\n') : endpoint,
    failOn,
    onFailure,
    ...(there && { snapshot: snapshot.path }),
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
}
