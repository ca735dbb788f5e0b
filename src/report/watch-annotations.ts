import type { WatchResult } from '../decide/watch/result.ts';
import { type Annotation, type AnnotationLevel, annotation } from './annotation.ts';
import { withDocsUrls } from './docs-link.ts';
import type { Report } from './report-shape.ts';
import { watchTitle } from './watch-level.ts';

/**
 * What watches saw that somebody has to know: a missed level is an error; where none was asked for, downtime and what was
 * cut is a warning, and lost sessions and what is not proven a notice. What the run's cause says already is left out.
 */
export function watchAnnotations({
  watch = [],
  cause,
}: Pick<Report, 'watch' | 'cause'>): Annotation[] {
  return watch.flatMap((result) => {
    const level = levelFor(result);
    if (level === undefined || cause?.reason.includes(result.reason)) return [];
    const { endpoint, reason, hint } = result;
    const message = watch.length > 1 ? `${endpoint}: ${reason}` : reason;
    const title = `Watched: ${watchTitle(result)}`;
    return [annotation(level, title, message, hint && withDocsUrls(hint))];
  });
}

function levelFor({ level, required, met }: WatchResult): AnnotationLevel | undefined {
  if (required !== undefined) return met ? undefined : 'error';
  switch (level) {
    case 'none':
    case 'l1':
      return 'warning';
    case 'l2':
    case 'not-proven':
      return 'notice';
    case 'l3':
      return undefined;
  }
}
