import type { Answer } from './answer.ts';
import type { EndpointHistory } from './endpoint-history.ts';
import type { RoundState } from './round-state.ts';

/** What had happened at this address before the round under judgement, in this run or for the baseline. */
export interface History {
  /** Anything at all answered, MCP or not. */
  answered: boolean;
  /** These credentials (or none, where none are used) were accepted. */
  accepted: boolean;
  /** The same for each of several endpoints: that one answers says nothing about an address that never did. */
  at?: EndpointHistory;
  /** The revision shows that this run changed what is to be live here. */
  changed?: boolean;
}

export type DeadlineVerdict = 'clean' | 'fail' | 'inconclusive';

/** What a round's state means once waiting longer is no option (design, "What is an error", "Credentials"). */
export function deadlineVerdict(state: RoundState, history: History): DeadlineVerdict {
  switch (state.state) {
    case 'clean':
      return 'clean';
    case 'mixed':
      return neverLetIn(state, history) ? 'inconclusive' : 'fail';
    case 'failing':
    case 'disagreeing':
    case 'not-mcp':
    case 'foreign':
      return 'fail';
    case 'error':
      return state.errors.every((e) => countsAsFailure(e, history)) ? 'fail' : 'inconclusive';
    case 'denied':
      return history.accepted && !neverLetIn(state, history) ? 'fail' : 'inconclusive';
    case 'old':
      return history.changed ? 'fail' : 'inconclusive';
    case 'undecided':
    case 'blocked':
    case 'empty':
      return 'inconclusive';
  }
}

/** Whether an endpoint lets nobody in that never did: the credentials may be another's. */
function neverLetIn({ apart = [] }: RoundState, { at }: History): boolean {
  return apart.some(
    ({ endpoint, state }) => state.state === 'denied' && !at?.accepted.has(endpoint),
  );
}

function countsAsFailure(error: Extract<Answer, { kind: 'error' }>, history: History): boolean {
  const { endpoint } = error;
  const answered =
    history.at && endpoint !== undefined ? history.at.answered.has(endpoint) : history.answered;
  switch (error.error) {
    case 'refused':
    case 'reset':
    case 'unhealthy':
      return true;
    case 'http':
      // It is an answer; 429 says nothing of the server but that it is busy.
      return error.status !== 429;
    case 'dns':
    case 'connect-timeout':
    case 'timeout':
      return answered;
    case 'no-route':
    case 'proxy':
    case 'tls':
    case 'unknown':
      return false;
  }
}
