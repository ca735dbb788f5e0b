import { isJsonObject, type JsonObject } from '../json.ts';
import type { ListKind } from './contract.ts';

/** The member that names an item of each list. */
export const ITEM_KEY: Record<ListKind, string> = {
  tools: 'name',
  resources: 'uri',
  resourceTemplates: 'uriTemplate',
  prompts: 'name',
};

/** What names an item in its list; `''` where a broken server left it out or sent something else than a string. */
export function itemKey(kind: ListKind, item: JsonObject): string {
  const key = isJsonObject(item) ? item[ITEM_KEY[kind]] : undefined;
  return typeof key === 'string' ? key : '';
}

/** `tools/echo`: how findings, hashes and the accept list name an item. */
export function subjectOf(kind: ListKind, key: string): string {
  return `${kind}/${key}`;
}

/** The items of a list by key, in the order served; several where names are duplicated. */
export function groupByKey(
  kind: ListKind,
  items: readonly JsonObject[],
): Map<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const item of items) {
    const key = itemKey(kind, item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
