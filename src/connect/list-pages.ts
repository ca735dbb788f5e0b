import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { ListKind } from '../snapshot/contract.ts';
import type { RawList } from './session.ts';

/** Method, member of the result, and capability of each list. */
export const LISTS: Record<ListKind, { method: string; member: string; capability: string }> = {
  tools: { method: 'tools/list', member: 'tools', capability: 'tools' },
  resources: { method: 'resources/list', member: 'resources', capability: 'resources' },
  resourceTemplates: {
    method: 'resources/templates/list',
    member: 'resourceTemplates',
    capability: 'resources',
  },
  prompts: { method: 'prompts/list', member: 'prompts', capability: 'prompts' },
};

/**
 * All pages of a list, raw. A cursor is opaque, and an empty string is one; `null` is taken for the end, as many
 * servers mean it. Ends with a fault at a cursor seen before and at our limits. Rejects where `page` rejects.
 */
export async function listPages(
  member: string,
  page: (params: JsonObject | undefined) => Promise<JsonObject>,
  limits: { maxPages: number; maxItems: number },
): Promise<Omit<RawList, 'elapsedMs'>> {
  const items: JsonValue[] = [];
  const seen = new Set<string>();
  let envelope: JsonObject = {};
  let cursor: string | undefined;
  for (let pages = 1; ; pages++) {
    const result = await page(cursor === undefined ? undefined : { cursor });
    if (pages === 1) envelope = withoutMember(result, member);
    const ended = (fault?: RawList['fault']) => ({
      items,
      pages,
      envelope,
      ...(fault && { fault }),
    });
    const list = Object.hasOwn(result, member) ? result[member] : undefined;
    if (!Array.isArray(list)) {
      return ended({ kind: 'not-a-list', message: `Page ${pages} has no array \`${member}\`.` });
    }
    for (const item of list) {
      if (items.length === limits.maxItems) {
        return ended({ kind: 'too-many-items', message: `More than ${limits.maxItems} items.` });
      }
      items.push(item);
    }
    const next = Object.hasOwn(result, 'nextCursor') ? result.nextCursor : undefined;
    if (next === undefined || next === null) return ended();
    if (typeof next !== 'string') {
      return ended({
        kind: 'not-a-list',
        message: `\`nextCursor\` of page ${pages} is not a string.`,
      });
    }
    if (seen.has(next)) {
      return ended({
        kind: 'cursor-loop',
        message: `nextCursor does not advance: page ${pages} gives one that was given before.`,
      });
    }
    if (pages === limits.maxPages) {
      return ended({ kind: 'too-many-pages', message: `More than ${limits.maxPages} pages.` });
    }
    seen.add(next);
    cursor = next;
  }
}

function withoutMember(result: JsonObject, member: string): JsonObject {
  const rest: JsonObject = Object.create(null);
  for (const [key, value] of Object.entries(result)) {
    if (key !== member && !(key === 'nextCursor' && typeof value === 'string')) rest[key] = value;
  }
  return rest;
}

/** True where the server declared the list's capability; nothing is asked of it otherwise. */
export function declares(capabilities: JsonObject, kind: ListKind): boolean {
  const { capability } = LISTS[kind];
  return Object.hasOwn(capabilities, capability) && isJsonObject(capabilities[capability]);
}
