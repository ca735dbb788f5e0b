import type { Result } from '../decide/verdict.ts';
import { httpTarget } from '../gate/client.ts';
import type { Run } from '../gate/run.ts';
import { runSnapshot } from '../gate/snapshot-mode.ts';
import { runGate } from '../gate.ts';

/** Runs what `mode` asks for. `secrets` must not reach a snapshot. Throws ConfigError before anything was probed. */
export async function runMode(run: Run, secrets: readonly string[]): Promise<Result> {
  const { settings, credentials } = run;
  if (settings.mode !== 'snapshot') return runGate(run);
  const target = httpTarget(settings.endpoint, settings, credentials);
  const { result } = await runSnapshot(run, {
    target,
    path: settings.snapshot.path,
    check: false,
    secrets,
  });
  return result;
}
