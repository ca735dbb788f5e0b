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
  /** Told before anybody else. Where it throws, the event is not part of the log, and `emit` throws. */
  writeAhead(writer: (event: GateEvent) => void): void;
}

/** With `past` the log of an earlier process goes on: its events, and what its clock says now. */
export function createLog(
  redactor: Redactor,
  past: { events: readonly GateEvent[]; clock: number } = { events: [], clock: 0 },
): RunLog {
  const started = performance.now() - past.clock;
  const events = [...past.events];
  const writers: ((event: GateEvent) => void)[] = [];
  const listeners: ((event: GateEvent) => void)[] = [];
  const clock = (): number => performance.now() - started;
  return {
    events,
    clock,
    emit(event) {
      const dated = redactor.value({ ...event, at: Math.round(clock()) } as GateEvent);
      for (const writer of writers) writer(dated);
      events.push(dated);
      for (const listener of listeners) listener(dated);
    },
    listen(listener) {
      listeners.push(listener);
    },
    writeAhead(writer) {
      writers.push(writer);
    },
  };
}
