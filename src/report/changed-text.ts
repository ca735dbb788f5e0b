import { isJsonObject, type JsonValue } from '../json.ts';
import { truncateAround, truncateMiddle } from './escape.ts';
import type { ReportFinding } from './report-shape.ts';
import { plural } from './words.ts';

/** A part of a line; `changed` where the other side's line does not have it. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** A line of a difference. `skipped` stands for lines that are the same on both sides. */
export interface ChangedLine {
  kind: 'same' | 'removed' | 'added' | 'skipped';
  pieces: Piece[];
}

/** The difference of one finding's two sides, as lines; raw text. */
export interface ChangedText {
  fingerprint: string;
  lines: ChangedLine[];
}

const MAX_TEXTS = 50;
/** Shorter values are shown side by side. */
const SHORT_TEXT = 40;
const MAX_TEXT = 200_000;
const MAX_NESTING = 60;
/** Edits after which a difference is no longer worth looking for; it keeps the search short. */
const MAX_EDITS = 400;
/** Lines around a change, and characters around a changed word, that are shown. */
const CONTEXT_LINES = 2;
const CONTEXT_CHARACTERS = 80;
const MAX_PIECES = 60;

type Diff = typeof import('diff');

/** The differences of the first findings, worst first, whose two sides are texts or structures. Loads `diff` if any is. */
export async function changedTexts(findings: readonly ReportFinding[]): Promise<ChangedText[]> {
  const wanted = findings
    .flatMap((finding) => {
      const sides = textSides(finding);
      return sides ? [{ fingerprint: finding.fingerprint, ...sides }] : [];
    })
    .slice(0, MAX_TEXTS);
  if (wanted.length === 0) return [];
  const diff = await import('diff');
  return wanted.map(({ fingerprint, before, after }) => ({
    fingerprint,
    lines: changedLines(diff, before, after),
  }));
}

function textSides(finding: ReportFinding): { before: string; after: string } | undefined {
  const { before, after } = finding;
  if (before === undefined || after === undefined) return undefined;
  const texts = typeof before === 'string' && typeof after === 'string';
  if (texts && Math.max(before.length, after.length) <= SHORT_TEXT && !/\n/.test(before + after))
    return undefined;
  const structures = [before, after].every((side) => typeof side === 'object' && side !== null);
  if (!texts && !structures) return undefined;
  const sides = { before: asText(before), after: asText(after) };
  return Math.max(sides.before.length, sides.after.length) > MAX_TEXT ? undefined : sides;
}

// Key order means nothing in a contract: sorted, so that it does not show as a change.
function asText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(sorted(value, 0), null, 2);
}

function sorted(value: JsonValue, depth: number): JsonValue {
  if (depth >= MAX_NESTING) return '…';
  if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member, depth + 1)]));
}

function changedLines(diff: Diff, before: string, after: string): ChangedLine[] {
  const old = before.split(/\r\n|\n|\r/);
  const now = after.split(/\r\n|\n|\r/);
  const runs = diff.diffArrays(old, now, { maxEditLength: MAX_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const lines: ChangedLine[] = [];
  for (const [at, run] of runs.entries()) {
    if (run.added && runs[at - 1]?.removed) continue;
    const next = runs[at + 1];
    if (run.removed) lines.push(...replaced(diff, run.value, next?.added ? next.value : []));
    else for (const text of run.value) lines.push(whole(run.added ? 'added' : 'same', text));
  }
  return withContext(lines);
}

// Lines that were replaced by as many others are compared word by word; the rest is removed or added as it is.
function replaced(diff: Diff, old: string[], now: string[]): ChangedLine[] {
  const removed: ChangedLine[] = [];
  const added: ChangedLine[] = [];
  for (let at = 0; at < Math.max(old.length, now.length); at++) {
    const [before, after] = [old[at], now[at]];
    const words =
      before !== undefined && after !== undefined && old.length === now.length
        ? diff.diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS })
        : undefined;
    const kept = words?.filter((word) => !word.added && !word.removed) ?? [];
    const alike = kept.some((word) => /[\p{L}\p{N}]/u.test(word.value));
    if (words && alike) {
      removed.push({ kind: 'removed', pieces: pieces(words, 'removed') });
      added.push({ kind: 'added', pieces: pieces(words, 'added') });
    } else {
      if (before !== undefined) removed.push(whole('removed', before));
      if (after !== undefined) added.push(whole('added', after));
    }
  }
  return [...removed, ...added];
}

