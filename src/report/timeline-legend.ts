import { truncateMiddle } from './escape.ts';
import type { Kind } from './sight-kind.ts';
import type { Picture } from './timeline-picture.ts';

const ORDER: Kind[] = ['old', 'new', 'other', 'mixed', 'failing', 'down'];
const WHOSE: Record<Kind, string> = {
  old: 'the old version',
  new: 'the new version',
  other: 'served',
  mixed: 'mixed',
  failing: 'fails a check',
  down: 'not served',
};
/** Versions that are named for one kind. */
const MAX_VERSIONS = 3;

/** What each kind that occurs stands for: `1.4.0: the old version`. Raw text. */
export function legend({ rows }: Picture, maxVersion: number): { kind: Kind; text: string }[] {
  const all = rows.flatMap(({ segments }) => segments);
  return ORDER.flatMap((kind) => {
    const seen = all.filter((segment) => segment.kind === kind);
    if (seen.length === 0) return [];
    const versions = kind === 'mixed' ? [] : [...new Set(seen.flatMap((one) => one.versions))];
    const short = versions.map((version) => truncateMiddle(version, maxVersion));
    return [{ kind, text: named(short, WHOSE[kind]) }];
  });
}

function named(versions: readonly string[], whose: string): string {
  const known = versions.filter((version) => version !== '');
  const more = known.length - MAX_VERSIONS;
  const shown = known.slice(0, MAX_VERSIONS).join(', ');
  return shown === '' ? whose : `${shown}${more > 0 ? ` and ${more} more` : ''}: ${whose}`;
}
