import type { KubeObject, Labels } from './objects.ts';

/** A predicate for `labelSelector` and `fieldSelector` of a list or watch. Throws where it does not know the form. */
export function selector(query: URLSearchParams): (object: KubeObject) => boolean {
  const labels = terms(query.get('labelSelector')).map(labelTerm);
  const fields = terms(query.get('fieldSelector')).map(fieldTerm);
  return (object) =>
    labels.every((test) => test(object.metadata.labels)) && fields.every((test) => test(object));
}

export function hasLabels(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}

/** Splits at commas outside of parentheses. */
function terms(text: string | null): string[] {
  return text ? text.split(/,(?![^(]*\))/) : [];
}

function labelTerm(term: string): (labels: Labels) => boolean {
  const within = /^(\S+) (not)?in \((.*)\)$/.exec(term);
  if (within) {
    const [, name = '', not, values = ''] = within;
    const list = values.split(',').map((value) => value.trim());
    return (labels) => (labels[name] !== undefined && list.includes(labels[name])) !== Boolean(not);
  }
  const equal = /^([^!=]+)(!=|==?)(.*)$/.exec(term);
  if (equal) return (labels) => (labels[equal[1]!] === equal[3]) === (equal[2] !== '!=');
  if (term.startsWith('!')) return (labels) => labels[term.slice(1)] === undefined;
  return (labels) => labels[term] !== undefined;
}

function fieldTerm(term: string): (object: KubeObject) => boolean {
  const parsed = /^metadata\.(name|namespace|uid)(!=|==?)(.*)$/.exec(term);
  if (!parsed) throw new Error(`the cluster of the tests knows no field selector "${term}"`);
  const [, field, operator, value] = parsed;
  return ({ metadata }) =>
    (metadata[field as 'name' | 'namespace' | 'uid'] === value) === (operator !== '!=');
}
