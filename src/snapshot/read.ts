import { type ParseError, parseTree } from 'jsonc-parser';
import { ConfigError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Contract } from './contract.ts';
import { contractOfDocument, DocumentError, short } from './document.ts';
import { type ContractHashes, hashContract } from './hash.ts';
import { LineIndex } from './lines.ts';

/** A snapshot file as read. */
export type SnapshotFile =
  | ({
      kind: 'full';
      contract: Contract;
      /** The hashes that stand in the file are not those of its content: it was edited or merged by hand. */
      recordedHashesStale: boolean;
    } & ContractHashes)
  /** `{"hash": "<sha256 hex>"}`, made by hand; the hash in lower case, without a prefix. See hand-made.ts. */
  | { kind: 'hand-made'; hash: string };

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t]|\r?$)/m;

/**
 * Reads a snapshot file: the form that `mcp-deploy-gate snapshot` writes, or the hand-made one. Hashes are recomputed;
 * those in the file are only compared with them. `path` is for messages.
 * Throws ConfigError with path, line and fix for anything that is not a snapshot.
 */
export function readSnapshot(text: string, path: string): SnapshotFile {
  const body = withoutMark(text);
  const document = parseDocument(body, path);
  const fail = (pointer: string, message: string, hint: string): ConfigError => {
    const { line } = new LineIndex(body).locate('server', pointer);
    return new ConfigError(`${path}:${line}: ${message}`, { hint });
  };
  if (isHandMade(document)) {
    const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(String(document.hash))?.[1];
    if (hash) return { kind: 'hand-made', hash: hash.toLowerCase() };
    throw fail(
      '/hash',
      `hash is ${short(document.hash)}, not 64 hex digits of SHA-256`,
      'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or put the SHA-256 over the sorted {name, description} there',
    );
  }
  try {
    const contract = contractOfDocument(document);
    const hashes = hashContract(contract);
    return { kind: 'full', contract, ...hashes, recordedHashesStale: isStale(document, hashes) };
  } catch (error) {
    if (error instanceof DocumentError) throw fail(error.pointer, error.message, error.hint);
    throw error;
  }
}

/** The object that a JSON file holds, or a ConfigError with path, line and fix. */
export function readJsonFile(text: string, path: string): JsonObject {
  return parseDocument(withoutMark(text), path, {
    what: 'what is compared',
    hint: 'say what a list holds: `{"tools": […]}`',
  });
}

/** Without the byte order mark that editors on Windows add. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Whether a document is of the form `{"hash": …}` that teams made by hand. */
export function isHandMade(document: JsonObject): boolean {
  return (
    document.hash !== undefined &&
    document.schemaVersion === undefined &&
    document.tools === undefined
  );
}

const SNAPSHOT = {
  what: 'a snapshot',
  hint: 'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
};

function isStale(document: JsonObject, { hash, items }: ContractHashes): boolean {
  const recorded = document.hashes;
  if (document.hash !== hash || !isJsonObject(recorded)) return true;
  const subjects = Object.keys(recorded);
  return subjects.length !== items.size || subjects.some((key) => recorded[key] !== items.get(key));
}

function parseDocument(text: string, path: string, names = SNAPSHOT): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw syntaxError(text, path, cause);
  }
  if (!isJsonObject(value)) {
    throw new ConfigError(`${path}:1: ${names.what} is a JSON object, not ${short(value)}`, {
      hint: names.hint,
    });
  }
  return value;
}

function syntaxError(text: string, path: string, cause: unknown): ConfigError {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const { line } = new LineIndex(text).at(conflict.index);
    return new ConfigError(`${path}:${line}: a merge conflict is not resolved`, {
      hint: 'take either side, then write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
      cause,
    });
  }
  if (text.trim() === '') {
    return new ConfigError(`${path}: the file is empty`, {
      hint: 'write it with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or remove it for a smoke test',
      cause,
    });
  }
  const { line, column } = new LineIndex(text).at(errorOffset(text));
  return new ConfigError(`${path}:${line}:${column}: not valid JSON`, {
    hint: 'mend the line, or write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
    cause,
  });
}

/** Where JSON ends to be valid. V8's messages name no place for short texts. */
function errorOffset(text: string): number {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return 0;
  }
  return errors[0]?.offset ?? 0;
}
