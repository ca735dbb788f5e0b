import type { RawSettings } from '../config/given.ts';
import { settingKey, settingOfFlag } from '../config/keys.ts';
import { nearest, orList, suggestion } from '../config/nearest.ts';
import { type Problem, quoted, SettingsError } from '../config/problem.ts';
import { type AcceptOptions, acceptOptions } from './accept-options.ts';
import { commandsWith, type Taken, takeApart } from './argument-tokens.ts';
import { COMMANDS, type Command, FLAGS } from './flags.ts';
import { type Operand, operandOf, type StdioCommand, stdioOf, usage } from './operands.ts';

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

interface Common {
  /** For `loadSettings`, with source `cli`. */
  raw: RawSettings;
  format: Format;
  quiet: boolean;
}

/** What the command line asks for. */
export type CliRequest =
  /** `exitCode` is 2 where nothing was asked. */
  | { command: 'help'; topic?: Command; exitCode: 0 | 2 }
  | { command: 'version' }
  | ({ command: 'verify'; all: boolean } & Common)
  /** Either `stdio`, or an endpoint in `raw`. */
  | ({ command: 'snapshot'; stdio?: StdioCommand; check: boolean } & Common)
  /** No endpoint is in `raw`: load it with `endpointOptional`. */
  | ({ command: 'diff'; before: Operand; after: Operand } & Common)
  /** As `diff`; without `before`, the snapshot file is. */
  | ({ command: 'accept'; before?: Operand; after: Operand } & AcceptOptions & Common)
  /** Files, folders, or `-`; at least one. */
  | ({ command: 'preflight'; paths: string[] } & Common)
  /** `watch`: members of the setting of that name, by their names. `html`: where the page is written. */
  | ({ command: 'watch'; watch: Record<string, string>; html?: string } & Common)
  | { command: 'demo' };

const isCommand = (word: string | undefined): word is Command =>
  COMMANDS.some((command) => command === word);

/**
 * Reads the command line, without the program's name. The values of settings are checked by `loadSettings`.
 * Throws SettingsError with all that is wrong with the usage: exit 2.
 */
export function parseArguments(argv: readonly string[]): CliRequest {
  const taken = takeApart(argv);
  const [word, ...operands] = taken.positionals;
  if (taken.flags.has('version')) return { command: 'version' };
  if (word === undefined && argv.length === 0) return { command: 'help', exitCode: 2 };
  if (taken.flags.has('help') || word === 'help') {
    const topic = word === 'help' ? operands[0] : word;
    return { command: 'help', exitCode: 0, ...(isCommand(topic) && { topic }) };
  }
  if (!isCommand(word)) throw new SettingsError([...taken.problems, noCommand(word)]);

  const problems = [...taken.problems, ...foreignFlags(taken, word)];
  // Behind a flag that does not exist, its value looks like one operand too many.
  const say = (problem: Problem) => {
    if (taken.unknown.length === 0 || problem.key !== 'arguments') problems.push(problem);
  };
  const request = build(word, operands, taken, say);
  if (problems.length > 0 || !request) throw new SettingsError(problems);
  return request;
}

function build(
  command: Command,
  operands: string[],
  taken: Taken,
  say: (problem: Problem) => void,
): CliRequest | undefined {
  const has = (name: string) => taken.flags.has(name);
  const common: Common = {
    raw: rawSettings(taken),
    format: formatOf(taken, say),
    quiet: has('quiet'),
  };
  const stdio = stdioOf(command, taken, say);
  switch (command) {
    case 'demo':
      if (operands.length > 0) say(usage('`demo` takes nothing.', 'Write `mcp-deploy-gate demo`.'));
      return { command };
    case 'preflight':
      if (operands.length === 0) {
        say(
          usage(
            'No manifest is given.',
            'Name files or folders, or pipe them in: `helm template . | mcp-deploy-gate preflight -`.',
          ),
        );
      }
      return { command, ...common, paths: operands };
    case 'verify':
      if (common.raw.mode === 'snapshot') {
        say(usage('`verify` does not write snapshots.', 'Use `mcp-deploy-gate snapshot`.'));
      }
      common.raw.endpoint = operands;
      if (has('dry-run')) common.raw['dry-run'] = 'true';
      return { command, ...common, all: has('all') };
    case 'snapshot': {
      common.raw.mode = 'snapshot';
      common.raw.snapshot = taken.flags.get('output')?.[0];
      common.raw.endpoint = operands;
      if (stdio && operands.length > 0) {
        say(
          usage('`snapshot` asks one server, not an endpoint and a command.', 'Keep one of them.'),
        );
      }
      const check = has('check');
      if (check && common.raw.snapshot === '-') {
        say(usage('`--check` compares with a file, not with stdout.', 'Name it: `-o FILE`.'));
      }
      return { command, ...common, check, ...(stdio && { stdio }) };
    }
    case 'diff': {
      const sides = sidesOf(operands, stdio, say);
      const [before, after, ...more] = sides;
      if (before && after && more.length === 0) return { command, ...common, before, after };
      say(wrongCount(command, 'two things', sides.length));
      return undefined;
    }
    case 'watch': {
      common.raw.endpoint = operands;
      if (operands.length > 1) {
        say(usage('`watch` watches one endpoint.', 'Start one for each, side by side.'));
      }
      const html = taken.flags.get('html')?.[0];
      const watch = watchMembers(taken);
      // Here it is the watch's own interval.
      delete common.raw.interval;
      return { command, ...common, watch, ...(html !== undefined && { html }) };
    }
    case 'accept': {
      const sides = sidesOf(operands, stdio, say);
      const options = acceptOptions(taken, say);
      const [first, second, ...more] = sides;
      if (first && more.length === 0) {
        const [before, after] = second ? [first, second] : [undefined, first];
        return { command, ...common, ...options, after, ...(before && { before }) };
      }
      say(wrongCount(command, 'the snapshot with one thing, or two things', sides.length));
      return undefined;
    }
  }
}

