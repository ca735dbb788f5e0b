/** A run of words that both texts have, or only the old, or only the new one. */
export interface HunkPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** One changed place of a text with some words around it. Raw text of servers: escape before printing. */
export interface TextHunk {
  parts: HunkPart[];
  /** Text was left out before the first part, or after the last. */
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface TextHunks {
  hunks: TextHunk[];
  /** Changed places beyond the limit. */
  omitted: number;
}

export interface HunkOptions {
  /** Characters of unchanged text kept on each side of a change. */
  context?: number;
  /** Hunks at most. */
  limit?: number;
  /** Characters of one part at most: what is longer is cut in its middle. */
  maxPart?: number;
}

/** Tokens of each side that are compared one by one; a larger difference is shown as one. */
const MAX_TOKENS = 6000;
/** Insertions and deletions after which two texts count as different altogether: it bounds the time. */
const MAX_EDITS = 800;
const GAP = ' … ';

/**
 * The changed places of a text, the changed words marked, truncated around the difference and never before it. None for
 * equal texts. Bounded in time for any input.
 */
export async function textHunks(
  before: string,
  after: string,
  { context = 60, limit = 5, maxPart = 400 }: HunkOptions = {},
): Promise<TextHunks> {
  if (before === after) return { hunks: [], omitted: 0 };
  const all = splitHunks(await differences(before, after), context);
  const hunks = all.slice(0, limit).map((hunk) => ({
    ...hunk,
    parts: hunk.parts.map((part) => ({ ...part, text: cutMiddle(part.text, maxPart) })),
  }));
  return { hunks, omitted: all.length - hunks.length };
}

/** Both texts as runs of parts. What they have in common at both ends needs no comparison. */
async function differences(before: string, after: string): Promise<HunkPart[]> {
  const old = tokens(before);
  const now = tokens(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail++;
  }
  const middle = await changedMiddle(
    old.slice(head, old.length - tail),
    now.slice(head, now.length - tail),
  );
  const parts: HunkPart[] = [
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ];
  return parts.filter(({ text }) => text !== '');
}

async function changedMiddle(old: string[], now: string[]): Promise<HunkPart[]> {
  const whole: HunkPart[] = [
    { kind: 'removed', text: old.join('') },
    { kind: 'added', text: now.join('') },
  ];
  if (old.length === 0 || now.length === 0) return whole;
  if (old.length > MAX_TOKENS || now.length > MAX_TOKENS) return whole;
  const { diffArrays } = await import('diff');
  const changes = diffArrays(old, now, { maxEditLength: MAX_EDITS });
  if (!changes) return whole;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words, runs of white space, and other characters one by one. A word of any length is one token. */
function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

/** Cuts long unchanged parts, and begins a new hunk at each cut. */
function splitHunks(parts: HunkPart[], context: number): TextHunk[] {
  const hunks: TextHunk[] = [];
  let current: TextHunk = { parts: [], cutBefore: false, cutAfter: false };
  for (const [index, part] of parts.entries()) {
    const first = index === 0;
    const last = index === parts.length - 1;
    const room = first || last ? context : 2 * context;
    if (part.kind !== 'same' || part.text.length <= room) {
      current.parts.push(part);
      continue;
    }
    if (!first) {
      current.parts.push({ kind: 'same', text: headOf(part.text, context) });
      current.cutAfter = true;
      hunks.push(current);
    }
    if (!last) {
      const text = tailOf(part.text, context);
      current = { parts: [{ kind: 'same', text }], cutBefore: true, cutAfter: false };
    } else current = { parts: [], cutBefore: true, cutAfter: false };
  }
  if (current.parts.some(({ kind }) => kind !== 'same')) hunks.push(current);
  return hunks;
}

/** The first `length` units, without half a character at the end. */
function headOf(text: string, length: number): string {
  const end = isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

function tailOf(text: string, length: number): string {
  const start = text.length - length;
  return text.slice(isHighSurrogate(text.charCodeAt(start - 1)) ? start + 1 : start);
}

function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - GAP.length) / 2);
  return headOf(text, half) + GAP + tailOf(text, half);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
