import { ConfigError } from '../errors.ts';

/** One thing that is wrong with the settings. Texts may hold what the user wrote, but never a secret's value. */
export interface Problem {
  /** As the user knows it: `wait-timeout`, `--wait-timeout`, `checks.tool-calls[0].expect.matches`. */
  key: string;
  /** A sentence that names the key and the value. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Where it stands, for what comes from the config file. Line and column count from 1. */
  at?: { file: string; line: number; column: number };
}

/** All that is wrong with the settings, at once. */
export class SettingsError extends ConfigError {
  readonly problems: readonly Problem[];

  /** `problems` is not empty; the order is kept. */
  constructor(problems: readonly Problem[]) {
    const [only] = problems;
    if (problems.length === 1 && only) {
      super(`${place(only)}${only.message}`, { hint: only.fix });
    } else {
      super(`${problems.length} settings are wrong:\n${problems.map(line).join('\n')}`, {
        hint: 'Correct them all; nothing was probed and nothing was changed.',
      });
    }
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

function place({ at }: Problem): string {
  return at ? `${at.file}:${at.line}:${at.column}: ` : '';
}

function line(problem: Problem): string {
  return `- ${place(problem)}${problem.message} ${problem.fix}`;
}

const SHOWN = 80;

/** A value as it stands in a message: one line, quoted, cut at 80 characters. */
export function quoted(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle or a BigInt: its type says enough.
  }
  text ??= typeof value;
  return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text;
}

/** A value that may be an address as a message may show it: user information and the query often are credentials. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/\/\/[^/?#]*@/, '//***@').replace(/\?.*$/s, '?…');
}
