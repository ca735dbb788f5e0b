import type { JsonValue } from '../../json.ts';
import { isDeeperThan, MAX_FILE_DEPTH } from '../../snapshot/depth.ts';
import { severityOf } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { inWords, makeFinding } from '../make-finding.ts';
import type { MemberPair, MemberRule } from '../member.ts';
import { securityOf } from '../security.ts';
import { fromTo } from '../texts.ts';
import { atMost } from './at-most.ts';
import { compareSchemas } from './compare-schema.ts';
import { type Direction, type Draft, isBad, placeOf, type Walk } from './draft.ts';
import { SharedTime } from './shared-time.ts';

/** The rule for a tool's `inputSchema` or `outputSchema`. */
export function schemaRule(direction: Direction): MemberRule {
  return (pair) => {
    const { before, after, pointer } = pair;
    if (before === undefined || after === undefined) {
      return [unproven(pair, direction, before === undefined ? 'was added' : 'was removed')];
    }
    const time = pair.time ?? new SharedTime();
    const result = time.spend((limits) =>
      compareSchemas(before, after, { direction, pointer, limits }),
    );
    if ('failed' in result) {
      return [unproven(pair, direction, `changed, and cannot be compared: ${result.failed}`)];
    }
    const { state } = result;
    return atMost(result.drafts, pair).map((draft) => finding(state, pair, draft));
  };
}

function unproven(pair: MemberPair, direction: Direction, what: string): Finding {
  const { subject, noun, pointer } = pair;
  // What nests without end can be neither hashed nor printed.
  const deep = isDeeperThan([pair.before ?? null, pair.after ?? null], MAX_FILE_DEPTH);
  const { before, after } = deep ? { before: undefined, after: undefined } : pair;
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
  const { pointer, before, after, says } = draft;
  const { direction } = state;
  const bad = isBad(state, draft);
  const rule = bad ? alarming(draft, direction) : draft.rule;
  // What breaks somebody is never called less, whatever the rule says in general.
  const severity = bad && severityOf(rule, direction) !== 'breaking' ? 'breaking' : draft.severity;
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

/** A limit that moved both ways has the name of the way that breaks. */
function alarming({ rule, effect }: Draft, direction: Direction): string {
  if (effect !== 'changed' || rule !== 'constraint-tightened') return rule;
  return direction === 'input' ? rule : 'constraint-loosened';
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
