import type { JsonValue } from '../json.ts';
import { isDeeperThan, MAX_REPORTED_DEPTH } from '../snapshot/depth.ts';
import { severityOf } from './catalogue.ts';
import type { Confidence, Finding, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a rule says about one change; the rest of a finding follows from it. */
export interface Change {
  subject: string;
  /** Default `''`: the item itself. */
  pointer?: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
  reason: string;
  direction?: 'input' | 'output';
  /** Default `rule`. */
  confidence?: Confidence;
  security?: readonly string[];
  /** Default: what the catalogue says. */
  severity?: Severity;
  /** A call or result that shows it. */
  witness?: JsonValue;
}

/** A finding of this rule: severity from the catalogue, fingerprint from the change. Throws where no rule has the id. */
export function makeFinding(rule: string, change: Change): Finding {
  const { subject, pointer = '', before, after, reason, direction, security = [] } = change;
  const severity = severityOf(rule, direction);
  return {
    rule,
    severity: change.severity ?? severity,
    subject,
    ...(direction === undefined ? {} : { direction }),
    pointer,
    ...(isReportable(before) ? { before } : {}),
    ...(isReportable(after) ? { after } : {}),
    reason,
    confidence: change.confidence ?? 'rule',
    ...(change.witness === undefined ? {} : { witness: change.witness }),
    ...(security.length === 0 ? {} : { security: [...security] }),
    fingerprint: fingerprintOf({ rule, subject, pointer, before, after }),
  };
}

/** What nests without end is in the fingerprint only: it could not be printed. */
function isReportable(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && !isDeeperThan(value, MAX_REPORTED_DEPTH);
}
