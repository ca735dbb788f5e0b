import type { Settings } from '../config/settings.ts';
import { parseShell } from '../deploy/shell.ts';
import { ConfigError } from '../errors.ts';
import type { Run } from './run.ts';

/** Every command of the settings, as the user wrote it. */
export function commandsOf(settings: Settings): string[] {
  const { deployCommand, promoteCommand, discardCommand, rollbackCommand } = settings;
  const { retireCommand, revisionCommand } = settings;
  return [
    deployCommand,
    promoteCommand,
    discardCommand,
    rollbackCommand,
    retireCommand,
    revisionCommand,
  ].filter((command) => command !== undefined);
}

/** What can be known of the commands before they are needed: when one starts is no time to find a typo. Throws ConfigError. */
export async function checkCommands(run: Run): Promise<void> {
  const { shell, workingDirectory } = run.settings;
  if (commandsOf(run.settings).length === 0) return;
  parseShell(shell);
  if (workingDirectory !== undefined && !(await run.isFolder(run.commandCwd))) {
    throw new ConfigError(`working-directory: ${workingDirectory} is not a folder.`, {
      hint: 'Name the folder in which the commands are to run, relative to the workspace.',
    });
  }
}
