import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { isFolder, readTextFile } from './files.ts';

/** More than any set of manifests. */
const MAX_FILES = 2000;
const MAX_STDIN = 64 * 1024 * 1024;

/** A file of manifests: what to call it, and its text. */
export interface ManifestFile {
  path: string;
  text: string;
}

/**
 * The texts of files and of all `*.yaml`, `*.yml` and `*.json` that stand directly in folders, as `kubectl apply -f` takes
 * them; `-` is standard input, and called `stdin`. Throws ConfigError where there is nothing, GateError of code `io` for
 * what cannot be read.
 */
export async function readManifestFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<ManifestFile[]> {
  const files = new Map<string, ManifestFile>();
  const add = async (path: string) => {
    if (files.has(path)) return;
    if (files.size >= MAX_FILES) {
      throw new ConfigError(`There are more than ${MAX_FILES} files of manifests.`, {
        hint: 'Name only those that the MCP server is deployed with.',
      });
    }
    const text = await readTextFile(path);
    if (text === undefined) {
      throw new ConfigError(`${path} does not exist.`, {
        hint: 'Name a file of manifests or a folder. Paths are relative to the current folder.',
      });
    }
    files.set(path, { path, text });
  };
  for (const path of paths) {
    if (path === '-') files.set('-', { path: 'stdin', text: await textOf(stdin) });
    else if (await isFolder(path)) for (const file of await filesIn(path)) await add(file);
    else await add(path);
  }
  return [...files.values()];
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { withFileTypes: true });
  const found = names
    .filter((entry) => !entry.isDirectory() && /\.(?:ya?ml|json)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
  if (found.length > 0) return found;
  const folders = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  throw new ConfigError(`${folder} holds no *.yaml, *.yml or *.json.`, {
    hint:
      folders.length > 0
        ? `Its folders are not read: name one of them, ${join(folder, folders.sort()[0]!)} say.`
        : 'Name the folder that the manifests are in.',
  });
}

async function textOf(stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of stdin) {
    text += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
    if (text.length <= MAX_STDIN) continue;
    throw new ConfigError(`Standard input holds more than ${MAX_STDIN / 1024 / 1024} MiB.`, {
      hint: 'Pipe in the manifests of the MCP server only.',
    });
  }
  if (text.trim() !== '') return text;
  throw new ConfigError('Standard input is empty.', {
    hint: 'Did the command before the pipe fail? Run it alone.',
  });
}
