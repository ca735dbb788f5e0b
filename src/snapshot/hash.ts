import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import type { Contract, Era, ListKind } from './contract.ts';
import { itemKey, subjectOf } from './items.ts';
import { neutralCapabilities, neutralItem, primaryEra } from './normalise.ts';
import { compareCodePoints } from './order.ts';

/** The lists that a contract's hash covers, in the order of RFC 8785. Single resources are data in many servers and stay out. */
export const HASHED_LISTS = ['prompts', 'resourceTemplates', 'tools'] as const satisfies ListKind[];

/** `sha256:` and 64 hex digits each. */
export interface ContractHashes {
  /** Over everything compared: capabilities, instructions, prompts, resource templates, tools. */
  hash: string;
  /** The same over the era-neutral form. */
  neutralHash: string;
  /** Per subject of the hashed lists, `tools/echo` say, sorted by code point; of duplicates over their sorted hashes. */
  items: ReadonlyMap<string, string>;
}

/** Hex digits of SHA-256 over a text in UTF-8. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Hashes what a server serves. An item's hash is SHA-256 over its RFC 8785 JSON; the contract's is SHA-256 over RFC 8785
 * JSON of `{capabilities, instructions, prompts, resourceTemplates, tools}`, in which each list holds its items' hashes,
 * sorted. The order in which items are served never matters; an item served twice counts twice; server name, version and
 * context do not count.
 */
export function hashContract(contract: Contract): ContractHashes {
  const { capabilities } = contract;
  const neutralOnes = neutralCapabilities(capabilities);
  const full: string[] = serverMembers(contract, capabilities);
  const neutral: string[] = serverMembers(contract, neutralOnes);
  let eraShows = neutralOnes !== capabilities;
  const subjects = new Map<string, string[]>();
  for (const kind of HASHED_LISTS) {
    const hashes: string[] = [];
    const neutralHashes: string[] = [];
    for (const item of contract[kind]) {
      const hash = hashOf(canonicalJson(item));
      const stripped = neutralItem(item);
      eraShows ||= stripped !== item;
      hashes.push(hash);
      neutralHashes.push(stripped === item ? hash : hashOf(canonicalJson(stripped)));
      const subject = subjectOf(kind, itemKey(kind, item));
      const group = subjects.get(subject);
      if (group) group.push(hash);
      else subjects.set(subject, [hash]);
    }
    full.push(`"${kind}":${JSON.stringify(hashes.sort())}`);
    neutral.push(`"${kind}":${JSON.stringify(neutralHashes.sort())}`);
  }
  const items = new Map<string, string>();
  for (const subject of [...subjects.keys()].sort(compareCodePoints)) {
    const hashes = subjects.get(subject)!;
    items.set(subject, hashes.length === 1 ? hashes[0]! : hashOf(JSON.stringify(hashes.sort())));
  }
  const hash = hashOf(`{${full.join(',')}}`);
  return { hash, neutralHash: eraShows ? hashOf(`{${neutral.join(',')}}`) : hash, items };
}

function hashOf(text: string): string {
  return `sha256:${sha256Hex(text)}`;
}

function serverMembers({ instructions }: Contract, capabilities: JsonObject): string[] {
  const members = [`"capabilities":${canonicalJson(capabilities)}`];
  if (instructions !== undefined) members.push(`"instructions":${canonicalJson(instructions)}`);
  return members;
}

/** Whether two contracts serve the same. Captured in different eras, they are compared in the era-neutral form. */
export function sameContract(a: Contract, b: Contract): boolean {
  return sameHashes(
    { era: primaryEra(a), ...hashContract(a) },
    { era: primaryEra(b), ...hashContract(b) },
  );
}

/** `sameContract` for those who already have the hashes. An unknown era counts as the same. */
export function sameHashes(
  a: { era?: Era | undefined; hash: string; neutralHash: string },
  b: { era?: Era | undefined; hash: string; neutralHash: string },
): boolean {
  const erasDiffer = a.era !== undefined && b.era !== undefined && a.era !== b.era;
  return erasDiffer ? a.neutralHash === b.neutralHash : a.hash === b.hash;
}
