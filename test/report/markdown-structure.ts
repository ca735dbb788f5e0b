/** The blocks of a Markdown document as GitHub would see them, as far as our summaries use them. Throws where it is not well-formed. */
export interface Structure {
  headings: string[];
  /** Columns of each table's rows. */
  tables: number[][];
  details: number;
  fences: number;
}

const ALLOWED_TAGS = /<\/?(?:details|summary|sub|br)>/g;

/** Reads a document line by line: fences, headings, tables, details. Everything inside fences is text. */
export function markdownStructure(markdown: string): Structure {
  const found: Structure = { headings: [], tables: [], details: 0, fences: 0 };
  let fence = '';
  let table: number[] | undefined;
  let open = 0;
  for (const line of markdown.split('\n')) {
    if (fence !== '') {
      const closing = /^ {0,3}(`{3,})\s*$/.exec(line);
      if (closing && closing[1]!.length >= fence.length) fence = '';
      continue;
    }
    const opening = /^ {0,3}(`{3,}|~{3,})[^`]*$/.exec(line);
    if (opening) {
      fence = opening[1]!;
      found.fences++;
      continue;
    }
    if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) found.headings.push(line);
    if (/^ {0,3}(?:=+|-{2,})\s*$/.test(line)) throw new Error(`setext heading or rule: ${line}`);
    if (/^\s{4,}|^\t/.test(line)) throw new Error(`indented code: ${line}`);
    const prose = line.startsWith('<details><summary>')
      ? line.replace(/^<details><summary>[^<]*<\/summary>$/, '<details><summary></summary>')
      : withoutCode(line);
    open += count(prose, '<details>') - count(prose, '</details>');
    if (open < 0) throw new Error(`details closed twice: ${line}`);
    found.details += count(prose, '<details>');
    if (/(?<!\\)(?:\\\\)*</.test(prose.replace(ALLOWED_TAGS, ''))) throw new Error(`HTML: ${line}`);
    for (const [link] of prose.matchAll(/(?<!\\)(?:\\\\)*\]\([^)]*\)/g)) {
      if (
        !/\]\(https:\/\/github\.com\/org\/mcp-deploy-gate\/blob\/v1\/docs\/(?:rules|checks|preflight|zero-downtime)\.md#[a-z0-9-]+\)$/.test(
          link,
        )
      )
        throw new Error(`link: ${link}`);
    }
    const bare = prose.replace(/\]\([^)]*\)/g, '');
    if (/:\/\/|www\.|\w@\w/i.test(bare)) throw new Error(`autolink: ${line}`);
    if (line.startsWith('|')) {
      table ??= [];
      table.push(cells(line));
    } else if (table) {
      found.tables.push(table);
      table = undefined;
    }
  }
  if (table) found.tables.push(table);
  if (fence !== '') throw new Error('a fence stays open');
  if (open !== 0) throw new Error('details stay open');
  return found;
}

// Cells are split before code spans are read: by pipes that no backslash precedes.
function cells(row: string): number {
  return row.split(/(?<!\\)\|/).length - 2;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** A line without its code spans, read as CommonMark does: a run of back-ticks ends at the next run of its length. */
export function withoutCode(line: string): string {
  let rest = '';
  let at = 0;
  while (at < line.length) {
    const character = line[at]!;
    if (character === '\\' && at + 1 < line.length) {
      rest += line.slice(at, at + 2);
      at += 2;
    } else if (character === '`') {
      const run = /^`+/.exec(line.slice(at))![0];
      const end = closing(line, at + run.length, run.length);
      if (end < 0) throw new Error(`a code span stays open: ${line}`);
      rest += '\u25a1';
      at = end;
    } else {
      rest += character;
      at++;
    }
  }
  return rest;
}

function closing(line: string, from: number, length: number): number {
  for (const run of line.slice(from).matchAll(/`+/g)) {
    if (run[0].length === length) return from + run.index + length;
  }
  return -1;
}
