import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { answerOf, excerpt, mediaType, placeOf, requestOf } from '../excerpt.ts';

const LOGIN =
  /\b(log-?in|log on|sign-?in|sign in|log in|sso|oauth2?|saml|auth(enticate|entication|orize)?)\b/i;

/** Whether a URL or a page's title speaks of logging in. */
export function looksLikeLogin(text: string): boolean {
  return LOGIN.test(text.slice(0, 500).replace(/_/g, ' '));
}

/** H2: a web page answered, or a redirect to a login, or nothing at all speaks MCP at this path. */
export function diagnosePage({ culprit }: Evidence): Failure | undefined {
  const status = culprit?.status;
  if (!culprit || status === undefined) return undefined;
  const seen = `${requestOf(culprit)}: ${answerOf(culprit)}`;
  const page = (message: string, hint: string): Failure => ({
    kind: 'not-mcp',
    check: 'H2',
    status,
    message,
    hint,
  });

  if (status >= 300 && status <= 399) {
    return page(
      `${requestOf(culprit)}: HTTP ${status} to a login page, ${placeOf(culprit.headers?.location ?? '')}, not MCP.`,
      'A session-based login stands before this path: exempt it, or let it take the credentials that MCP clients send.',
    );
  }
  const html = isHtml(mediaType(culprit), culprit.bodyHead);
  if (html) {
    const title = titleOf(culprit.bodyHead ?? '');
    const named = title ? `: "${title}"` : '';
    if (
      looksLikeLogin(title ?? '') ||
      /<input[^>]{0,300}type=["']?password/i.test(culprit.bodyHead ?? '')
    ) {
      return page(
        `A login page answered, not MCP${named} (${seen}).`,
        'A login stands before this path: exempt it, or let it take the credentials that MCP clients send.',
      );
    }
    return page(
      `A web page answered, not MCP${named} (${seen}).`,
      'Check the path of endpoint, and which backend the proxy or the CDN sends it to.',
    );
  }
  if (status === 404 || status === 405 || status === 410) {
    return page(
      `${seen}: nothing speaks MCP at this path.`,
      'Check the path of endpoint (often /mcp or /sse), and that the ingress routes it to the MCP server.',
    );
  }
  return undefined;
}

function isHtml(type: string, body: string | undefined): boolean {
  if (type === 'text/html' || type === 'application/xhtml+xml') return true;
  return type === '' && /^\s*<(!doctype html|html)/i.test(body ?? '');
}

function titleOf(body: string): string | undefined {
  const title = /<title[^>]{0,200}>([^<]{0,400})/i.exec(body)?.[1];
  return title?.trim() ? excerpt(title, 100) : undefined;
}
