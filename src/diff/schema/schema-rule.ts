import type { JsonValue } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { inWords, makeFinding } from '../make-finding.ts';
import type { MemberPair, MemberRule } from '../member.ts';
import { securityOf } from '../security.ts';
import { fromTo } from '../texts.ts';
import { atMost } from './at-most.ts';
import { compareSchemas } from './compare-schema.ts';
import { type Direction, type Draft, isBad, placeOf, type Walk } from './draft.ts';

/** The rule for a tool's `inputSchema` or `outputSchema`. */
export function schemaRule(direction: Direction): MemberRule {
  return (pair) => {
    const { before, after, pointer } = pair;
    if (before === undefined || after === undefined) {
      return [unproven(pair, direction, fromTo(pair))];
    }
    const result = compareSchemas(before, after, { direction, pointer });
    if ('failed' in result) {
      return [unproven(pair, direction, `changed, and cannot be compared: ${result.failed}`)];
    }
    const { state } = result;
    return atMost(result.drafts, pair).map((draft) => finding(state, pair, draft));
  };
}

function unproven(pair: MemberPair, direction: Direction, what: string): Finding {
  const { subject, noun, pointer, before, after } = pair;
  return makeFinding('schema-unproven', {
    subject,
    pointer,
    direction,
    before,
    after,
    reason: `${pointer.slice(1)} of ${noun} ${what}.${notProven(direction)}`,
    confidence: 'unproven',
    security: securityOf(before, after),
  });
}

function finding(state: Walk, { subject, noun }: MemberPair, draft: Draft): Finding {
  const { rule, pointer, before, after, says, severity } = draft;
  const { direction } = state;
  const bad = isBad(state, draft);
  const confidence = bad ? (draft.confidence ?? 'rule') : 'rule';
  const where =
    says === ''
      ? `${pointer.slice(1)} of ${noun} ${fromTo(draft as Sides)}`
      : `${placeOf(draft.pair).slice(1)} of ${noun} ${says}`;
  return makeFinding(rule, {
    subject,
    direction,
    pointer,
    before,
    after,
    reason: `${where}.${confidence === 'unproven' ? notProven(direction) : shown(draft, direction)}`,
    confidence,
    ...(severity && { severity }),
    ...(draft.witness !== undefined && { witness: draft.witness }),
    security: securityOf(before, after),
  });
}

/** The witness in a sentence. */
function shown({ witness }: Draft, direction: Direction): string {
  if (witness === undefined) return '';
  const text = inWords(witness, 120);
  return direction === 'input'
    ? ` ${text} was accepted, and is refused now.`
    : ` ${text} may come now, and could not before.`;
}

interface Sides {
  before: JsonValue | undefined;
  after: JsonValue | undefined;
}

function notProven(direction: Direction): string {
  return direction === 'input'
    ? ' It is not proven that every call that worked still works.'
    : ' It is not proven that every result was possible before.';
}
