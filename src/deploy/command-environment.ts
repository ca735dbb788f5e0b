/** What the gate tells a command; everything else of `MCP_GATE_*` is the gate's own, credentials among it. */
export const COMMAND_VARIABLES = [
  'MCP_GATE_REASON',
  'MCP_GATE_PHASE',
  'MCP_GATE_ENDPOINT',
  'MCP_GATE_PREVIOUS_REVISION',
  'MCP_GATE_DEPLOYED_REVISION',
  'MCP_GATE_REPORT',
] as const;

/** Longest of these values, in UTF-16 units: a system refuses to start a program with a much larger one. */
const MAX_VALUE_LENGTH = 4 * 1024;

/** The files by which a step speaks to the runner. Ours carry our result: a command gets files of its own. */
export const FILE_COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

/** Given to actions and not to `run:` steps: keys to the job's caches and artifacts. */
const ACTIONS_ONLY = new Set([
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
]);

/**
 * A value that may hold text of a server. A NUL or an endless text would keep the command from starting, which a
 * server must not be able to do to its own rollback; a line end could forge a second line where it is logged.
 */
function asValue(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.slice(0, MAX_VALUE_LENGTH).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

function isWithheld(name: string): boolean {
  // Names are compared in upper case because Windows does not tell case apart.
  const upper = name.toUpperCase();
  if (upper.startsWith('INPUT_') || upper.startsWith('STATE_')) return true;
  if (upper.startsWith('MCP_GATE_')) return !COMMAND_VARIABLES.some((known) => known === upper);
  return ACTIONS_ONLY.has(upper);
}

/**
 * The environment of a command: what a `run:` step of the same job would have, and no more. Inputs, saved state
 * and the gate's own credential variables are withheld; a variable that a header names with `env:` is the user's and
 * stays, for the command may need it too. The file commands that are set point at `scratch(name)`, so that nothing
 * the command writes there becomes an output or a state of the gate. The `MCP_GATE_*` values, which may quote a
 * server, come as one line of at most 4 KiB.
 * This is hygiene and no boundary: the command runs as the same user.
 */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  scratch: (name: string) => string,
): Record<string, string> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || isWithheld(name)) continue;
    const file = FILE_COMMANDS.find((known) => known === name.toUpperCase());
    if (file && value !== '') kept.push([name, scratch(file)]);
    else kept.push([name, name.toUpperCase().startsWith('MCP_GATE_') ? asValue(value) : value]);
  }
  return Object.fromEntries(kept);
}
