import type { JsonValue } from '../../json.ts';
import { arrayCandidates } from './candidates-array.ts';
import { objectCandidates } from './candidates-object.ts';
import { accepts } from './evaluate.ts';
import { expand } from './expand.ts';
import { type Context, keyOf, memoOf, type Ref, type SchemaNode } from './node.ts';
import { patternSamples } from './pattern-samples.ts';
import type { Alt, AltOf, NumberAlt, Rest, StringAlt } from './shape.ts';
import type { Kind } from './values.ts';

/** Nesting of values that are made up. */
const MAX_DEPTH = 4;

/** Values that may fit `sub`, at the limits of both sides: among them are those that tell the two apart. */
export function candidates(context: Context, sub: Ref, sup: Ref, depth = 0): JsonValue[] {
  const memo = memoOf<JsonValue[]>(context, candidates);
  const key = `${depth} ${keyOf(sub)}|${keyOf(sup)}`;
  const known = memo.get(key);
  if (known) return known;
  memo.set(key, []);
  const found = context.budget.deeper(() => {
    const others = withRest(context, expand(context, sup).alts);
    const values = expand(context, sub).alts.flatMap((alt) => {
      context.budget.step();
      const hints =
        alt.rest.length > 0 ? [...others, ...withRest(context, [alt]).slice(1)] : others;
      return valuesFor(context, alt, hints, depth);
    });
    return values.slice(0, 400);
  });
  memo.set(key, found);
  return found;
}

/** Alternatives, and those of what is excluded or conditional: their limits tell values apart too. */
function withRest(context: Context, alts: readonly Alt[]): Alt[] {
  const parts = new Set(alts.flatMap(({ rest }) => rest).flatMap(partsOf));
  return [...alts, ...[...parts].slice(0, 12).flatMap((node) => expand(context, [node]).alts)];
}

function partsOf(rest: Rest): SchemaNode[] {
  switch (rest.op) {
    case 'not':
    case 'dependent':
      return [rest.node];
    case 'if':
      return [rest.node, rest.yes, rest.no].filter((node) => node !== undefined);
    case 'branches':
      return rest.branches;
    case 'unknown':
      return [];
  }
}

/** A small value that fits, if one is found. */
export function example(context: Context, ref: Ref, depth = 0): JsonValue | undefined {
  if (depth > MAX_DEPTH + 2) return undefined;
  return candidates(context, ref, ref, depth).find((value) => fits(context, ref, value));
}

export function fits(context: Context, ref: Ref, value: JsonValue): boolean {
  return ref.every((node) => accepts(context, node, value) === true);
}

/** Whether it is certain that a value does not fit. */
export function isRefused(context: Context, ref: Ref, value: JsonValue): boolean {
  return ref.some((node) => accepts(context, node, value) === false);
}

function valuesFor(context: Context, alt: Alt, others: readonly Alt[], depth: number): JsonValue[] {
  if (alt.values) return alt.values.slice(0, 60);
  const listed = others.flatMap((other) =>
    other.kind === alt.kind ? (other.values ?? []).slice(0, 10) : [],
  );
  const hints = listed.slice(0, 10);
  switch (alt.kind) {
    case 'null':
      return [null];
    case 'boolean':
      return [true, false];
    case 'number':
      return [...numbers(alt, ofKind(others, 'number')), ...hints];
    case 'string':
      return [...texts(alt, ofKind(others, 'string')), ...hints];
    case 'array':
      if (depth >= MAX_DEPTH) return [[], ...hints];
      return [...arrayCandidates(context, alt, ofKind(others, 'array'), depth), ...hints];
    case 'object':
      if (depth >= MAX_DEPTH) return [{}, ...hints];
      return [...objectCandidates(context, alt, ofKind(others, 'object'), depth), ...hints];
  }
}

function ofKind<K extends Kind>(alts: readonly Alt[], kind: K): AltOf<K>[] {
  return alts.filter((alt): alt is AltOf<K> => alt.kind === kind);
}

function numbers(alt: NumberAlt, others: readonly NumberAlt[]): number[] {
  const marks = new Set<number>([0]);
  for (const { min, max, multiples } of [alt, ...others]) {
    for (const limit of [min, max]) if (Number.isFinite(limit)) marks.add(limit);
    for (const of of multiples) {
      marks.add(of);
      if (Number.isFinite(min)) marks.add(Math.ceil(min / of) * of);
    }
  }
  const found = new Set<number>();
  const ordered = [...marks].sort((a, b) => a - b);
  for (const [index, mark] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== undefined) found.add((mark + next) / 2);
    for (const step of [0, 1, -1, 0.5, -0.5, 2]) found.add(mark + step);
    for (const of of alt.multiples)
      for (const times of [1, 2, 3, 5, 7]) found.add(mark + of * times);
  }
  for (const far of [1e6, -1e6]) found.add(far);
  return [...found];
}

function texts(alt: StringAlt, others: readonly StringAlt[]): string[] {
  const lengths = new Set<number>();
  const found = new Set<string>(['']);
  const bases = new Set<string>(['a', 'b', '1', 'A ', 'é-', '~']);
  for (const { minLength, maxLength, patterns } of [alt, ...others]) {
    for (const limit of [minLength, maxLength]) {
      for (const length of [limit - 1, limit, limit + 1]) {
        if (length >= 0 && length <= 2000) lengths.add(length);
      }
    }
    for (const text of patterns.flatMap(patternSamples)) {
      bases.add(text);
      // What no anchor ends may go on, and what none begins may begin otherwise.
      found.add(`${text}~Z`).add(`9${text}`);
    }
  }
  for (const base of bases) found.add(base);
  for (const length of [...lengths].slice(0, 12)) {
    for (const base of [...bases].slice(0, 24)) {
      if (base.length > 0) found.add(base.repeat(Math.ceil(length / base.length)).slice(0, length));
      found.add(base.padEnd(length, base.at(-1) ?? 'a'));
    }
  }
  return [...found].slice(0, 200);
}
