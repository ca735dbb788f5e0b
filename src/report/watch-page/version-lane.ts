import { grouped } from '../words.ts';
import { band, type Fill } from './band.ts';
import type { Column } from './columns.ts';
import { foreign, plain } from './html.ts';
import type { Lane, Stage } from './lane.ts';
import { swatch } from './legend.ts';

/** Versions that have a pattern of their own; all others are drawn as one. */
export const SHOWN_VERSIONS = 6;

/** Which versions are drawn: those that were met most, in the order in which they were first seen. */
export function shownVersions({ result, fine }: Pick<Stage, 'result' | 'fine'>): string[] {
  const totals = new Map<string, number>();
  for (const { versions } of fine.columns) {
    for (const [version, n] of versions) totals.set(version, (totals.get(version) ?? 0) + n);
  }
  const often = [...totals].sort(([, a], [, b]) => b - a).slice(0, SHOWN_VERSIONS);
  const names = new Set(often.map(([version]) => version));
  const first = result.versions.filter((version) => names.has(version));
  return [...new Set([...first, ...names])];
}

/** How many new sessions met which of `versions` in a column; the last one is all others. */
export function metVersions({ versions: met }: Column, versions: readonly string[]): number[] {
  const all = [...met.values()].reduce((sum, n) => sum + n, 0);
  const known = versions.map((version) => met.get(version) ?? 0);
  return [...known, all - known.reduce((sum, n) => sum + n, 0)];
}

/** The share of each version among new sessions, stacked: the version that was seen first lies at the bottom. */
export function versionLane({ id, fine, result }: Stage): Lane {
  const versions = shownVersions({ fine, result });
  const counts = fine.columns.map((column) => metVersions(column, versions));
  const all = [...versions.map((_, at) => `v${at}`), 'vx'];
  const totals = all.map((_, at) => counts.reduce((sum, column) => sum + (column[at] ?? 0), 0));
  const areas = all.map((name, at) =>
    band(
      `${id}${name}`,
      name,
      fine,
      counts.map((column) => stacked(column, at)),
    ),
  );
  const entries = all.flatMap((name, at) => {
    if (totals[at] === 0) return [];
    const version = versions[at];
    const text = version === undefined ? 'other versions' : foreign(version, 40);
    return [`<li>${swatch(name)} ${text} <span>${grouped(totals[at] ?? 0)}</span></li>`];
  });
  return {
    name: 'Versions',
    note: 'share of new sessions',
    label: `Share of versions among new sessions over time: ${grouped(result.versions.length)} seen.`,
    height: 48,
    marks: [],
    area: areas.join(''),
    tip: (column) => tip(column, versions),
    legend: `<ul class="legend versions" aria-label="Versions, and how many new sessions met each">${entries.join('')}</ul>`,
  };
}

function stacked(counts: number[], at: number): Fill {
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return undefined;
  const below = counts.slice(0, at).reduce((sum, n) => sum + n, 0);
  return [below / all, (below + (counts[at] ?? 0)) / all];
}

function tip(column: Column, versions: readonly string[]): string {
  const counts = metVersions(column, versions);
  const all = counts.reduce((sum, n) => sum + n, 0);
  const seen = counts.flatMap((n, at) => {
    if (n === 0) return [];
    const version = versions[at];
    const name = version === undefined ? 'other' : plain(version, 24);
    return [`${name} ${Math.round((n / all) * 100)} %`];
  });
  const more = seen.length > 3 ? ', and others' : '';
  return seen.slice(0, 3).join(', ') + more;
}
