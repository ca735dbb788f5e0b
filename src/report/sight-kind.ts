import type { Phase } from '../events.ts';
import type { Report, Sight, TimelineEntry } from './report-shape.ts';
import { shortHash } from './words.ts';

/** What a picture tells apart: whose version answered, or that none did. */
export type Kind = 'new' | 'old' | 'other' | 'mixed' | 'failing' | 'down';

/** What was seen, in a picture's terms. `versions` names what answered, raw. */
export interface Seen {
  kind: Kind;
  versions: string[];
}

type Probes = Extract<TimelineEntry, { kind: 'probes' }>;

/** Says what rounds saw. Phases that only look do not ask whose answer it is: the others of the run tell. */
export function seeing(report: Pick<Report, 'timeline'>): (entry: Probes) => Seen {
  const told = identitiesOf(report);
  return ({ phase, saw }) => {
    const served = saw.filter(({ outcome }) => outcome === 'served');
    const versions = [...new Set(served.map(versionName))];
    if (served.length === 0) return { kind: 'down', versions };
    const kinds = new Set(served.map((sight) => kindOf(sight, phase, told)));
    const alike = versions.length < 2 && kinds.size === 1 && served.length === saw.length;
    if (served.length < saw.length) versions.push('not served');
    return { kind: alike ? ([...kinds][0] ?? 'other') : 'mixed', versions };
  };
}

function kindOf(sight: Sight, phase: Phase, told: ReadonlyMap<string, Told>): Kind {
  const identity = sight.identity ?? told.get(keyOf(sight));
  // Before anything was changed, and where nothing but what failed is known: the version before.
  const isBefore =
    sight.identity === undefined &&
    (phase === 'preflight' ||
      (phase === 'verify-rollback' && identity === undefined && told.size > 0));
  if (identity === 'old' && sight.identity !== undefined) return 'old';
  if (!sight.ok) return 'failing';
  if (identity === 'old' || isBefore) return 'old';
  return identity === 'ours' ? 'new' : 'other';
}

type Told = NonNullable<Sight['identity']>;

/** Whose each version is, by the rounds that asked. */
function identitiesOf({ timeline }: Pick<Report, 'timeline'>): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const entry of timeline) {
    if (entry.kind !== 'probes') continue;
    for (const sight of entry.saw) {
      if (sight.identity !== undefined) told.set(keyOf(sight), sight.identity);
    }
  }
  return told;
}

const keyOf = ({ version, hash }: Sight): string => JSON.stringify([version, hash]);

function versionName({ version, hash }: Sight): string {
  return version ?? (hash === undefined ? '' : `contract ${shortHash(hash)}`);
}
