import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { SchemaPair } from './schema-pair.ts';
import { isSchemaObject } from './vocabulary.ts';

/** The smallest pair found by leaving out parts (of both schemas, or of one) for which the property still fails. */
export function minimise(pair: SchemaPair, fails: (pair: SchemaPair) => boolean): SchemaPair {
  let smallest = pair;
  let budget = 800;
  for (let progress = true; progress && budget > 0; ) {
    progress = false;
    for (const next of smaller(smallest)) {
      if (budget-- <= 0) break;
      if (!holds(next, fails)) continue;
      smallest = next;
      progress = true;
      break;
    }
  }
  return smallest;
}

function holds(pair: SchemaPair, fails: (pair: SchemaPair) => boolean): boolean {
  try {
    return fails(pair);
  } catch {
    return false;
  }
}

function* smaller({ before, after }: SchemaPair): Generator<SchemaPair> {
  const shared = new Set(pathsOf(before).map((path) => JSON.stringify(path)));
  for (const path of pathsOf(after)) {
    if (!shared.has(JSON.stringify(path))) continue;
    for (const change of CHANGES) {
      const pair = { before: changeAt(before, path, change), after: changeAt(after, path, change) };
      if (pair.before && pair.after) yield pair as SchemaPair;
    }
  }
  for (const path of pathsOf(before)) {
    const less = changeAt(before, path, 'remove');
    if (less) yield { before: less, after };
  }
  for (const path of pathsOf(after)) {
    const less = changeAt(after, path, 'remove');
    if (less) yield { before, after: less };
  }
}

const CHANGES = ['remove', 'hoist'] as const;

function pathsOf(value: JsonValue): string[][] {
  const paths: string[][] = [];
  const walk = (node: JsonValue, path: string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, part] of Object.entries(node)) {
      paths.push([...path, key]);
      walk(part, [...path, key]);
    }
  };
  walk(value, []);
  return paths;
}

/** A copy without what is at the path, or with its parent replaced by it; undefined where that makes no schema. */
function changeAt(
  root: JsonObject,
  path: readonly string[],
  change: (typeof CHANGES)[number],
): JsonObject | undefined {
  if (change === 'remove' && path.length === 1 && path[0] === 'type') return undefined;
  const copy = structuredClone(root);
  const target = change === 'hoist' ? path.slice(0, -2) : path;
  let node: JsonValue = copy;
  for (const key of target.slice(0, -1)) node = (node as JsonObject)[key]!;
  const last = target.at(-1);
  if (last === undefined) return undefined;
  if (change === 'remove') {
    if (Array.isArray(node)) node.splice(Number(last), 1);
    else delete (node as JsonObject)[last];
    return copy;
  }
  let part: JsonValue = root;
  for (const key of path) part = (part as JsonObject)[key]!;
  if (!isSchemaObject(part)) return undefined;
  (node as JsonObject)[last] = part;
  return copy;
}
