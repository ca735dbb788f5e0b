import { isJsonObject, type JsonObject } from '../json.ts';
import type { Endpoint } from './endpoint.ts';
import { holdEventStream } from './event-stream.ts';
import type { StreamSink } from './open-session.ts';
import { answers, failureOf, NO_HEADERS, type Reply, replyOf } from './reply.ts';

/**
 * Holds a `subscriptions/listen` stream of the stateless protocol. It ends cleanly with its result, or with its end;
 * an error before anything else came is a refusal.
 */
export function holdListen(
  endpoint: Endpoint,
  request: { headers: Record<string, string>; params: JsonObject },
  sink: StreamSink,
  deadlineMs: number,
): () => void {
  const id = endpoint.nextId();
  const message: JsonObject = {
    jsonrpc: '2.0',
    id,
    method: 'subscriptions/listen',
    params: request.params,
  };
  let begun = false;
  let over = false;
  let release = () => {};
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    clearTimeout(timer);
    if (!begun) sink.onStart();
    begun = true;
  };
  const end = (tell: () => void) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    release();
    tell();
  };
  release = holdEventStream(
    endpoint,
    { method: 'POST', headers: request.headers, message },
    {
      deadlineMs,
      sink: {
        // Its headers may come before the server has decided: the first message tells, if there is one.
        onStart() {
          timer = setTimeout(start, deadlineMs);
        },
        onRefused: (how, reply) => end(() => sink.onRefused(how, reply)),
        onEnd(...how) {
          const none: Reply = { kind: 'none', failure: 'reset', why: how[1] };
          end(() => (begun ? sink.onEnd(...how) : sink.onRefused('now', none)));
        },
      },
      onMessage(event) {
        if (over) return;
        if (!answers(event, id)) {
          if (!begun && acknowledgesNothing(event)) {
            const why = 'subscriptions/listen has nothing to tell';
            return end(() => sink.onRefused('never', { kind: 'none', failure: 'refused', why }));
          }
          return start();
        }
        const reply = replyOf(event, 200, NO_HEADERS);
        if (reply.kind === 'result') {
          start();
          return end(() => sink.onEnd('clean', 'subscriptions/listen was answered', undefined));
        }
        const { why } = failureOf(reply)!;
        end(() => (begun ? sink.onEnd('broken', why, undefined) : sink.onRefused('never', reply)));
      },
    },
  );
  return () => end(() => {});
}

/** The server will send nothing of what was asked for: then it may end the stream at once. */
function acknowledgesNothing({ method, params }: JsonObject): boolean {
  if (method !== 'notifications/subscriptions/acknowledged' || !isJsonObject(params)) return false;
  return isJsonObject(params.notifications) && Object.keys(params.notifications).length === 0;
}
