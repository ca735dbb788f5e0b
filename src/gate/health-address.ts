import type { Settings } from '../config/settings.ts';

/**
 * Where the health of an endpoint is asked: at the path that `health-url` names, on the endpoint's own origin. A whole
 * URL speaks for all live endpoints, and for nobody else: what it says must not be taken for a candidate's.
 */
export function healthAddress(
  { healthUrl, endpoints }: Pick<Settings, 'endpoints' | 'healthUrl'>,
  endpoint: string,
): URL | undefined {
  if (healthUrl === undefined) return undefined;
  const isPath = healthUrl.startsWith('/');
  return isPath || endpoints.includes(endpoint) ? new URL(healthUrl, endpoint) : undefined;
}
