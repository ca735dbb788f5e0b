import * as core from '@actions/core';
import type { RunLog } from '../entry/log.ts';
import { outputValve } from '../entry/output-valve.ts';
import type { Redactor } from '../entry/redact.ts';
import type { GateEvent, Host } from '../events.ts';
import { logLine } from '../report/escape.ts';
import { progressLine } from '../report/progress.ts';

/** Name under which the main step tells `post` how far it came. */
export const STATE_PROGRESS = 'progress';

/** How far the main step came; what `post` finds is the last one. */
export type Progress = 'started' | 'rollback-started' | 'rollback-ended' | 'ended';

/** Tells `post` how far the run came. Where that cannot be written it warns: a full disk must not keep a rollback from running. */
export function saveProgress(progress: Progress): void {
  try {
    core.saveState(STATE_PROGRESS, progress);
  } catch (error) {
    core.warning(logLine(`The step's state could not be written: ${(error as Error).message}`));
  }
}

/** The gate's surroundings in a job: progress in the log, command output in a group, and the state for `post`. */
export function githubHost(log: RunLog, redactor: Redactor): Host {
  const valve = outputValve(process.stdout, (line) => core.info(logLine(redactor.text(line))));
  log.listen((event) => {
    const progress = progressOf(event);
    // On disk before the command starts: `post` must know even if this process is killed.
    if (progress) saveProgress(progress);
    const line = progressLine(event);
    if (line !== undefined) core.info(line);
    if (event.type === 'command-started')
      core.startGroup(logLine(`Output of the ${event.role} command`));
    if (event.type === 'command-ended') {
      valve.end();
      core.endGroup();
    }
  });
  return {
    emit: log.emit,
    commandOutput: (line) => valve.print(line),
    mask: (secret) => {
      redactor.add(secret);
      core.setSecret(secret);
    },
  };
}

function progressOf(event: GateEvent): Progress | undefined {
  if (event.type === 'command-started' && event.role === 'rollback') return 'rollback-started';
  if (event.type === 'command-ended' && event.role === 'rollback') return 'rollback-ended';
  return event.type === 'run-ended' ? 'ended' : undefined;
}
