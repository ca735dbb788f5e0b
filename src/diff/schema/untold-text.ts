import type { JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import type { Finding } from '../finding.ts';
import { makeFinding } from '../make-finding.ts';
import type { MemberPair } from '../member.ts';
import { securityOf } from '../security.ts';
import type { Direction } from './draft.ts';

/** Levels on the way to the place of a text; deeper it is told at the last of them. */
const MAX_LEVELS = 40;

/**
 * New text that trips the security lane where nothing else is told of it: a name, or a value that no call can have.
 * A schema may mean the same as before, and a model reads it as it is written.
 */
export function untoldText(
  { subject, noun, pointer, before, after }: MemberPair,
  direction: Direction,
  findings: readonly Finding[],
): Finding[] {
  if (after === undefined) return [];
  const known = [before ?? null, ...findings.map((finding) => finding.after ?? null)];
  // An address may well name a schema or its dialect.
  const security = securityOf(known, after).filter((id) => id !== 'new-url');
  if (security.length === 0) return [];
  const place = placeOf(known, after, security[0]!);
  const reason = `The ${direction} schema of ${noun} has new text, which changes nothing in what it allows, and which models read.`;
  const change = { subject, direction, pointer: pointer + place.pointer, after: place.value };
  return [makeFinding('schema-extension-changed', { ...change, reason, security })];
}

/** The innermost place whose text trips the id. */
function placeOf(
  known: JsonValue,
  whole: JsonValue,
  id: string,
): { pointer: string; value: JsonValue } {
  let place = { pointer: '', value: whole };
  for (let level = 0; level < MAX_LEVELS; level++) {
    const { pointer, value } = place;
    if (typeof value !== 'object' || value === null) break;
    const next = Object.entries(value).find(([, member]) => securityOf(known, member).includes(id));
    if (!next) break;
    place = { pointer: pointer + segment(next[0]), value: next[1] };
  }
  return place;
}
