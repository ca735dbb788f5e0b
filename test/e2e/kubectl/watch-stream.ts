import type { ServerResponse } from 'node:http';
import type { ApiRequest } from './requests.ts';
import { selector } from './selectors.ts';
import type { Change, Store } from './store.ts';

/** Writes one JSON line per change of what the request selects, until the client leaves or its time is over. */
export function streamChanges(store: Store, request: ApiRequest, res: ServerResponse): void {
  const { resource, namespace, query } = request;
  const selects = selector(query);
  const isMine = (object: Change['after']) =>
    object !== undefined &&
    (namespace === undefined || object.metadata.namespace === namespace) &&
    selects(object);
  const send = (type: string, object: object) => res.write(`${JSON.stringify({ type, object })}\n`);
  const tell = (change: Change) => {
    if (change.resource !== resource) return;
    const [was, is] = [isMine(change.before), isMine(change.after)];
    if (is) send(was ? 'MODIFIED' : 'ADDED', change.after!);
    else if (was) {
      const gone = structuredClone(change.before!);
      gone.metadata.resourceVersion = String(change.revision);
      send('DELETED', gone);
    }
  };

  res.writeHead(200, { 'content-type': 'application/json' });
  res.flushHeaders();
  const since = Number(query.get('resourceVersion') ?? 0);
  if (since === 0) {
    for (const object of store.list(resource, namespace).filter(selects)) send('ADDED', object);
  } else {
    for (const change of store.changes) if (change.revision > since) tell(change);
  }
  const stop = store.onChange(tell);
  const seconds = Number(query.get('timeoutSeconds') ?? 0);
  const timer = seconds > 0 ? setTimeout(() => res.end(), seconds * 1_000) : undefined;
  res.once('close', () => {
    stop();
    clearTimeout(timer);
  });
}
