import { FLAG_NAMES, INPUT_NAMES, type SettingKey, settingKey } from './keys.ts';
import { nearest, orList, suggestion } from './nearest.ts';
import { type Problem, quoted } from './problem.ts';

/** Where settings come from, beside the config file. */
export type Source = 'action' | 'cli';

/** Inputs or flags by the settings' public names, as they were written. An empty one is an absent one. */
export type RawSettings = Record<string, string | string[] | undefined>;

/** How the user knows a setting: an input's name, or a flag. */
export function nameOf(key: string, source: Source): string {
  if (source === 'action') return key;
  const known = settingKey(key);
  if (known?.variable) return known.variable;
  if (key === 'endpoint') return '<endpoint>';
  return `--${known?.flag ?? key}`;
}

/** Inputs or flags as the schema takes them: absent ones left out, counts as numbers, lines as lists. Reports names that are unknown. */
export function givenValues(
  source: Source,
  raw: RawSettings,
  env: Readonly<Record<string, string | undefined>>,
): { values: Map<string, unknown>; problems: Problem[] } {
  const values = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [name, given] of Object.entries(raw)) {
    if (given === undefined || isBlank(given)) continue;
    const key = settingKey(name);
    if (!key || (source === 'action' && !key.input) || key.text === 'none') {
      problems.push(unknown(name, source, key));
      continue;
    }
    values.set(name, fromText(key, given, problems));
  }
  if (source === 'cli') fromEnvironment(values, problems, env);
  return { values, problems };
}

function isBlank(given: string | string[]): boolean {
  return [given].flat().every((text) => text.trim() === '');
}

function fromText(key: SettingKey, given: string | string[], problems: Problem[]): unknown {
  const text = Array.isArray(given) ? given.join('\n') : given;
  switch (key.text) {
    case 'lines':
      return Array.isArray(given) ? given : given.split(/\r?\n/);
    case 'count':
      // Anything else stays text, so that the schema can say what is wrong with it.
      return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : text;
    case 'version-from': {
      const parts = /^\s*(header|health)\s*:\s*(.*)$/.exec(text);
      if (parts?.[1]) return { [parts[1]]: parts[2] };
      problems.push({
        key: `--${key.name}`,
        message: `\`--${key.name}\` is ${quoted(text)}: it names no place.`,
        fix: 'Write `header:NAME` or `health:MEMBER`.',
      });
      return undefined;
    }
    case 'switch': {
      // The forms that GitHub takes for a boolean input; anything else stays text, so that the schema can refuse it.
      const word = text.trim();
      if (/^(?:true|True|TRUE)$/.test(word)) return true;
      return /^(?:false|False|FALSE)$/.test(word) ? false : word;
    }
    case 'script':
      return text;
    case 'text':
    case 'none':
      return text.trim();
  }
}

/** Secrets never come from argv. A variable that is set and empty is an unset secret, not an absent setting. */
function fromEnvironment(
  values: Map<string, unknown>,
  problems: Problem[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const name of ['bearer-token', 'oauth-client-secret']) {
    const variable = settingKey(name)?.variable;
    const value = variable === undefined ? undefined : env[variable];
    if (value !== undefined && !values.has(name)) values.set(name, value);
  }
  const headers = values.get('headers');
  if (!Array.isArray(headers)) return;
  values.set(
    'headers',
    headers.map((line: string) => {
      // `Name: env:VAR`, or behind a scheme: `Authorization: Bearer env:VAR`.
      const parts = /^(\s*[^:\s]+\s*:\s*(?:[\w-]+ +)?)env:([A-Za-z_]\w*)\s*$/.exec(line);
      if (!parts?.[1] || !parts[2]) return line;
      const value = env[parts[2]];
      if (value !== undefined && value.trim() !== '') return parts[1] + value;
      problems.push({
        key: '--header',
        message: `\`--header\` takes a value from the environment variable ${parts[2]}, which is ${value === undefined ? 'not set' : 'empty'}.`,
        fix: `Set ${parts[2]}, or leave the header out.`,
      });
      return '';
    }),
  );
}

function unknown(name: string, source: Source, key: SettingKey | undefined): Problem {
  if (source === 'cli') {
    return {
      key: `--${name}`,
      message: `There is no flag \`--${name}\`.`,
      fix: suggestion(name, FLAG_NAMES),
    };
  }
  const message = `\`${name}\` is not an input of this action.`;
  if (key) {
    return { key: name, message, fix: `Set \`${name}\` in the config file instead.` };
  }
  const near = nearest(name, INPUT_NAMES);
  return {
    key: name,
    message,
    fix:
      near.length > 0
        ? `Did you mean ${orList(near)}?`
        : `Take it out of \`with:\`, or, if an \`env:\` sets it, rename the variable. Known: ${INPUT_NAMES.join(', ')}.`,
  };
}
