import type { GateEvent } from '../events.ts';
import type { NewEvent } from '../gate/run.ts';
import type { Redactor } from './redact.ts';

/** The append-only log of a run and its clock. */
export interface RunLog {
  readonly events: readonly GateEvent[];
  /** Milliseconds since the log began, monotonic. */
  clock(): number;
  /** Adds the time, takes secrets out (a server may echo a token), and tells every listener, in the order in which they joined. */
  emit(event: NewEvent): void;
  listen(listener: (event: GateEvent) => void): void;
}

export function createLog(redactor: Redactor): RunLog {
  const started = performance.now();
  const events: GateEvent[] = [];
  const listeners: ((event: GateEvent) => void)[] = [];
  const clock = (): number => performance.now() - started;
  return {
    events,
    clock,
    emit(event) {
      const dated = redactor.value({ ...event, at: Math.round(clock()) } as GateEvent);
      events.push(dated);
      for (const listener of listeners) listener(dated);
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
