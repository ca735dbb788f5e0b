import type { RoundState, WholeState } from './round-state.ts';

/** The keys of the checks that a state stands for. */
export function stateChecks(state: WholeState): string[] {
  switch (state.state) {
    case 'failing':
    case 'undecided':
    case 'disagreeing':
      return state.checks;
    case 'denied':
    case 'blocked':
    case 'not-mcp':
      return [state.answer.check];
    case 'mixed':
      return [state.unserved?.check ?? 'T4'];
    case 'foreign':
      return ['T4'];
    case 'error':
      return ['R1'];
    case 'old':
    case 'clean':
    case 'empty':
      return [];
  }
}

/** The same for as long as nothing changes that a person would want to know: progress shows a line per change of it. */
export function stateKey(state: RoundState): string {
  // How many endpoints say what, not which: many endpoints change places in a rollout.
  const apart = state.apart?.map((one) => one.state.state).sort() ?? [];
  return new Set(apart).size > 1 ? `${wholeKey(state)} ${apart}` : wholeKey(state);
}

function wholeKey(state: WholeState): string {
  switch (state.state) {
    // Texts of servers may differ from poll to poll: a time, a request's id.
    case 'error':
      return `error ${[...new Set(state.errors.map((e) => `${e.error} ${e.status ?? ''}`))].sort()}`;
    case 'mixed':
      return `mixed ${[...new Set(state.identities)].sort()} ${state.unserved?.check ?? ''}`;
    case 'old':
    case 'clean':
    case 'empty':
      return state.state;
    default:
      return `${state.state} ${stateChecks(state)}`;
  }
}

/** Keys of checks in words, the first five of them. */
export function checkList(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).join(', ');
  return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}
