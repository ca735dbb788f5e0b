/** A workflow command that the runner found in a line of output. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
  /** Which of the two grammars it was written in. */
  grammar: '::' | '##[';
}

const KNOWN = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

type Escapes = readonly (readonly [escaped: string, plain: string])[];
// In the order in which the runner replaces them, per cent last.
const V2_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const V2_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const V1: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((soFar, [escaped, plain]) => soFar.replaceAll(escaped, plain), text);
}

function readInfo(info: string, extra: string | undefined, separator: string, escapes: Escapes) {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!KNOWN.has(name) && name !== extra?.toLowerCase()) return undefined;
  const properties: Record<string, string> = Object.create(null);
  if (space > 0) {
    for (const pair of info
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (key !== undefined) properties[key.toLowerCase()] = decode(value!, escapes);
    }
  }
  return { name, properties };
}

/**
 * The command in a line, as actions/runner's `ActionCommand` reads it: `::name k=v,k=v::data` after leading blanks,
 * else `##[name k=v;k=v]data` anywhere. `stopToken` is a name too while commands are stopped.
 */
export function parseCommand(line: string, stopToken?: string): Command | undefined {
  const trimmed = line.replace(/^[\s\u0085]+/, '');
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    const head = end < 0 ? undefined : readInfo(trimmed.slice(2, end), stopToken, ',', V2_PROPERTY);
    if (head) return { ...head, data: decode(trimmed.slice(end + 2), V2_DATA), grammar: '::' };
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = readInfo(line.slice(start + 3, end), stopToken, ';', V1);
  return head && { ...head, data: decode(line.slice(end + 1), V1), grammar: '##[' };
}
