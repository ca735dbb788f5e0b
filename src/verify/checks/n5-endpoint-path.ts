import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { answerOf, placeOf } from '../excerpt.ts';

const LOST = new Set([404, 405, 410]);

/** N5: the `endpoint` event names a path at which nothing takes messages: the prefix that a proxy strips is missing in it, or it is not routed. */
export function diagnoseEndpointPath({ error, culprit }: Evidence): Failure | undefined {
  const stream = error.exchanges.find(
    (e) =>
      e.method === 'GET' &&
      e.status === 200 &&
      e.headers?.['content-type']?.includes('text/event-stream'),
  );
  if (!stream || culprit?.method !== 'POST' || !LOST.has(culprit.status ?? 0)) return undefined;
  const asked = URL.canParse(stream.url) ? new URL(stream.url).pathname : stream.url;
  if (!URL.canParse(culprit.url)) return undefined;
  // A session that ended is a 404 too: what tells them apart is whether any POST there was ever taken.
  const taken = error.exchanges.some(
    (e) => e.method === 'POST' && e.url === culprit.url && e.status !== undefined && e.status < 300,
  );
  if (taken) return undefined;
  const seen = `endpoint=${placeOf(culprit.url)} → ${answerOf(culprit)}`;
  const prefix = asked.slice(0, asked.lastIndexOf('/') + 1);
  const isLost = !new URL(culprit.url).pathname.startsWith(prefix);
  return {
    kind: 'not-mcp',
    check: 'N5',
    ...(culprit.status !== undefined && { status: culprit.status }),
    message: isLost
      ? `${seen}: the path prefix of ${asked} is lost.`
      : `${seen}: the stream at ${asked} opens, and nothing takes messages where it sends them.`,
    hint: isLost
      ? 'Tell the server its public prefix (root path, base URL), or keep the proxy from stripping it.'
      : 'Route this path to the server too, or tell the server the path that it has outside.',
  };
}
