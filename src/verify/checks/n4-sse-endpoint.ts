import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { answerOf, mediaType, requestOf } from '../excerpt.ts';

/**
 * N4: the event stream's first event, `endpoint`, never came: a proxy collects the stream before passing it on. Some
 * hold back the headers as well; that is told from a server that is down by another request that was answered.
 */
export function diagnoseSilentStream({ error }: Evidence): Failure | undefined {
  if (error.limit !== 'sse-no-endpoint') return undefined;
  const stream = error.exchanges.findLast((e) => e.method === 'GET');
  if (stream?.headers && mediaType(stream) !== 'text/event-stream') return undefined;
  const other =
    stream?.status === undefined
      ? error.exchanges.findLast((e) => e.method === 'POST' && e.status !== undefined)
      : undefined;
  // Nothing came at all: that is a time-out, not a buffered stream.
  if (stream && stream.status === undefined && !other) return undefined;
  const seen = other
    ? ` Not even its headers came, while ${requestOf(other)} was answered: ${answerOf(other)}.`
    : '';
  return {
    kind: 'not-mcp',
    check: 'N4',
    ...(stream?.status !== undefined && { status: stream.status }),
    message: `The stream${stream ? ` of ${requestOf(stream)}` : ''} never delivered \`endpoint\`: a proxy buffers it.${seen}`,
    hint: 'Switch buffering off for this path (nginx: proxy_buffering off; or answer with X-Accel-Buffering: no), or use Streamable HTTP.',
  };
}
