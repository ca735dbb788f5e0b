import type { TimelineEntry } from './report-shape.ts';
import { plural } from './words.ts';

/** One entry of the timeline as a sentence; raw. */
export function timelineText(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'state':
      return entry.message;
    case 'probes': {
      const { first, last } = entry.rounds;
      const rounds = first === last ? `round ${first}` : `rounds ${first} to ${last}`;
      const who = [
        entry.version === undefined ? '' : `version ${entry.version}`,
        entry.identity === undefined ? '' : IDENTITIES[entry.identity],
      ].filter(Boolean);
      const seen = who.length > 0 ? `${entry.outcome} (${who.join(', ')})` : entry.outcome;
      return `${plural(entry.samples, 'sample')} in ${rounds}: ${seen}`;
    }
  }
}

const IDENTITIES = {
  ours: 'the new deployment',
  old: 'the old one',
  unknown: 'not known which',
} as const;
