/** Keywords whose subschemas are about the same value. */
export const IN_PLACE: ReadonlyMap<string, 'schema' | 'members'> = new Map([
  ['allOf', 'members'],
  ['anyOf', 'members'],
  ['oneOf', 'members'],
  ['dependentSchemas', 'members'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
  ['not', 'schema'],
]);

/** What references, and what gives them another meaning. */
const REFERENCES = [
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  '$anchor',
];

/** Keywords that nothing here decides: a change near them is unproven. */
export const UNSUPPORTED: ReadonlySet<string> = new Set(REFERENCES);
