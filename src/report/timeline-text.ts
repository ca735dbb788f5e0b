import type { Sight, TimelineEntry } from './report-shape.ts';
import { plural } from './words.ts';

/** One entry of the timeline as a sentence, raw; `several`: it says which endpoint it is about. */
export function timelineText(entry: TimelineEntry, several = false): string {
  switch (entry.kind) {
    case 'state':
      return entry.message;
    case 'probes': {
      const { first, last } = entry.rounds;
      const rounds = first === last ? `round ${first}` : `rounds ${first} to ${last}`;
      const where = several ? `${entry.endpoint}: ` : '';
      const [only, ...others] = entry.saw;
      const seen =
        only && others.length === 0
          ? sightText(only)
          : entry.saw.map((sight) => `${sight.samples} ${sightText(sight)}`).join(', ');
      return `${where}${plural(entry.samples, 'sample')} in ${rounds}: ${seen}`;
    }
  }
}

function sightText({ outcome, version, identity }: Sight): string {
  const who = [
    version === undefined ? '' : `version ${version}`,
    identity === undefined ? '' : IDENTITIES[identity],
  ].filter(Boolean);
  return who.length > 0 ? `${outcome} (${who.join(', ')})` : outcome;
}

const IDENTITIES = {
  ours: 'the new deployment',
  old: 'the old one',
  unknown: 'not known which',
} as const;
