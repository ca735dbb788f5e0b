import type { JsonValue } from '../json.ts';
import { canonicalJson } from '../snapshot/canonical.ts';
import { sha256Hex } from '../snapshot/hash.ts';

/**
 * SHA-256 in hex over RFC 8785 JSON of `{rule, subject, pointer, before, after}`, a side that is absent left out.
 * Neither wording nor severity is in it: an accepted change stays accepted when a message is improved.
 */
export function fingerprintOf(change: {
  rule: string;
  subject: string;
  pointer: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
}): string {
  const { rule, subject, pointer, before, after } = change;
  return sha256Hex(
    canonicalJson({
      rule,
      subject,
      pointer,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }),
  );
}
