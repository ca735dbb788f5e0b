import type { JsonValue } from '../../json.ts';
import type { Ref, SchemaNode } from './node.ts';
import type { Kind } from './values.ts';

/**
 * What a schema allows, as alternatives: each is for one kind of value and says all that must hold. A value fits the
 * schema when it fits an alternative and its `rest`, what cannot be said that way.
 */
export interface Shape {
  alts: Alt[];
}

/** What no alternative can say. */
export type Rest =
  | { op: 'not'; keyword: 'not'; node: SchemaNode }
  | {
      op: 'if';
      keyword: 'if';
      node: SchemaNode;
      yes: SchemaNode | undefined;
      no: SchemaNode | undefined;
    }
  | { op: 'branches'; keyword: 'oneOf' | 'anyOf'; owner: SchemaNode; branches: SchemaNode[] }
  | { op: 'dependent'; keyword: 'dependentSchemas'; name: string; node: SchemaNode }
  | { op: 'unknown'; keyword: string; owner: SchemaNode; text: string };

export interface AltBase {
  /** The schemas that speak about the value, the outermost first. */
  nodes: SchemaNode[];
  /** The only values, where they are listed. */
  values?: JsonValue[];
  rest: Rest[];
}

export interface PlainAlt extends AltBase {
  kind: 'null' | 'boolean';
}

export interface NumberAlt extends AltBase {
  kind: 'number';
  integer: boolean;
  /** By its type, not by what it is a multiple of. */
  typedInteger: boolean;
  min: number;
  minExcluded: boolean;
  max: number;
  maxExcluded: boolean;
  multiples: number[];
}

export interface StringAlt extends AltBase {
  kind: 'string';
  minLength: number;
  maxLength: number;
  patterns: string[];
}

export interface Contained {
  node: SchemaNode;
  min: number;
  max: number;
}

export interface ArrayAlt extends AltBase {
  kind: 'array';
  /** Each from one schema: `prefix` by position, then `items`. */
  groups: { prefix: SchemaNode[]; items: SchemaNode | undefined }[];
  minItems: number;
  maxItems: number;
  unique: boolean;
  contains: Contained[];
}

export interface PropertyGroup {
  properties: Map<string, SchemaNode>;
  patterns: [source: string, schema: SchemaNode][];
  additional: SchemaNode | undefined;
  /** What others evaluate, where `additional` is for what is not evaluated. */
  evaluated?: { names: ReadonlySet<string>; patterns: ReadonlySet<string> };
  /** The names that a policy leaves, where it closes the schema. */
  declared: { names: ReadonlySet<string>; patterns: ReadonlySet<string> } | undefined;
}

export interface ObjectAlt extends AltBase {
  kind: 'object';
  groups: PropertyGroup[];
  required: Set<string>;
  minProperties: number;
  maxProperties: number;
  names: SchemaNode[];
  dependent: Map<string, Set<string>>;
}

export type Alt = PlainAlt | NumberAlt | StringAlt | ArrayAlt | ObjectAlt;
export type AltOf<K extends Kind> = Extract<Alt, { kind: K }>;

/** No value at all. */
export const NEVER = 'never';

/** What holds for a member: schemas that all hold, or that it can't be there. */
export type Member = Ref | typeof NEVER;
