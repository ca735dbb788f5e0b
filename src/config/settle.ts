import { MANIFEST_LEVELS } from '../preflight/finding.ts';
import { declaredChecks } from './checks-schema.ts';
import { oauthSettings } from './credential-rules.ts';
import { DEFAULTS, type DurationKey, defaultMs } from './defaults.ts';
import type { LooseSettings } from './load.ts';
import { monitorSettings } from './monitor-schema.ts';
import type { ParsedSettings } from './schema.ts';
import type { Acceptance, Settings } from './settings.ts';
import { watchSettings } from './watch-schema.ts';

type Merged = Partial<ParsedSettings>;

/** Merged and checked settings → the settings of a run: defaults applied, names and units as the code uses them. */
export function settle(merged: Merged, config: string | undefined): LooseSettings {
  const mode = merged.mode ?? DEFAULTS.mode;
  const ms = (key: DurationKey) => merged[key] ?? defaultMs(key);
  const requestTimeoutMs = ms('request-timeout');
  const endpoints = merged.endpoint ?? [];
  const recorded = mode === 'snapshot' ? merged.baseline : undefined;
  const settings: LooseSettings = {
    mode,
    endpoints,
    candidateEndpoints: merged['candidate-endpoint'] ?? [],
    transport: merged.transport ?? DEFAULTS.transport,
    protocolVersion: merged['protocol-version'] ?? DEFAULTS['protocol-version'],
    headers: merged.headers ?? [],
    snapshot: {
      path: recorded ?? merged.snapshot ?? DEFAULTS.snapshot,
      named: (recorded ?? merged.snapshot) !== undefined,
    },
    failOn: merged['fail-on'] ?? DEFAULTS['fail-on'],
    shell: merged.shell ?? DEFAULTS.shell,
    timeoutMs: ms('timeout'),
    waitTimeoutMs: ms('wait-timeout'),
    soakDurationMs: ms('soak-duration'),
    drainDurationMs: ms('drain-duration'),
    commandTimeoutMs: ms('command-timeout'),
    rollbackTimeoutMs: ms('rollback-timeout'),
    // Asked for by hand, a rollback is not on probation: a file that says `report` means the gate.
    onFailure: mode === 'rollback' ? 'rollback' : (merged['on-failure'] ?? DEFAULTS['on-failure']),
    onCancel: onCancelOf(merged),
    dryRun: merged['dry-run'] ?? false,
    samples: merged.samples ?? DEFAULTS.samples,
    intervalMs: ms('interval'),
    requestTimeoutMs,
    failureThreshold: merged['failure-threshold'] ?? DEFAULTS['failure-threshold'],
    soakIntervalMs: ms('soak-interval'),
    errorToleranceMs: ms('error-tolerance'),
    checks: declaredChecks(merged.checks, requestTimeoutMs),
    manifests: merged.manifests ?? [],
    accept: (merged.accept ?? []).map(acceptanceOf),
  };
  const optional: [keyof Settings, unknown][] = [
    ['endpoint', endpoints[0]],
    ['previousEndpoint', merged['previous-endpoint']],
    ['healthUrl', merged['health-url']],
    ['expectedVersion', merged['expected-version']],
    ['expectedRevision', merged['expected-revision']],
    ['previousRevision', merged['previous-revision']],
    ['bearerToken', merged['bearer-token']],
    ['oidcAudience', merged['oidc-audience']],
    ['oauth', oauthSettings(merged)],
    ['principal', merged.principal],
    ['baseline', mode === 'snapshot' ? undefined : merged.baseline],
    ['deployCommand', merged['deploy-command']],
    ['promoteCommand', merged['promote-command']],
    ['discardCommand', merged['discard-command']],
    ['rollbackCommand', merged['rollback-command']],
    ['retireCommand', merged['retire-command']],
    ['revisionCommand', merged['revision-command']],
    ['workingDirectory', merged['working-directory']],
    ['reportPath', merged['report-path']],
    ['monitor', merged.monitor && monitorSettings(merged.monitor)],
    ['watch', merged.watch === undefined ? undefined : watchSettings(merged.watch ?? {})],
    ['versionFrom', merged['version-from']],
    ['rules', merged.rules && levelsAmong(merged.rules, DIFF_LEVELS)],
    ['manifestLevels', merged.rules && levelsAmong(merged.rules, MANIFEST_LEVELS)],
    ['config', config],
  ];
  return Object.assign(
    settings,
    Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
  );
}

const DIFF_LEVELS = ['breaking', 'review', 'safe', 'off'] as const;

/** The entries at one of these levels. No id is in both catalogues, so `off` may stand on both sides. */
function levelsAmong<Level extends string>(
  rules: NonNullable<Merged['rules']>,
  levels: readonly Level[],
): Record<string, Level> {
  const taken = Object.entries(rules).filter(([, level]) => levels.some((one) => one === level));
  return Object.fromEntries(taken) as Record<string, Level>;
}

/** What the file says is for every workflow, and holds where there is a rollback to start. */
function onCancelOf(merged: Merged): Settings['onCancel'] {
  const policy = merged['on-cancel'] ?? DEFAULTS['on-cancel'];
  const onFailure = merged['on-failure'] ?? DEFAULTS['on-failure'];
  const canRollBack =
    merged['rollback-command'] !== undefined &&
    (onFailure === 'rollback' || merged.mode === 'rollback');
  return canRollBack ? policy : 'hold';
}

/** An entry of `accept` as the code knows it. */
export function acceptanceOf(entry: NonNullable<Merged['accept']>[number]): Acceptance {
  const { rule, subject, pointer, fingerprint, reason, expires } = entry;
  const accepted: Acceptance = { rule, subject, pointer: pointer ?? '', fingerprint, reason };
  if (expires !== undefined) accepted.expires = expires;
  return accepted;
}
