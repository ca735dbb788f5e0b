import type { JsonObject } from '../json.ts';
import { MAX_REDIRECTS } from '../wire/limits.ts';
import type { Line } from '../wire/line.ts';
import { redirectWithinOrigin } from '../wire/redirect.ts';
import { deadlineIn } from './deadline.ts';
import type { Endpoint, EndpointRequest } from './endpoint.ts';
import { EventParser, type StreamEvent } from './event-parser.ts';
import type { StreamSink } from './open-session.ts';
import { type AnswerHeaders, failed, failureOf, parseMessage, type Reply } from './reply.ts';
import { listenForSilence } from './silence.ts';

/** Longer events of a held stream are left out. */
const MAX_EVENT_BYTES = 1024 * 1024;
/** A stream that sends more than this in a second is given up. */
const MAX_BYTES_PER_SECOND = 8 * 1024 * 1024;

export interface HoldOptions {
  sink: StreamSink;
  /** Up to the headers of the stream. */
  deadlineMs: number;
  /** `chars`: how long its text was. */
  onMessage: (message: JsonObject, chars: number) => void;
  onEvent?: (event: StreamEvent) => void;
}

/**
 * Holds an event stream on a connection of its own, until it ends or what is returned is called: then the sink hears
 * nothing more.
 */
export function holdEventStream(
  endpoint: Endpoint,
  request: EndpointRequest,
  options: HoldOptions,
): () => void {
  const { sink } = options;
  let line: Line | undefined;
  let redirects = 0;
  let over = false;
  let started = false;
  let second = 0;
  let bytes = 0;
  const finish = (tell: () => void) => {
    if (over) return;
    over = true;
    clearDeadline();
    silence.stop();
    line?.close();
    tell();
  };
  const refuse = (reply: Reply) => finish(() => sink.onRefused(refusal(reply), reply));
  const parser = new EventParser(MAX_EVENT_BYTES, (event) => {
    options.onEvent?.(event);
    if (over || event.type !== 'message') return;
    const message = parseMessage(event.data);
    if (message) options.onMessage(message, event.data.length);
  });
  const end = (how: 'clean' | 'broken', why: string) =>
    finish(() => sink.onEnd(how, why, parser.retryMs));
  const silence = listenForSilence((why) => end('broken', why));
  const clearDeadline = deadlineIn(options.deadlineMs, () => {
    refuse({ kind: 'none', failure: 'timeout', why: `No stream within ${options.deadlineMs} ms` });
  });

  const open = async (url: URL) => {
    const dressed = await endpoint.dress(request);
    if (over) return;
    line?.close();
    line = endpoint.openLine();
    let moved = false;
    line.send(
      { method: request.method, url, ...dressed },
      {
        onHead(status, head) {
          const next = redirectWithinOrigin(status, head.location, url);
          if (next && redirects++ < MAX_REDIRECTS) {
            moved = true;
            return begin(next);
          }
          if (status < 200 || status > 299 || !isEventStream(head)) {
            return refuse({
              kind: 'status',
              status,
              headers: head,
              text: head['content-type'] ?? '',
            });
          }
          clearDeadline();
          started = true;
          sink.onStart();
        },
        onData(chunk) {
          if (moved) return;
          const now = Math.floor(performance.now() / 1000);
          if (now !== second) bytes = 0;
          second = now;
          bytes += chunk.length;
          if (bytes > MAX_BYTES_PER_SECOND) {
            return end(
              'broken',
              `The stream sends more than ${MAX_BYTES_PER_SECOND} bytes a second`,
            );
          }
          const { comments } = parser;
          parser.push(chunk);
          if (!over) silence.heard(parser.comments > comments);
        },
        onEnd: () => moved || end('clean', 'The stream ended'),
        onError(error, sent) {
          if (moved) return;
          const reply = failed(error, sent);
          if (started) end('broken', failureOf(reply)!.why);
          else refuse(reply);
        },
      },
    );
  };
  const begin = (url: URL) => {
    open(url).catch((error: unknown) => refuse(failed(error, false)));
  };
  begin(request.url ?? endpoint.url);
  return () => finish(() => {});
}

function isEventStream(headers: AnswerHeaders): boolean {
  return /^\s*text\/event-stream\s*(;|$)/i.test(headers['content-type'] ?? '');
}

/** What a refusal says about streams: some come from a server that is busy, or from nobody. */
function refusal(reply: Reply): 'never' | 'now' | 'unknown-session' {
  const status = reply.kind === 'none' ? 0 : reply.status;
  if (status === 404) return 'unknown-session';
  const never = [400, 405, 406, 415, 501];
  return never.includes(status) || (status >= 200 && status < 300) ? 'never' : 'now';
}
