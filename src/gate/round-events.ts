import type { Identity } from '../decide/verdict.ts';
import { type AcceptEntry, applyAccepted, unusedInWords } from '../diff/accept.ts';
import type { Finding } from '../diff/finding.ts';
import type { Phase } from '../events.ts';
import { acceptCommand } from '../report/accept-command.ts';
import type { CheckResult } from '../verify/check.ts';
import { failureAsCheck } from '../verify/diagnose.ts';
import type { Sample, Served } from '../verify/sample.ts';
import type { Known } from './evidence.ts';
import type { Run } from './run.ts';

/** One probe event per sample of a round. */
export function emitProbes(
  run: Run,
  phase: Phase,
  round: number,
  samples: readonly Sample[],
  identities: readonly (Identity | undefined)[],
): void {
  // That they disagree stands in every sample; where one of them is at fault, it is shown there alone.
  const faulty = samples.some(({ checks }) => checks.some((c) => c.status === 'fail' && !isT4(c)));
  samples.forEach((sample, i) => {
    const { outcome, endpoint } = sample;
    const identity = identities[i];
    const base = { type: 'probe' as const, phase, round, endpoint, ...(identity && { identity }) };
    if (outcome.kind === 'served') {
      const { version, hash } = outcome.served;
      const own = faulty ? sample.checks.filter((c) => !isT4(c)) : sample.checks;
      const ok = own.every((c) => c.status !== 'fail' && c.status !== 'inconclusive');
      run.emit({ ...base, hash, outcome: 'served', ok, ...(version !== undefined && { version }) });
    } else {
      run.emit({ ...base, outcome: outcome.message, ok: false });
    }
  });
}

const isT4 = ({ id }: CheckResult): boolean => id === 'T4';

/** What is served in this phase. */
export function emitServed(run: Run, phase: Phase, served: Served): void {
  const { contract } = served;
  const { name } = contract.serverInfo ?? {};
  run.emit({
    type: 'served',
    phase,
    era: served.era,
    protocolVersion: served.protocolVersion,
    transport: served.transport,
    hash: served.hash,
    counts: {
      tools: contract.tools.length,
      resources: contract.resources.length,
      resourceTemplates: contract.resourceTemplates.length,
      prompts: contract.prompts.length,
    },
    connectMs: served.connectMs,
    listMs: served.listMs,
    ...(typeof name === 'string' && { serverName: name }),
    ...(served.version !== undefined && { serverVersion: served.version }),
  });
}

/** What the deciding round saw: what is served, every check once, and the drift from the snapshot. */
export function emitRoundDetails(
  run: Run,
  phase: Phase,
  samples: readonly Sample[],
  known: Known | undefined,
  failed: readonly string[] = [],
): void {
  const served = firstServed(samples);
  if (served) emitServed(run, phase, served);
  const checks = mergeChecks(samples).map((check) =>
    // What could not be measured is a failure once the deadline has made it one.
    failed.includes(check.key) && check.status !== 'pass'
      ? { ...check, status: 'fail' as const }
      : check,
  );
  run.emit({ type: 'checks', phase, checks });
  if (!known?.snapshot) return;
  const compared = samples.find((s) => s.findings);
  if (compared?.findings) emitUnusedAcceptances(run, compared.findings, compared.endpoint);
  run.emit({
    type: 'findings',
    findings: compared?.findings ?? [],
    accepted: compared?.accepted ?? [],
    snapshotHash: known.snapshot.file.hash,
    ...(served && { servedHash: served.hash }),
  });
}

/** Entries of `accept` that accept nothing: gone, or past their day. What was not compared may be there still. */
function emitUnusedAcceptances(run: Run, findings: readonly Finding[], endpoint: string): void {
  const { accept, checks, config, snapshot, failOn } = run.settings;
  const { stale, expired } = applyAccepted(findings, accept, run.today);
  const wasCompared = ({ subject }: AcceptEntry): boolean =>
    !subject.startsWith('resources/') ||
    checks.resources.includes(subject.slice('resources/'.length));
  const compared = { before: snapshot.path, after: endpoint, failOn, configFile: config };
  const command = acceptCommand(compared, 'prune');
  const tell = (id: string, entries: readonly AcceptEntry[]): void => {
    for (const entry of entries) {
      run.emit({
        type: 'notice',
        level: 'warning',
        id,
        message: unusedInWords(entry, run.today),
        hint: `Take it out of ${config ?? 'the config file'}, or let it be done: \`${command}\``,
      });
    }
  };
  tell('acceptance-stale', stale.filter(wasCompared));
  tell('acceptance-expired', expired);
}

export function firstServed(samples: readonly Sample[]): Served | undefined {
  for (const { outcome } of samples) if (outcome.kind === 'served') return outcome.served;
  return undefined;
}

/** Why the checks fail, in the words of the first that has any; else the decision's own. */
export function reasonOf(
  keys: readonly string[],
  samples: readonly Sample[],
  otherwise: string,
): string {
  const failing = mergeChecks(samples).filter(
    (check) => keys.includes(check.key) && check.status !== 'pass',
  );
  const [first] = failing;
  if (!first) return otherwise;
  const more = keys.length - 1;
  return `${first.message}${more > 0 ? ` (${more} more ${more === 1 ? 'check fails' : 'checks fail'})` : ''}`;
}

/** How to mend the first of the checks that says so. */
export function hintOf(keys: readonly string[], samples: readonly Sample[]): string | undefined {
  return mergeChecks(samples).find((check) => keys.includes(check.key) && check.hint)?.hint;
}

const RANK: Record<CheckResult['status'], number> = {
  fail: 0,
  inconclusive: 1,
  warn: 2,
  info: 3,
  pass: 4,
};

/** Every key once, with the worst of its results; a failure to be served stands as the check that it is. */
export function mergeChecks(samples: readonly Sample[]): CheckResult[] {
  const byKey = new Map<string, CheckResult>();
  for (const check of samples.flatMap((s) => [...s.checks, ...asChecks(s)])) {
    const known = byKey.get(check.key);
    if (!known || RANK[check.status] < RANK[known.status]) byKey.set(check.key, check);
  }
  return [...byKey.values()].sort((a, b) => RANK[a.status] - RANK[b.status]);
}

function asChecks({ outcome }: Sample): CheckResult[] {
  return outcome.kind === 'served' ? [] : [failureAsCheck(outcome)];
}
