import { parseShell } from '../deploy/shell.ts';
import { ConfigError } from '../errors.ts';
import type { Run } from './run.ts';

const COMMANDS = [
  'deployCommand',
  'promoteCommand',
  'discardCommand',
  'rollbackCommand',
  'retireCommand',
  'revisionCommand',
] as const;

/** What can be known of the commands before they are needed: when one starts is no time to find a typo. Throws ConfigError. */
export async function checkCommands(run: Run): Promise<void> {
  const { shell, workingDirectory } = run.settings;
  if (COMMANDS.every((key) => run.settings[key] === undefined)) return;
  parseShell(shell);
  if (workingDirectory !== undefined && !(await run.isFolder(run.commandCwd))) {
    throw new ConfigError(`working-directory: ${workingDirectory} is not a folder.`, {
      hint: 'Name the folder in which the commands are to run, relative to the workspace.',
    });
  }
}
