import { combinationProblems } from './combinations.ts';
import { credentialProblems } from './credential-rules.ts';
import { DEFAULT_CONFIG } from './defaults.ts';
import { givenValues, nameOf, type RawSettings, type Source } from './given.ts';
import { explain } from './issues.ts';
import { settingKey } from './keys.ts';
import { type LoadedFile, loadFile } from './load-file.ts';
import { type Problem, quoted, SettingsError, withoutSecrets } from './problem.ts';
import { ruleIdProblems } from './rule-ids.ts';
import { type ParsedSettings, settingsSchema } from './schema.ts';
import type { Settings } from './settings.ts';
import { settle } from './settle.ts';
import { toolSchemaProblems } from './tool-schemas.ts';
import { givenWatch } from './watch-given.ts';

/** Where settings come from and what may be asked of the surroundings. */
export interface LoadOptions {
  source: Source;
  /** From `readInputs` or `parseArguments`. */
  raw: RawSettings;
  /** The text of a file, or undefined where there is none. May throw where it cannot be read. */
  readFile(path: string): Promise<string | undefined> | string | undefined;
  /** Members of `watch` by their names, over those of the config file: `--sessions` say. Absent ones are undefined or blank. */
  watch?: Readonly<Record<string, string | undefined>>;
  /** Only `env:VAR` of a header and the variables of secrets are read, and only for the command line. */
  env: Readonly<Record<string, string | undefined>>;
}

/** Settings of a run that may have no endpoint: `diff` of files, `snapshot` of a command. */
export type LooseSettings = Omit<Settings, 'endpoint'> & { endpoint?: string };

/**
 * The settings of a run: inputs or flags, over the config file, over defaults. Throws SettingsError with all that is wrong,
 * before anything is probed. With `endpointOptional` a run without an endpoint is right.
 */
export async function loadSettings(
  options: LoadOptions & { endpointOptional: true },
): Promise<LooseSettings>;
export async function loadSettings(options: LoadOptions): Promise<Settings>;
export async function loadSettings(
  options: LoadOptions & { endpointOptional?: true },
): Promise<LooseSettings> {
  const { source, raw, env } = options;
  const { values, problems } = givenValues(source, raw, env);
  const given = parseGiven(source, values);
  problems.push(...given.problems);

  if (!values.has('endpoint') && !options.endpointOptional) {
    problems.unshift({
      key: 'endpoint',
      message: source === 'action' ? '`endpoint` is missing.' : 'No endpoint is given.',
      fix: 'Name the URL of the MCP server, `https://mcp.example.com/mcp` say.',
    });
  }

  const named = values.get('config');
  const path = typeof named === 'string' ? named : DEFAULT_CONFIG;
  const file = await readConfig(options, path, named !== undefined);
  problems.push(...file.problems);

  const merged: Partial<ParsedSettings> = { ...file.values, ...given.values };
  if (options.watch) {
    const watch = givenWatch(source, options.watch);
    problems.push(...watch.problems);
    merged.watch = { ...merged.watch, ...watch.values };
  }
  const isGiven = (key: string) => values.has(key);
  const combined = { merged, given: isGiven, name: (key: string) => nameIn(key, isGiven, source) };
  problems.push(...credentialProblems(combined));
  // Rules over several settings would speak of ones that are wrong by themselves.
  if (problems.length === 0) {
    problems.push(...combinationProblems(source, combined));
    problems.push(...(await toolSchemaProblems(merged, file.document)));
    problems.push(...(await ruleIdProblems(merged, file.document)));
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return settle(merged, file.read ? path : undefined);
}

/** Only a flag is written with dashes: what the file holds has its plain name. */
function nameIn(key: string, isGiven: (key: string) => boolean, source: Source): string {
  const inFileOnly = settingKey(key)?.input === false && !isGiven(key);
  return inFileOnly ? key : nameOf(key, source);
}

async function readConfig(
  options: LoadOptions,
  path: string,
  named: boolean,
): Promise<LoadedFile & { read: boolean }> {
  const failed = (message: string, fix: string) => ({
    values: {},
    problems: [{ key: nameOf('config', options.source), message, fix }],
    read: false,
  });
  let text: string | undefined;
  try {
    text = await options.readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(`The config file ${quoted(path)} cannot be read: ${reason}.`, 'Is it a file?');
  }
  if (text !== undefined) return { ...(await loadFile(path, text)), read: true };
  if (!named) return { values: {}, problems: [], read: false };
  return failed(
    `The config file ${quoted(path)} is named but not there.`,
    'Is the repository checked out before this step? Paths are relative to its root.',
  );
}

/** Inputs or flags through the schema, key by key, so that one fault does not hide the others. */
function parseGiven(
  source: Source,
  values: ReadonlyMap<string, unknown>,
): { values: Partial<ParsedSettings>; problems: Problem[] } {
  const parsedValues: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of values) {
    const parsed = settingsSchema.safeParse({ [key]: value });
    if (parsed.success) {
      parsedValues[key] = (parsed.data as Record<string, unknown>)[key];
      continue;
    }
    const name = nameOf(key, source);
    const secret = settingKey(key)?.secret;
    const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
    for (const issue of parsed.error.issues) {
      for (const said of explain(issue, single, () => [])) {
        const shown = secret || !said.showValue ? '' : `is ${quoted(withoutSecrets(single))}: it `;
        problems.push({ key: name, message: `\`${name}\` ${shown}${said.wrong}.`, fix: said.fix });
      }
    }
  }
  return { values: parsedValues as Partial<ParsedSettings>, problems };
}
