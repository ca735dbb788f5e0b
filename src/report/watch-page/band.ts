import type { Columns } from './columns.ts';

/** What a column fills of a lane's height, from its bottom: shares between 0 and 1. */
export type Fill = readonly [from: number, to: number] | undefined;

const HEIGHT = 100;

/**
 * An area over time: a rectangle that is as wide as the lane, cut to what its columns fill. It is cut and not drawn,
 * for a drawing that stretches with the width would stretch its pattern too.
 */
export function band(id: string, className: string, columns: Columns, fills: Fill[]): string {
  const path = outline(fills);
  if (path === '') return '';
  // Beyond the width where the last column is; the lane cuts it.
  const width = Math.round(((columns.columnMs * fills.length) / columns.spanMs) * 10_000) / 100;
  return `<clipPath id="${id}" clipPathUnits="objectBoundingBox"><path shape-rendering="crispEdges" transform="scale(${1 / fills.length} ${1 / HEIGHT})" d="${path}"/></clipPath><rect class="${className}" width="${width}%" height="100%" clip-path="url(#${id})"/>`;
}

/** Columns next to each other that fill the same are one piece. */
function outline(fills: Fill[]): string {
  let path = '';
  let at = 0;
  while (at < fills.length) {
    const start = at;
    const fill = rounded(fills[at]);
    do at++;
    while (at < fills.length && same(fill, rounded(fills[at])));
    if (fill) path += `M${start} ${HEIGHT - fill[0]}H${at}V${HEIGHT - fill[1]}H${start}z`;
  }
  return path;
}

function rounded(fill: Fill): [number, number] | undefined {
  if (!fill || fill[1] <= fill[0]) return undefined;
  return [Math.round(fill[0] * HEIGHT), Math.round(fill[1] * HEIGHT)];
}

function same(a: Fill, b: Fill): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
