import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { mediaType, requestOf } from '../excerpt.ts';

/** N4: an event stream opened, and its first event, `endpoint`, never came: a proxy collects the stream before passing it on. */
export function diagnoseSilentStream({ error, culprit }: Evidence): Failure | undefined {
  if (error.limit !== 'sse-no-endpoint') return undefined;
  // Nothing came at all: not even headers. That is a time-out, not a buffered stream.
  if (culprit && culprit.status === undefined) return undefined;
  if (culprit?.headers && mediaType(culprit) !== 'text/event-stream') return undefined;
  return {
    kind: 'not-mcp',
    check: 'N4',
    ...(culprit?.status !== undefined && { status: culprit.status }),
    message: `The stream${culprit ? ` of ${requestOf(culprit)}` : ''} never delivered \`endpoint\`: a proxy buffers it.`,
    hint: 'Switch buffering off for this path (nginx: proxy_buffering off; or answer with X-Accel-Buffering: no), or use Streamable HTTP.',
  };
}
