import type { Settings } from '../config/settings.ts';
import type { NewEvent } from '../gate/run.ts';
import { VERSION } from '../version.ts';

/** The log's first event. */
export function runStarted(settings: Settings): NewEvent {
  const { mode, endpoint, failOn, onFailure, expectedVersion, snapshot } = settings;
  return {
    type: 'run-started',
    time: new Date().toISOString(),
    version: VERSION,
    mode,
    endpoint,
    snapshot: snapshot.path,
    failOn,
    onFailure,
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
}
