import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ApiError } from './api-error.ts';
import { isOwnedBy, type KubeObject, type Objects, RESOURCES, type Resource } from './objects.ts';

/** One change, as a watch tells it. */
export interface Change {
  resource: Resource;
  revision: number;
  /** Absent: it was created. */
  before?: KubeObject;
  /** Absent: it is gone. */
  after?: KubeObject;
}

/** Everything that the cluster knows: objects, the order of their changes, and who listens. */
export class Store {
  readonly changes: Change[] = [];
  revision = 1000;
  readonly #objects = new Map<string, KubeObject>();
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls back after every change, until what it returns is called. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A copy of one object. Throws NotFound. */
  get<R extends Resource>(resource: R, namespace: string, name: string): Objects[R] {
    const found = this.find(resource, namespace, name);
    if (!found) throw ApiError.notFound(inGroup(resource), name);
    return found;
  }

  find<R extends Resource>(resource: R, namespace: string, name: string): Objects[R] | undefined {
    return structuredClone(this.#objects.get(key(resource, namespace, name))) as
      | Objects[R]
      | undefined;
  }

  /** Copies of all objects of a kind, oldest first. */
  list<R extends Resource>(resource: R, namespace?: string): Objects[R][] {
    const found = [...this.#objects].flatMap(([at, object]) =>
      at.startsWith(`${resource}/${namespace === undefined ? '' : `${namespace}/`}`)
        ? structuredClone(object)
        : [],
    );
    return found as Objects[R][];
  }

  /** Stores a new object, and fills in what the server decides. Throws AlreadyExists. */
  create<R extends Resource>(resource: R, object: Objects[R]): Objects[R] {
    const { namespace, name } = object.metadata;
    if (this.find(resource, namespace, name)) {
      const message = `${inGroup(resource)} "${name}" already exists`;
      throw new ApiError(409, 'AlreadyExists', message);
    }
    const created = structuredClone(object);
    Object.assign(created.metadata, {
      uid: randomUUID(),
      generation: 1,
      creationTimestamp: new Date().toISOString(),
    });
    this.#put(resource, undefined, created);
    return structuredClone(created);
  }

  /**
   * Replaces an object; nothing happens where nothing differs. A change of `spec` raises the generation.
   * Throws NotFound, and Conflict where it comes with another `resourceVersion` than the stored one.
   */
  update<R extends Resource>(resource: R, object: Objects[R]): Objects[R] {
    const { namespace, name, resourceVersion } = object.metadata;
    const before = this.get(resource, namespace, name);
    if (resourceVersion && resourceVersion !== before.metadata.resourceVersion) {
      const message = `Operation cannot be fulfilled on ${inGroup(resource)} "${name}": the object has been modified; please apply your changes to the latest version and try again`;
      throw new ApiError(409, 'Conflict', message);
    }
    const after = structuredClone(object);
    const { uid, generation, creationTimestamp } = before.metadata;
    const changed = isDeepStrictEqual(before.spec, after.spec) ? 0 : 1;
    Object.assign(after.metadata, { uid, creationTimestamp, generation: generation + changed });
    after.metadata.resourceVersion = before.metadata.resourceVersion;
    if (!isDeepStrictEqual(before, after)) this.#put(resource, before, after);
    return structuredClone(after);
  }

  /** Changes an object as it stands now, whoever changed it before. Throws NotFound. */
  change<R extends Resource>(
    resource: R,
    { metadata: { namespace, name } }: KubeObject,
    mutate: (object: Objects[R]) => void,
  ): Objects[R] {
    const object = this.get(resource, namespace, name);
    mutate(object);
    return this.update(resource, object);
  }

  /** Takes an object away, and what it owns. */
  remove(resource: Resource, object: KubeObject): void {
    const { namespace, name } = object.metadata;
    const at = key(resource, namespace, name);
    const before = this.#objects.get(at);
    if (before?.metadata.uid !== object.metadata.uid) return;
    this.#objects.delete(at);
    this.#tell({ resource, revision: ++this.revision, before });
    for (const [owned, other] of [...this.#objects]) {
      if (isOwnedBy(other, before)) this.delete(owned.split('/')[0] as Resource, other);
    }
  }

  /** As a client deletes: a pod ends first, and is taken away by whoever runs it. */
  delete(resource: Resource, object: KubeObject): void {
    if (resource !== 'pods') this.remove(resource, object);
    else if (object.metadata.deletionTimestamp === undefined) this.#endPod(object);
  }

  #endPod(pod: KubeObject): void {
    this.change('pods', pod, ({ metadata }) => {
      metadata.deletionTimestamp = new Date().toISOString();
    });
  }

  #put(resource: Resource, before: KubeObject | undefined, after: KubeObject): void {
    const { namespace, name } = after.metadata;
    after.metadata.resourceVersion = String(++this.revision);
    this.#objects.set(key(resource, namespace, name), after);
    this.#tell({ resource, revision: this.revision, ...(before && { before }), after });
  }

  #tell(change: Change): void {
    this.changes.push(structuredClone(change));
    for (const listener of [...this.#listeners]) listener(change);
  }
}

/** `deployments.apps`, as messages name a kind. */
export function inGroup(resource: Resource): string {
  const { group } = RESOURCES[resource];
  return group === '' ? resource : `${resource}.${group}`;
}

function key(resource: Resource, namespace: string, name: string): string {
  return `${resource}/${namespace}/${name}`;
}
