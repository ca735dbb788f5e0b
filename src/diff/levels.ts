import { compareCodePoints } from '../snapshot/order.ts';
import type { Finding, Severity } from './finding.ts';

/** What a rule's findings count as; `off`: they are not reported. */
export type RuleLevel = Severity | 'off';

/** Levels by rule id. A rule that is not named keeps what the catalogue says. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/**
 * Findings at the levels that the user set, and the rules of those that are left out, one for each. Fingerprints stay:
 * the level is no part of them. A text that wants a closer look is reported whatever the level of the rule that saw it
 * change: who is tired of reworded titles did not mean orders to the model.
 */
export function withLevels(
  findings: readonly Finding[],
  levels: RuleLevels | undefined,
): { findings: Finding[]; off?: string[] } {
  if (levels === undefined) return { findings: [...findings] };
  const kept: Finding[] = [];
  const off: string[] = [];
  for (const finding of findings) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    const speaks = finding.security !== undefined && finding.security.length > 0;
    if (level === undefined || (level === 'off' && speaks)) kept.push(finding);
    else if (level === 'off') off.push(finding.rule);
    else kept.push({ ...finding, severity: level });
  }
  return { findings: kept, ...(off.length > 0 && { off }) };
}

/** What was left out, in a sentence. */
export function offSentence(off: readonly string[]): string {
  const rules = [...new Set(off)].sort(compareCodePoints).join(', ');
  const changes = off.length === 1 ? '1 change is' : `${off.length} changes are`;
  return `${changes} not shown: \`rules\` in the config file has ${rules} off.`;
}
