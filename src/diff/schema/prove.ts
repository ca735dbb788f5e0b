import type { JsonValue } from '../../json.ts';
import { formOf } from '../schema-keywords.ts';
import { accepts, Undecidable } from './evaluate.ts';
import { expand } from './expand.ts';
import { type Context, keyOf, memoOf, type Ref, view } from './node.ts';
import { arrayWithin } from './prove-array.ts';
import { objectWithin } from './prove-object.ts';
import { restHolds } from './prove-rest.ts';
import { numberWithin, stringWithin } from './prove-scalar.ts';
import type { Alt } from './shape.ts';
import { areTwins } from './twins.ts';
import { holdsAll } from './values.ts';

/** Values that are tried one by one where an alternative has so few. */
const FEW = 24;

/**
 * Whether it is proven that every value of `sub` fits `sup`. Where it is not, it may be so all the same. Recursive
 * schemas: what is being proven is taken as true inside, and forgotten where the whole fails.
 */
export function within(context: Context, sub: Ref, sup: Ref): boolean {
  if (sup.length === 0) return true;
  const memo = memoOf<boolean>(context, within);
  const key = `${keyOf(sub)}|${keyOf(sup)}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  if (sup.every((node) => sub.includes(node)) || areTwins(context, sub, sup)) return true;
  memo.set(key, true);
  const { proven } = context;
  const assumed = proven.push(key);
  let answer = false;
  try {
    answer = context.budget.deeper(() =>
      expand(context, sub).alts.every((alt) => altWithin(context, alt, sup)),
    );
  } catch (error) {
    if (!(error instanceof Undecidable)) {
      forget(memo, proven, 0);
      throw error;
    }
  }
  if (!answer) {
    // What was proven meanwhile may rest on this.
    forget(memo, proven, assumed);
    memo.set(key, false);
  }
  return answer;
}

function forget(memo: Map<string, boolean>, proven: string[], from: number): void {
  for (const key of proven.splice(from)) if (memo.get(key)) memo.delete(key);
}

/** Whether it is proven that every value of an alternative fits `sup`. */
export function altWithin(context: Context, alt: Alt, sup: Ref): boolean {
  const listed = fewValues(context, alt);
  if (listed) {
    const list = plainList(sup);
    if (list) {
      context.budget.step(1 + (listed.length >> 4));
      return holdsAll(list, listed);
    }
    let isOpen = false;
    const isRefused = listed.some((value) => {
      context.budget.step();
      return sup.some((node) => {
        const answer = accepts(context, node, value);
        isOpen ||= answer === undefined;
        return answer === false;
      });
    });
    if (isRefused || !isOpen) return !isRefused;
    // What can't be tried may still be the same on both sides.
  }
  const others = expand(context, sup).alts;
  // Choices are mostly written in the same order: the search goes outwards from where the last one was found.
  const places = memoOf<number>(context, altWithin);
  const key = keyOf(sup);
  const start = Math.min(places.get(key) ?? 0, others.length - 1);
  for (let far = 0; far < others.length; far++) {
    for (const index of far === 0 ? [start] : [start + far, start - far]) {
      const other = others[index];
      if (!other || !altWithinAlt(context, alt, other)) continue;
      places.set(key, index);
      return true;
    }
  }
  return false;
}

/** Whether it is proven that every text that fits `sub` fits `sup`: names of properties are texts. */
export function textsWithin(context: Context, sub: Ref, sup: Ref): boolean {
  return expand(context, sub).alts.every(
    (alt) => alt.kind !== 'string' || altWithin(context, alt, sup),
  );
}

/** The list of values where a schema is that and nothing else. */
function plainList(ref: Ref): JsonValue[] | undefined {
  if (ref.length !== 1) return undefined;
  const keywords = view(ref[0]!);
  const listed = keywords.get('enum')?.value;
  const isPlain = [...keywords.keys()].every((key) => key === 'enum' || formOf(key) === 'note');
  return isPlain && Array.isArray(listed) ? listed : undefined;
}

/** Whether it is proven that every value of one alternative fits another. */
export function altWithinAlt(context: Context, alt: Alt, other: Alt): boolean {
  context.budget.step();
  if (alt.kind !== other.kind) return false;
  if (other.values) {
    if (!alt.values) return false;
    return alt.values.every((value) =>
      other.nodes.every((node) => accepts(context, node, value) === true),
    );
  }
  if (!ownWithin(context, alt, other)) return false;
  return other.rest.every((rest) => restHolds(context, alt, rest));
}

function ownWithin(context: Context, alt: Alt, other: Alt): boolean {
  if (alt.kind === 'number' && other.kind === 'number') return numberWithin(alt, other);
  if (alt.kind === 'string' && other.kind === 'string') return stringWithin(alt, other);
  if (alt.kind === 'array' && other.kind === 'array') return arrayWithin(context, alt, other);
  if (alt.kind === 'object' && other.kind === 'object') return objectWithin(context, alt, other);
  return true;
}

/** All values of an alternative, where they are few. */
function fewValues(context: Context, alt: Alt): JsonValue[] | undefined {
  if (alt.values) return alt.values;
  switch (alt.kind) {
    case 'null':
      return fitting(context, alt, [null]);
    case 'boolean':
      return fitting(context, alt, [true, false]);
    case 'number': {
      if (!alt.integer || !(alt.max - alt.min < FEW)) return undefined;
      const values = Array.from({ length: alt.max - alt.min + 1 }, (_, index) => alt.min + index);
      return fitting(context, alt, values);
    }
    case 'string':
      return alt.maxLength === 0 ? fitting(context, alt, ['']) : undefined;
    case 'array':
      return alt.maxItems === 0 ? fitting(context, alt, [[]]) : undefined;
    case 'object':
      return alt.maxProperties === 0 ? fitting(context, alt, [{}]) : undefined;
  }
}

function fitting(context: Context, { nodes }: Alt, values: JsonValue[]): JsonValue[] {
  return values.filter((value) => nodes.every((node) => accepts(context, node, value) !== false));
}
