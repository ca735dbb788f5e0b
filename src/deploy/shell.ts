import { ConfigError } from '../errors.ts';

/** How to run a script file: the program, its arguments (`{0}` stands for the file) and what the file needs around the user's text. */
export interface Shell {
  program: string;
  args: string[];
  /** With its dot; empty for a custom shell, as GitHub does it. */
  extension: string;
  /** The text of the script file. */
  script(command: string): string;
  /** How the path is written into an argument. */
  quotePath(path: string): string;
  /** Windows: hand the arguments over as they are, for `cmd` has a grammar of its own. */
  verbatim: boolean;
}

const asIs = (text: string) => text;
const quotedForPowerShell = (path: string) => path.replaceAll("'", "''");

/** As GitHub wraps it: errors stop the script, and a program's exit code becomes the script's. */
function powerShellScript(command: string): string {
  return [
    "$ErrorActionPreference = 'stop'",
    command,
    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    '',
  ].join('\n');
}

function plain(program: string, args: string[], extension: string): Shell {
  return { program, args, extension, script: asIs, quotePath: asIs, verbatim: false };
}

const BUILT_IN: ReadonlyMap<string, Shell> = new Map([
  ['bash', plain('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], '.sh')],
  ['sh', plain('sh', ['-e', '{0}'], '.sh')],
  ['python', plain('python', ['{0}'], '.py')],
  [
    'pwsh',
    {
      ...plain('pwsh', ['-command', ". '{0}'"], '.ps1'),
      script: powerShellScript,
      quotePath: quotedForPowerShell,
    },
  ],
  [
    'powershell',
    {
      ...plain('powershell', ['-command', ". '{0}'"], '.ps1'),
      // Windows PowerShell 5.1 takes a file without a byte order mark for the machine's code page.
      script: (command) => `\uFEFF${powerShellScript(command)}`,
      quotePath: quotedForPowerShell,
    },
  ],
  [
    'cmd',
    {
      ...plain('cmd', ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "{0}""'], '.cmd'),
      script: (command) => `@echo off\n${command}\n`.replace(/\r?\n/g, '\r\n'),
      verbatim: true,
    },
  ],
]);

/** Words of a template, split at blanks outside of single or double quotes. */
function words(template: string): string[] {
  const found = template.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/**
 * Reads the setting `shell` as GitHub reads `jobs.*.steps[*].shell`: a known name, or a template with `{0}`
 * where the script file goes. Empty is `bash` on every system, so that one command means one thing.
 * Throws ConfigError for anything else.
 *
 * Source: actions/runner, `ScriptHandlerHelpers`.
 */
export function parseShell(value: string): Shell {
  const name = value.trim() || 'bash';
  const known = BUILT_IN.get(name);
  if (known) return known;
  const [program, ...args] = words(name);
  if (program === undefined || !args.some((arg) => arg.includes('{0}'))) {
    throw new ConfigError(`shell: "${value}" is neither a known shell nor a template`, {
      hint: `Use one of ${[...BUILT_IN.keys()].join(', ')}, or a template with {0} where the script file goes: "perl {0}".`,
    });
  }
  return plain(program, args, '');
}

/** The arguments that run this file. */
export function shellArguments(shell: Shell, scriptPath: string): string[] {
  return shell.args.map((arg) => arg.replace('{0}', () => shell.quotePath(scriptPath)));
}

/**
 * Where Git for Windows keeps its bash, best first: `bash` in PATH may be the one of WSL, which sees
 * neither this machine's programs nor its paths.
 */
export function gitBashPlaces(env: Readonly<Record<string, string | undefined>>): string[] {
  return [env.ProgramW6432, env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files']
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => `${folder}\\Git\\bin\\bash.exe`);
}
