import type { IdentityNames } from './identity-names.ts';
import type { EndpointState, WholeState } from './round-state.ts';
import { checkList } from './state-keys.ts';
import { answerers, knownVersions } from './version-text.ts';

/** Groups of endpoints that one sentence tells apart, and endpoints that it names for each. */
const MAX_GROUPS = 4;
const MAX_NAMED = 3;

/**
 * What each endpoint says, where they do not all say the same: `https://eu.example.com/mcp answers 2.0.0;
 * https://us.example.com/mcp: 2 of 3 answer 2.0.0 (the new version), 1 answers 1.4.0 (the old version).`
 */
export function endpointsText(
  apart: readonly EndpointState[],
  names: IdentityNames,
): string | undefined {
  const plain = grouped(apart, (state) => one(state, names).replace(/\.$/, ''));
  // One version, but not one contract: only its hash tells them apart.
  const byHash = (state: WholeState) => `${one(state, names)}${contractOf(state)}`;
  const groups = plain.size < 2 ? grouped(apart, byHash) : plain;
  if (groups.size < 2) return undefined;
  const shown = [...groups].slice(0, MAX_GROUPS).map(([text, who]) => `${named(who)}: ${text}`);
  const more = [...groups.values()].slice(MAX_GROUPS).flat().length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function grouped(
  apart: readonly EndpointState[],
  text: (state: WholeState) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { endpoint, state } of apart) {
    const key = text(state);
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  }
  return groups;
}

function contractOf(state: WholeState): string {
  const isServed =
    state.state === 'clean' || state.state === 'failing' || state.state === 'undecided';
  return isServed ? ` (contract ${state.answer.id.hash.replace(/^sha256:/, '').slice(0, 12)})` : '';
}

function named(endpoints: readonly string[]): string {
  const shown = endpoints.slice(0, MAX_NAMED).join(', ');
  const more = endpoints.length - MAX_NAMED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function one(state: WholeState, names: IdentityNames): string {
  switch (state.state) {
    case 'clean':
    case 'failing':
    case 'undecided': {
      const { version } = state.answer;
      const who = `answers ${version ?? `as ${names[state.identity]}`}`;
      if (state.state === 'clean') return who;
      return state.state === 'failing'
        ? `${who} and fails ${checkList(state.checks)}`
        : `${who}, not decided: ${checkList(state.checks)}`;
    }
    case 'old':
      return `only ${names.old} answers${knownVersions(state.answers.map((a) => a.version))}`;
    case 'mixed':
      return state.served < state.total
        ? `${state.served} of ${state.total} connections were served${state.unserved ? `, the others: ${state.unserved.message}` : ''}`
        : answerers(state, names);
    case 'foreign':
      return `answers ${state.answer.version ?? ''}, neither the candidate nor the version before it`;
    case 'disagreeing':
      return `connections disagree about ${checkList(state.checks)}`;
    case 'error':
      return `${state.errors.length} of ${state.total} connections failed, ${state.errors[0]?.message ?? ''}`;
    case 'denied':
    case 'blocked':
    case 'not-mcp':
      return state.answer.message;
    case 'empty':
      return 'not asked';
  }
}
