import { MAX_REDIRECTS } from '../wire/limits.ts';
import type { Line, LineRequest } from '../wire/line.ts';
import { redirectWithinOrigin } from '../wire/redirect.ts';
import { Answer, type Asked } from './answer.ts';
import type { Reply } from './reply.ts';

/**
 * Sends one request on a line and reads its answer up to the reply; follows redirects within the origin. Never
 * rejects, takes at most `deadlineMs`, and holds no more than the bounds of an answer.
 */
export function exchange(
  line: Line,
  request: LineRequest,
  asked: Asked & { deadlineMs: number },
): Promise<Reply> {
  return new Promise((resolve) => {
    let current: Answer;
    let redirects = 0;
    const timer = setTimeout(() => current.expire(asked.deadlineMs), asked.deadlineMs);
    const start = (url: URL) => {
      const answer = new Answer(asked, (reply) => {
        const next =
          reply.kind === 'status' && redirects < MAX_REDIRECTS
            ? redirectWithinOrigin(reply.status, reply.headers.location, url)
            : undefined;
        if (next && line.idle) {
          redirects++;
          return start(next);
        }
        clearTimeout(timer);
        resolve(reply);
      });
      current = answer;
      answer.abort = line.send({ ...request, url }, answer);
    };
    start(request.url);
  });
}
