import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listen } from '../../fixtures/servers/listen.ts';
import { ApiError } from './api-error.ts';
import { discovery } from './discovery.ts';
import { answer, notFound, route } from './requests.ts';
import type { Store } from './store.ts';
import { streamChanges } from './watch-stream.ts';

const OPENAPI_V2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';

/** As much of the API server of Kubernetes as `kubectl` needs for deployments, over plain HTTP on 127.0.0.1. */
export function startApiServer(store: Store, version: string): Promise<Listening> {
  return listen((req, res) => {
    serve(store, version, req, res).catch((error: unknown) => {
      const known =
        error instanceof ApiError ? error : new ApiError(500, 'InternalError', String(error));
      if (res.headersSent) res.destroy();
      else send(res, known.code, known.body);
    });
  });
}

async function serve(
  store: Store,
  version: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  // An empty document in the binary form that old clients insist on: nothing is said of any kind.
  if (pathname === '/openapi/v2') {
    res.writeHead(200, { 'content-type': OPENAPI_V2 }).end();
    return;
  }
  const known = discovery(pathname, version);
  if (known) return send(res, 200, known);
  const to = route(pathname);
  if (!to) throw notFound(pathname);
  const body = Buffer.concat(chunks).toString('utf8');
  const request = {
    ...to,
    method: req.method ?? 'GET',
    query: searchParams,
    body: body === '' ? undefined : (JSON.parse(body) as unknown),
    contentType: (req.headers['content-type'] ?? '').split(';')[0]!,
  };
  const { query } = request;
  if (request.method === 'GET' && query.get('watch')) {
    // A client that gets this answer lists first and watches then.
    if (query.get('sendInitialEvents')) {
      throw new ApiError(422, 'Invalid', 'sendInitialEvents: Forbidden');
    }
    return streamChanges(store, request, res);
  }
  const { status, body: answered } = answer(store, request);
  send(res, status, answered);
}

function send(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
