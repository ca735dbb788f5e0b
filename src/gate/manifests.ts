import { ConfigError } from '../errors.ts';
import type { CheckedManifests, ManifestFinding } from '../preflight/finding.ts';
import type { Ending } from './ending.ts';
import type { Run } from './run.ts';

/**
 * Checks the manifests that the settings name, and gives the worst finding of level `error`; undefined: there is none.
 * Throws ConfigError where one cannot be read or is not rendered: what was not looked at is not well.
 */
export async function checkManifestsOf(run: Run): Promise<ManifestFinding | undefined> {
  const { manifests, manifestLevels, mode } = run.settings;
  if (manifests.length === 0 || mode !== 'gate') return undefined;
  if (manifests.includes('-')) {
    throw new ConfigError('manifests: the gate does not read standard input.', {
      hint: 'Name files or folders; `mcp-deploy-gate preflight -` reads a pipe.',
    });
  }
  const files = await run.readManifests(manifests);
  const { checkManifests } = await import('../preflight/check.ts');
  const checked = await checkManifests(files, {
    ...(manifestLevels && { levels: manifestLevels }),
  });
  const [problem] = checked.problems;
  if (problem) {
    const { file, line, message, fix } = problem;
    throw new ConfigError(`${place(file, line)}: ${message}`, { hint: fix });
  }
  tell(run, files.length, checked);
  const [worst] = checked.findings;
  return worst?.level === 'error' ? worst : undefined;
}

function tell(run: Run, files: number, checked: CheckedManifests): void {
  const { findings, ignored, off, servers, others, notices } = checked;
  const resources = servers.length + others.length;
  run.emit({ type: 'manifests', files, resources, findings, ignored: ignored.length });
  if (off.length > 0) {
    const rules = [...new Set(off)].sort().join(', ');
    const message = `${off.length} findings in the manifests are not told: \`rules\` has ${rules} off.`;
    run.emit({ type: 'notice', level: 'notice', id: 'manifests-off', message });
  }
  for (const { file, line, message, fix } of notices) {
    const where = file === undefined ? '' : `${place(file, line)}: `;
    const level = servers.length === 0 ? 'warning' : 'notice';
    run.emit({ type: 'notice', level, id: 'manifests', message: where + message, hint: fix });
  }
}

const place = (file: string, line: number | undefined): string =>
  line === undefined ? file : `${file}:${line}`;

/** Ends a run whose manifests cost sessions. `deployed`: too late to prevent it; a rollback would not mend it either. */
export function failedByManifests(
  run: Run,
  finding: ManifestFinding,
  { deployed }: { deployed: boolean },
): Ending {
  const { rule, file, line, resource, message, fix } = finding;
  const before = deployed ? 'What is live is verified, but its manifests cost sessions. ' : '';
  const reason = `${before}${place(file, line)}, ${resource}: ${message}`;
  const hint = `${fix}${deployed ? '' : ' Nothing was deployed.'}`;
  run.emit({ type: 'decision', phase: 'preflight', verdict: 'fail', check: rule, reason, hint });
  const skipped = deployed
    ? 'What the manifests do to sessions never starts a rollback: it would do the same to them.'
    : 'Nothing was deployed.';
  run.emit({ type: 'rollback', outcome: 'skipped', reason: skipped });
  return { result: 'failed', failedPhase: 'preflight', failedCheck: rule, reason, hint };
}
