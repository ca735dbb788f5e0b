import { isAbsolute, resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Credentials } from '../connect/target.ts';
import { runCommand } from '../deploy/run-command.ts';
import type { Host } from '../events.ts';
import type { Run } from '../gate/run.ts';
import { NO_WATCHES, type Watches } from '../gate/watches.ts';
import { isFolder, readTextFile, writeTextFile } from './files.ts';
import { gitIn } from './git.ts';
import type { RunLog } from './log.ts';
import { readManifestFiles } from './manifest-files.ts';

export interface RunParts {
  settings: Settings;
  log: RunLog;
  host: Host;
  credentials: Credentials;
  cancelled: AbortSignal;
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths of files begin here. */
  cwd: string;
  /** Run all checks, those that are off by default too. */
  all?: boolean;
  /** How commands run. Default: directly, without a journal. */
  runCommand?: Run['runCommand'];
  /** Default: nothing is watched. */
  watches?: Watches;
  /** Default: none is known. */
  earlierRuns?: Run['earlierRuns'];
}

/** Puts together what the gate needs from this process. */
export function createRun({
  settings,
  log,
  host,
  credentials,
  cancelled,
  env,
  cwd,
  all = false,
  runCommand: run = runCommand,
  watches = NO_WATCHES,
  earlierRuns = () => [],
}: RunParts): Run {
  const at = (path: string): string => (isAbsolute(path) ? path : resolve(cwd, path));
  return {
    settings,
    host,
    credentials,
    cancelled,
    env,
    all,
    emit: log.emit,
    clock: log.clock,
    today: new Date().toISOString().slice(0, 10),
    commandCwd: settings.workingDirectory === undefined ? cwd : at(settings.workingDirectory),
    runAttempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT) || 1),
    git: gitIn(cwd, { signal: cancelled }),
    isFolder: (path) => isFolder(at(path)),
    readFile: (path) => readTextFile(at(path)),
    readManifests: readManifestFiles,
    writeFile: (path, text) => writeTextFile(at(path), text),
    runCommand: run,
    watches,
    earlierRuns,
  };
}
