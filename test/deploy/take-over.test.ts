import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLine } from '../../src/deploy/journal-file.ts';
import { type TakeOver, takeOver } from '../../src/deploy/take-over.ts';
import { endTree } from '../fake-runner/step-process.ts';
import { eventually, isRunning, pidsIn } from './processes.ts';
import { at, type Place } from './supervised-place.ts';

/** The intent, as the gate writes it. */
function intend({ journal }: Place, timeoutMs = 60_000): void {
  appendLine(journal, {
    type: 'command-started',
    at: 0,
    role: 'rollback',
    command: 'undo',
    timeoutMs,
  });
}

function takes({ journal }: Place, more: Partial<TakeOver> = {}) {
  const began = performance.now();
  const clock = () => performance.now() - began;
  return takeOver({
    journal,
    role: 'rollback',
    clock,
    until: 60_000,
    onLine: () => undefined,
    ...more,
  });
}

describe.skipIf(process.platform === 'win32').concurrent('a command that is taken over', () => {
  it(
    'is waited for, and what it says is shown',
    at(async (place) => {
      intend(place);
      const child = place.gate(
        'touch up; until [ -e go ]; do sleep 0.05; done; echo at last; exit 3',
      );
      await eventually('the command', () => existsSync(join(place.folder, 'up')));
      endTree(child);
      await eventually('the end of the gate', () => child.signalCode);
      const taken = takes(place);
      writeFileSync(join(place.folder, 'go'), '');
      expect(await taken).toMatchObject({
        state: 'ended',
        ended: { exitCode: 3, tail: 'at last' },
      });
    }),
  );

  it(
    'promise 9: is left alone before its deadline, at the end of the time that there is for it',
    at(async (place) => {
      intend(place);
      const child = place.gate('echo $$ > pids; sleep 300');
      const pids = await pidsIn(join(place.folder, 'pids'), 1);
      endTree(child);
      const taken = await takes(place, { until: 500 });
      expect(taken).toMatchObject({ state: 'running', process: { pid: expect.any(Number) } });
      expect(pids.filter(isRunning)).toEqual(pids);
    }),
  );

  it(
    'promise 9: is ended at its deadline where its supervisor was killed',
    at(async (place) => {
      intend(place, 4_000);
      const child = place.gate('echo $$ > pids; sleep 300', { timeoutMs: 60_000 });
      const pids = await pidsIn(join(place.folder, 'pids'), 1);
      endTree(child);
      const supervisor = await eventually(
        'the supervisor',
        () => place.state().intents[0]?.supervisor,
      );
      await eventually('the process', () => place.state().intents[0]?.process);
      process.kill(supervisor.pid, 'SIGKILL');
      await eventually('the end of the supervisor', () => !isRunning(supervisor.pid));
      expect(await takes(place, { until: 300 })).toMatchObject({ state: 'running' });
      expect(pids.filter(isRunning)).toEqual(pids);
      expect(await takes(place)).toEqual({ state: 'gone' });
      expect(pids.filter(isRunning)).toEqual([]);
    }),
  );

  it(
    'promise 8: may have run, where nothing runs and no end was written',
    at(async (place) => {
      intend(place);
      appendLine(place.journal, {
        ...{ type: 'supervisor', at: 1, role: 'rollback', timeoutMs: 60_000 },
        ...{ pid: process.pid, startedAt: 'long ago' },
      });
      expect(await takes(place)).toEqual({ state: 'gone' });
    }),
  );
});
