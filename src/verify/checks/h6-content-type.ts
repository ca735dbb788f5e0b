import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt, mediaType, requestOf } from '../excerpt.ts';

/** H6: an answer whose content type, or content, no MCP client takes. */
export function diagnoseContentType({ culprit, error }: Evidence): Failure | undefined {
  const status = culprit?.status;
  if (!culprit || status === undefined || status < 200 || status > 299) return undefined;
  const type = mediaType(culprit);
  const wrong = (message: string, hint: string): Failure => ({
    kind: 'not-mcp',
    check: 'H6',
    status,
    message: `${requestOf(culprit)}: ${message}`,
    hint,
  });
  const json = /^\s*[[{]/.test(culprit.bodyHead ?? '');
  if (type === 'application/json' || type === 'text/event-stream') {
    if (error.limit && error.limit !== 'sse-no-endpoint') return undefined;
    return wrong(
      `answered as ${type}, but not as MCP wants: ${excerpt(error.message, 300)}`,
      'Look at the raw answer (curl -i): something before the server rewrites or cuts it, or the server is not MCP.',
    );
  }
  if (type === '' && !culprit.bodyHead?.trim()) {
    return wrong(
      `HTTP ${status} with an empty body where an answer was due.`,
      'The server or a proxy swallows the answer: check that the path is the MCP endpoint.',
    );
  }
  return wrong(
    `${json ? 'JSON' : 'an answer'} served as ${type || 'no content type at all'}; SDK clients refuse it.`,
    'Send Content-Type: application/json, or text/event-stream for a stream, and keep the proxy from rewriting it.',
  );
}
