/**
 * Writes the tables between `<!-- name:start -->` and `<!-- name:end -->` of README.md and some pages of docs from action.yml,
 * watch/action.yml and the schema of the config file. `--check` only compares.
 */
import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../src/json.ts';
import { configSchemaText } from './generate-schema.ts';
import { readRepositoryFile, writeOrCheck } from './write-or-check.ts';

const README = 'README.md';
const REFERENCE = 'docs/configuration.md';
const WATCH = 'docs/watch.md';

/** Which tables stand in which file, in this order. */
const TABLES: Record<string, readonly string[]> = {
  [README]: ['inputs', 'outputs'],
  [REFERENCE]: ['inputs', 'outputs', 'config-file'],
  [WATCH]: ['watch-inputs', 'watch-outputs'],
};

type Row = [name: string, about: string];

function table(head: Row, rows: Row[]): string {
  const lines = [head, ['---', '---'], ...rows.map(([name, about]) => [`\`${name}\``, about])];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell?.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

async function readAction(path: string): Promise<JsonObject> {
  const action: unknown = parse((await readRepositoryFile(path)) ?? '');
  if (!isJsonObject(action)) throw new Error(`${path} is not a map`);
  return action;
}

function descriptions(section: unknown): Row[] {
  if (!isJsonObject(section)) throw new Error('an action has no such section');
  return Object.entries(section).map(([name, entry]) => {
    const about = isJsonObject(entry) ? entry.description : undefined;
    if (typeof about !== 'string') throw new Error(`an action does not describe ${name}`);
    return [name, about];
  });
}

/** Every key of the config file, by its path: `checks.tool-calls[].tool`. */
function fileKeys(schema: JsonObject, prefix = ''): Row[] {
  const { properties, items, anyOf } = schema;
  if (Array.isArray(anyOf)) {
    return anyOf.flatMap((branch) => (isJsonObject(branch) ? fileKeys(branch, prefix) : []));
  }
  if (isJsonObject(items)) return fileKeys(items, `${prefix}[]`);
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, member]): Row[] => {
    if (!isJsonObject(member)) return [];
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [[path, String(member.description)], ...fileKeys(member, path)];
  });
}

/** The text with the table put between its markers. Throws where they are missing. */
function withTable(file: string, text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} lacks the lines ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** Every generated document, by path. */
export async function documents(): Promise<Map<string, string>> {
  const action = await readAction('action.yml');
  const watch = await readAction('watch/action.yml');
  const content = new Map([
    ['inputs', table(['Input', 'What it is'], descriptions(action.inputs))],
    ['outputs', table(['Output', 'What it is'], descriptions(action.outputs))],
    ['watch-inputs', table(['Input', 'What it is'], descriptions(watch.inputs))],
    ['watch-outputs', table(['Output', 'What it is'], descriptions(watch.outputs))],
    [
      'config-file',
      table(['Key', 'What it is'], fileKeys(JSON.parse(configSchemaText()) as JsonObject)),
    ],
  ]);
  const files = new Map<string, string>();
  for (const [file, names] of Object.entries(TABLES)) {
    let text = await readRepositoryFile(file);
    if (text === undefined) throw new Error(`${file} is missing`);
    for (const name of names) text = withTable(file, text, name, content.get(name) ?? '');
    files.set(file, text);
  }
  return files;
}

if (import.meta.main) await writeOrCheck(await documents());
