import type { Contract } from '../snapshot/contract.ts';
import { neutralContract, primaryEra } from '../snapshot/normalise.ts';
import { compareCodePoints } from '../snapshot/order.ts';
import { whyNotComparable } from './comparable.ts';
import { compareItems } from './compare-items.ts';
import type { Comparison, Finding, Severity } from './finding.ts';
import { KINDS } from './kinds.ts';
import { type RuleLevels, withLevels } from './levels.ts';
import { commonPart } from './partial.ts';
import { SharedTime } from './schema/shared-time.ts';
import { compareServer } from './server.ts';

export interface CompareOptions {
  /** Single resources to compare, by URI. In the gate those that the config file names; in `diff` all. */
  resources: 'all' | readonly string[];
  /** What the user made of rules. Default: as the catalogue says. */
  levels?: RuleLevels | undefined;
  /** Milliseconds of any start: schemas that take too long are unproven. Default: the monotonic clock. */
  clock?: () => number;
}

/** The worst is first. */
const RANK: Record<Severity, number> = { breaking: 0, review: 1, safe: 2 };

/**
 * What changed between two contracts, worst first and in a fixed order; or why they cannot be compared. Contracts of
 * different eras are compared in the era-neutral form. Equal contracts give no finding, and so do contracts that differ
 * only in order, in what the specification's defaults say anyway, or in the server's name and version.
 */
export function compareContracts(
  before: Contract,
  after: Contract,
  options: CompareOptions,
): Comparison {
  const obstacle = whyNotComparable(before, after);
  if (obstacle) return obstacle;
  const common = commonPart(before, after);
  if ('comparable' in common) return common;
  const old = primaryEra(before);
  const now = primaryEra(after);
  const neutral = old !== undefined && now !== undefined && old !== now;
  const [left, right] = [common.before, common.after].map((contract) =>
    withResources(neutral ? neutralContract(contract) : contract, options.resources),
  ) as [Contract, Contract];
  const time = new SharedTime(options.clock);
  const findings = [
    ...KINDS.flatMap((kind) => compareItems(kind, left[kind.list], right[kind.list], time)),
    ...compareServer(left, right),
  ];
  const { notCompared } = common;
  const leveled = withLevels(findings, options.levels);
  return {
    comparable: true,
    ...leveled,
    findings: sortFindings(leveled.findings),
    ...(notCompared.length > 0 && { notCompared }),
  };
}

/** Findings worst first, then by subject, place and rule; each once, as the worst that it is anywhere. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const known = unique.get(finding.fingerprint);
    if (!known || RANK[finding.severity] < RANK[known.severity]) {
      unique.set(finding.fingerprint, finding);
    }
  }
  return [...unique.values()].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compareCodePoints(a.subject, b.subject) ||
      compareCodePoints(a.pointer, b.pointer) ||
      compareCodePoints(a.rule, b.rule) ||
      compareCodePoints(a.fingerprint, b.fingerprint),
  );
}

/** The worst severity of some findings; `none` without any. */
export function worstSeverity(findings: readonly Finding[]): Severity | 'none' {
  return findings.reduce<Severity | 'none'>(
    (worst, { severity }) => (worst === 'none' || RANK[severity] < RANK[worst] ? severity : worst),
    'none',
  );
}

function withResources(contract: Contract, resources: CompareOptions['resources']): Contract {
  if (resources === 'all') return contract;
  const wanted = new Set(resources);
  const kept = contract.resources.filter(({ uri }) => typeof uri === 'string' && wanted.has(uri));
  return { ...contract, resources: kept };
}
