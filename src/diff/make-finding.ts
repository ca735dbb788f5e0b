import type { JsonValue } from '../json.ts';
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
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    reason,
    confidence: change.confidence ?? 'rule',
    ...(change.witness === undefined ? {} : { witness: change.witness }),
    ...(security.length === 0 ? {} : { security: [...security] }),
    fingerprint: fingerprintOf({ rule, subject, pointer, before, after }),
  };
}

/** One segment of a JSON pointer (RFC 6901), with its slash. */
export function segment(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
export function inWords(value: JsonValue | undefined, limit = 60): string {
  if (value === undefined) return 'absent';
  const text =
    typeof value === 'string' && value.length > limit ? value.slice(0, limit + 1) : value;
  const json =
    Array.isArray(text) || typeof text === 'object' ? boundedJson(text) : JSON.stringify(text);
  return json.length > limit ? `${json.slice(0, limit)}…` : json;
}

/** JSON of a structure that may be huge: only the beginning is wanted. */
function boundedJson(value: JsonValue): string {
  if (Array.isArray(value) && value.length > 20) return JSON.stringify(value.slice(0, 20));
  return JSON.stringify(value);
}
