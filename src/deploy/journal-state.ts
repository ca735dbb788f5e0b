import type { CommandRole, EventOf, GateEvent, Phase } from '../events.ts';
import type { JournalNote } from './journal-line.ts';
import type { Journal } from './journal-read.ts';
import type { ProcessId } from './process-table.ts';

/** A command of which the intent was written down. */
export interface Intent {
  role: CommandRole;
  /** As the user wrote it, without secrets. */
  command: string;
  /** On the run's clock. */
  startedAt: number;
  timeoutMs: number;
  /** The first that was written; absent: it may have run, and may still run. */
  ended?: EventOf<'command-ended'>;
  supervisor?: ProcessId;
  process?: ProcessId;
}

/** How far a run came, by its journal. */
export interface JournalState {
  /** It came to its result, or to an error that it has shown. */
  ended: boolean;
  /** In the order in which they were started. */
  intents: Intent[];
  /** The phase that was open last. */
  phase?: Phase;
  /** Somebody has told of it. */
  reported: boolean;
}

/** Folds a journal. Pure. */
export function journalState({ events, notes }: Pick<Journal, 'events' | 'notes'>): JournalState {
  const phase = events.findLast((event) => event.type === 'phase-started')?.phase;
  return {
    ended:
      events.some((event) => event.type === 'run-ended') ||
      notes.some((note) => note.type === 'broke-off'),
    intents: intentsOf(events, notes),
    ...(phase && { phase }),
    reported: notes.some((note) => note.type === 'reported'),
  };
}

function intentsOf(events: readonly GateEvent[], notes: readonly JournalNote[]): Intent[] {
  const intents: Intent[] = [];
  for (const event of events) {
    if (event.type !== 'command-started') continue;
    // Each starts at most once in a run; of a second line nothing is to be learnt.
    if (intents.some(({ role }) => role === event.role)) continue;
    const { role, command, timeoutMs } = event;
    const ended = events.find((e) => e.type === 'command-ended' && e.role === role);
    const supervisor = noteOf(notes, 'supervisor', role);
    const process = noteOf(notes, 'command-process', role);
    intents.push({
      role,
      command,
      startedAt: event.at,
      timeoutMs,
      ...(ended && { ended: ended as EventOf<'command-ended'> }),
      ...(supervisor && { supervisor }),
      ...(process && { process }),
    });
  }
  return intents;
}

function noteOf(
  notes: readonly JournalNote[],
  type: 'supervisor' | 'command-process',
  role: CommandRole,
): ProcessId | undefined {
  const note = notes.find((n) => n.type === type && n.role === role);
  if (note?.type !== type) return undefined;
  const { pid, startedAt } = note;
  return startedAt === undefined ? { pid } : { pid, startedAt };
}
