import type { Field } from './field.ts';
import type { Resource } from './resource.ts';

/** Kinds that run pods by a template. */
export const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'] as const;

const keyOf = (...parts: string[]): string => JSON.stringify(parts);

/** The resources of a rendered set, read together. */
export class ManifestSet {
  readonly #byKind = new Map<string, Resource[]>();
  readonly #byPlace = new Map<string, Resource[]>();
  readonly #byName = new Map<string, Resource>();

  constructor(resources: readonly Resource[]) {
    const add = (map: Map<string, Resource[]>, key: string, resource: Resource) => {
      const same = map.get(key);
      if (same) same.push(resource);
      else map.set(key, [resource]);
    };
    for (const resource of resources) {
      const { kind, namespace, name } = resource;
      add(this.#byKind, kind, resource);
      add(this.#byPlace, keyOf(kind, namespace), resource);
      const key = keyOf(kind, namespace, name);
      if (!this.#byName.has(key)) this.#byName.set(key, resource);
    }
  }

  /** In the order of the files. */
  all(kind: string): readonly Resource[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** Of a kind, in a namespace. */
  in(kind: string, namespace: string): readonly Resource[] {
    return this.#byPlace.get(keyOf(kind, namespace)) ?? [];
  }

  named(kind: string, namespace: string, name: string): Resource | undefined {
    return this.#byName.get(keyOf(kind, namespace, name));
  }
}

/** Whether a map of labels selects these; an empty one selects nothing, as in a Service. */
export function selects(
  wanted: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, string>,
): boolean {
  for (const [key, value] of wanted) if (labels.get(key) !== value) return false;
  return wanted.size > 0;
}

/** Whether a label selector (`matchLabels`, `matchExpressions`) selects these; an empty one selects all, as in a PDB. */
export function selectsBy(selector: Field, labels: ReadonlyMap<string, string>): boolean {
  if (!selector.exists) return false;
  const equal = [...selector.get('matchLabels').texts()].every(([k, v]) => labels.get(k) === v);
  return (
    equal &&
    selector
      .get('matchExpressions')
      .items()
      .every((one) => meets(one, labels))
  );
}

function meets(expression: Field, labels: ReadonlyMap<string, string>): boolean {
  const value = labels.get(expression.get('key').text ?? '');
  const values = expression
    .get('values')
    .items()
    .map((one) => one.text);
  switch (expression.get('operator').text) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
