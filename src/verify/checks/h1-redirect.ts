import type { ConnectNotice } from '../../connect/session.ts';
import type { CheckResult, Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { placeOf, requestOf } from '../excerpt.ts';
import { warnOf } from '../notice.ts';
import { looksLikeLogin } from './h2-login-page.ts';

/**
 * H1: redirects. To another origin it is treated like a 401: clients must not take credentials there. Inside the
 * origin a 301, 302 or 303 turns the POST into a GET. (A same-origin 307 or 308 is followed, and only a warning.)
 */
export function diagnoseRedirect({ culprit }: Evidence): Failure | undefined {
  const status = culprit?.status;
  if (!culprit || status === undefined || status < 300 || status > 399 || status === 304)
    return undefined;
  const target = resolve(culprit.headers?.location, culprit.url);
  const seen = `${requestOf(culprit)}: HTTP ${status}, Location: ${target ? placeOf(target.href) : 'missing or not a URL'}`;
  if (!target) {
    return {
      kind: 'not-mcp',
      check: 'H1',
      status,
      message: `${seen}.`,
      hint: 'Make the server or the proxy before it answer MCP at this path, without a redirect.',
    };
  }
  if (target.origin !== new URL(culprit.url).origin) {
    return {
      kind: 'denied',
      check: 'H1',
      status,
      message: `${seen}: another origin, to which clients send neither the body nor the credentials.`,
      hint: looksLikeLogin(target.href)
        ? 'This is a login: give the gate credentials that the access proxy takes (a service token in headers, say).'
        : `If that is the server's address, set endpoint to ${placeOf(target.href)}.`,
    };
  }
  if (looksLikeLogin(target.href)) return undefined;
  return {
    kind: 'not-mcp',
    check: 'H1',
    status,
    message: `${seen}: clients drop the body of a POST on the way.`,
    hint: `Set endpoint to ${placeOf(target.href)}, and tell your users that address.`,
  };
}

/** H1 inside the origin, by 307 or 308: followed, but not by every client. */
export function checkRedirect(notices: readonly ConnectNotice[]): CheckResult[] {
  return warnOf('H1', notices);
}

function resolve(location: string | undefined, base: string): URL | undefined {
  if (!location) return undefined;
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}
