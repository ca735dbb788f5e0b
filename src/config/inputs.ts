import type { RawSettings } from './given.ts';

/**
 * The inputs of an action from its environment, where the runner puts `rollback-command` as `INPUT_ROLLBACK-COMMAND`:
 * upper case, and blanks in the name as underscores. Values are kept as they are, inside and out. Names that the action
 * does not declare come along, so that a typing error is an error: GitHub only warns, and the gate would run without it.
 *
 * Source: actions/runner, `Handler.AddInputsToEnvironment`.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): RawSettings {
  const raw: RawSettings = Object.create(null);
  for (const [name, value] of Object.entries(env)) {
    const input = /^INPUT_(.+)$/i.exec(name)?.[1];
    if (input !== undefined && value !== undefined && value !== '')
      raw[input.toLowerCase()] = value;
  }
  return raw;
}
