import type { NewEvent, Run } from '../gate/run.ts';
import { VERSION } from '../version.ts';
import type { RunJournal } from './journal-file.ts';

/** Begins log and journal. Throws GateError of code `io` where the journal that the run needs cannot be written. */
export async function begin(run: Run, journal: RunJournal): Promise<void> {
  const started = await runStarted(run);
  const notice = journal.open();
  run.emit(started);
  if (notice) run.emit(notice);
}

/** The log's first event. */
async function runStarted({
  settings,
  readFile,
}: Pick<Run, 'settings' | 'readFile'>): Promise<NewEvent> {
  const { mode, endpoint, endpoints, candidateEndpoints, failOn, onFailure } = settings;
  const { expectedVersion, snapshot } = settings;
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
    ...(candidateEndpoints.length > 0 && { candidateEndpoint: candidateEndpoints.join('\n') }),
    ...(there && { snapshot: snapshot.path }),
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
}
