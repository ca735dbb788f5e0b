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
  'rollback-timeout': '5m',
  'on-failure': 'rollback',
  samples: 3,
  interval: '2s',
  'request-timeout': '10s',
  'failure-threshold': 2,
} as const;

/** Of the members of `checks`. */
export const CHECK_DEFAULTS = { 'min-tools': 1 } as const;

type DurationKey = 'timeout' | 'wait-timeout' | 'rollback-timeout' | 'interval' | 'request-timeout';

/** The default of a duration, in milliseconds. */
export function defaultMs(key: DurationKey): number {
  const parsed = parseDuration(DEFAULTS[key]);
  if (!parsed.ok) throw new Error(`default of ${key}`);
  return parsed.ms;
}
