import { deadlineIn } from './deadline.ts';
import type { Endpoint } from './endpoint.ts';
import { holdEventStream } from './event-stream.ts';
import type { LinePool } from './line-pool.ts';
import type { StreamSink } from './open-session.ts';
import { answers, NO_HEADERS, type Reply, replyOf } from './reply.ts';
import { answerRequest } from './server-requests.ts';

/** The stream of HTTP+SSE: it is the session. */
export interface SseStream {
  /** Where messages go. */
  readonly post: URL;
  /** Gives the response with this id, or why there will be none. */
  expect(id: number, give: (reply: Reply) => void): void;
  forget(id: number): void;
  /** Tells what becomes of the stream, which is under way; what is returned ends it. */
  hold(sink: StreamSink): () => void;
  release(): void;
}

const ENDED: Reply = {
  kind: 'none',
  failure: 'reset',
  why: 'The stream ended before the response',
};

/** Opens the stream and waits for its `endpoint`, which has to be of the same origin: credentials go there. */
export function openSseStream(
  endpoint: Endpoint,
  lines: LinePool,
  deadlineMs: number,
): Promise<{ stream: SseStream; reply?: undefined } | { stream?: undefined; reply: Reply }> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let post: URL | undefined;
  let ended: Parameters<StreamSink['onEnd']> | undefined;
  let holder: StreamSink | undefined;

  return new Promise((resolve) => {
    const fail = (reply: Reply) => {
      clearDeadline();
      if (!post) release();
      resolve({ reply });
    };
    const clearDeadline = deadlineIn(deadlineMs, () => {
      const why = `The stream did not deliver \`endpoint\` within ${deadlineMs} ms`;
      fail({ kind: 'none', failure: 'timeout', why });
    });
    const respond = answerRequest(
      (message) =>
        post && endpoint.send(lines, { method: 'POST', url: post, message }, { deadlineMs }),
    );
    const stream = (url: URL): SseStream => ({
      post: url,
      expect(id, give) {
        if (ended) give(ENDED);
        else waiting.set(id, give);
      },
      forget: (id) => void waiting.delete(id),
      hold(sink) {
        holder = sink;
        sink.onStart();
        if (ended) sink.onEnd(...ended);
        return release;
      },
      release,
    });
    const release = holdEventStream(
      endpoint,
      { method: 'GET' },
      {
        deadlineMs,
        sink: {
          onStart: () => {},
          onRefused: (_how, reply) => fail(reply),
          onEnd(...how) {
            ended = how;
            for (const give of [...waiting.values()]) give(ENDED);
            if (post) holder?.onEnd(...how);
            else
              fail({
                kind: 'none',
                failure: 'protocol',
                why: 'The stream ended without `endpoint`',
              });
          },
        },
        onEvent({ type, data }) {
          if (type !== 'endpoint' || post) return;
          const url = URL.canParse(data, endpoint.url.href)
            ? new URL(data, endpoint.url)
            : undefined;
          if (url?.origin !== endpoint.url.origin || url.username || url.password) {
            return fail({ kind: 'none', failure: 'protocol', why: '`endpoint` of another origin' });
          }
          post = url;
          clearDeadline();
          resolve({ stream: stream(url) });
        },
        onMessage(message, chars) {
          const { id } = message;
          const give = typeof id === 'number' ? waiting.get(id) : undefined;
          if (give && answers(message, Number(id))) give(replyOf(message, 200, NO_HEADERS, chars));
          else respond(message);
        },
      },
    );
  });
}
