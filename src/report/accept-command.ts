import type { FailOn } from '../diff/fails.ts';
import { cleanUrl } from './clean-url.ts';
import { CONFIG_FILE } from './render-context.ts';
import { shellQuote } from './shell-quote.ts';

/** What was compared, for a command that compares it again. */
export interface Compared {
  /** A file or an endpoint; absent: the snapshot that is read where none is named. */
  before?: string | undefined;
  /** A file or an endpoint, or `-- command args…`, quoted already. */
  after: string;
  failOn: FailOn;
  configFile?: string | undefined;
  /** When it can be compared again, where not now: `, once …`. */
  when?: string | undefined;
}

/** The `accept` of one change, of all that fail, or (`prune`) of none: the entries that accept nothing go. */
export type AcceptWhat = { fingerprint: string } | 'all' | 'prune';

/** The command that writes entries of `accept` into the config file, to paste into a shell. */
export function acceptCommand({ before, after, failOn, configFile }: Compared, what: AcceptWhat) {
  const isCommand = after.startsWith('-- ');
  const words = [
    'npx mcp-deploy-gate accept',
    ...(before === undefined ? [] : [operand(before)]),
    ...(isCommand ? [] : [operand(after)]),
    ...(configFile === undefined || configFile === CONFIG_FILE
      ? []
      : ['--config', shellQuote(configFile)]),
    // A fingerprint names one change, however bad it is.
    ...(what === 'all' && failOn !== 'breaking' ? ['--fail-on', failOn] : []),
    what === 'prune'
      ? '--prune'
      : `${what === 'all' ? '--all' : `--fingerprint ${what.fingerprint.slice(0, 12)}`} --reason "…"`,
    ...(isCommand ? [after] : []),
  ];
  return words.join(' ');
}

function operand(text: string): string {
  return shellQuote(/^https?:/i.test(text) ? cleanUrl(text) : text);
}
