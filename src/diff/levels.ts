import type { Finding, Severity } from './finding.ts';

/** What a rule's findings count as; `off`: they are not reported. */
export type RuleLevel = Severity | 'off';

/** Levels by rule id. A rule that is not named keeps what the catalogue says. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** Findings at the levels that the user set. Fingerprints stay: the level is no part of them. */
export function withLevels(
  findings: readonly Finding[],
  levels: RuleLevels | undefined,
): Finding[] {
  if (levels === undefined) return [...findings];
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === 'off') return [];
    return level === undefined ? [finding] : [{ ...finding, severity: level }];
  });
}
