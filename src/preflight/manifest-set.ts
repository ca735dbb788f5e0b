import type { Field } from './field.ts';
import type { Resource } from './resource.ts';

/** Kinds that run pods by a template. */
export const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'] as const;

/** The resources of a rendered set, read together. */
export class ManifestSet {
  readonly #byKind = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      const same = this.#byKind.get(resource.kind);
      if (same) same.push(resource);
      else this.#byKind.set(resource.kind, [resource]);
    }
  }

  /** In the order of the files. */
  all(kind: string): readonly Resource[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** Of a kind, in a namespace. */
  in(kind: string, namespace: string): Resource[] {
    return this.all(kind).filter((resource) => resource.namespace === namespace);
  }

  named(kind: string, namespace: string, name: string): Resource | undefined {
    return this.all(kind).find((one) => one.namespace === namespace && one.name === name);
  }
}

/** Whether a map of labels selects these; an empty one selects nothing, as in a Service. */
export function selects(selector: Field, labels: ReadonlyMap<string, string>): boolean {
  const wanted = selector.texts();
  return wanted.size > 0 && [...wanted].every(([key, value]) => labels.get(key) === value);
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
