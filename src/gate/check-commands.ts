import { parseShell } from '../deploy/shell.ts';
import { ConfigError } from '../errors.ts';
import type { Run } from './run.ts';

/** What can be known of the commands before they are needed: when a rollback starts is no time to find a typo. Throws ConfigError. */
export async function checkCommands(run: Run): Promise<void> {
  const { rollbackCommand, shell, workingDirectory } = run.settings;
  if (rollbackCommand === undefined) return;
  parseShell(shell);
  if (workingDirectory !== undefined && !(await run.isFolder(run.commandCwd))) {
    throw new ConfigError(`working-directory: ${workingDirectory} is not a folder.`, {
      hint: 'Name the folder in which rollback-command is to run, relative to the workspace.',
    });
  }
}
