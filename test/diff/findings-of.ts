import { compareContracts, worstSeverity } from '../../src/diff/compare.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { Finding, Severity } from '../../src/diff/finding.ts';
import type { JsonObject, JsonValue } from '../../src/json.ts';

/** The findings between two plain JSON objects, as `diff` sees them. */
export function findingsOf(before: JsonValue, after: JsonValue): Finding[] {
  const result = compareContracts(readContractLike(before), readContractLike(after), {
    resources: 'all',
  });
  if (!result.comparable) throw new Error(result.reason);
  return result.findings;
}

export function verdictOf(before: JsonValue, after: JsonValue): Severity | 'none' {
  return worstSeverity(findingsOf(before, after));
}

/** Rule and place of each finding: `tool-removed tools/a`. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ rule, subject, pointer }) => `${rule} ${subject}${pointer && ` ${pointer}`}`,
  );
}

/** One tool on both sides, with these members. */
export function toolChange(
  before: JsonObject,
  after: JsonObject,
  name = 't',
): [JsonObject, JsonObject] {
  const tool = (members: JsonObject): JsonObject => ({
    tools: [{ name, inputSchema: { type: 'object' }, ...members }],
  });
  return [tool(before), tool(after)];
}

/** One tool whose input has a property `x`. */
export function inputChange(before: JsonValue, after: JsonValue): [JsonObject, JsonObject] {
  const schema = (x: JsonValue): JsonObject => ({
    inputSchema: { type: 'object', properties: { x } },
  });
  return toolChange(schema(before), schema(after));
}
