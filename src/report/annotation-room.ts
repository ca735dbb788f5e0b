import type { Annotation, AnnotationLevel } from './annotation.ts';
import { plural } from './words.ts';

/** GitHub shows no more of each level in one step. */
export const PER_LEVEL = 10;
/** Of a later group, at least so many are shown. */
const AT_LEAST = 2;

/**
 * At most `limit` annotations of one level, the first group first; the last one says how many there are more. The first
 * group, in which the cause stands, always has half of the room; each later one has some of the rest.
 */
export function bounded(
  groups: readonly Annotation[][],
  level: AnnotationLevel,
  limit: number,
): Annotation[] {
  const all = groups.flat();
  if (all.length <= limit) return all;
  const room = limit - 1;
  const [first = [], ...later] = groups;
  let kept = Math.floor(room / 2);
  const shares = later.map((group) => {
    const share = Math.min(group.length, AT_LEAST, kept);
    kept -= share;
    return share;
  });
  let left = room - shares.reduce((sum, share) => sum + share, 0);
  const shown = [first, ...later].flatMap((group, at) => {
    const share = at === 0 ? 0 : shares[at - 1]!;
    const more = Math.min(group.length - share, left);
    left -= more;
    return group.slice(0, share + more);
  });
  const hidden = plural(all.length - shown.length, `more ${level}`);
  const last = {
    level,
    title: hidden,
    message: `${hidden} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
  };
  return [...shown, last];
}
