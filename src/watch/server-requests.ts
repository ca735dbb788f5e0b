import type { JsonObject } from '../json.ts';

/** Answers under way at once: a server that asks more than this is not answered. */
const MAX_ANSWERS = 4;

/**
 * Answers what a server asks its client over a stream, as clients do, for some end a session whose client does not
 * answer a `ping`: that with a result, all else with "method not found".
 */
export function answerRequest(
  send: (message: JsonObject) => Promise<unknown> | undefined,
): (message: JsonObject) => void {
  let underWay = 0;
  return ({ id, method }) => {
    if (typeof method !== 'string' || id == null || underWay >= MAX_ANSWERS) return;
    if (typeof id !== 'string' && typeof id !== 'number') return;
    const answer: JsonObject =
      method === 'ping' ? { result: {} } : { error: { code: -32601, message: 'Method not found' } };
    underWay++;
    const done = () => {
      underWay--;
    };
    Promise.resolve(send({ jsonrpc: '2.0', id, ...answer })).then(done, done);
  };
}
