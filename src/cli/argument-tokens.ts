import { parseArgs } from 'node:util';
import { namesCredential } from '../config/keys.ts';
import type { Problem } from '../config/problem.ts';
import { type Command, FLAGS } from './flags.ts';

/** A command line, taken apart but not yet understood. */
export interface Taken {
  positionals: string[];
  /** By name; a switch has no values. */
  flags: Map<string, string[]>;
  /** Flags that do not exist, without dashes. What stands behind one may be its value and not a positional. */
  unknown: string[];
  /** What stands behind `--`; absent without one. */
  behind?: string[];
  problems: Problem[];
}

/** Flags that are refused, with what to do instead. They are known here only so that their value is not taken for something else. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['bearer-token', 'Set `MCP_GATE_BEARER_TOKEN` in the environment instead.'],
  ['oauth-client-secret', 'Set `MCP_GATE_OAUTH_CLIENT_SECRET` in the environment instead.'],
]);

const BY_NAME = new Map(FLAGS.map((flag) => [flag.name, flag]));

const OPTIONS = Object.fromEntries<{ type: 'string' | 'boolean'; short?: string }>([
  ...FLAGS.map(
    ({ name, short, value }): [string, { type: 'string' | 'boolean'; short?: string }] => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) },
    ],
  ),
  ...[...REFUSED.keys(), 'headers', 'endpoint'].map((name): [string, { type: 'string' }] => [
    name,
    { type: 'string' },
  ]),
  ['version', { type: 'boolean', short: 'V' }],
]);

/** Takes a command line apart: flags with their values, positionals, and a command behind `--`. Pure; never throws. */
export function takeApart(argv: readonly string[]): Taken {
  // What stands behind `--` is another program's: nothing there is ours to read.
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const { tokens } = parseArgs({
    args: [...own],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const taken: Taken = { positionals: [], flags: new Map(), unknown: [], problems: [] };
  if (end >= 0) taken.behind = argv.slice(end + 1);
  for (const token of tokens) {
    if (token.kind === 'positional') taken.positionals.push(token.value);
    else if (token.kind === 'option') takeFlag(taken, token);
  }
  return taken;
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function takeFlag(taken: Taken, { name, rawName, value, inlineValue }: OptionToken): void {
  const problem = (message: string, fix: string) => {
    taken.problems.push({ key: rawName, message, fix });
  };
  const instead = REFUSED.get(name);
  if (instead !== undefined) {
    problem(`\`${rawName}\` would show the secret to every process on this machine.`, instead);
    return;
  }
  const flag = BY_NAME.get(name);
  if (name === 'version') {
    taken.flags.set(name, []);
  } else if (!flag) {
    taken.unknown.push(name);
  } else if (flag.value === undefined) {
    if (value !== undefined)
      problem(`\`${rawName}\` takes no value.`, `Write \`${rawName}\` alone.`);
    taken.flags.set(name, []);
  } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
    problem(
      `\`${rawName}\` needs a value.`,
      `Write \`${rawName} ${flag.value}\`, or \`--${name}=-…\` where the value begins with a dash.`,
    );
  } else if (taken.flags.has(name) && !flag.many) {
    problem(`\`${rawName}\` is given twice.`, 'Keep one of the two.');
  } else {
    if (name === 'header') checkHeader(value, problem);
    taken.flags.set(name, [...(taken.flags.get(name) ?? []), value]);
  }
}

/** A credential in a header comes from the environment too: `Name: env:VAR`, or `Authorization: Bearer env:VAR`. */
function checkHeader(line: string, problem: (message: string, fix: string) => void): void {
  const [name = '', ...rest] = line.split(':');
  const value = rest.join(':').trim();
  if (!namesCredential(name) || value === '' || /^(?:[\w-]+ +)?env:[A-Za-z_]\w*$/.test(value))
    return;
  problem(
    `\`--header\` gives the value of \`${name.trim()}\` on the command line, where every process on this machine can read it.`,
    `Put the value into a variable and write \`--header "${name.trim()}: env:VARIABLE"\`.`,
  );
}

/** The commands that take a flag of this name. */
export function commandsWith(name: string): readonly Command[] {
  return FLAGS.filter((flag) => flag.name === name).flatMap(({ commands }) => commands);
}
