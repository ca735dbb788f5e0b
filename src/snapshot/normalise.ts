import { isJsonObject, type JsonObject } from '../json.ts';
import { type Contract, type Era, LIST_KINDS } from './contract.ts';

/** Members of an item that exist in one protocol era only. */
const ERA_MEMBERS: ReadonlySet<string> = new Set(['execution', 'ttlMs', 'cacheScope']);

/** The capability that went with `execution`: no server declares it in the modern era. */
const ERA_CAPABILITY = 'tasks';

/** The first revision of the stateless protocol. */
const FIRST_MODERN = '2026-07-28';

/** The era of a protocol revision such as `2025-11-25`: revisions are dates and compare as text. */
export function eraOf(protocolVersion: string): Era {
  return protocolVersion >= FIRST_MODERN ? 'modern' : 'legacy';
}

/** The era that a contract's lists were captured in; `undefined` where nobody recorded it. */
export function primaryEra(contract: Contract): Era | undefined {
  return contract.context.eras[0]?.era;
}

/**
 * Whether a `_meta` key is reserved for the protocol itself: its prefix has `modelcontextprotocol` or `mcp`
 * as second label (2025-11-25 and later), or as the last label but one (2025-06-18).
 */
export function isReservedMetaKey(key: string): boolean {
  const slash = key.indexOf('/');
  if (slash < 0) return false;
  const labels = key.slice(0, slash).split('.');
  return [labels[1], labels.at(-2)].some(
    (label) => label === 'modelcontextprotocol' || label === 'mcp',
  );
}

/** An item without what differs between eras on an unchanged server. Gives the same object where nothing is to be taken out. */
export function neutralItem(item: JsonObject): JsonObject {
  if (!isJsonObject(item)) return item;
  const meta = item._meta;
  const touched =
    Object.keys(item).some((key) => ERA_MEMBERS.has(key)) ||
    (isJsonObject(meta) && neutralMeta(meta) !== meta);
  if (!touched) return item;
  const members: [string, JsonObject[string]][] = [];
  for (const [key, value] of Object.entries(item)) {
    if (ERA_MEMBERS.has(key)) continue;
    if (key === '_meta' && isJsonObject(value)) {
      const rest = neutralMeta(value);
      if (rest) members.push([key, rest]);
    } else members.push([key, value]);
  }
  // Object.fromEntries defines members, so that a key `__proto__` stays one.
  return Object.fromEntries(members);
}

/** The same object where nothing is reserved, `undefined` where nothing else is left. */
function neutralMeta(meta: JsonObject): JsonObject | undefined {
  const all = Object.entries(meta);
  const own = all.filter(([key]) => !isReservedMetaKey(key));
  if (own.length === 0) return undefined;
  return own.length === all.length ? meta : Object.fromEntries(own);
}

/** Capabilities without what differs between eras. Gives the same object where nothing is to be taken out. */
export function neutralCapabilities(capabilities: JsonObject): JsonObject {
  if (!Object.hasOwn(capabilities, ERA_CAPABILITY)) return capabilities;
  return Object.fromEntries(Object.entries(capabilities).filter(([key]) => key !== ERA_CAPABILITY));
}

/** The era-neutral form of a contract: what two eras of one unchanged server have in common. */
export function neutralContract(contract: Contract): Contract {
  const neutral = { ...contract, capabilities: neutralCapabilities(contract.capabilities) };
  for (const kind of LIST_KINDS) neutral[kind] = contract[kind].map(neutralItem);
  return neutral;
}
