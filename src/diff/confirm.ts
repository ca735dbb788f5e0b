import { isJsonObject, type JsonObject } from '../json.ts';
import type { Contract } from '../snapshot/contract.ts';
import { groupByKey } from '../snapshot/items.ts';
import { type CompareOptions, compareContracts } from './compare.ts';
import type { Comparison, Finding } from './finding.ts';
import type { Judge } from './judge.ts';
import { notProven, witnessSentence } from './schema/sentence.ts';

/** Tools and directions of one comparison whose schemas are given to ajv. */
const MAX_GROUPS = 1000;

/**
 * `compareContracts`, and every witness checked once more by ajv against both schemas. Loads ajv only where there is a
 * witness. One that ajv does not confirm is dropped; what ajv cannot read, or what would take too much, stays.
 */
export async function compareAndConfirm(
  before: Contract,
  after: Contract,
  options: CompareOptions,
): Promise<Comparison> {
  const comparison = compareContracts(before, after, options);
  if (!comparison.comparable) return comparison;
  const groups = [...bySchema(comparison.findings).values()];
  if (groups.length === 0) return comparison;
  const newNames = new Map(
    comparison.findings
      .filter(({ rule }) => rule === 'tool-renamed')
      .map((finding) => [finding.subject, `tools/${finding.after}`]),
  );
  const { loadJudge } = await import('./judge.ts');
  const judge = await loadJudge();
  const old = groupByKey('tools', before.tools);
  const now = groupByKey('tools', after.tools);
  const refuted = new Set<Finding>();
  for (const group of groups.slice(0, MAX_GROUPS)) {
    const { subject } = group[0]!;
    const [was, is] = [subject, newNames.get(subject) ?? subject].map((name) =>
      name.slice('tools/'.length),
    );
    const found = refutedIn(group, judge, old.get(was!), now.get(is!));
    for (const finding of found) refuted.add(finding);
  }
  const findings = comparison.findings.map((finding) =>
    refuted.has(finding) ? withoutWitness(finding) : finding,
  );
  return { ...comparison, findings };
}

/** Findings with a witness, those of one schema together. */
function bySchema(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.witness === undefined) continue;
    const key = `${finding.direction} ${finding.subject}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** The findings of one schema whose witness the old side does not take, or the new one does. */
function refutedIn(
  findings: readonly Finding[],
  judge: Judge,
  before: readonly JsonObject[] = [],
  after: readonly JsonObject[] = [],
): Finding[] {
  const isInput = findings[0]!.direction === 'input';
  const [old, now] = [before, after].map((tools) => {
    const schema = isInput ? tools[0]?.inputSchema : tools[0]?.outputSchema;
    return isJsonObject(schema) && tools.length === 1 ? judge.compile(schema) : undefined;
  });
  const [takes, refuses] = isInput ? [old, now] : [now, old];
  const refuted: Finding[] = [];
  judge.inTime(() => {
    for (const finding of findings) {
      const value = finding.witness!;
      if (takes?.(value) === false || refuses?.(value) === true) refuted.push(finding);
    }
  });
  return refuted;
}

function withoutWitness({ witness, ...finding }: Finding): Finding {
  const isProven = finding.rule !== 'schema-narrowed' && finding.rule !== 'schema-widened';
  const { direction } = finding;
  const reason = finding.reason.replace(witnessSentence(witness!, direction), () =>
    isProven ? '' : notProven(direction),
  );
  return { ...finding, reason, confidence: isProven ? 'rule' : 'unproven' };
}