const WATCH_MEMBERS = ['sessions', 'interval', 'profile', 'max-duration', 'tool', 'require'];

function watchMembers({ flags }: Taken): Record<string, string> {
  return Object.fromEntries(
    WATCH_MEMBERS.flatMap((name) => {
      const value = flags.get(name)?.[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function sidesOf(
  operands: readonly string[],
  stdio: StdioCommand | undefined,
  say: (problem: Problem) => void,
): Operand[] {
  const sides: Operand[] = operands.map((text) => operandOf(text, say));
  return stdio ? [...sides, stdio] : sides;
}

function wrongCount(command: 'diff' | 'accept', what: string, count: number): Problem {
  return usage(
    `\`${command}\` compares ${what}, and ${count} ${count === 1 ? 'is' : 'are'} given.`,
    `Write \`mcp-deploy-gate ${command} <before> <after>\`: files or endpoints, or \`-- command …\` for the second.`,
  );
}

function noCommand(word: string | undefined): Problem {
  if (word === undefined) return usage('No command is given.', `Write ${orList(COMMANDS)}.`);
  const near = /^https?:/i.test(word) ? [`verify ${word}`] : nearest(word, COMMANDS);
  const fix =
    near.length > 0 ? `Did you mean ${orList(near)}?` : `Commands: ${COMMANDS.join(', ')}.`;
  return usage(`There is no command ${quoted(word)}.`, fix);
}

/** Flags that do not exist, or not for this command. */
function foreignFlags(taken: Taken, command: Command): Problem[] {
  const here = FLAGS.filter((flag) => flag.commands.includes(command)).map((flag) => flag.name);
  const unknown = taken.unknown.map((name): Problem => {
    const key = name.length === 1 ? `-${name}` : `--${name}`;
    const near = nearest(name, here).map((known) => `--${known}`);
    const fix =
      name === 'endpoint'
        ? `Write the endpoint without a flag: \`${command} <endpoint>\`.`
        : settingKey(name)?.flag === undefined && settingKey(name)
          ? `Set \`${name}\` in the config file.`
          : near.length > 0
            ? `Did you mean ${orList(near)}?`
            : `\`mcp-deploy-gate ${command} --help\` lists the flags.`;
    return { key, message: `There is no flag \`${key}\`.`, fix };
  });
  const elsewhere = [...taken.flags.keys()]
    .filter((name) => name !== 'version' && !here.includes(name))
    .map((name): Problem => {
      const commands = commandsWith(name);
      const key = `--${name}`;
      const instead =
        command === 'snapshot' && name === 'snapshot'
          ? 'Write `-o FILE`.'
          : `Take it out: it belongs to ${orList(commands)}.`;
      return { key, message: `\`${command}\` has no flag \`${key}\`.`, fix: instead };
    });
  return [...unknown, ...elsewhere];
}

function rawSettings(taken: Taken): RawSettings {
  const raw: RawSettings = {};
  for (const [name, values] of taken.flags) {
    const key = settingOfFlag(name);
    // What stands there means something; a switch is the command's own to read.
    if (key && key.text !== 'switch') raw[key.name] = key.text === 'lines' ? values : values[0];
  }
  return raw;
}

function formatOf(taken: Taken, say: (problem: Problem) => void): Format {
  const given = taken.flags.get('format')?.[0] ?? 'text';
  const format = FORMATS.find((known) => known === given);
  if (format) return format;
  say({
    key: '--format',
    message: `\`--format\` is ${quoted(given)}: it is not one of ${FORMATS.join(', ')}.`,
    fix: suggestion(given, FORMATS),
  });
  return 'text';
}
