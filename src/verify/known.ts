import { hashContract } from '../snapshot/hash.ts';
import { checkTools } from './checks/t2-tools.ts';
import { type Known, rememberOnce, type VerifyMemory } from './memory.ts';
import type { Probed } from './probe.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/** Whole contracts are large; an old and a new one, and one in between, will do. */
const MAX_CONTRACTS = 3;

/**
 * Hashes and T2 of what was served: from the memory where the same came before, byte by byte and in the same order.
 * The contract is then the one in the memory, so that a round of equal answers holds one of them.
 */
export async function knownOf(
  { session, lists, contract, digest }: Open,
  memory: VerifyMemory,
  clock: () => number,
): Promise<Known> {
  const work = async (): Promise<Known> => {
    const { hash, neutralHash } = hashContract(contract);
    const items = lists.get('tools')?.items;
    const tools = items ? await checkTools(items, session.era, { clock }) : [];
    return { contract, hash, neutralHash, tools };
  };
  return rememberOnce(memory.known, digest, work, MAX_CONTRACTS);
}
