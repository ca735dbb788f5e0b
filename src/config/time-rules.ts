import type { Combined } from './combinations.ts';
import { type DurationKey, defaultMs } from './defaults.ts';
import { formatDuration } from './durations.ts';
import { listed } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A time that no phase uses. What the file holds is for every workflow. */
function unusedTimes({ merged, given, name }: Combined): Problem[] {
  if ((merged.mode ?? 'gate') !== 'gate') return [];
  const needs: [key: string, missing: boolean, what: string, needed: string][] = [
    ['drain-duration', !given('retire-command'), 'nothing is retired after it', 'retire-command'],
    ...(['soak-interval', 'error-tolerance'] as const).map(
      (key): [string, boolean, string, string] => [
        key,
        merged['soak-duration'] === undefined,
        'there is no soak',
        'soak-duration',
      ],
    ),
  ];
  return needs
    .filter(([key, missing]) => given(key) && missing)
    .map(([key, , what, needed]) => ({
      key: name(key),
      message: `\`${name(key)}\` is given, but ${what}.`,
      fix: `Give \`${name(needed)}\`, or take \`${name(key)}\` out.`,
    }));
}

/**
 * The gate's own deadline must leave room for every wait, and for the rollback, whose share is kept to the end.
 * Commands are cut to what is left, and do not count.
 */
function roomInTimeout({ merged, given, name }: Combined): Problem[] {
  const mode = merged.mode ?? 'gate';
  const ms = (key: DurationKey) => merged[key] ?? defaultMs(key);
  const parts: string[] = [];
  let sum = 0;
  const written = (key: DurationKey) =>
    `\`${name(key)}\` ${formatDuration(ms(key))}${merged[key] === undefined ? ' (default)' : ''}`;
  const add = (key: DurationKey, times = 1) => {
    if (ms(key) === 0) return;
    sum += ms(key) * times;
    parts.push(`${written(key)}${times > 1 ? ' twice' : ''}`);
  };
  if (mode === 'gate') {
    // The candidate, and what is live after the switch.
    add('wait-timeout', given('promote-command') ? 2 : 1);
    add('soak-duration');
    if (given('retire-command')) add('drain-duration');
  }
  if (mode !== 'snapshot' && given('rollback-command')) add('rollback-timeout');
  if (sum <= ms('timeout')) return [];
  return [
    {
      key: name('timeout'),
      message: `${written('timeout')} leaves no room for ${listed(parts, 'and')}.`,
      fix: `Raise \`${name('timeout')}\` to \`${formatDuration(sum)}\` or more, or lower the other${parts.length > 1 ? 's' : ''}.`,
    },
  ];
}

/** Finds durations that cannot be meant together. */
export function timeProblems(settings: Combined): Problem[] {
  const unused = unusedTimes(settings);
  return unused.length > 0 ? unused : roomInTimeout(settings);
}
