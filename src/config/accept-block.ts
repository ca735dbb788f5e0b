import type { Pair, YAMLSeq } from 'yaml';
import { acceptMembers } from '../diff/accept.ts';
import type { Editing, Splice } from './accept-edit.ts';
import type { Acceptance } from './settings.ts';

/** A list whose entries stand below each other, after `- `. */
export function blockList(context: Editing, list: YAMLSeq, pair: Pair): Splice[] | undefined {
  const { text, eol, change } = context;
  const dashes = dashesOf(list);
  const places = list.items.map((item, index) => {
    const end = (item as { range?: [number, number, number] }).range?.[1];
    const dash = dashes[index];
    return dash === undefined || end === undefined ? undefined : { dash, end: lineEnd(text, end) };
  });
  const splices: Splice[] = [];
  for (const [index, place] of places.entries()) {
    if (!place) return undefined;
    const { dash, end } = place;
    const start = dash - column(text, dash);
    const entry = change.replace.get(index);
    if (entry) {
      const lines = blockEntry(entry, column(text, dash), eol).trimStart();
      splices.push({ from: dash, to: end, text: lines + (end < text.length ? eol : '') });
    } else if (change.remove.has(index)) {
      if (text.slice(start, dash).trim() !== '') return undefined;
      splices.push({ from: start, to: end, text: '' });
    }
  }
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return undefined;
  if (change.append.length > 0) {
    const lines = blockEntries(change.append, column(text, first.dash), eol);
    splices.push(inserted(context, last.end, lines));
  } else if (change.remove.size === list.items.length) {
    const colon = colonOf(pair);
    if (colon === undefined) return undefined;
    splices.push({ from: colon + 1, to: colon + 1, text: ' []' });
  }
  return splices;
}

/** Entries under a key that has no value yet, or an empty one. */
export function underKey(
  context: Editing,
  pair: Pair,
  [from, to]: readonly [number, number, number],
): Splice[] | undefined {
  const key = (pair.key as { range?: [number, number, number] }).range?.[0];
  if (key === undefined) return undefined;
  const { text, eol, change } = context;
  const start = to > from ? text.slice(0, from).trimEnd().length : from;
  const lines = blockEntries(change.append, column(text, key) + 2, eol);
  return [{ from: start, to, text: '' }, inserted(context, lineEnd(text, to), lines)];
}

/** `accept:` and its entries where the document ends; `from` is a place behind all that it holds. */
export function atEnd({ text, eol, change }: Editing, indent: number, from: number): Splice[] {
  const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(from));
  const at = marker ? from + marker.index : text.length;
  const before = text.slice(0, at).replace('\ufeff', '');
  const isApart = before === '' || /\n[ \t]*\r?\n$/.test(before);
  const lines = `${' '.repeat(indent)}accept:${eol}${blockEntries(change.append, indent + 2, eol)}`;
  return [{ from: at, to: at, text: `${lineBreak(before, eol)}${isApart ? '' : eol}${lines}` }];
}

/** Whole lines put in where a line begins; the last line of the text may lack its end. */
function inserted({ text, eol }: Editing, at: number, lines: string): Splice {
  return { from: at, to: at, text: lineBreak(text.slice(0, at), eol) + lines };
}

function lineBreak(before: string, eol: string): string {
  return before === '' || before.endsWith('\n') ? '' : eol;
}

function blockEntries(entries: readonly Acceptance[], indent: number, eol: string): string {
  return entries.map((entry) => `${blockEntry(entry, indent, eol)}${eol}`).join('');
}

function blockEntry(entry: Acceptance, indent: number, eol: string): string {
  return acceptMembers(entry)
    .map(([key, value], at) => `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${key}: ${value}`)
    .join(eol);
}

interface Token {
  type: string;
  offset: number;
}

/** Where the dash of each entry stands. */
function dashesOf({ srcToken }: YAMLSeq): (number | undefined)[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items
    .map(({ start }) => (start as Token[]).find(({ type }) => type === 'seq-item-ind')?.offset)
    .filter((offset) => offset !== undefined);
}

function colonOf({ srcToken }: Pair): number | undefined {
  const sep = (srcToken as { sep?: Token[] } | undefined)?.sep;
  return sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}

/** How many characters stand before this one in its line; a byte order mark counts for nothing. */
export function column(text: string, at: number): number {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace('\ufeff', '').length;
}

/** The start of the line after the one in which what ends at `at` ends. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', text.slice(0, at).trimEnd().length);
  return next < 0 ? text.length : next + 1;
}
