import { createHash } from 'node:crypto';
import { hashContract } from '../snapshot/hash.ts';
import { checkTools } from './checks/t2-tools.ts';
import { type Known, remember, type VerifyMemory } from './memory.ts';
import type { Probed } from './probe.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/** Whole contracts are large; an old and a new one, and one in between, will do. */
const MAX_CONTRACTS = 3;

/**
 * Hashes and T2 of what was served: from the memory where the same came before, byte by byte and in the same order.
 * The contract is then the one in the memory, so that a round of equal answers holds one of them.
 */
export async function knownOf(
  { session, lists, contract }: Open,
  memory: VerifyMemory,
  clock: () => number,
): Promise<Known> {
  const key = digestOf(session, lists);
  const known = memory.known.get(key);
  if (known) return known;
  const { hash, neutralHash } = hashContract(contract);
  const items = lists.get('tools')?.items;
  const tools = items ? await checkTools(items, session.era, { clock }) : [];
  return remember(memory.known, key, { contract, hash, neutralHash, tools }, MAX_CONTRACTS);
}

/** SHA-256 over what was served as it was served; item by item, for the whole as one text would take its size twice. */
function digestOf(session: Open['session'], lists: Open['lists']): string {
  const digest = createHash('sha256');
  const { era, protocolVersion, serverInfo, capabilities, instructions } = session;
  const head = { era, protocolVersion, serverInfo, capabilities, instructions };
  digest.update(`${JSON.stringify(head)}\n`);
  for (const [kind, { items }] of lists) {
    digest.update(`${kind} ${items.length}\n`);
    for (const item of items) digest.update(`${JSON.stringify(item)}\n`);
  }
  return digest.digest('hex');
}
