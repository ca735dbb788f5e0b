import { GateError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import { type Contract, LIST_KINDS, type ListKind } from './contract.ts';
import { hashContract } from './hash.ts';
import { itemKey } from './items.ts';
import { compareCodePoints } from './order.ts';
import { prettyMembers } from './pretty.ts';

/** Below this length a secret is too likely to stand in a text by chance. */
const MIN_SECRET = 6;

/**
 * The text of a snapshot file (design, "Snapshot"): lossless for the items that the server sent, and the same bytes
 * for the same contract on every machine and in every run, so it holds no time, URL, header or server version.
 *
 * `secrets` are this run's credentials. Throws a GateError where what the server sent contains one of them: the file
 * is made to be committed.
 */
export function renderSnapshot(
  contract: Contract,
  { secrets = [] }: { secrets?: readonly string[] } = {},
): string {
  const { hash, items } = hashContract(contract);
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
  for (const kind of LIST_KINDS) members.push([kind, sortItems(kind, contract[kind])]);
  const text = `${prettyMembers(members)}\n`;
  refuseSecrets(text, secrets);
  return text;
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
  for (const secret of secrets) {
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
