import { GateError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import { type Contract, LIST_KINDS, type ListKind } from './contract.ts';
import { type ContractHashes, hashContract } from './hash.ts';
import { itemKey } from './items.ts';
import { compareCodePoints } from './order.ts';
import { prettyJson } from './pretty.ts';

/** Below this length a secret is too likely to stand in a text by chance. */
const MIN_SECRET = 6;

/**
 * The text of a snapshot file (design, "Snapshot"): lossless for the items that the server sent, and the same bytes
 * for the same contract on every machine and in every run, so it holds no time, URL, header or server version.
 *
 * `secrets` are this run's credentials, `hashes` the contract's own where they are known. Throws a GateError where what the server sent contains one of them: the file
 * is made to be committed.
 */
export function renderSnapshot(
  contract: Contract,
  options: { secrets?: readonly string[]; hashes?: ContractHashes } = {},
): string {
  const { hash, items } = options.hashes ?? hashContract(contract);
  const { context, serverInfo, instructions } = contract;
  const members: [string, JsonValue][] = [
    ['schemaVersion', 1],
    ['hash', hash],
    ['hashes', Object.fromEntries(items)],
    [
      'context',
      {
        eras: context.eras.map(({ era, protocolVersion }) => ({ era, protocolVersion })),
        clientCapabilities: context.clientCapabilities,
        ...(context.principal === undefined ? {} : { principal: context.principal }),
      },
    ],
  ];
  const name = serverInfo?.name;
  if (typeof name === 'string') members.push(['server', { name }]);
  members.push(['capabilities', contract.capabilities]);
  if (instructions !== undefined) members.push(['instructions', instructions]);
  const lists = LIST_KINDS.map((kind) => listLines(kind, sortItems(kind, contract[kind])));
  const text = joinMembers([...members.map(([key, value]) => [memberText(key, value)]), ...lists]);
  refuseSecrets(text, options.secrets ?? []);
  return text;
}

function memberText(key: string, value: JsonValue): string {
  return `  ${JSON.stringify(key)}: ${prettyJson(value, 1)}`;
}

/** A list member, one text per item: large lists are put together once, at the end. */
function listLines(kind: ListKind, items: readonly JsonObject[]): string[] {
  if (items.length === 0) return [memberText(kind, [])];
  const last = items.length - 1;
  const texts = items.map((item, index) => `    ${prettyJson(item, 2)}${index < last ? ',' : ''}`);
  return [`  ${JSON.stringify(kind)}: [`, ...texts, '  ]'];
}

function joinMembers(members: string[][]): string {
  const lines = members.flatMap((texts, index) =>
    index < members.length - 1 ? [...texts.slice(0, -1), `${texts.at(-1)},`] : texts,
  );
  return ['{', ...lines, '}', ''].join('\n');
}

/** Items by key, in code point order; those of one key by their canonical text. */
function sortItems(kind: ListKind, items: readonly JsonObject[]): JsonObject[] {
  return items
    .map((item) => ({ item, key: itemKey(kind, item) }))
    .sort(
      (a, b) =>
        compareCodePoints(a.key, b.key) ||
        compareCodePoints(canonicalJson(a.item), canonicalJson(b.item)),
    )
    .map(({ item }) => item);
}

function refuseSecrets(text: string, secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) {
    if (secret.length < MIN_SECRET) continue;
    const at = text.indexOf(JSON.stringify(secret).slice(1, -1));
    if (at < 0) continue;
    const line = text.slice(0, at).split('\n').length;
    throw new GateError(
      'io',
      `the server sends back one of this run's credentials: it would stand in line ${line} of the snapshot, which was not written`,
      {
        hint: 'make the server stop putting request credentials into names, descriptions and schemas, and replace the credential',
      },
    );
  }
}
