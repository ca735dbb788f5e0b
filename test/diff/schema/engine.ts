import { compareContracts, worstSeverity } from '../../../src/diff/compare.ts';
import { readContractLike } from '../../../src/diff/contract-like.ts';
import type { Finding, Severity } from '../../../src/diff/finding.ts';
import type { JsonObject } from '../../../src/json.ts';
import type { Direction, SchemaPair } from './schema-pair.ts';

/** What the engine finds between two schemas, as a tool's input and as its output at once. */
export function engineFindings({ before, after }: SchemaPair): Record<Direction, Finding[]> {
  const tools = (schema: JsonObject): JsonObject => ({
    tools: [{ name: 't', inputSchema: schema, outputSchema: schema }],
  });
  const result = compareContracts(readContractLike(tools(before)), readContractLike(tools(after)), {
    resources: 'all',
  });
  if (!result.comparable) throw new Error(result.reason);
  const of = (direction: Direction): Finding[] =>
    result.findings.filter((finding) => finding.direction === direction);
  const both = { input: of('input'), output: of('output') };
  if (both.input.length + both.output.length !== result.findings.length) {
    throw new Error(
      `a finding of a schema without a direction: ${JSON.stringify(result.findings)}`,
    );
  }
  return both;
}

export function verdictIn(findings: readonly Finding[]): Severity | 'none' {
  return worstSeverity(findings);
}

/** Rule and place of each finding, with how sure it is. */
export function inBrief(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ rule, pointer, severity, confidence }) => `${severity} ${rule} ${pointer} (${confidence})`,
  );
  return lines.length > 0 ? lines.join('; ') : 'none';
}
