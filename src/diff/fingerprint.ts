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
  // RFC 8785 of the whole, put together from its members in their order.
  const members = [
    ...(after === undefined ? [] : [`"after":${textOf(after)}`]),
    ...(before === undefined ? [] : [`"before":${textOf(before)}`]),
    `"pointer":${canonicalJson(pointer)}`,
    `"rule":${canonicalJson(rule)}`,
    `"subject":${canonicalJson(subject)}`,
  ];
  return sha256Hex(`{${members.join(',')}}`);
}

const TEXTS = new WeakMap<JsonValue[], string>();

/** Canonical text; of a long list, which stands in several findings, made once. */
function textOf(value: JsonValue): string {
  if (!Array.isArray(value) || value.length < 1000) return canonicalJson(value);
  let text = TEXTS.get(value);
  if (text === undefined) {
    text = canonicalJson(value);
    TEXTS.set(value, text);
  }
  return text;
}
