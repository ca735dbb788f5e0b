import type { JsonValue } from '../json.ts';

/** See docs/rules.md: breaking, a caller that worked may stop working; review, behaves differently for a model or a person; safe, neither. */
export type Severity = 'breaking' | 'review' | 'safe';

/** `rule`: follows from the rule; `witness`: a concrete call or result shows it; `unproven`: could not be proven compatible. */
export type Confidence = 'rule' | 'witness' | 'unproven';

/** One change between two contracts. `before` and `after` are raw text of servers: escape before printing. */
export interface Finding {
  /** The rule's id, `tool-removed` say. */
  rule: string;
  severity: Severity;
  /** `tools/search`, `prompts/x`, `resources/<uri>`, `resourceTemplates/<uriTemplate>`, `server` for what belongs to no item. */
  subject: string;
  /** Whether a schema change is on the caller's or the result's side. */
  direction?: 'input' | 'output';
  /** JSON pointer (RFC 6901) inside the subject's item; `''` is the item itself. For `server`: inside the snapshot document. */
  pointer: string;
  before?: JsonValue;
  after?: JsonValue;
  /** A sentence that a person understands. */
  reason: string;
  confidence: Confidence;
  /** With confidence `witness`: arguments that were accepted and now are not, or a result that could not come before. */
  witness?: JsonValue;
  /** Ids of the security lane that this change trips, `hidden-characters` say. */
  security?: string[];
  /** sha256 hex over rule, subject, pointer, before and after. */
  fingerprint: string;
}

/** Two contracts compared, or the reason why they cannot be. */
export type Comparison =
  /**
   * `notCompared`: what one side has and the other, a part of a contract, does not speak of. `off`: the rules of
   * findings that the user wants none of, one for each.
   */
  | { comparable: true; findings: Finding[]; notCompared?: string[]; off?: string[] }
  | { comparable: false; reason: string; hint: string };
