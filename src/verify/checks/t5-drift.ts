import { type FailOn, failsOn } from '../../diff/fails.ts';
import type { Comparison, Finding } from '../../diff/finding.ts';
import { offSentence } from '../../diff/levels.ts';
import type { CheckResult } from '../check.ts';
import { excerpt } from '../excerpt.ts';

/**
 * T5: drift from the snapshot, one result per subject. A change at or above `failOn` that nobody accepted fails; a
 * breaking or review change below it warns; what is safe or accepted is only told. What cannot be compared is
 * inconclusive.
 */
export function checkDrift(
  comparison: Comparison,
  failOn: FailOn,
  accepted: (finding: Finding) => boolean,
): CheckResult[] {
  if (!comparison.comparable) {
    return [
      {
        id: 'T5',
        key: 'T5',
        status: 'inconclusive',
        message: `Not comparable with the snapshot: ${excerpt(comparison.reason, 300)}`,
        hint: comparison.hint,
      },
    ];
  }
  const bySubject = new Map<string, Finding[]>();
  for (const finding of comparison.findings) {
    const group = bySubject.get(finding.subject);
    if (group) group.push(finding);
    else bySubject.set(finding.subject, [finding]);
  }
  const results = [...bySubject].map(([subject, findings]) =>
    ofSubject(subject, findings, failOn, accepted),
  );
  if (results.length > 0) return results;
  const off = comparison.off ? ` ${offSentence(comparison.off)}` : '';
  const message = `Serves what the snapshot says.${off}`;
  return [{ id: 'T5', key: 'T5', status: off === '' ? 'pass' : 'info', message }];
}

const WEIGHT: Record<Finding['severity'], number> = { breaking: 2, review: 1, safe: 0 };

function ofSubject(
  subject: string,
  findings: Finding[],
  failOn: FailOn,
  accepted: (finding: Finding) => boolean,
): CheckResult {
  const open = findings.filter((finding) => !accepted(finding));
  const worst = (open.length > 0 ? open : findings).reduce((a, b) =>
    WEIGHT[b.severity] > WEIGHT[a.severity] ? b : a,
  );
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const taken = open.length === 0 ? ', accepted' : '';
  const base = {
    id: 'T5',
    key: `T5:${subject}`,
    message: `${excerpt(subject, 120)}: ${worst.severity}${taken}, ${excerpt(worst.reason, 300)}${more}`,
    subject,
  };
  if (open.length === 0) {
    return { ...base, status: 'info', hint: 'Refresh the snapshot to be done with it.' };
  }
  if (failsOn(worst.severity, failOn)) {
    return {
      ...base,
      status: 'fail',
      hint: 'If it is meant: refresh the snapshot, or accept the change in the config file. If not: mend the server.',
    };
  }
  return {
    ...base,
    status: worst.severity === 'safe' ? 'info' : 'warn',
    hint: 'Look at it, then refresh the snapshot.',
  };
}
