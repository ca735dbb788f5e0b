import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/json.ts';
import { ApiError } from './api-error.ts';
import { strategicMerge } from './strategic-merge.ts';

/** Applies a patch in one of the three forms that `kubectl` sends; the target is not changed. Throws ApiError. */
export function patched(target: JsonObject, patch: unknown, contentType: string): JsonObject {
  const copy = structuredClone(target);
  switch (contentType) {
    case 'application/json-patch+json':
      return (patch as Operation[]).reduce(applyOperation, copy);
    case 'application/merge-patch+json':
      return mergePatch(copy, patch as JsonObject) as JsonObject;
    case 'application/strategic-merge-patch+json':
      return strategicMerge(copy, patch as JsonObject);
    default:
      throw new ApiError(415, 'UnsupportedMediaType', `no patch of the type ${contentType}`);
  }
}

interface Operation {
  op: string;
  path: string;
  value?: JsonValue;
}

/** RFC 6902, without `move` and `copy`, which `kubectl` does not send. */
function applyOperation(target: JsonObject, { op, path, value }: Operation): JsonObject {
  const tokens = path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = tokens.pop();
  let parent: JsonValue | undefined = target;
  for (const token of tokens) parent = (parent as Record<string, JsonValue> | undefined)?.[token];
  if (last === undefined || typeof parent !== 'object' || parent === null) throw missing(path);
  if (op === 'test') {
    const found = (parent as JsonObject)[last];
    if (!isDeepStrictEqual(found, value)) throw missing(path);
  } else if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last);
    if (op === 'add') parent.splice(index, 0, value!);
    else if (op === 'remove') parent.splice(index, 1);
    else parent[index] = value!;
  } else if (op === 'remove') {
    if (!Object.hasOwn(parent, last)) throw missing(path);
    delete parent[last];
  } else {
    if (op === 'replace' && !Object.hasOwn(parent, last)) throw missing(path);
    parent[last] = value!;
  }
  return target;
}

function missing(path: string): ApiError {
  return new ApiError(422, 'Invalid', `the JSON patch does not fit at ${path}`);
}

/** RFC 7396. */
function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const merged: JsonObject = isJsonObject(target) ? target : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}
