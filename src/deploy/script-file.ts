import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../errors.ts';
import { FILE_COMMANDS } from './command-environment.ts';
import type { Shell } from './shell.ts';

/** A folder of one command: its script, and files for what it would tell the runner. */
export interface ScriptFolder {
  scriptPath: string;
  scratch(fileCommand: string): string;
  /** Never throws: what stays behind lies in a folder that only this user can read. */
  remove(): Promise<void>;
}

/**
 * Writes the command's text, untouched but for what the shell needs around it, into a folder (0700) under
 * `tempDir`, with mode 0600. Throws GateError of code `io`.
 */
export async function writeScript(
  shell: Shell,
  command: string,
  tempDir: string,
): Promise<ScriptFolder> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(await realpath(tempDir), 'mcp-deploy-gate-'));
    const scriptPath = join(folder, `command${shell.extension}`);
    const options = { mode: 0o600, flag: 'wx' } as const;
    await writeFile(scriptPath, shell.script(command), options);
    for (const name of FILE_COMMANDS) await writeFile(join(folder, name), '', options);
    const made = folder;
    return {
      scriptPath,
      scratch: (fileCommand) => join(made, fileCommand),
      remove: () => rm(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => {}),
    };
  } catch (cause) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw new GateError('io', `The command's script could not be written under ${tempDir}`, {
      hint: 'Point RUNNER_TEMP or TMPDIR at a folder that exists and can be written.',
      cause,
    });
  }
}
