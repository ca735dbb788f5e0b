import type { RawSettings } from '../../src/config/given.ts';
import { loadSettings } from '../../src/config/load.ts';
import { SettingsError } from '../../src/config/problem.ts';
import type { Settings } from '../../src/config/settings.ts';

export const ENDPOINT = 'https://mcp.example.com/mcp';

export interface Given {
  source?: 'action' | 'cli';
  raw?: RawSettings;
  /** Texts by path. */
  files?: Record<string, string>;
  /** The text of the default config file. */
  file?: string;
  env?: Record<string, string>;
}

/** Loads settings with an endpoint from a file system of a few texts. */
export async function load(given: Given = {}): Promise<Settings> {
  const { source = 'action', raw = {}, file, env = {} } = given;
  const files = new Map(Object.entries(given.files ?? {}));
  if (file !== undefined) files.set('.github/mcp-deploy-gate.yml', file);
  return await loadSettings({
    source,
    raw: { endpoint: ENDPOINT, ...raw },
    readFile: (path) => files.get(path),
    env,
  });
}

/** Loads settings that are wrong; gives the error. */
export async function refused(given: Given): Promise<SettingsError> {
  try {
    await load(given);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('These settings were taken.');
}
