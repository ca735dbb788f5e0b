import type { RoundState } from './round-state.ts';
import type { Identity } from './verdict.ts';

/** What the identities are called where several of them answer. */
export type IdentityNames = Record<Identity, string>;

const DEPLOYMENT: IdentityNames = {
  ours: 'the new version',
  old: 'the old version',
  unknown: 'a version that cannot be told apart',
};

/** After a rollback: what equals nothing from before the deployment is the version that failed. */
export const AFTER_ROLLBACK: IdentityNames = {
  ours: 'the failed version',
  old: 'the previous version',
  unknown: 'the previous version',
};

/**
 * A round's state in one sentence. It is stable while the state is: progress shows a line per change of it.
 * Text of servers may stand in it: escape before printing.
 */
export function describeState(state: RoundState, names: IdentityNames = DEPLOYMENT): string {
  switch (state.state) {
    case 'clean':
      return state.identity === 'ours'
        ? 'The deployed version answers and every check passes.'
        : 'Every check passes.';
    case 'failing': {
      const whose = state.identity === 'ours' ? 'The deployed version' : 'What answers';
      return `${whose} fails ${list(state.checks)}.`;
    }
    case 'undecided':
      return `Could not be decided: ${list(state.checks)}.`;
    case 'old':
      return `Only the old version answers${versions(state.answers.map((a) => a.version))}.`;
    case 'mixed':
      return state.served < state.total
        ? `Mixed answers: ${state.served} of ${state.total} connections were served.${state.unserved ? ` The others: ${state.unserved.message}` : ''}`
        : `Mixed answers: ${mix(state.identities, names)}.`;
    case 'disagreeing':
      return `Connections disagree about ${list(state.checks)}.`;
    case 'error': {
      const [first] = state.errors;
      return `${state.errors.length} of ${state.total} connections failed: ${first?.message ?? ''}`;
    }
    case 'denied':
    case 'blocked':
    case 'not-mcp':
      return state.answer.message;
    case 'empty':
      return 'No sample was taken.';
  }
}

function list(keys: string[]): string {
  const shown = keys.slice(0, 5).join(', ');
  return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}

function versions(all: (string | undefined)[]): string {
  const known = [...new Set(all.filter((v) => v !== undefined))];
  return known.length > 0 ? ` (${known.slice(0, 3).join(', ')})` : '';
}

function mix(identities: Identity[], names: IdentityNames): string {
  const counts = new Map<Identity, number>();
  for (const identity of identities) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  if (counts.size === 1) return 'connections are served different things';
  return [...counts]
    .map(([identity, n]) => `${n} of ${identities.length} from ${names[identity]}`)
    .join(', ');
}
