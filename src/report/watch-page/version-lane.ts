import { grouped } from '../words.ts';
import { band, type Fill } from './band.ts';
import type { Column } from './columns.ts';
import { foreign, plain } from './html.ts';
import type { Lane, Stage } from './lane.ts';
import { swatch } from './legend.ts';
import { metVersions, shareColumns, shownVersions, sum } from './versions.ts';

/** The share of each version among new sessions, stacked: the version that was seen first lies at the bottom. */
export function versionLane({ id, result, fine }: Stage): Lane {
  const versions = shownVersions(result, fine);
  const shares = shareColumns(result, fine, versions);
  const counts = shares.columns.map((column) => metVersions(column, versions));
  const names = [...versions.map((_, at) => `v${at}`), 'vx'];
  const drawn = names.map((name, at) => {
    const fills = counts.map((column) => stacked(column, at));
    return band(`${id}${name}`, name, shares, fills);
  });
  const entries = names.flatMap((name, at) => {
    const total = sum(counts.map((column) => column[at] ?? 0));
    if (total === 0) return [];
    const version = versions[at];
    const text = version === undefined ? 'other versions' : foreign(version, 40);
    return [`<li>${swatch(name)} ${text} <span>${grouped(total)}</span></li>`];
  });
  return {
    name: 'Versions',
    note: 'share of new sessions',
    label: `Share of versions among new sessions over time: ${grouped(result.versions.length)} seen.`,
    height: 48,
    marks: [],
    area: drawn.join(''),
    tip: (column) => tip(column, versions),
    legend: `<ul class="legend versions" aria-label="Versions, and how many new sessions met each">${entries.join('')}</ul>`,
  };
}

function stacked(counts: number[], at: number): Fill {
  const all = sum(counts);
  if (all === 0) return undefined;
  const below = sum(counts.slice(0, at));
  return [below / all, (below + (counts[at] ?? 0)) / all];
}

/** Versions in a tooltip. */
const TOLD = 3;

function tip(column: Column, versions: readonly string[]): string {
  const counts = metVersions(column, versions);
  const all = sum(counts);
  const seen = counts.flatMap((n, at) => {
    if (n === 0) return [];
    const version = versions[at];
    const name = version === undefined ? 'other' : plain(version, 24);
    return [`${name} ${Math.round((n / all) * 100)} %`];
  });
  return seen.slice(0, TOLD).join(', ') + (seen.length > TOLD ? ', and others' : '');
}
