import { setTimeout as delay } from 'node:timers/promises';
import { SessionError } from '../connect/session.ts';
import type { Target } from '../connect/target.ts';
import type { Result } from '../decide/verdict.ts';
import { sweep } from '../heap.ts';
import { refreshCommand } from '../report/shell-quote.ts';
import { hashContract } from '../snapshot/hash.ts';
import { readSnapshot } from '../snapshot/read.ts';
import { renderSnapshot } from '../snapshot/write.ts';
import { diagnose } from '../verify/diagnose.ts';
import { type Captured, captureLive } from './capture-live.ts';
import { CLIENT_INFO, limitsOf } from './client.ts';
import { endAfter } from './round-within.ts';
import { inPhase, type Run } from './run.ts';

export interface SnapshotRun {
  target: Target;
  /** The file to write; undefined: give the text back only. */
  path?: string;
  /** Compare with the file instead of writing it. */
  check: boolean;
  secrets: readonly string[];
}

export interface SnapshotOutcome {
  result: Result;
  text?: string;
}

/**
 * `mode: snapshot` and the command `snapshot`: captures what is served and writes it, or says whether the file is stale.
 * A server that answers wrongly gives the result `failed`, one that cannot be asked `inconclusive`.
 */
export async function runSnapshot(run: Run, options: SnapshotRun): Promise<SnapshotOutcome> {
  return inPhase(run, 'snapshot', async () => {
    const outcome = await snapshot(run, options);
    const phaseOutcome = outcome.result === 'passed' ? ('passed' as const) : ('failed' as const);
    return { ...outcome, phaseOutcome };
  });
}

async function snapshot(run: Run, options: SnapshotRun): Promise<SnapshotOutcome> {
  let captured: Captured;
  const end = endAfter(run.settings.timeoutMs - run.clock(), run.cancelled);
  try {
    captured = await captureWithRetry(run, options.target, end.signal);
  } catch (error) {
    if (run.cancelled.aborted) {
      return finish(run, 'cancelled', {
        reason: 'Cancelled before the snapshot was complete: nothing was written.',
      });
    }
    if (end.passed()) {
      return finish(run, 'inconclusive', {
        reason:
          'The server did not come to the end of its lists within `timeout`: nothing was written.',
        hint: 'Look at how the server makes pages, or raise `timeout`.',
      });
    }
    if (!(error instanceof SessionError)) throw error;
    const failure = diagnose(error, Date.now());
    // What could not be asked is no stale file and no broken contract.
    return finish(run, failure.kind === 'not-mcp' ? 'failed' : 'inconclusive', {
      reason: failure.message,
      hint: failure.hint,
      check: failure.kind === 'error' ? 'R1' : failure.check,
    });
  } finally {
    end.clear();
  }
  const hashes = hashContract(captured.contract);
  const { hash } = hashes;
  emitServed(run, captured, hash);
  const text = renderSnapshot(captured.contract, { secrets: options.secrets, hashes });
  sweep();
  return options.check ? check(run, options, text, hash) : write(run, options, text, hash);
}

/** One cold start or one dropped connection is no reason to leave a deployment without its baseline. */
async function captureWithRetry(run: Run, target: Target, signal: AbortSignal): Promise<Captured> {
  const { settings } = run;
  const { principal } = settings;
  for (let attempt = 1; ; attempt++) {
    try {
      return await captureLive({
        target,
        limits: limitsOf(settings),
        signal,
        env: run.env,
        clientInfo: CLIENT_INFO,
        ...(principal !== undefined && { principal }),
      });
    } catch (error) {
      const passing = error instanceof SessionError && diagnose(error, Date.now()).kind === 'error';
      if (!passing || attempt >= settings.failureThreshold || signal.aborted) throw error;
      await delay(settings.intervalMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function write(
  run: Run,
  options: SnapshotRun,
  text: string,
  hash: string,
): Promise<SnapshotOutcome> {
  const { path } = options;
  if (path !== undefined) {
    const changed = (await run.readFile(path)) !== text;
    if (changed) await run.writeFile(path, text);
    run.emit({ type: 'snapshot-written', path, changed, hash });
  }
  return { ...finish(run, 'passed', { reason: 'The snapshot is complete.' }), text };
}

async function check(
  run: Run,
  options: SnapshotRun,
  text: string,
  hash: string,
): Promise<SnapshotOutcome> {
  const path = options.path ?? run.settings.snapshot.path;
  const refresh = refreshCommand(run.settings.endpoint, path);
  const committed = await run.readFile(path);
  if (committed === undefined) {
    return finish(run, 'failed', {
      reason: `${path} does not exist.`,
      hint: `Write it: ${refresh}`,
      check: 'T5',
    });
  }
  const file = readSnapshot(committed, path);
  const fresh = readSnapshot(text, path);
  const eras = (f: typeof file): string =>
    f.kind === 'full'
      ? f.contract.context.eras
          .map((e) => `${e.era} ${e.protocolVersion}`)
          .sort()
          .join(', ')
      : '';
  if (
    file.kind === 'full' &&
    !file.recordedHashesStale &&
    file.hash === hash &&
    eras(file) === eras(fresh)
  ) {
    return { ...finish(run, 'passed', { reason: `${path} is what the server serves.` }), text };
  }
  return {
    ...finish(run, 'failed', {
      reason: `${path} is stale: the server serves something else.`,
      hint: `See what changed with \`mcp-deploy-gate diff\`, then refresh it: ${refresh}`,
      check: 'T5',
    }),
    text,
  };
}

function emitServed(
  run: Run,
  { contract, session, listMs, erasDiffer }: Captured,
  hash: string,
): void {
  const { name, version } = contract.serverInfo ?? {};
  run.emit({
    type: 'served',
    phase: 'snapshot',
    era: session.era,
    protocolVersion: session.protocolVersion,
    transport: session.transport,
    hash,
    counts: {
      tools: contract.tools.length,
      resources: contract.resources.length,
      resourceTemplates: contract.resourceTemplates.length,
      prompts: contract.prompts.length,
    },
    connectMs: session.connectMs,
    listMs,
    ...(typeof name === 'string' && { serverName: name }),
    ...(typeof version === 'string' && { serverVersion: version }),
  });
  if (erasDiffer) {
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'eras-differ',
      message: `The server serves different things to modern and to legacy clients; the snapshot holds the ${session.era} lists.`,
      hint: 'Pin protocol-version to snapshot and verify the era that your clients use.',
    });
  }
}

function finish(
  run: Run,
  result: Result,
  end: { reason: string; hint?: string; check?: string },
): SnapshotOutcome {
  const { reason, hint, check } = end;
  const failed = result !== 'passed';
  run.emit({
    type: 'run-ended',
    result,
    reason,
    ...(hint && { hint }),
    ...(failed && { failedPhase: 'snapshot' as const }),
    ...(check && { failedCheck: check }),
  });
  return { result };
}
