import type { JsonValue } from '../json.ts';
import { truncateAround, truncateMiddle } from './escape.ts';
import type { ReportFinding } from './report-shape.ts';

/** `80 ms`, `1.2 s`, `12 s`, `3 min 5 s`, `1 h 2 min`. Takes milliseconds. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return parts([minutes, 'min'], [seconds % 60, 's']);
  return parts([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

function parts(...all: [number, string][]): string {
  return all
    .filter(([n]) => n > 0)
    .map(([n, unit]) => `${n} ${unit}`)
    .join(' ');
}

/** `1 change`, `2 changes`, `1,200 changes`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** `1,200`. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The beginning of a hash: enough to tell two apart at a glance. */
export function shortHash(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, 12);
}

/** Both sides of a change as JSON text of at most `max` characters each, cut around the first difference; raw. */
export function bothSides(
  change: { before?: JsonValue; after?: JsonValue },
  max: number,
): { before?: string; after?: string } {
  const before = change.before === undefined ? undefined : JSON.stringify(change.before);
  const after = change.after === undefined ? undefined : JSON.stringify(change.after);
  const at = firstDifference(before ?? '', after ?? '');
  const cut = (text: string) =>
    before === undefined || after === undefined
      ? truncateMiddle(text, max)
      : truncateAround(text, at, max);
  return {
    ...(before !== undefined && { before: cut(before) }),
    ...(after !== undefined && { after: cut(after) }),
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** `line 12`; in a file of one line the column tells places apart. */
export function placeText({ line, column }: Pick<ReportFinding, 'line' | 'column'>): string {
  if (line === undefined) return '';
  return line === 1 && column !== undefined && column > 1
    ? `line 1, column ${grouped(column)}`
    : `line ${line}`;
}

/** Whether a whole item came or went: the sentence names it, and its JSON tells a reader no more. */
export function isWholeItem(finding: Pick<ReportFinding, 'pointer' | 'before' | 'after'>): boolean {
  return finding.pointer === '' && (finding.before === undefined) !== (finding.after === undefined);
}

/** The lines of a command on one line. */
export function oneLine(command: string): string {
  return command
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ');
}

/** How a command ended: `exit code 1`, `signal SIGKILL, killed at its deadline,`; raw. */
export function commandEnd(ended: {
  exitCode?: number;
  signal?: string;
  timedOut: boolean;
}): string {
  const { exitCode, signal, timedOut } = ended;
  const end = signal === undefined ? `exit code ${exitCode ?? '?'}` : `signal ${signal}`;
  return timedOut ? `${end}, killed at its deadline,` : end;
}
