import type { Settings } from '../config/settings.ts';
import type { Target } from '../connect/target.ts';
import { logLine } from '../report/escape.ts';
import type { StdioCommand } from './operands.ts';

/** A server on stdio as a target; what it writes to stderr is shown through `say`, escaped, line by line. */
export function stdioTarget(
  { command, args }: StdioCommand,
  settings: Pick<Settings, 'protocolVersion'>,
  say: (line: string) => void,
): Target {
  let rest = '';
  return {
    kind: 'stdio',
    command,
    args,
    protocolVersion: settings.protocolVersion,
    clientCapabilities: {},
    onStderr: (text) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = (lines.pop() ?? '').slice(-10_000);
      for (const line of lines) say(`         | ${logLine(line)}`);
    },
  };
}
