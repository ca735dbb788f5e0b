import type { WatchResult } from '../../decide/watch/result.ts';
import { type Column, type Columns, merged } from './columns.ts';

/** Versions that have a pattern of their own; all others are drawn as one. */
const SHOWN = 6;
/** New sessions of which a share is worth drawing, where versions alternate. */
const ENOUGH = 5;

/** Which versions are drawn: those that were met most, in the order in which they were first seen. */
export function shownVersions(result: WatchResult, { columns }: Columns): string[] {
  const totals = new Map<string, number>();
  for (const { versions } of columns) {
    for (const [version, n] of versions) totals.set(version, (totals.get(version) ?? 0) + n);
  }
  const often = [...totals].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  const names = new Set(often.map(([version]) => version));
  return [...new Set([...result.versions.filter((version) => names.has(version)), ...names])];
}

/** How many new sessions met which of `versions` in a column; the last one is all others. */
export function metVersions({ versions: met }: Column, versions: readonly string[]): number[] {
  const known = versions.map((version) => met.get(version) ?? 0);
  return [...known, sum([...met.values()]) - sum(known)];
}

/**
 * The columns whose shares are drawn. Where versions alternate from column to column these are so wide that a column
 * has several new sessions: one session in each would be all of one version or all of the other.
 */
export function shareColumns(result: WatchResult, fine: Columns, versions: string[]): Columns {
  const most = fine.columns.map((column) => {
    const counts = metVersions(column, versions);
    return counts.indexOf(Math.max(...counts));
  });
  const changes = most.filter((version, at) => at > 0 && version !== most[at - 1]).length;
  if (changes <= 2 * versions.length) return fine;
  const enough = Math.max(1, Math.floor(result.probes.new.ok / ENOUGH));
  return merged(result.timeline, result.durationMs, Math.min(fine.columns.length, enough));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, n) => all + n, 0);
}
