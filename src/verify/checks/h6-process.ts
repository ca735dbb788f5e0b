import type { ProcessFault } from '../../connect/process-fault.ts';
import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt } from '../excerpt.ts';
import { failure } from './r1-unreachable.ts';

const LOG_ELSEWHERE =
  'Standard output is for MCP alone, one JSON-RPC message a line: log to stderr instead, and start the server in its stdio mode.';
const SLOW_START =
  'Raise request-timeout if the command takes long to start (npx downloads first); if it serves HTTP, name its URL instead.';

/** H6 of a server on stdio: the process could not be started, ended, or wrote something else than MCP. R1: it said nothing. */
export function diagnoseProcess({ error }: Evidence): Failure | undefined {
  const { process: fault } = error;
  if (!fault || error.limit === 'aborted') return undefined;
  const wrong = (message: string, hint: string): Failure => ({
    kind: 'not-mcp',
    check: 'H6',
    message,
    hint,
  });
  switch (fault.kind) {
    case 'not-started':
      return wrong(...notStarted(fault.command, fault.code));
    case 'ended': {
      const how =
        fault.signal === undefined
          ? `with exit code ${fault.exitCode}`
          : `by the signal ${fault.signal}`;
      return wrong(
        `The command ended ${how} before it answered.${fault.stray === undefined ? '' : ` It ${wrote(fault.stray)}`}${saidAtLast(fault)}`,
        fault.stray === undefined
          ? 'Run the command by hand: it has to stay and wait for requests on its standard input. Does it lack an argument, a file or an environment variable?'
          : LOG_ELSEWHERE,
      );
    }
    case 'input-closed':
      return wrong(
        `The command closed its standard input before it answered.${saidAtLast(fault)}`,
        'A server on stdio reads requests from its standard input: start it in its stdio mode.',
      );
    case 'no-mcp':
      return fault.stray === undefined
        ? {
            ...failure('timeout', `The command did not answer in time.${saidAtLast(fault)}`),
            hint: SLOW_START,
          }
        : wrong(`The command ${wrote(fault.stray)}${saidAtLast(fault)}`, LOG_ELSEWHERE);
  }
}

function notStarted(command: string, code: string): [message: string, hint: string] {
  const name = excerpt(command, 100);
  if (code === 'ENOENT') {
    return [
      `The command ${name} could not be started: is it in PATH?`,
      'Check its spelling, install it, or give its whole path.',
    ];
  }
  return [
    `The command ${name} could not be started: ${excerpt(code, 100)}.`,
    code === 'EACCES'
      ? 'Make it executable, or name the program that runs it (node server.js).'
      : 'Run the command by hand on this machine.',
  ];
}

function wrote(stray: string): string {
  return `wrote something that is not MCP on its standard output: ${excerpt(stray, 160)}; log to stderr instead.`;
}

/** The end of its standard error, a line each between bars. */
function saidAtLast({ stderr }: Extract<ProcessFault, { stderr: string[] }>): string {
  if (stderr.length === 0) return '';
  return ` Its standard error ends: ${stderr.map((line) => excerpt(line, 200)).join(' | ')}`;
}
