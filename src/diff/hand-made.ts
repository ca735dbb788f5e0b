import type { Contract } from '../snapshot/contract.ts';
import { handMadeHash } from '../snapshot/hand-made.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Compares a hand-made snapshot, `{"hash": "<sha256 hex>"}`, with what is served: no finding where the hash is one that
 * a team's script may have computed over it, else `contract-hash-changed`.
 */
export function compareHandMade(hash: string, after: Contract): Finding[] {
  const served = handMadeHash(after);
  if (served.includes(hash)) return [];
  return [
    makeFinding('contract-hash-changed', {
      subject: 'server',
      pointer: '/hash',
      before: hash,
      after: served[0]!,
      reason:
        'The names or descriptions of the tools are not those that the hash was made of. What changed is not recorded: write a whole snapshot with `mcp-deploy-gate snapshot <endpoint> -o <file>` to see it from now on.',
      confidence: 'unproven',
    }),
  ];
}