function pieces(
  words: { value: string; added: boolean; removed: boolean }[],
  kind: 'removed' | 'added',
): Piece[] {
  const mine = joined(
    words
      .filter((word) => word[kind] || (!word.added && !word.removed))
      .map((word) => ({ text: word.value, changed: word[kind] })),
  );
  const cut = mine.slice(0, MAX_PIECES).map(({ text, changed }, at) => ({
    changed,
    text: changed
      ? truncateMiddle(text, CONTEXT_CHARACTERS * 5)
      : around(text, at === 0, at === mine.length - 1, 2 * CONTEXT_CHARACTERS),
  }));
  return mine.length > cut.length ? [...cut, { text: ' …', changed: false }] : cut;
}

// Changed words with nothing but blanks between them are one.
function joined(all: Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const [at, piece] of all.entries()) {
    const last = merged.at(-1);
    const blank = !piece.changed && /^\s+$/.test(piece.text) && all[at + 1]?.changed;
    if (last?.changed && (piece.changed || blank)) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged;
}

// What stays the same in at most `max` characters, cut so that what is beside a change is left.
function around(text: string, first: boolean, last: boolean, max: number): string {
  if (first && !last) return truncateAround(text, text.length, Math.min(max, CONTEXT_CHARACTERS));
  if (last && !first) return truncateAround(text, 0, Math.min(max, CONTEXT_CHARACTERS));
  return truncateMiddle(text, max);
}

function whole(kind: ChangedLine['kind'], text: string): ChangedLine {
  const changed = kind === 'removed' || kind === 'added';
  return { kind, pieces: [{ text: truncateMiddle(text, CONTEXT_CHARACTERS * 10), changed }] };
}

function withContext(lines: ChangedLine[]): ChangedLine[] {
  const near = lines.map(() => false);
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'same')
      near.fill(true, Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1);
  }
  const shown: ChangedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (at < lines.length && !near[at]) at++;
    if (at > from) shown.push(whole('skipped', `${plural(at - from, 'line')} unchanged`));
    if (at < lines.length) shown.push(lines[at]!);
  }
  return shown;
}

/** The pieces of a line in at most `max` characters, where what stays the same can be cut that far: its ends give way. */
export function narrowed(all: readonly Piece[], max: number): Piece[] {
  const same = all.filter(({ changed }) => !changed).map(({ text }) => text.length);
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  // Marks of changed words take four characters.
  const marks = (all.length - same.length) * 4;
  if (total + marks <= max || same.length === 0) return [...all];
  const left = max - marks - (total - same.reduce((sum, length) => sum + length, 0));
  const room = Math.max(MIN_SAME, share(same, left));
  return all.map((piece, at) => {
    if (piece.changed || piece.text.length <= room) return piece;
    return { ...piece, text: around(piece.text, at === 0, at === all.length - 1, room) };
  });
}

const MIN_SAME = 12;

/** The length to which all that is longer must be cut so that the sum is `left`. */
function share(lengths: readonly number[], left: number): number {
  let rest = left;
  let count = lengths.length;
  for (const length of lengths.toSorted((a, b) => a - b)) {
    if (length * count > rest) break;
    rest -= length;
    count--;
  }
  return count === 0 ? left : Math.floor(rest / count);
}

/** A changed piece in its marks, `[-…-]` or `{+…+}`; blanks at its ends stay outside. Takes and gives finished text. */
export function marked(text: string, kind: ChangedLine['kind']): string {
  const inner = text.trim();
  const at = text.indexOf(inner);
  const [open, close] = kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  if (inner === '') return `${open}${text}${close}`;
  return `${text.slice(0, at)}${open}${inner}${close}${text.slice(at + inner.length)}`;
}
