import { severityOf } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { makeFinding } from '../make-finding.ts';
import type { MemberPair, MemberRule } from '../member.ts';
import { securityOf } from '../security.ts';
import { atMost } from './at-most.ts';
import { compareSchemas } from './compare-schema.ts';
import { type Direction, type Draft, isBad, type Walk } from './draft.ts';
import { notProven, sentence, witnessSentence } from './sentence.ts';
import { SharedTime } from './shared-time.ts';
import { untoldText } from './untold-text.ts';

/** The rule for a tool's `inputSchema` or `outputSchema`. */
export function schemaRule(direction: Direction): MemberRule {
  return (pair) => {
    const { before, after, pointer } = pair;
    if (before === undefined || after === undefined) {
      return [unproven(pair, direction, before === undefined ? 'was added' : 'was removed')];
    }
    const time = pair.time ?? new SharedTime();
    const result = time.spend((tools) =>
      compareSchemas(before, after, { direction, pointer, ...tools }),
    );
    if ('failed' in result) {
      return [unproven(pair, direction, `changed, and cannot be compared: ${result.failed}`)];
    }
    const { state } = result;
    const findings = atMost(result.drafts, pair).map((draft) => finding(state, pair, draft));
    return [...findings, ...untoldText(pair, direction, findings)];
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
    reason: `The ${direction} schema of ${noun} ${what}.${notProven(direction)}`,
    confidence: 'unproven',
    security: securityOf(before, after),
  });
}

function finding(state: Walk, { subject, noun }: MemberPair, draft: Draft): Finding {
  const { pointer, before, after, witness } = draft;
  const { direction } = state;
  const bad = isBad(state, draft);
  const rule = bad ? alarming(draft, direction) : draft.rule;
  // What breaks somebody is never called less, whatever the rule says in general.
  const severity = bad && severityOf(rule, direction) !== 'breaking' ? 'breaking' : draft.severity;
  const confidence = bad ? (draft.confidence ?? 'rule') : 'rule';
  const shown = witness === undefined ? '' : witnessSentence(witness, direction);
  return makeFinding(rule, {
    subject,
    direction,
    pointer,
    before,
    after,
    reason: `${sentence(draft, direction, noun)}${confidence === 'unproven' ? notProven(direction) : shown}`,
    confidence,
    ...(severity && { severity }),
    ...(witness !== undefined && { witness }),
    security: securityOf(before, after),
  });
}

/** A limit that moved both ways has the name of the way that breaks. */
function alarming({ rule, effect }: Draft, direction: Direction): string {
  if (effect !== 'changed' || rule !== 'constraint-tightened') return rule;
  return direction === 'input' ? rule : 'constraint-loosened';
}
