import { truncateMiddle, visible } from './escape.ts';
import type { Report } from './report-shape.ts';
import { worstLevel } from './watch-level.ts';

const MAX_NAME = 256;
const MAX_TEXT = 1000;

/** The action's outputs by their names; absent ones are empty. Hidden characters are visible and lengths bounded. */
export function outputs(
  report: Report,
  options: { reportPath?: string } = {},
): Record<string, string> {
  const served = report.served ?? report.rollback.served;
  const written = report.snapshotWritten;
  return {
    result: report.result,
    'failed-phase': report.failedPhase ?? '',
    'failed-check': short(failedCheckId(report)),
    identity: report.identity ?? '',
    changes: String(report.changes.total),
    breaking: String(report.changes.breaking),
    tools: served ? String(served.counts.tools) : '',
    'snapshot-hash': short(report.hashes.snapshot ?? written?.hash),
    'served-hash': short(report.hashes.served ?? served?.hash),
    'protocol-version': short(served?.protocolVersion),
    era: served?.era ?? '',
    'server-name': short(served?.serverName),
    'server-version': short(served?.serverVersion),
    rollback: report.rollback.outcome,
    'rollback-reason': bounded(report.rollback.reason, MAX_TEXT),
    'rollback-verified-by': report.rollback.verifiedBy ?? '',
    level: worstLevel(report.watch) ?? '',
    'previous-revision': short(report.revisions.previous),
    'deployed-revision': short(report.revisions.deployed),
    'report-path': options.reportPath ?? '',
    'duration-ms': String(report.durationMs),
  };
}

/** The check's id; the report has its key, which may name a subject too. */
function failedCheckId({ failedCheck, checks, rollback }: Report): string | undefined {
  const known = [...checks, ...rollback.checks].find((check) => check.key === failedCheck);
  return known?.id ?? failedCheck;
}

function short(text: string | undefined): string {
  return bounded(text ?? '', MAX_NAME);
}

function bounded(text: string, max: number): string {
  return truncateMiddle(visible(truncateMiddle(text, max)), max);
}
