import type { YAMLSeq } from 'yaml';
import { acceptMembers } from '../diff/accept.ts';
import type { Editing, Splice } from './accept-edit.ts';
import type { Acceptance } from './settings.ts';

/** A list in square brackets. */
export function flowList({ text, change, eol }: Editing, list: YAMLSeq): Splice[] | undefined {
  const { replace, remove, append } = change;
  const whole = list.range;
  const places = list.items.map((item) => (item as { range?: [number, number, number] }).range);
  const firstKept = places.findIndex((_, index) => !remove.has(index));
  if (!whole) return undefined;
  if (firstKept < 0) return emptied(text, eol, whole, change, places.length > 0);
  const splices: Splice[] = [];
  for (const [index, place] of places.entries()) {
    if (!place) return undefined;
    const [from, to] = place;
    const entry = replace.get(index);
    if (entry) splices.push({ from, to, text: flowEntry(entry) });
    else if (remove.has(index)) {
      const before = places[index - 1]?.[1];
      const after = places[index + 1]?.[0];
      splices.push(
        index < firstKept
          ? { from, to: after ?? to, text: '' }
          : { from: before ?? from, to, text: '' },
      );
    }
  }
  const last = places.at(-1)!;
  if (append.length > 0) {
    // Entries on lines of their own get a line of their own.
    const start = text.lastIndexOf('\n', last[0]) + 1;
    const alone = start > whole[0] && text.slice(start, last[0]).trim() === '';
    const between = alone ? `,${eol}${text.slice(start, last[0])}` : ', ';
    const texts = append.map((entry) => `${between}${flowEntry(entry)}`);
    splices.push({ from: last[1], to: last[1], text: texts.join('') });
  }
  return splices;
}

/** A list in square brackets in which nothing stays. */
function emptied(
  text: string,
  eol: string,
  [from, to]: [number, number, number],
  { append }: Editing['change'],
  had: boolean,
): Splice[] {
  const source = text.slice(from, to);
  // Comments in empty brackets stay where they are.
  if (!had && source.includes('#')) {
    return [{ from: from + 1, to: from + 1, text: `${flowText(append).slice(1, -1)}${eol}` }];
  }
  return [{ from, to, text: flowText(append) }];
}

/** Entries as a list in square brackets. */
export function flowText(entries: readonly Acceptance[]): string {
  return `[${entries.map(flowEntry).join(', ')}]`;
}

function flowEntry(entry: Acceptance): string {
  return `{${acceptMembers(entry)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(', ')}}`;
}
