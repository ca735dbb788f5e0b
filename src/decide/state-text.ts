import { endpointsText } from './endpoint-text.ts';
import { DEPLOYMENT, type IdentityNames } from './identity-names.ts';
import type { RoundState, WholeState } from './round-state.ts';
import { checkList } from './state-keys.ts';
import { answerers, knownVersions } from './version-text.ts';

/**
 * A round's state in one sentence; endpoints that differ are told apart. It is stable while the state is: progress
 * shows a line per change of it. Text of servers may stand in it: escape before printing.
 */
export function describeState(state: RoundState, names: IdentityNames = DEPLOYMENT): string {
  return endpointsText(state.apart ?? [], names) ?? wholeText(state, names);
}

function wholeText(state: WholeState, names: IdentityNames): string {
  switch (state.state) {
    case 'clean':
      return state.identity === 'ours'
        ? 'The deployed version answers and every check passes.'
        : 'Every check passes.';
    case 'failing': {
      const whose = state.identity === 'ours' ? 'The deployed version' : 'What answers';
      return `${whose} fails ${checkList(state.checks)}.`;
    }
    case 'undecided':
      return `Could not be decided: ${checkList(state.checks)}.`;
    case 'old':
      return `Only the old version answers${knownVersions(state.answers.map((a) => a.version))}.`;
    case 'foreign':
      return `What answers${knownVersions([state.answer.version])} is neither the candidate nor the version before it.`;
    case 'mixed':
      return state.served < state.total
        ? `Mixed answers: ${state.served} of ${state.total} connections were served.${state.unserved ? ` The others: ${state.unserved.message}` : ''}`
        : `Mixed answers: ${answerers(state, names)}.`;
    case 'disagreeing':
      return `Connections disagree about ${checkList(state.checks)}.`;
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
