import { declaredChecks } from './checks-schema.ts';
import { oauthSettings } from './credential-rules.ts';
import { DEFAULTS, defaultMs } from './defaults.ts';
import type { LooseSettings } from './load.ts';
import type { ParsedSettings } from './schema.ts';
import type { Acceptance, Settings } from './settings.ts';

type Merged = Partial<ParsedSettings>;

/** Merged and checked settings → the settings of a run: defaults applied, names and units as the code uses them. */
export function settle(merged: Merged, config: string | undefined): LooseSettings {
  const mode = merged.mode ?? DEFAULTS.mode;
  const requestTimeoutMs = merged['request-timeout'] ?? defaultMs('request-timeout');
  const recorded = mode === 'snapshot' ? merged.baseline : undefined;
  const settings: LooseSettings = {
    mode,
    transport: merged.transport ?? DEFAULTS.transport,
    protocolVersion: merged['protocol-version'] ?? DEFAULTS['protocol-version'],
    headers: merged.headers ?? [],
    snapshot: {
      path: recorded ?? merged.snapshot ?? DEFAULTS.snapshot,
      named: (recorded ?? merged.snapshot) !== undefined,
    },
    failOn: merged['fail-on'] ?? DEFAULTS['fail-on'],
    shell: merged.shell ?? DEFAULTS.shell,
    timeoutMs: merged.timeout ?? defaultMs('timeout'),
    waitTimeoutMs: merged['wait-timeout'] ?? defaultMs('wait-timeout'),
    commandTimeoutMs: 15 * 60_000,
    soakDurationMs: 0,
    drainDurationMs: 30_000,
    onCancel: 'hold',
    dryRun: false,
    soakIntervalMs: 10_000,
    errorToleranceMs: 60_000,
    endpoints: merged.endpoint === undefined ? [] : [merged.endpoint],
    candidateEndpoints: [],
    rollbackTimeoutMs: merged['rollback-timeout'] ?? defaultMs('rollback-timeout'),
    // Asked for by hand, a rollback is not on probation: a file that says `report` means the gate.
    onFailure: mode === 'rollback' ? 'rollback' : (merged['on-failure'] ?? DEFAULTS['on-failure']),
    samples: merged.samples ?? DEFAULTS.samples,
    intervalMs: merged.interval ?? defaultMs('interval'),
    requestTimeoutMs,
    failureThreshold: merged['failure-threshold'] ?? DEFAULTS['failure-threshold'],
    checks: declaredChecks(merged.checks, requestTimeoutMs),
    accept: (merged.accept ?? []).map(acceptanceOf),
  };
  const optional: [keyof Settings, unknown][] = [
    ['endpoint', merged.endpoint],
    ['healthUrl', merged['health-url']],
    ['expectedVersion', merged['expected-version']],
    ['bearerToken', merged['bearer-token']],
    ['oidcAudience', merged['oidc-audience']],
    ['oauth', oauthSettings(merged)],
    ['principal', merged.principal],
    ['baseline', mode === 'snapshot' ? undefined : merged.baseline],
    ['rollbackCommand', merged['rollback-command']],
    ['workingDirectory', merged['working-directory']],
    ['reportPath', merged['report-path']],
    ['versionFrom', merged['version-from']],
    ['rules', merged.rules ?? undefined],
    ['config', config],
  ];
  return Object.assign(
    settings,
    Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
  );
}

/** An entry of `accept` as the code knows it. */
export function acceptanceOf(entry: NonNullable<Merged['accept']>[number]): Acceptance {
  const { rule, subject, pointer, fingerprint, reason, expires } = entry;
  const accepted: Acceptance = { rule, subject, pointer: pointer ?? '', fingerprint, reason };
  if (expires !== undefined) accepted.expires = expires;
  return accepted;
}
