import { readInputs } from '../config/inputs.ts';
import { loadSettings } from '../config/load.ts';
import type { Settings } from '../config/settings.ts';
import { errorText } from '../entry/error-text.ts';
import { readTextFile } from '../entry/files.ts';

/** The settings of the main step, read again, or why they cannot be. */
export type PostSettings =
  | { settings: Settings; why?: undefined }
  | { settings?: undefined; why: string };

/** Inputs come to the post step as they came to the main step; the config file may be gone with its checkout. Never throws. */
export async function postSettings(): Promise<PostSettings> {
  const { env } = process;
  try {
    const raw = readInputs(env);
    return { settings: await loadSettings({ source: 'action', raw, readFile: readTextFile, env }) };
  } catch (error) {
    return { why: errorText(error) };
  }
}
