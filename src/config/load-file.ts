import { isJsonObject } from '../json.ts';
import { type FileDocument, readDocument } from './file-document.ts';
import { notInFile } from './file-keys.ts';
import { type Explained, explain, pathText, valueAt } from './issues.ts';
import { FILE_NAMES } from './keys.ts';
import { type Problem, quoted, withoutSecrets } from './problem.ts';
import { fileSchema, type ParsedSettings, siblingsAt } from './schema.ts';

export interface LoadedFile {
  /** What the file gives, checked and converted. Where there are problems, what is right of it. */
  values: Partial<ParsedSettings>;
  problems: Problem[];
  document?: FileDocument;
}

/** Reads the text of the config file and checks it against the schema. `path` is how the user knows it. */
export async function loadFile(path: string, text: string): Promise<LoadedFile> {
  const read = await readDocument(path, text);
  if ('problems' in read) return { values: {}, problems: read.problems };
  const { document } = read;
  // An empty file says nothing.
  const root = document.value ?? {};
  if (!isJsonObject(root)) {
    const problem: Problem = {
      key: path,
      message: 'The config file is not a map.',
      fix: 'Write `key: value` lines.',
      at: document.at([], 'value'),
    };
    return { values: {}, problems: [problem], document };
  }
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(root)) {
    const refused = notInFile(name);
    if (refused) {
      problems.push({
        key: pathText([name]),
        message: `\`${pathText([name])}\` ${refused.wrong}.`,
        fix: refused.fix,
        at: document.at([name], 'key'),
      });
    }
  }
  // Key by key, so that one fault does not hide what the other keys say.
  for (const name of FILE_NAMES) {
    if (!Object.hasOwn(root, name)) continue;
    const parsed = fileSchema.safeParse({ [name]: root[name] });
    if (parsed.success) values[name] = (parsed.data as Record<string, unknown>)[name];
    else {
      for (const issue of parsed.error.issues) {
        const value = valueAt(root, issue.path);
        for (const said of explain(issue, value, siblingsAt)) {
          problems.push(fileProblem(said, value, document));
        }
      }
    }
  }
  // A path from a checkout may not lead out of it: in mode `snapshot` this file is written.
  const { snapshot } = values;
  if (
    typeof snapshot === 'string' &&
    /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|^-$/.test(snapshot)
  ) {
    problems.push({
      key: 'snapshot',
      message: `\`snapshot\` is ${quoted(snapshot)}, which leads out of the checkout.`,
      fix: 'Write a path below the root of the repository, or give it as an input.',
      at: document.at(['snapshot'], 'value'),
    });
    delete values.snapshot;
  }
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { values: values as Partial<ParsedSettings>, problems, document };
}

function fileProblem(said: Explained, value: unknown, document: FileDocument): Problem {
  const key = pathText(said.path);
  const shown = said.path.at(-1) === 'url' ? withoutSecrets(value) : value;
  const is = said.showValue ? `is ${quoted(shown)}: it ${said.wrong}` : said.wrong;
  return {
    key,
    message: `\`${key}\` ${is}.`,
    fix: said.fix,
    at: document.at(said.path, said.unknown ? 'key' : 'value'),
  };
}
