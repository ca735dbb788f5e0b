import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { excerpt } from './excerpt.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const MAX_NODES = 100_000;

/**
 * What makes clients of 2026-07-28 drop a tool for its `x-mcp-header` declarations: allowed only on properties of
 * type string, integer or boolean that are reached through `properties` alone, each a header name of its own.
 */
export function headerFault(inputSchema: JsonObject): string | undefined {
  const names = new Set<string>();
  const stack: { node: JsonValue; path: string; reachable: boolean }[] = [
    { node: inputSchema, path: '', reachable: true },
  ];
  let budget = MAX_NODES;
  for (let next = stack.pop(); next && budget > 0; next = stack.pop()) {
    const { node, path, reachable } = next;
    budget--;
    if (Array.isArray(node)) {
      for (const child of node) stack.push({ node: child, path, reachable: false });
      continue;
    }
    if (!isJsonObject(node)) continue;
    const fault = declarationFault(node, path, reachable, names);
    if (fault) return fault;
    for (const [keyword, value] of Object.entries(node)) {
      if (DATA.has(keyword)) continue;
      if (keyword === 'properties' && isJsonObject(value)) {
        for (const [name, child] of Object.entries(value)) {
          stack.push({ node: child, path: path ? `${path}.${name}` : name, reachable });
        }
      } else if (MAPS.has(keyword) && isJsonObject(value)) {
        // Names of definitions, not keywords.
        for (const child of Object.values(value))
          stack.push({ node: child, path, reachable: false });
      } else stack.push({ node: value, path, reachable: false });
    }
  }
  return undefined;
}

/** Keywords that hold values, not schemas. */
const DATA = new Set([
  'const',
  'default',
  'enum',
  'examples',
  'required',
  'type',
  'x-mcp-header',
  'dependentRequired',
]);
const MAPS = new Set([
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);

function declarationFault(
  node: JsonObject,
  path: string,
  reachable: boolean,
  names: Set<string>,
): string | undefined {
  if (!Object.hasOwn(node, 'x-mcp-header')) return undefined;
  const name = node['x-mcp-header'];
  const at = path ? `inputSchema property ${excerpt(path, 60)}` : 'inputSchema';
  if (!reachable || path === '') return `${at}: x-mcp-header stands where clients do not allow it`;
  if (typeof name !== 'string' || !TOKEN.test(name)) return `${at}: x-mcp-header is no header name`;
  if (node.type !== 'string' && node.type !== 'integer' && node.type !== 'boolean') {
    return `${at}: x-mcp-header needs type string, integer or boolean`;
  }
  if (names.has(name.toLowerCase()))
    return `${at}: x-mcp-header ${excerpt(name, 40)} is used twice`;
  names.add(name.toLowerCase());
  return undefined;
}
