import type { Problem } from '../config/problem.ts';
import type { Taken } from './argument-tokens.ts';
import type { Command } from './flags.ts';

/** A server on stdio: what stands behind `--`. */
export interface StdioCommand {
  kind: 'stdio';
  command: string;
  args: string[];
}

/** One side of a comparison. */
export type Operand =
  | { kind: 'file'; path: string }
  | { kind: 'endpoint'; url: string }
  | StdioCommand;

/** A fault of usage that belongs to no flag. */
export const usage = (message: string, fix: string): Problem => ({
  key: 'arguments',
  message,
  fix,
});

/** What stands behind `--`, where the command takes one. */
export function stdioOf(
  command: Command,
  { behind }: Taken,
  say: (problem: Problem) => void,
): StdioCommand | undefined {
  if (!behind) return undefined;
  if (
    command === 'verify' ||
    command === 'watch' ||
    command === 'demo' ||
    command === 'preflight'
  ) {
    say(
      usage(
        `\`${command}\` takes no command behind \`--\`.`,
        command === 'preflight'
          ? 'It reads manifests: name them, or pipe them in with `-`.'
          : 'It asks what is deployed: name its URL.',
      ),
    );
    return undefined;
  }
  const [program, ...args] = behind;
  if (program !== undefined && program !== '') return { kind: 'stdio', command: program, args };
  say(
    usage(
      'Nothing stands behind `--`.',
      'Write the command that starts the server: `-- node server.js`.',
    ),
  );
  return undefined;
}

/** A file, or an endpoint where it begins like a URL. */
export function operandOf(text: string, say: (problem: Problem) => void): Operand {
  if (!/^https?:/i.test(text)) return { kind: 'file', path: text };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const wrong = !url ? 'is not a URL' : hasCredentials(url) ? 'holds a user name or password' : '';
  if (!url || wrong !== '') {
    say(
      usage(
        `An endpoint ${wrong}.`,
        'Write `https://host/path`; credentials go into `--header` or `MCP_GATE_BEARER_TOKEN`.',
      ),
    );
    return { kind: 'endpoint', url: '' };
  }
  return { kind: 'endpoint', url: url.href };
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}
