import { isDeepStrictEqual } from 'node:util';
import type { Document, YAMLMap } from 'yaml';
import { acceptMembers } from '../diff/accept.ts';
import { ConfigError } from '../errors.ts';
import { atEnd, blockList, column, underKey } from './accept-block.ts';
import { flowList, flowText } from './accept-flow.ts';
import { loadFile } from './load-file.ts';
import { SettingsError } from './problem.ts';
import type { Acceptance } from './settings.ts';

type Yaml = typeof import('yaml');
type Ranged = { range?: [number, number, number] | null } | null | undefined;

/** What is to become of the list `accept`; numbers are places in it. */
export interface AcceptChange {
  replace: ReadonlyMap<number, Acceptance>;
  remove: ReadonlySet<number>;
  append: readonly Acceptance[];
}

/** A part of the text, and what comes in its place. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The text to edit, how its lines end, and what is to become of its list `accept`. */
export interface Editing {
  text: string;
  eol: string;
  change: AcceptChange;
}

/**
 * The text of a config file with other entries under `accept`; all else in it stays byte for byte. `path` is how the
 * user knows it. Throws SettingsError where the file is wrong before or would be after, and ConfigError where `accept`
 * is written in a way that cannot be edited in place.
 */
export async function editAccept(
  path: string,
  text: string,
  change: AcceptChange,
): Promise<string> {
  const before = await contentOf(path, text);
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  const splices = splicesFor(yaml, document, {
    text,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    change,
  });
  const edited = splices && spliced(text, splices);
  const wanted = { ...before, accept: changed(before.accept, change) };
  // Whatever the file looks like: it says what it said, and the change.
  let cause: unknown;
  const content =
    edited === undefined
      ? undefined
      : await contentOf(path, edited).catch((error: unknown) => {
          cause = error;
        });
  if (edited !== undefined && isDeepStrictEqual(content, wanted)) return edited;
  const entries = [...change.replace.values(), ...change.append].slice(0, 5).map((entry) => {
    const members = acceptMembers(entry).map(([key, value]) => `${key}: ${value}`);
    return `  - ${members.join('\n    ')}`;
  });
  throw new ConfigError(`\`accept\` of ${path} cannot be edited in place; nothing was written.`, {
    hint: `Write it as a plain list, one \`- \` per entry, and try again, or do it by hand:\naccept:\n${entries.join('\n')}`,
    cause,
  });
}

async function contentOf(path: string, text: string): Promise<Record<string, unknown>> {
  const { problems, document } = await loadFile(path, text);
  if (problems.length > 0) throw new SettingsError(problems);
  const value = document?.value;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function changed(entries: unknown, { replace, remove, append }: AcceptChange): unknown[] {
  const kept = (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) => {
    const other = replace.get(index);
    return remove.has(index) ? [] : [other ? { ...other } : entry];
  });
  return [...kept, ...append.map((entry) => ({ ...entry }))];
}

function spliced(text: string, splices: readonly Splice[]): string {
  let edited = text;
  for (const { from, to, text: inner } of [...splices].sort((a, b) => b.from - a.from))
    edited = edited.slice(0, from) + inner + edited.slice(to);
  return edited;
}

function splicesFor(
  yaml: Yaml,
  { contents: root }: Document.Parsed,
  editing: Editing,
): Splice[] | undefined {
  const { text, change } = editing;
  if (root === null || (yaml.isScalar(root) && root.value === null)) return atEnd(editing, 0, 0);
  if (!yaml.isMap(root)) return undefined;
  const pair = root.items.find(({ key }) => yaml.isScalar(key) && key.value === 'accept');
  if (!pair) return newMember(editing, root);
  const { value } = pair;
  if (yaml.isSeq(value)) {
    // An empty list in brackets is a place for one with dashes.
    const isEmpty = value.range && /^\[\s*\]$/.test(text.slice(value.range[0], value.range[1]));
    if (isEmpty && !root.flow) return underKey(editing, pair, value.range!);
    return value.flow ? flowList(editing, value) : blockList(editing, value, pair);
  }
  if (!yaml.isScalar(value) || value.value !== null || !value.range) return undefined;
  const [from, to] = value.range;
  if (!root.flow) return underKey(editing, pair, value.range);
  const blank = text[from - 1] === ' ' ? '' : ' ';
  return [{ from, to, text: `${blank}${flowText(change.append)}` }];
}

/** The key itself, after the other ones. */
function newMember(editing: Editing, root: YAMLMap): Splice[] | undefined {
  const { text, change } = editing;
  const last = root.items.at(-1);
  const start = root.range?.[0] ?? 0;
  if (!root.flow) return atEnd(editing, column(text, start), root.range?.[1] ?? text.length);
  const at = last
    ? ((last.value as Ranged)?.range?.[1] ?? (last.key as Ranged)?.range?.[1])
    : start + 1;
  if (at === undefined) return undefined;
  const member = `"accept": ${flowText(change.append)}`;
  return [{ from: at, to: at, text: last ? `, ${member}` : member }];
}
