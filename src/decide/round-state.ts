import { type Answer, type Evidence, type Round, type ServedAnswer, sameId } from './answer.ts';
import { identify } from './identity.ts';
import type { Identity } from './verdict.ts';

/** What a round says as a whole. Only `clean` counts towards a pass, only `failing` of ours towards an early failure. */
export type RoundState = WholeState & {
  /** What each endpoint says, where several were asked. */
  apart?: EndpointState[];
};

export interface EndpointState {
  endpoint: string;
  state: WholeState;
}

export type WholeState =
  | { state: 'clean'; identity: 'ours' | 'unknown'; answer: ServedAnswer }
  | { state: 'failing'; identity: 'ours' | 'unknown'; answer: ServedAnswer; checks: string[] }
  | { state: 'undecided'; identity: 'ours' | 'unknown'; answer: ServedAnswer; checks: string[] }
  | { state: 'old'; answers: ServedAnswer[] }
  /** After a switch: neither the candidate's nor the previous version's. */
  | { state: 'foreign'; answer: ServedAnswer }
  /** Different versions, contracts or kinds of answer side by side. */
  | {
      state: 'mixed';
      identities: Identity[];
      /** Of the same answers as `identities`. */
      versions: (string | undefined)[];
      served: number;
      total: number;
      /** The one check that all connections which were not served fail, and how. */
      unserved?: { check: string; message: string };
    }
  /** One contract, but the checks fail in some samples only. */
  | { state: 'disagreeing'; checks: string[] }
  | { state: 'error'; errors: Extract<Answer, { kind: 'error' }>[]; total: number }
  | { state: 'denied'; answer: Extract<Answer, { kind: 'denied' }> }
  | { state: 'blocked'; answer: Extract<Answer, { kind: 'blocked' }> }
  | { state: 'not-mcp'; answer: Extract<Answer, { kind: 'not-mcp' }> }
  | { state: 'empty' };

/** The same state, where only an answer that is known to be ours will do. */
export function knownToBeOurs(state: RoundState): RoundState {
  switch (state.state) {
    case 'clean':
    case 'failing':
    case 'undecided':
      return state.identity === 'ours'
        ? state
        : { state: 'foreign', answer: state.answer, ...(state.apart && { apart: state.apart }) };
    default:
      return state;
  }
}

/**
 * Classifies a round (design, "Rounds on one clock"). Pure; an empty round is never clean. Endpoints that disagree are
 * what samples that disagree are: one decision is made for all of them.
 */
export function roundState({ answers }: Round, evidence: Evidence): RoundState {
  const state = stateOf(answers, evidence);
  const endpoints = [...new Set(answers.map(({ endpoint }) => endpoint ?? ''))];
  if (endpoints.length < 2) return state;
  const apart = endpoints.map((endpoint) => ({
    endpoint,
    state: stateOf(
      answers.flatMap((answer) => ownAnswer(answer, endpoint)),
      evidence,
    ),
  }));
  return { ...state, apart };
}

/** An endpoint by itself does not disagree with another one (T4). */
function ownAnswer(answer: Answer, endpoint: string): Answer[] {
  if ((answer.endpoint ?? '') !== endpoint) return [];
  if (answer.kind !== 'served') return [answer];
  return [{ ...answer, failures: answer.failures.filter((key) => key !== 'T4') }];
}

function stateOf(answers: readonly Answer[], evidence: Evidence): WholeState {
  const first = answers[0];
  if (first === undefined) return { state: 'empty' };

  const errors = answers.filter((a) => a.kind === 'error');
  if (errors.length > 0) return { state: 'error', errors, total: answers.length };
  // A bot challenge on one connection says nothing about the others: nothing can be concluded from the round.
  const blocked = answers.find((a) => a.kind === 'blocked');
  if (blocked) return { state: 'blocked', answer: blocked };

  const served = answers.filter((a) => a.kind === 'served');
  if (served.length === 0) {
    // What else answered may be a page for whoever is not let in: it counts no more than the refusal beside it.
    const denied = answers.find((a) => a.kind === 'denied');
    if (denied) return { state: 'denied', answer: denied };
    const foreign = answers.find((a) => a.kind === 'not-mcp');
    if (foreign) return { state: 'not-mcp', answer: foreign };
  }
  const identities = served.map((a) => identify(a, evidence));
  if (served.length < answers.length) {
    const unserved = sameCheck(answers);
    return {
      state: 'mixed',
      identities,
      versions: served.map((a) => a.version),
      served: served.length,
      total: answers.length,
      ...(unserved && { unserved }),
    };
  }
  return servedState(served, identities);
}

function sameCheck(answers: readonly Answer[]): { check: string; message: string } | undefined {
  const [first, ...others] = answers.flatMap((a) => ('check' in a ? [a] : []));
  if (!first || others.some((o) => o.check !== first.check)) return undefined;
  return { check: first.check, message: first.message };
}

function servedState(served: ServedAnswer[], identities: Identity[]): WholeState {
  const [answer, ...others] = served as [ServedAnswer, ...ServedAnswer[]];
  const identity = identities[0] as Identity;
  if (identities.every((i) => i === 'old')) return { state: 'old', answers: served };

  const alike = others.every((o) => o.version === answer.version && sameId(o.id, answer.id));
  if (!alike || identity === 'old' || identities.some((i) => i !== identity)) {
    const { length } = served;
    const versions = served.map((a) => a.version);
    return { state: 'mixed', identities, versions, served: length, total: length };
  }

  const failing = [...new Set(served.flatMap((a) => a.failures))];
  const inAll = failing.filter((key) => served.every((a) => a.failures.includes(key)));
  if (inAll.length > 0) return { state: 'failing', identity, answer, checks: inAll };
  if (failing.length > 0) return { state: 'disagreeing', checks: failing };

  const undecided = [...new Set(served.flatMap((a) => a.undecided))];
  if (undecided.length > 0) return { state: 'undecided', identity, answer, checks: undecided };
  return { state: 'clean', identity, answer };
}
