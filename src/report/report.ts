import { EXIT_CODES, type Result } from '../decide/verdict.ts';
import type { GateEvent, Phase } from '../events.ts';
import { cleanUrl } from './clean-url.ts';
import { foldFindings, type Locate } from './findings.ts';
import { foldCommand, foldCommands, foldRevisions } from './fold-commands.ts';
import { foldEndpoints } from './fold-endpoints.ts';
import { foldRollback, rollbackMaybeRan } from './fold-rollback.ts';
import { foldChecks, foldServed } from './fold-served.ts';
import { defined, eventsOf, lastOf, optionalText, text } from './log.ts';
import type { Report, ReportPhase } from './report-shape.ts';
import { foldTimeline } from './timeline.ts';

/** The phases that ask what was deployed; the last one that saw something counts. */
const MAIN: readonly Phase[] = ['verify', 'verify-live', 'soak', 'snapshot'];
const MAX_NOTICES = 500;
const UNDECIDED = 'The run broke off before it was decided.';
const MAYBE_RAN =
  'The run broke off while rollback-command was running, or before its result was known.';
const LOOK =
  'Look at what is live. Do not run the rollback again before you know: a second one may bring the failed version back.';

export interface FoldContext {
  /** Looks up lines of the snapshot file; without it findings have none. */
  locate?: Locate;
}

/**
 * Folds a run's log, whole or broken off, into its report. Of a log without an end the result is what is known for
 * certain: a rollback that may have run is `rollback-failed`, everything else undecided is `cancelled`.
 */
export function foldReport(events: readonly GateEvent[], context: FoldContext = {}): Report {
  const started = lastOf(events, 'run-started');
  const ended = lastOf(events, 'run-ended');
  const result = ended?.result ?? resultSoFar(events);
  const decision = lastOf(events, 'decision');
  const failed = decision?.verdict === 'pass' ? undefined : decision;
  const found = lastOf(events, 'findings');
  const written = lastOf(events, 'snapshot-written');
  const served = foldServed(events, ...MAIN);
  const settings = {
    snapshot: started?.snapshot,
    failOn: started?.failOn ?? 'breaking',
    onFailure: started?.onFailure ?? 'rollback',
    expectedVersion: started?.expectedVersion,
  } as const;
  const broken = !ended && rollbackMaybeRan(events);
  const timeline = foldTimeline(events);
  return defined({
    reportVersion: 1 as const,
    gateVersion: started?.version ?? '',
    mode: started?.mode ?? 'gate',
    complete: ended !== undefined,
    result,
    exitCode: exitCode(result, events, settings.onFailure),
    reason: text(ended?.reason ?? (broken ? MAYBE_RAN : (failed?.reason ?? UNDECIDED))),
    hint: optionalText(ended ? ended.hint : broken ? LOOK : failed?.hint),
    failedPhase: ended ? ended.failedPhase : broken ? 'rollback' : failed?.phase,
    failedCheck: ended ? ended.failedCheck : failed?.check,
    identity: decision?.identity,
    cause: failed && {
      phase: failed.phase,
      verdict: failed.verdict,
      ...defined({ check: failed.check, hint: optionalText(failed.hint) }),
      reason: text(failed.reason),
    },
    endpoints: addresses(started?.endpoint),
    candidateEndpoints: started?.candidateEndpoint && addresses(started.candidateEndpoint),
    settings: defined(settings) as Report['settings'],
    startedAt: started?.time,
    durationMs: Math.round(events.at(-1)?.at ?? 0),
    before: foldServed(events, 'preflight'),
    served,
    servedBy: foldEndpoints(events, ...MAIN),
    hashes: defined({
      snapshot: found?.snapshotHash ?? written?.hash,
      served: found?.servedHash ?? served?.hash,
    }) as Report['hashes'],
    checks: foldChecks(events, ...MAIN),
    ...foldFindings(found, settings.failOn, context.locate),
    rollback: foldRollback(events),
    commands: foldCommands(events),
    revisions: foldRevisions(events),
    phases: foldPhases(events),
    timeline: timeline.entries,
    timelineLeftOut: timeline.leftOut,
    ...foldWatched(events),
    notices: eventsOf(events, 'notice')
      .slice(0, MAX_NOTICES)
      .map(({ at, level, id, message, hint }) => ({
        at: Math.round(at),
        level,
        id,
        message: text(message),
        ...defined({ hint: optionalText(hint) }),
      })),
    snapshotWritten: written && {
      path: written.path,
      changed: written.changed,
      hash: written.hash,
    },
  }) as Report;
}

const MAX_MANIFEST_FINDINGS = 1000;

function foldWatched(events: readonly GateEvent[]): Pick<Report, 'watch' | 'manifests'> {
  const watch = eventsOf(events, 'watched').map(({ result }) => result);
  const checked = lastOf(events, 'manifests');
  return {
    ...(watch.length > 0 && { watch }),
    ...(checked && {
      manifests: {
        files: checked.files,
        resources: checked.resources,
        findings: checked.findings.slice(0, MAX_MANIFEST_FINDINGS),
        ignored: checked.ignored,
      },
    }),
  };
}

function addresses(lines = ''): string[] {
  return lines.split('\n').map(cleanUrl).filter(Boolean);
}

function resultSoFar(events: readonly GateEvent[]): Result {
  const rollback = lastOf(events, 'rollback');
  if (rollback?.outcome === 'done') return 'rolled-back';
  if (rollback?.outcome === 'failed' || rollbackMaybeRan(events)) return 'rollback-failed';
  return rollback?.outcome === 'skipped' ? 'failed' : 'cancelled';
}

function exitCode(result: Result, events: readonly GateEvent[], onFailure: string): number {
  // A run in which a rollback started never ends with 0, whatever else went wrong.
  if (foldCommand(events, 'rollback')) return EXIT_CODES[result] || EXIT_CODES['rollback-failed'];
  return onFailure === 'report' ? 0 : EXIT_CODES[result];
}

function foldPhases(events: readonly GateEvent[]): ReportPhase[] {
  return eventsOf(events, 'phase-started').map(({ phase, at }) => {
    const end = eventsOf(events, 'phase-ended').find((e) => e.phase === phase && e.at >= at);
    return {
      phase,
      at: Math.round(at),
      ...(end && { outcome: end.outcome, durationMs: Math.round(end.at - at) }),
    };
  });
}
