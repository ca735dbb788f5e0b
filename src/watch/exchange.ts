import { MAX_REDIRECTS } from '../wire/limits.ts';
import type { Line, LineRequest } from '../wire/line.ts';
import { redirectWithinOrigin } from '../wire/redirect.ts';
import { Answer, type Asked } from './answer.ts';
import { deadlineIn } from './deadline.ts';
import type { Reply } from './reply.ts';

/** Times that the stream of one answer is taken up again. */
const MAX_RESUMPTIONS = 5;
/** After which it is, where its server does not say (`retry:`): as the SDK's client does. */
const RESUME_MS = 1000;

/**
 * Sends one request on a line and reads its answer up to the reply. Follows redirects within the origin, and takes a
 * stream up again that ended before the response and named its events, as clients do (2025-11-25, "Resumability and
 * Redelivery"). Never rejects, takes at most `deadlineMs`, and holds no more than the bounds of an answer.
 */
export function exchange(
  line: Line,
  request: LineRequest,
  asked: Asked & { deadlineMs: number },
): Promise<Reply> {
  return new Promise((resolve) => {
    let current: Answer | undefined;
    let waiting: NodeJS.Timeout | undefined;
    let broken: Reply | undefined;
    let redirects = 0;
    let resumptions = 0;
    const finish = (reply: Reply) => {
      clearDeadline();
      clearTimeout(waiting);
      // What came of taking it up again says less than why that was needed, unless it is the response.
      resolve(broken && reply.kind !== 'result' && reply.kind !== 'error' ? broken : reply);
    };
    const clearDeadline = deadlineIn(asked.deadlineMs, () => {
      if (broken && !current) finish(broken);
      else current?.expire(asked.deadlineMs);
    });

    const send = (next: LineRequest) => {
      const answer = new Answer(asked, (reply) => {
        current = undefined;
        const moved =
          reply.kind === 'status'
            ? redirectWithinOrigin(reply.status, reply.headers.location, next.url)
            : undefined;
        if (moved && line.idle && redirects++ < MAX_REDIRECTS) {
          return send({ ...next, url: moved });
        }
        const resume = reply.kind === 'none' ? reply.resume : undefined;
        if (!resume || !line.idle || resumptions++ >= MAX_RESUMPTIONS) return finish(reply);
        broken = reply;
        waiting = setTimeout(
          () => send(resuming(next, resume.lastId)),
          resume.retryMs ?? RESUME_MS,
        );
      });
      current = answer;
      answer.abort = line.send(next, answer);
    };
    send(request);
  });
}

function resuming({ url, headers }: LineRequest, lastId: string): LineRequest {
  const { 'content-type': _, ...others } = headers;
  return {
    method: 'GET',
    url,
    headers: { ...others, accept: 'text/event-stream', 'last-event-id': lastId },
  };
}
