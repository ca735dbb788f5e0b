import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Page {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

export interface Block {
  language: string;
  text: string;
  /** Of its first line in the page. */
  line: number;
}

/** Every Markdown page that people read: those at the root, those in docs, and that of the example's server. */
export function readPages(): Page[] {
  return ['', 'docs/', 'examples/server/'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({
        path: `${folder}${name}`,
        text: readFileSync(join(root, folder, name), 'utf8'),
      })),
  );
}

/** The fenced blocks of a page, and its text without them, line by line as it was. */
export function takeApart(text: string): { blocks: Block[]; prose: string } {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: { fence: string; block: Block } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (open) {
      if (fence?.[1]?.startsWith(open.fence) && fence[2]?.trim() === '') open = undefined;
      else open.block.text += `${line}\n`;
      prose.push('');
    } else if (fence) {
      const block = { language: fence[2]!.trim(), text: '', line: index + 2 };
      blocks.push(block);
      open = { fence: fence[1]!, block };
      prose.push('');
    } else prose.push(line);
  }
  return { blocks, prose: prose.join('\n') };
}

/** What stands in back-ticks inside of a line. */
export function codeSpans(prose: string): string[] {
  return [...prose.matchAll(/(`+)([^\n]*?[^`\n])\1(?!`)/g)].map(([, , code]) => code!.trim());
}

/** Where the links of a page lead. */
export function linkTargets(prose: string): string[] {
  const plain = prose.replace(/(`+)[^\n]*?[^`\n]\1(?!`)/g, 'code');
  const inline = [...plain.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g)];
  const references = [...plain.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  return [...inline, ...references].map(([, target]) => target!);
}

/** The anchors of a page, as GitHub makes them of headings, and those that it sets itself. */
export function anchors(prose: string): Set<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const [, heading] of prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    found.add(times === 0 ? slug : `${slug}-${times}`);
  }
  for (const [, id] of prose.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) found.add(id!);
  return found;
}
