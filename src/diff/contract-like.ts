import { ConfigError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { type Contract, type EraRecord, LIST_KINDS } from '../snapshot/contract.ts';
import { contractOfDocument, DocumentError, itemsAt } from '../snapshot/document.ts';
import { eraOf } from '../snapshot/normalise.ts';

/** Members of which at least one makes an object something to compare. */
const MEMBERS = [
  ...LIST_KINDS,
  'capabilities',
  'instructions',
  'serverInfo',
  'protocolVersion',
  'supportedVersions',
];

/**
 * What `diff` compares, from parsed JSON: a snapshot, or an object with any (or, where it is empty, none) of `tools`, `resources`,
 * `resourceTemplates`, `prompts`, `capabilities`, `instructions`, `serverInfo`, `protocolVersion`, `supportedVersions`
 * (a `tools/list` result, say, also inside its JSON-RPC answer). Lists that are absent are empty; conditions
 * that are not recorded are not held against the other side. `name` is for messages.
 * Throws ConfigError for anything else.
 */
export function readContractLike(json: JsonValue, name = 'input'): Contract {
  const value = isJsonObject(json) && isJsonObject(json.result) ? json.result : json;
  const isNothing = isJsonObject(value) && Object.keys(value).length === 0;
  if (
    !isJsonObject(value) ||
    !(isNothing || MEMBERS.some((member) => Object.hasOwn(value, member)))
  ) {
    throw new ConfigError(`${name}: nothing to compare in it`, {
      hint: `give a snapshot, or a JSON object with any of ${MEMBERS.join(', ')}`,
    });
  }
  try {
    return 'schemaVersion' in value ? contractOfDocument(value) : plainContract(value);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const hint = 'schemaVersion' in value ? error.hint : 'give it the form that the server sends';
    throw new ConfigError(`${name}: ${error.message}`, { hint, cause: error });
  }
}

/** Whether it is one page of a list that goes on (an empty cursor is one too). */
export function isOnePage(json: JsonValue): boolean {
  const value = isJsonObject(json) && isJsonObject(json.result) ? json.result : json;
  return isJsonObject(value) && typeof value.nextCursor === 'string';
}

function plainContract(value: JsonObject): Contract {
  const { capabilities = {}, instructions, serverInfo } = value;
  if (!isJsonObject(capabilities)) {
    throw new DocumentError('/capabilities', 'capabilities is not an object');
  }
  if (instructions !== undefined && instructions !== null && typeof instructions !== 'string') {
    throw new DocumentError('/instructions', 'instructions is not a text');
  }
  return {
    ...(isJsonObject(serverInfo) ? { serverInfo } : {}),
    capabilities,
    ...(typeof instructions === 'string' ? { instructions } : {}),
    tools: itemsAt(value, 'tools'),
    resources: itemsAt(value, 'resources'),
    resourceTemplates: itemsAt(value, 'resourceTemplates'),
    prompts: itemsAt(value, 'prompts'),
    context: {
      clientCapabilities: {},
      assumed: true,
      members: MEMBERS.filter((member) => value[member] !== undefined),
      ...protocolOf(value),
    },
  };
}

/** Eras out of `protocolVersion`, the one negotiated, and `supportedVersions`, all there are. */
function protocolOf(
  value: JsonObject,
): Pick<Contract['context'], 'eras' | 'erasAsked' | 'supportedVersions'> {
  const negotiated = versionsAt(value, 'protocolVersion');
  const supported = versionsAt(value, 'supportedVersions');
  const eras: EraRecord[] = [];
  const take = (record: Omit<EraRecord, 'era'>): void => {
    const era = eraOf(record.protocolVersion);
    if (!eras.some((known) => known.era === era)) eras.push({ era, ...record });
  };
  for (const protocolVersion of negotiated) take({ protocolVersion });
  for (const protocolVersion of supported.toSorted().reverse()) {
    take({ protocolVersion, listed: true });
  }
  if (value.supportedVersions != null) return { eras, supportedVersions: supported };
  return { eras, erasAsked: eras.map(({ era }) => era) };
}

function versionsAt(value: JsonObject, key: string): string[] {
  const versions = value[key] ?? [];
  const list = Array.isArray(versions) ? versions : [versions];
  return list.map((version) => {
    if (typeof version === 'string') return version;
    throw new DocumentError(`/${key}`, `${key} is not a revision such as "2025-11-25"`);
  });
}
