import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/json.ts';

/** By which member the items of a list are told apart; lists that are not here are replaced as a whole. */
const MERGE_KEYS: Record<string, string[]> = {
  containers: ['name'],
  initContainers: ['name'],
  volumes: ['name'],
  env: ['name'],
  imagePullSecrets: ['name'],
  volumeMounts: ['mountPath'],
  ports: ['containerPort', 'port'],
  conditions: ['type'],
  ownerReferences: ['uid'],
};

/**
 * A strategic merge patch: as a merge patch, but lists of named items are merged item by item, and directives say
 * what to delete, to replace and in which order. Changes the target and gives it.
 */
export function strategicMerge(target: JsonObject, patch: JsonObject): JsonObject {
  if (patch.$patch === 'replace') {
    const { $patch, ...whole } = patch;
    return whole;
  }
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith('$')) continue;
    if (value === null) delete target[name];
    else target[name] = mergeMember(name, target[name], value);
  }
  for (const [name, value] of Object.entries(patch)) {
    const [directive, member] = name.split('/');
    if (member === undefined || !Array.isArray(target[member])) continue;
    const list = target[member];
    if (directive === '$setElementOrder') target[member] = ordered(member, list, value);
    if (directive === '$deleteFromPrimitiveList' && Array.isArray(value)) {
      target[member] = list.filter((item) => !value.includes(item));
    }
  }
  if (Array.isArray(patch.$retainKeys)) {
    for (const name of Object.keys(target)) {
      if (!patch.$retainKeys.includes(name)) delete target[name];
    }
  }
  return target;
}

function mergeMember(name: string, target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (isJsonObject(patch)) return strategicMerge(isJsonObject(target) ? target : {}, patch);
  if (!Array.isArray(patch) || !MERGE_KEYS[name]) return patch;
  return mergeList(name, Array.isArray(target) ? target : [], patch);
}

function mergeList(name: string, target: JsonValue[], patch: JsonValue[]): JsonValue[] {
  const items = patch.filter(isJsonObject);
  if (items.some(({ $patch }) => $patch === 'replace')) {
    return items.filter(({ $patch }) => $patch !== 'replace');
  }
  const merged = [...target];
  for (const item of items) {
    const index = merged.findIndex((one) => idOf(name, one) === idOf(name, item));
    if (item.$patch === 'delete') {
      if (index !== -1) merged.splice(index, 1);
    } else if (index === -1) merged.push(strategicMerge({}, item));
    else merged[index] = strategicMerge(merged[index] as JsonObject, item);
  }
  return merged;
}

function idOf(name: string, item: JsonValue): JsonValue | undefined {
  if (!isJsonObject(item)) return item;
  return MERGE_KEYS[name]?.map((key) => item[key]).find((value) => value !== undefined);
}

/** The named items in the given order, then those that the order does not name. */
function ordered(name: string, list: JsonValue[], order: JsonValue | undefined): JsonValue[] {
  const ids = Array.isArray(order) ? order.map((item) => idOf(name, item)) : [];
  const rank = (item: JsonValue) => {
    const at = ids.indexOf(idOf(name, item));
    return at === -1 ? ids.length : at;
  };
  return list.toSorted((a, b) => rank(a) - rank(b));
}
