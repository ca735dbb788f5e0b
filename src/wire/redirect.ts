/**
 * Where a redirect may be followed to: 307 and 308 (they keep method and body) within the same origin, for only
 * there the credentials may go. Anything else is undefined: its answer is returned as it is, for the diagnosis.
 */
export function redirectWithinOrigin(
  status: number,
  location: string | undefined | null,
  from: URL,
): URL | undefined {
  if ((status !== 307 && status !== 308) || !location) return undefined;
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (!to || to.origin !== from.origin || to.username || to.password) return undefined;
  to.hash = '';
  return to;
}
