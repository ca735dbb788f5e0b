import { findNodeAtLocation, type Node, parseTree, visit } from 'jsonc-parser';
import { pointerSegments } from '../json-pointer.ts';
import type { ListKind } from './contract.ts';
import { ITEM_KEY } from './items.ts';

/** A place in a text file: 1-based, columns in UTF-16 units, as GitHub's annotations count them. */
export interface Place {
  line: number;
  column: number;
  /** The line on which the value ends. */
  endLine: number;
}

interface Range {
  start: number;
  end: number;
}

interface Member extends Range {
  /** Where the member's key begins. */
  keyStart: number;
}

/** Where everything stands in one snapshot file. Built once in a pass over the text; items are parsed when asked for. */
export class LineIndex {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  /** Members of the document, `tools` say. */
  readonly #members = new Map<string, Member>();
  /** Items by subject, `tools/echo` say; of duplicates the first. */
  readonly #items = new Map<string, Range>();
  #parsed: { range: Range; tree: Node | undefined } | undefined;

  /** Takes the text of a snapshot file. Never throws on broken JSON: it finds what can be found. */
  constructor(text: string) {
    // A byte order mark counts as a column, and the parser does not know it.
    this.#text = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
    try {
      this.#index();
    } catch (error) {
      // Nesting that overflows the parser's stack: what was found so far is what there is.
      if (!(error instanceof RangeError)) throw error;
    }
  }

  /**
   * The place of `pointer` (RFC 6901) inside a subject's item, or inside the document for the subject `server`.
   * What is not there resolves to its nearest existing parent: a missing member to the object it would be in, a missing
   * item to its list, a missing list to the beginning of the file.
   */
  locate(subject: string, pointer: string): Place {
    const segments = pointerSegments(pointer);
    const slash = subject.indexOf('/');
    if (slash < 0) {
      const member = segments.length > 0 ? this.#members.get(segments[0]!) : undefined;
      if (!member) return this.#place({ start: 0, end: 0 });
      return this.#inside(member, segments.slice(1), member.keyStart);
    }
    const item = this.#items.get(subject);
    if (item) return this.#inside(item, segments, item.start);
    const list = this.#members.get(subject.slice(0, slash));
    if (!list) return this.#place({ start: 0, end: 0 });
    return this.#place({ start: list.keyStart, end: list.keyStart });
  }

  /** The place of an offset into the text, in UTF-16 units. */
  at(offset: number): Place {
    return this.#place({ start: offset, end: offset });
  }

  #inside(range: Range, segments: string[], ownStart: number): Place {
    if (this.#parsed?.range !== range) {
      this.#parsed = { range, tree: treeOf(this.#text.slice(range.start, range.end)) };
    }
    let node = this.#parsed.tree;
    let found: Range = { start: ownStart, end: range.end };
    for (const segment of segments) {
      const next = node && childOf(node, segment);
      if (!next) break;
      node = next;
      // A member begins at its key, not at its value.
      const outer = node.parent?.type === 'property' ? node.parent : node;
      found = {
        start: range.start + outer.offset,
        end: range.start + node.offset + node.length,
      };
    }
    return this.#place(found);
  }

  #place({ start, end }: Range): Place {
    const line = this.#lineOf(start);
    return {
      line,
      column: start - this.#lineStarts[line - 1]! + 1,
      endLine: Math.max(line, this.#lineOf(Math.max(start, end - 1))),
    };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  #index(): void {
    let depth = 0;
    let member = '';
    let property = '';
    let keyStart = 0;
    let item: { start: number; key: string } | undefined;
    const close = (end: number): void => {
      depth--;
      if (depth === 1) this.#members.set(member, { ...this.#members.get(member)!, end });
      if (depth === 2 && item) {
        const subject = `${member}/${item.key}`;
        if (!this.#items.has(subject)) this.#items.set(subject, { start: item.start, end });
        item = undefined;
      }
    };
    const open = (offset: number): void => {
      if (depth === 1) this.#members.set(member, { keyStart, start: offset, end: offset });
      depth++;
    };
    visit(this.#text, {
      onObjectBegin: (offset) => {
        if (depth === 2 && isList(member)) item = { start: offset, key: '' };
        open(offset);
      },
      onArrayBegin: open,
      onObjectEnd: (offset, length) => close(offset + length),
      onArrayEnd: (offset, length) => close(offset + length),
      onObjectProperty: (name, offset) => {
        if (depth === 1) {
          member = name;
          keyStart = offset;
        }
        if (depth === 3) property = name;
      },
      onLiteralValue: (value, offset, length) => {
        if (depth === 1) {
          this.#members.set(member, { keyStart, start: offset, end: offset + length });
        } else if (depth === 3 && item && isList(member) && property === ITEM_KEY[member]) {
          item.key = typeof value === 'string' ? value : '';
        }
      },
    });
  }
}

let last: { text: string; index: LineIndex } | undefined;

/** `new LineIndex(text).locate(subject, pointer)`; the index of the last text is kept. */
export function locate(text: string, subject: string, pointer: string): Place {
  if (last?.text !== text) last = { text, index: new LineIndex(text) };
  return last.index.locate(subject, pointer);
}

/** The tree of a larger item takes a hundred times its memory. */
const MAX_PARSED = 256 * 1024;

/** Undefined also where it is too large, or nesting overflows the parser's stack: then the item is the place. */
function treeOf(text: string): Node | undefined {
  if (text.length > MAX_PARSED) return undefined;
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isList(member: string): member is ListKind {
  return Object.hasOwn(ITEM_KEY, member);
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === 'array') {
    return /^(?:0|[1-9]\d{0,8})$/.test(segment)
      ? findNodeAtLocation(node, [Number(segment)])
      : undefined;
  }
  if (node.type !== 'object') return undefined;
  // Of a key that stands twice the last one counts, as in JSON.parse.
  const property = node.children?.findLast((child) => child.children?.[0]?.value === segment);
  return property?.children?.[1];
}
