import * as core from '@actions/core';
import type { RunLog } from '../entry/log.ts';
import { outputValve } from '../entry/output-valve.ts';
import type { Redactor } from '../entry/redact.ts';
import type { Host } from '../events.ts';
import { logLine } from '../report/escape.ts';
import { progressLine } from '../report/progress.ts';
import { STATE_PROGRESS, save } from './state.ts';

/** The gate's surroundings in a job: progress in the log, command output in a group, and its end for `post`. */
export function githubHost(log: RunLog, redactor: Redactor): Host {
  const valve = outputValve(process.stdout, (line) => core.info(logLine(redactor.text(line))));
  log.listen((event) => {
    if (event.type === 'run-ended') save(STATE_PROGRESS, 'ended');
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
