import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventOf, GateEvent } from '../../../src/events.ts';

/** The lines, events among them, that stand in the one journal below this state folder; none where there is none yet. Throws where there are more. */
export function readJournal(stateFolder: string): GateEvent[] {
  if (!existsSync(stateFolder)) return [];
  const files = readdirSync(stateFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  );
  if (files.length > 1) throw new Error(`more than one journal: ${files.join(', ')}`);
  if (files[0] === undefined) return [];
  // What follows the last line end is still being written.
  const lines = readFileSync(join(stateFolder, files[0]), 'utf8').split('\n').slice(0, -1);
  return lines.filter(Boolean).map((line) => JSON.parse(line) as GateEvent);
}

/** Waits until the journal has such an event. */
export async function journalHas(
  stateFolder: string,
  such: (event: GateEvent) => boolean,
  stop: AbortSignal,
): Promise<void> {
  while (!readJournal(stateFolder).some(such)) await sleep(20, undefined, { signal: stop });
}

/**
 * The state that a journal describes, in a line: `soak; promote 0; cancelled` is a run that came to its soak, whose
 * promote command ended with 0, and of which the result is `cancelled`. `?`: intended, and not seen to end. The phase
 * is the one of the run itself; an end and a result may have come after it.
 */
export function describe(lines: readonly GateEvent[]): string {
  const post = postBegan(lines);
  const ofRun = lines.slice(0, post < 0 ? undefined : post);
  const last = of(ofRun, 'phase-started').at(-1)?.phase ?? 'nothing';
  const isEnded = of(ofRun, 'phase-ended').some(({ phase }) => phase === last);
  const ends = of(lines, 'command-ended');
  const commands = of(lines, 'command-started').map(({ role }) => {
    const end = ends.find((event) => event.role === role);
    return `${role} ${end ? (end.signal ?? end.exitCode) : '?'}`;
  });
  const results = of(lines, 'run-ended').map(({ result }) => result);
  return [`${last}${isEnded ? ' ended' : ''}`, ...commands, ...results].join('; ');
}

/** The first thing that happened after the post step had begun. */
export function firstAfter(lines: readonly GateEvent[]): GateEvent | undefined {
  return lines.slice(postBegan(lines) + 1).find(({ type }) => HAPPENS.has(type));
}

const HAPPENS = new Set<GateEvent['type']>(['command-ended', 'phase-started', 'run-ended']);

const postBegan = (lines: readonly GateEvent[]) =>
  lines.findIndex(({ type }: { type: string }) => type === 'post-started');

const of = <T extends GateEvent['type']>(events: readonly GateEvent[], type: T) =>
  events.filter((event): event is EventOf<T> => event.type === type);
