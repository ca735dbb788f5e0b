import type { JsonObject } from '../../../src/json.ts';
import { ApiError } from './api-error.ts';
import { withDefaults } from './defaults.ts';
import { apiVersionOf, type KubeObject, type Labels, RESOURCES, type Resource } from './objects.ts';
import { patched } from './patch.ts';
import { selector } from './selectors.ts';
import type { Store } from './store.ts';

/** One request for objects, taken apart. */
export interface ApiRequest {
  method: string;
  resource: Resource;
  /** Absent: in all namespaces. */
  namespace: string | undefined;
  name: string | undefined;
  subresource: string | undefined;
  query: URLSearchParams;
  /** The parsed body; `undefined` where there is none. */
  body: unknown;
  contentType: string;
}

const PATH =
  /^\/(?:api|apis\/(?:apps|networking\.k8s\.io|policy))\/v1(?:\/namespaces\/([^/]+))?\/([a-z]+)(?:\/([^/]+)(?:\/([a-z]+))?)?$/;

/** Takes the path of a request for objects apart; undefined: it is none. */
export function route(
  path: string,
): Pick<ApiRequest, 'namespace' | 'resource' | 'name' | 'subresource'> | undefined {
  const [, namespace, resource = '', name, subresource] = PATH.exec(path) ?? [];
  if (!Object.hasOwn(RESOURCES, resource)) return undefined;
  return { namespace, resource: resource as Resource, name, subresource };
}

/** Answers everything but watches. Throws ApiError. */
export function answer(store: Store, request: ApiRequest): { status: number; body: object } {
  const { method, resource, namespace = 'default', name, query, body } = request;
  if (query.get('dryRun')) throw unsupported('a dry run');
  if (name === undefined) {
    if (method === 'GET') return { status: 200, body: list(store, request) };
    if (method !== 'POST') throw unsupported(method);
    const object = withDefaults(resource, namespace, body as JsonObject);
    return { status: 201, body: store.create(resource, object) };
  }
  const object = store.get(resource, namespace, name);
  if (request.subresource === 'scale') return { status: 200, body: scale(store, request, object) };
  if (request.subresource !== undefined) throw unsupported(request.subresource);
  switch (method) {
    case 'GET':
      return { status: 200, body: object };
    case 'DELETE':
      store.delete(resource, object);
      return { status: 200, body: object };
    case 'PUT':
      return { status: 200, body: replace(store, request, object, body as JsonObject) };
    case 'PATCH': {
      const next = patched(object as unknown as JsonObject, body, request.contentType);
      return { status: 200, body: replace(store, request, object, next) };
    }
    default:
      throw unsupported(method);
  }
}

function list(store: Store, { resource, namespace, query }: ApiRequest): object {
  const items = store.list(resource, namespace).filter(selector(query));
  return {
    kind: `${RESOURCES[resource].kind}List`,
    apiVersion: apiVersionOf(resource),
    metadata: { resourceVersion: String(store.revision) },
    items,
  };
}

/** A client cannot change a status; only what runs the cluster can. */
function replace(
  store: Store,
  { resource, namespace = 'default' }: ApiRequest,
  before: KubeObject,
  next: JsonObject,
): KubeObject {
  const object = withDefaults(resource, namespace, next);
  object.status = before.status;
  return store.update(resource, object);
}

/** The subresource by which `kubectl scale` reads and writes the number of replicas. */
function scale(store: Store, request: ApiRequest, object: KubeObject): object {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const spec = object.spec as { replicas: number; selector: { matchLabels: Labels } };
  const current = {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: spec.replicas },
    status: {
      replicas: (object.status as { replicas?: number }).replicas ?? 0,
      selector: new URLSearchParams(spec.selector.matchLabels).toString(),
    },
  };
  if (request.method === 'GET') return current;
  const next = (
    request.method === 'PATCH'
      ? patched(current as unknown as JsonObject, request.body, request.contentType)
      : request.body
  ) as typeof current;
  const { replicas } = next.spec;
  const changed = { ...object, spec: { ...spec, replicas } } as unknown as KubeObject;
  changed.metadata.resourceVersion = next.metadata.resourceVersion;
  const stored = store.update(request.resource, changed);
  return {
    ...current,
    metadata: { ...current.metadata, resourceVersion: stored.metadata.resourceVersion },
    spec: { replicas },
  };
}

function unsupported(what: string): ApiError {
  return new ApiError(405, 'MethodNotAllowed', `the cluster of the tests knows no ${what}`);
}

export function notFound(path: string): ApiError {
  return new ApiError(404, 'NotFound', `the server could not find ${path}`);
}
