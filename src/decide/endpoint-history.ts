import type { Answer } from './answer.ts';

/** Endpoints at which something answered, and at which the credentials were accepted. */
export interface EndpointHistory {
  answered: ReadonlySet<string>;
  accepted: ReadonlySet<string>;
}

/** True where anything at all answered, MCP or not. */
export const hasAnswered = (answer: Answer): boolean =>
  answer.kind !== 'error' || answer.error === 'http' || answer.error === 'unhealthy';

/**
 * What is known of each endpoint after one more round; undefined while there is only one. What answered before the
 * first round did so at all of them, unless `before` says at which.
 */
export function endpointsAfter(
  before: { answered: boolean; accepted: boolean; at?: EndpointHistory },
  answers: readonly Answer[],
): EndpointHistory | undefined {
  const all = placesOf(answers);
  if (!before.at && new Set(all).size < 2) return undefined;
  const { answered, accepted } = before.at ?? {
    answered: before.answered ? all : [],
    accepted: before.accepted ? all : [],
  };
  return {
    answered: new Set([...answered, ...placesOf(answers.filter(hasAnswered))]),
    accepted: new Set([...accepted, ...placesOf(answers.filter(({ kind }) => kind === 'served'))]),
  };
}

function placesOf(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ endpoint }) => (endpoint === undefined ? [] : [endpoint]));
}
