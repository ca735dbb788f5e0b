import type { Report, Sight, TimelineEntry } from './report-shape.ts';
import { plural } from './words.ts';

/** Whether it has to be said which address something was seen at. */
export function severalAsked({ endpoints, candidateEndpoints }: Report): boolean {
  return endpoints.length > 1 || candidateEndpoints !== undefined;
}

/** One entry of the timeline as a sentence, raw; `several`: it says which endpoint it is about. */
export function timelineText(entry: TimelineEntry, several = false): string {
  switch (entry.kind) {
    case 'state':
      return entry.message;
    case 'probes': {
      const { first, last } = entry.rounds;
      const rounds = first === last ? `round ${first}` : `rounds ${first} to ${last}`;
      const where = several ? ` at ${entry.endpoint}` : '';
      const [only, ...others] = entry.saw;
      const seen =
        only && others.length === 0
          ? sightText(only)
          : entry.saw.map((sight) => `${sight.samples} ${sightText(sight)}`).join(', ');
      return `${plural(entry.samples, 'sample')}${where} in ${rounds}: ${seen}`;
    }
  }
}

/** What some samples were served, raw: `served (version 1.4.0, the old one)`. */
export function sightText({ outcome, ok, version, identity }: Sight): string {
  const who = [
    version === undefined ? '' : `version ${version}`,
    identity === undefined ? '' : IDENTITIES[identity],
  ].filter(Boolean);
  // That the old version is not as the new one should be is no news.
  const fails = outcome === 'served' && !ok && identity !== 'old' ? ', and fails a check' : '';
  return `${outcome}${who.length > 0 ? ` (${who.join(', ')})` : ''}${fails}`;
}

const IDENTITIES = {
  ours: 'the new deployment',
  old: 'the old one',
  unknown: 'not known which',
} as const;
