import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { type CaptureContext, type Contract, LIST_KINDS } from './contract.ts';

/** What is wrong with a snapshot document, and at which JSON pointer. */
export class DocumentError extends Error {
  readonly pointer: string;
  readonly hint: string;

  constructor(pointer: string, message: string, hint = REWRITE) {
    super(message);
    this.name = 'DocumentError';
    this.pointer = pointer;
    this.hint = hint;
  }
}

const REWRITE = 'write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`';

/**
 * The contract in a snapshot document of `schemaVersion` 1. What is absent is empty. Throws DocumentError where a
 * member is not what the format says.
 */
export function contractOfDocument(document: JsonObject): Contract {
  if (document.schemaVersion !== 1) {
    throw new DocumentError(
      '/schemaVersion',
      `schemaVersion is ${short(document.schemaVersion)}; this version reads 1`,
      typeof document.schemaVersion === 'number' && document.schemaVersion > 1
        ? 'use the version of mcp-deploy-gate that wrote the file, or a later one'
        : REWRITE,
    );
  }
  const contract: Contract = {
    capabilities: objectAt(document, 'capabilities', ''),
    tools: [],
    resources: [],
    resourceTemplates: [],
    prompts: [],
    context: contextOf(objectAt(document, 'context', '')),
  };
  const server = objectAt(document, 'server', '');
  if (typeof server.name === 'string') contract.serverInfo = { name: server.name };
  const { instructions } = document;
  if (typeof instructions === 'string') contract.instructions = instructions;
  else if (instructions !== undefined) {
    throw new DocumentError('/instructions', `instructions is ${short(instructions)}, not a text`);
  }
  for (const kind of LIST_KINDS) contract[kind] = itemsAt(document, kind);
  return contract;
}

function contextOf(context: JsonObject): CaptureContext {
  const eras = context.eras ?? [];
  if (!Array.isArray(eras)) {
    throw new DocumentError('/context/eras', `eras is ${short(eras)}, not a list`);
  }
  const result: CaptureContext = {
    eras: eras.map((entry, index) => {
      const era = isJsonObject(entry) ? entry.era : undefined;
      const protocolVersion = isJsonObject(entry) ? entry.protocolVersion : undefined;
      if ((era !== 'modern' && era !== 'legacy') || typeof protocolVersion !== 'string') {
        throw new DocumentError(
          `/context/eras/${index}`,
          `an era is {"era": "modern" or "legacy", "protocolVersion": "…"}, not ${short(entry)}`,
        );
      }
      return { era, protocolVersion };
    }),
    clientCapabilities: objectAt(context, 'clientCapabilities', '/context'),
  };
  const { principal } = context;
  if (typeof principal === 'string') result.principal = principal;
  else if (principal !== undefined) {
    throw new DocumentError('/context/principal', `principal is ${short(principal)}, not a text`);
  }
  return result;
}

function objectAt(parent: JsonObject, key: string, at: string): JsonObject {
  const value = parent[key];
  if (value === undefined) return {};
  if (isJsonObject(value)) return value;
  throw new DocumentError(`${at}/${key}`, `${key} is ${short(value)}, not an object`);
}

/** The objects of a list member; none where it is absent. Throws DocumentError for anything else. */
export function itemsAt(document: JsonObject, kind: string): JsonObject[] {
  const list = document[kind];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    throw new DocumentError(`/${kind}`, `${kind} is ${short(list)}, not a list`);
  }
  return list.map((item, index) => {
    if (isJsonObject(item)) return item;
    throw new DocumentError(
      `/${kind}/${index}`,
      `${kind}[${index}] is ${short(item)}, not an object`,
    );
  });
}

/** A value for an error message. */
export function short(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
