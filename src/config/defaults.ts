import { parseDuration } from './durations.ts';

/** The config file that is read where none is named; it may be absent. */
export const DEFAULT_CONFIG = '.github/mcp-deploy-gate.yml';

/**
 * The value of each setting that has a default, as a user would write it. Applied after inputs, flags and file are merged:
 * a `default:` in action.yml would arrive like a given value and silence the config file.
 */
export const DEFAULTS = {
  transport: 'auto',
  'protocol-version': 'auto',
  mode: 'gate',
  snapshot: 'tools-snapshot.json',
  'fail-on': 'breaking',
  config: DEFAULT_CONFIG,
  shell: 'bash',
  timeout: '45m',
  'wait-timeout': '5m',
  'soak-duration': '0s',
  'drain-duration': '30s',
  'command-timeout': '15m',
  'rollback-timeout': '5m',
  'on-failure': 'rollback',
  'on-cancel': 'hold',
  samples: 3,
  interval: '2s',
  'request-timeout': '10s',
  'failure-threshold': 2,
  'soak-interval': '10s',
  'error-tolerance': '60s',
} as const;

/** Of the members of `checks`. */
export const CHECK_DEFAULTS = { 'min-tools': 1 } as const;

/** Of the members of `monitor`. */
export const MONITOR_DEFAULTS = {
  status: 'status',
  'probed-at': 'last_probe_at',
  down: ['down', 'unhealthy', 'error', 'failed', 'offline'],
} as const;

/** Of the members of `watch`. */
export const WATCH_DEFAULTS = {
  sessions: 2,
  interval: '1s',
  timeout: '2s',
  'max-duration': '15m',
  settle: '30s',
  'tool-timeout': '30s',
} as const;

/** Of the same, with `profile: strict`. */
export const WATCH_STRICT = { sessions: 10, interval: '100ms' } as const;

export type DurationKey =
  | 'timeout'
  | 'wait-timeout'
  | 'soak-duration'
  | 'drain-duration'
  | 'command-timeout'
  | 'rollback-timeout'
  | 'interval'
  | 'request-timeout'
  | 'soak-interval'
  | 'error-tolerance';

/** The default of a duration, in milliseconds. */
export function defaultMs(key: DurationKey): number {
  const parsed = parseDuration(DEFAULTS[key], { zero: true });
  if (!parsed.ok) throw new Error(`default of ${key}`);
  return parsed.ms;
}
