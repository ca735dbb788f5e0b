import type { JsonObject, JsonValue } from '../../json.ts';
import { isJsonObject } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import { formOf } from '../schema-keywords.ts';
import type { Budget } from './budget.ts';
import { dialectOf, type Keywords, keywordsOf } from './dialect.ts';
import type { Patterns } from './patterns.ts';

/**
 * Where an object's schema stands under the policy that callers send only what is declared: it closes itself, it stands
 * beside one that does (a branch or a reference of the same object), or it is taken as written.
 */
export type Stance = 'closing' | 'beside' | 'open';

/** One schema document: what a tool's `inputSchema` or `outputSchema` holds. */
export interface Doc {
  root: JsonValue;
  /** Where it stands in the tool. */
  pointer: string;
  /** Whether `$ref` ignores what stands beside it. */
  refAlone: boolean;
  nodes: Map<string, SchemaNode>;
  views: WeakMap<JsonObject, Keywords>;
}

/** One schema at one place. The same place with the same stance is the same object. */
export interface SchemaNode {
  id: number;
  doc: Doc;
  raw: JsonValue;
  /** In the tool. */
  pointer: string;
  stance: Stance;
  /** What was asked of it before. */
  members: Map<string, [name: string, child: SchemaNode][]> | undefined;
}

/** Schemas that all hold; none of them is anything. */
export type Ref = readonly SchemaNode[];

/** What all parts of one comparison share. */
export interface Context {
  budget: Budget;
  patterns: Patterns;
  memo: Map<unknown, Map<string, unknown>>;
  /** Schemas whose alternatives are being made. */
  expanding: Set<string>;
  /** What was proven, in order: what rests on an assumption is forgotten with it. */
  proven: string[];
  /** For what is proven while alternatives are being made: what rests on an assumption must not stay with them. */
  aside?: Context;
  /** This is such a one: no alternative is left out for its own `not`. */
  isAside?: boolean;
}

/** The beginning of a comparison. */
export function contextOf(budget: Budget, patterns: Patterns): Context {
  return { budget, patterns, memo: new Map(), expanding: new Set(), proven: [] };
}

let nextId = 0;

export function docOf(root: JsonValue, pointer: string): Doc {
  const refAlone = dialectOf(root) === 'refs-alone';
  return { root, pointer, refAlone, nodes: new Map(), views: new WeakMap() };
}

/** The schema at a place of the document. */
export function nodeAt(doc: Doc, raw: JsonValue, pointer: string, stance: Stance): SchemaNode {
  const key = `${stance} ${pointer}`;
  const known = doc.nodes.get(key);
  if (known) return known;
  const node = { id: nextId++, doc, raw, pointer, stance, members: undefined };
  doc.nodes.set(key, node);
  return node;
}

/** The schema under a keyword of another, at `path` below it. */
export function childNode(
  node: SchemaNode,
  raw: JsonValue,
  path: string,
  stance: Stance,
): SchemaNode {
  return nodeAt(node.doc, raw, node.pointer + path, stance);
}

/** The same schema as written, without the policy. */
export function asWritten(node: SchemaNode): SchemaNode {
  return node.stance === 'open' ? node : nodeAt(node.doc, node.raw, node.pointer, 'open');
}

/** The keywords of a schema in the form of 2020-12, each with where it stands; none for `true` and `false`. */
export function view(node: SchemaNode): Keywords {
  if (!isJsonObject(node.raw)) return NONE;
  const known = node.doc.views.get(node.raw);
  if (known) return known;
  const keywords = keywordsOf(node.raw, node.doc.refAlone);
  node.doc.views.set(node.raw, keywords);
  return keywords;
}

const NONE: Keywords = new Map();

/** The value of a keyword. */
export function saidBy(node: SchemaNode, keyword: string): JsonValue | undefined {
  return view(node).get(keyword)?.value;
}

/** The subschema under a keyword, as part of another value: with a stance of its own. */
export function inner(node: SchemaNode, keyword: string): SchemaNode | undefined {
  const entry = view(node).get(keyword);
  return entry && childNode(node, entry.value, entry.at, innerStance(node));
}

/** Members of a keyword that is an object or a list of subschemas. */
export function members(
  node: SchemaNode,
  keyword: string,
  stance: Stance,
): [name: string, child: SchemaNode][] {
  const entry = view(node).get(keyword);
  if (!entry || typeof entry.value !== 'object' || entry.value === null) return [];
  const key = `${keyword} ${stance}`;
  const known = node.members?.get(key);
  if (known) return known;
  const found = Object.entries(entry.value).map(([name, raw]): [string, SchemaNode] => [
    name,
    childNode(node, raw, entry.at + segment(name), stance),
  ]);
  node.members ??= new Map();
  node.members.set(key, found);
  return found;
}

/** Values inside are calls' parts of their own, unless the whole is taken as written. */
export function innerStance({ stance }: SchemaNode): Stance {
  return stance === 'open' ? 'open' : 'closing';
}

/** Branches and references of the same object. */
export function branchStance(node: SchemaNode): Stance {
  return node.stance === 'closing' && declares(node) ? 'beside' : node.stance;
}

function declares(node: SchemaNode): boolean {
  const keywords = view(node);
  return (
    keywords.has('properties') &&
    !keywords.has('additionalProperties') &&
    !keywords.has('unevaluatedProperties')
  );
}

/** Whether the policy closes this very schema. */
export function closesItself(node: SchemaNode): boolean {
  return node.stance === 'closing' && declares(node);
}

export function keyOf(ref: Ref): string {
  if (ref.length === 1) return String(ref[0]!.id);
  return [...new Set(ref.map(({ id }) => id))].sort((a, b) => a - b).join(',');
}

/** A memory of one function, by the function itself. */
export function memoOf<T>(context: Context, owner: unknown): Map<string, T> {
  let memo = context.memo.get(owner);
  if (!memo) {
    memo = new Map();
    context.memo.set(owner, memo);
  }
  return memo as Map<string, T>;
}

/** The kinds of values that `type` names. */
export function typeKinds(node: SchemaNode): string[] | undefined {
  const type = saidBy(node, 'type');
  if (type === undefined) return undefined;
  return (Array.isArray(type) ? type : [type]).map((name) =>
    name === 'integer' ? 'number' : String(name),
  );
}

/** Whether a schema plainly refuses everything: `false`, or not anything. */
export function refusesAll(node: SchemaNode): boolean {
  if (node.raw === false) return true;
  const not = view(node).get('not')?.value;
  if (not === undefined) return false;
  return (
    not === true || (isJsonObject(not) && Object.keys(not).every((key) => formOf(key) === 'note'))
  );
}

/** Whether a schema plainly says nothing that restricts. */
export function takesAll(node: SchemaNode): boolean {
  if (!isJsonObject(node.raw)) return node.raw === true;
  return [...view(node).keys()].every((key) => formOf(key) === 'note');
}
