import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import type { Contract, Era, ListKind } from './contract.ts';
import { itemKey, subjectOf } from './items.ts';
import { neutralItem, primaryEra } from './normalise.ts';
import { compareCodePoints } from './order.ts';

/** The lists that a contract's hash covers, in the order of RFC 8785. Single resources are data in many servers and stay out. */
export const HASHED_LISTS = ['prompts', 'resourceTemplates', 'tools'] as const satisfies ListKind[];

/** `sha256:` and 64 hex digits each. */
export interface ContractHashes {
  /** Over everything compared: capabilities, instructions, prompts, resource templates, tools. */
  hash: string;
  /** The same over the era-neutral form. */
  neutralHash: string;
  /** Per item of the hashed lists, `tools/echo` say; the order is by code point. */
  items: ReadonlyMap<string, string>;
}

/** Hex digits of SHA-256 over a text in UTF-8. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Hashes what a server serves: SHA-256 over RFC 8785 JSON of `{capabilities, instructions, prompts,
 * resourceTemplates, tools}`, each list sorted by its items' canonical text. The order in which items are served
 * never matters; an item served twice counts twice; server name, version and context do not count.
 */
export function hashContract(contract: Contract): ContractHashes {
  const full: string[] = [];
  const neutral: string[] = [];
  const subjects = new Map<string, string[]>();
  for (const kind of HASHED_LISTS) {
    const texts: string[] = [];
    const neutralTexts: string[] = [];
    for (const item of contract[kind]) {
      const text = canonicalJson(item);
      const stripped = neutralItem(item);
      texts.push(text);
      neutralTexts.push(stripped === item ? text : canonicalJson(stripped));
      const subject = subjectOf(kind, itemKey(kind, item));
      const group = subjects.get(subject);
      if (group) group.push(text);
      else subjects.set(subject, [text]);
    }
    full.push(`"${kind}":[${texts.sort().join(',')}]`);
    neutral.push(`"${kind}":[${neutralTexts.sort().join(',')}]`);
  }
  const head = serverMembers(contract);
  const items = new Map<string, string>();
  for (const subject of [...subjects.keys()].sort(compareCodePoints)) {
    items.set(subject, `sha256:${sha256Hex(subjects.get(subject)!.sort().join(','))}`);
  }
  return {
    hash: `sha256:${sha256Hex(`{${[...head, ...full].join(',')}}`)}`,
    neutralHash: `sha256:${sha256Hex(`{${[...head, ...neutral].join(',')}}`)}`,
    items,
  };
}

function serverMembers(contract: Contract): string[] {
  const capabilities: JsonObject = contract.capabilities;
  const members = [`"capabilities":${canonicalJson(capabilities)}`];
  if (contract.instructions !== undefined) {
    members.push(`"instructions":${canonicalJson(contract.instructions)}`);
  }
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
