import { isJsonObject, type JsonValue } from '../../json.ts';
import { inWords } from '../in-words.ts';

/** What a keyword demands of a value, from after `must`. */
const DEMANDS: Partial<Record<string, (value: string) => string>> = {
  minimum: (n) => `be at least ${n}`,
  exclusiveMinimum: (n) => `be more than ${n}`,
  maximum: (n) => `be at most ${n}`,
  exclusiveMaximum: (n) => `be less than ${n}`,
  multipleOf: (n) => `be a multiple of ${n}`,
  minLength: (n) => `have at least ${counted(n, 'character')}`,
  maxLength: (n) => `have at most ${counted(n, 'character')}`,
  pattern: (text) => `match the pattern ${text}`,
  minItems: (n) => `have at least ${counted(n, 'item')}`,
  maxItems: (n) => `have at most ${counted(n, 'item')}`,
  minProperties: (n) => `have at least ${counted(n, 'property', 'properties')}`,
  maxProperties: (n) => `have at most ${counted(n, 'property', 'properties')}`,
  contains: (schema) => `have an item that fits ${schema}`,
  minContains: (n) => `have at least ${n} of the items in \`contains\``,
  maxContains: (n) => `have at most ${n} of the items in \`contains\``,
  propertyNames: (schema) => `have property names that fit ${schema}`,
};

/** A limit that came, went or moved, from after the place: `must have at most 100 characters now, instead of 200`. */
export function limitChange(change: {
  keyword: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
}): string {
  const was = side(change.keyword, change.before);
  const is = side(change.keyword, change.after);
  if (is.keyword === 'uniqueItems' || was.keyword === 'uniqueItems') {
    return is.value === true
      ? 'must not hold the same item twice now'
      : 'may hold the same item twice now';
  }
  const demanded = demand(was);
  const demands = demand(is);
  if (demands === undefined) {
    return demanded === undefined
      ? `has other limits in \`${is.keyword}\``
      : `need no longer ${demanded}`;
  }
  if (demanded === undefined) return `must ${demands} now`;
  const before = was.keyword === is.keyword ? inWords(was.value) : `having to ${demanded}`;
  return `must ${demands} now, instead of ${before}`;
}

interface Side {
  keyword: string;
  value: JsonValue | undefined;
}

/** Where both sides say it by different keywords, each is an object of its own keyword. */
function side(keyword: string, value: JsonValue | undefined): Side {
  if (!isJsonObject(value)) return { keyword, value };
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0 || !Object.hasOwn(DEMANDS, entry[0])) return { keyword, value };
  // A schema is what these two hold themselves.
  if (keyword === 'contains' || keyword === 'propertyNames') return { keyword, value };
  return { keyword: entry[0], value: entry[1] };
}

function demand({ keyword, value }: Side): string | undefined {
  if (value === undefined) return undefined;
  const words = Object.hasOwn(DEMANDS, keyword) ? DEMANDS[keyword] : undefined;
  return words ? words(inWords(value)) : `fit \`${keyword}\` ${inWords(value)}`;
}

function counted(n: string, one: string, many = `${one}s`): string {
  return `${n} ${n === '1' ? one : many}`;
}
