import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from './part.ts';

/** What the commands themselves wrote down, whatever the gate says of them. */
export interface Ledger {
  /** For the environment of the gate: the commands find the folder by it. */
  env: Record<string, string>;
  /** The same commands, each of which notes its start and its end, and stands still at its start while it is held. */
  watched(inputs: Inputs): Inputs;
  hold(role: string): void;
  release(): void;
  /** `promote started`, `promote ended`, … in order. */
  entries(): string[];
  started(role: string, stop: AbortSignal): Promise<void>;
}

const ROLES = ['deploy', 'promote', 'discard', 'rollback', 'retire'];

/** Keeps the ledger in a folder of its own. */
export function createLedger(folder: string): Ledger {
  const file = join(folder, 'ledger');
  const held = join(folder, 'held');
  writeFileSync(file, '');
  const entries = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return {
    env: { SCENARIO_LEDGER: file, SCENARIO_HELD: held },
    watched(inputs) {
      const commands = ROLES.flatMap((role) => {
        const command = inputs[`${role}-command`];
        return command === undefined ? [] : [[`${role}-command`, watched(role, command)] as const];
      });
      return { ...inputs, ...Object.fromEntries(commands) };
    },
    hold: (role) => writeFileSync(`${held}-${role}`, ''),
    release() {
      for (const role of ROLES) rmSync(`${held}-${role}`, { force: true });
    },
    entries,
    async started(role, stop) {
      while (!entries().includes(`${role} started`)) await sleep(20, undefined, { signal: stop });
    },
  };
}

// The end is noted by a trap: the command may end the shell itself, or fail under `set -e`.
function watched(role: string, command: string): string {
  return `echo '${role} started' >> "$SCENARIO_LEDGER"
trap 'echo "${role} ended" >> "$SCENARIO_LEDGER"' EXIT
while [ -e "$SCENARIO_HELD-${role}" ]; do sleep 0.05; done
${command}`;
}
