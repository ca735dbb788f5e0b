import { canonicalJson } from '../snapshot/canonical.ts';
import type { Contract } from '../snapshot/contract.ts';
import type { Comparison } from './finding.ts';
import { inWords } from './in-words.ts';

/**
 * Why two contracts cannot be compared: what a server lists depends on who asks and on what the client declares, so a
 * difference would prove nothing, and neither would equality. `undefined` where they can be.
 */
export function whyNotComparable(
  before: Contract,
  after: Contract,
): Extract<Comparison, { comparable: false }> | undefined {
  const old = before.context;
  const now = after.context;
  if (old.assumed || now.assumed) return undefined;
  if (old.principal !== now.principal) {
    return {
      comparable: false,
      reason: `recorded as ${principal(old.principal)}, served to ${principal(now.principal)}: lists may differ by who asks`,
      hint: 'set `principal` to the one that the snapshot was recorded as, with its credentials, or record the snapshot anew as the one that the gate uses',
    };
  }
  if (canonicalJson(old.clientCapabilities) !== canonicalJson(now.clientCapabilities)) {
    return {
      comparable: false,
      reason: `recorded by a client that declares ${inWords(old.clientCapabilities, 200)}, served to one that declares ${inWords(now.clientCapabilities, 200)}: lists may differ by what a client can do`,
      hint: 'record the snapshot anew with this version of mcp-deploy-gate: `mcp-deploy-gate snapshot <endpoint> -o <file>`',
    };
  }
  return undefined;
}

function principal(label: string | undefined): string {
  return label === undefined
    ? 'nobody in particular (no principal)'
    : `principal ${inWords(label)}`;
}
