import type { JsonObject } from '../../json.ts';
import type { Severity } from '../finding.ts';

/** One rule as users see it: docs/rules.md is made of these. */
export interface RuleEntry {
  /** Stable: it stands in config files. */
  id: string;
  /** Of the finding; by direction where a schema's side matters. */
  severity: Severity | { input: Severity; output: Severity };
  title: string;
  /** Why it has this severity. */
  explanation: string;
  /** A change that gives this finding: members of what a server serves, as `diff` reads them. */
  before: JsonObject;
  after: JsonObject;
  /** What to do about it. */
  action: string;
}

/** An id of the security lane: it is added to a finding and leaves its severity as it is. */
export interface SecurityEntry {
  id: string;
  title: string;
  explanation: string;
  before: JsonObject;
  after: JsonObject;
  action: string;
}

/** A tool for an example, with a schema that says nothing. */
export function tool(name: string, members: JsonObject = {}): JsonObject {
  return { name, inputSchema: { type: 'object' }, ...members };
}
