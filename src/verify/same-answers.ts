import { createHash } from 'node:crypto';
import type { RawList, Session } from '../connect/session.ts';
import { sweep } from '../heap.ts';
import type { ListKind } from '../snapshot/contract.ts';
import type { Probed } from './probe.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/** SHA-256 over what was served as it was served; item by item, for the whole as one text would take its size twice. */
export function digestOf(
  { era, protocolVersion, serverInfo, capabilities, instructions }: Session,
  lists: ReadonlyMap<ListKind, RawList>,
): string {
  const digest = createHash('sha256');
  const head = { era, protocolVersion, serverInfo, capabilities, instructions };
  digest.update(`${JSON.stringify(head)}\n`);
  for (const [kind, { items }] of lists) {
    digest.update(`${kind} ${items.length}\n`);
    for (const item of items) digest.update(`${JSON.stringify(item)}\n`);
  }
  return digest.digest('hex');
}

/**
 * Equal answers of a round are held once, from the moment that they are there: three times 10,000 tools fill the memory.
 * `held` has the answers of the round so far, by their digest.
 */
export function holdOnce(probed: Probed, held: Map<string, Open>): Probed {
  if (probed.kind !== 'open') return probed;
  const same = held.get(probed.digest);
  if (same) {
    for (const [kind, list] of probed.lists) list.items = same.lists.get(kind)?.items ?? list.items;
    probed.contract = same.contract;
  } else {
    held.set(probed.digest, probed);
  }
  sweep();
  return probed;
}
