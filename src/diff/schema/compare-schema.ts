import { isJsonObject, type JsonValue } from '../../json.ts';
import { behind } from './behind.ts';
import { type Budget, TooMuch } from './budget.ts';
import type { Direction, Draft, Walk } from './draft.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { contextOf, docOf, nodeAt, type SchemaNode } from './node.ts';
import type { Patterns } from './patterns.ts';
import { withoutRepeats } from './same-change.ts';
import { strayNotes } from './stray-notes.ts';
import { withoutBranchesTwice } from './told-by-branches.ts';
import { type InvalidPlace, invalidPlace } from './validity.ts';
import { walk } from './walk.ts';
import { findWitnesses } from './witness.ts';

/** What was found between two schemas, or why nothing could be told. */
export type Compared =
  | { drafts: Draft[]; state: Walk; root: { before: SchemaNode; after: SchemaNode } }
  | { failed: string };

interface Options {
  direction: Direction;
  pointer: string;
  budget: Budget;
  patterns: Patterns;
}

/**
 * Compares two schemas that stand at `pointer`, on the caller's or the result's side. Never throws: what is more than
 * the limits allow, or goes wrong in another way, is said in `failed`.
 */
export function compareSchemas(before: JsonValue, after: JsonValue, options: Options): Compared {
  try {
    return compared(before, after, options);
  } catch (error) {
    if (error instanceof TooMuch) return { failed: error.message };
    if (error instanceof RangeError) return { failed: 'it is nested too deep' };
    return { failed: 'it could not be read' };
  }
}

function compared(
  before: JsonValue,
  after: JsonValue,
  { direction, pointer, budget, patterns }: Options,
): Compared {
  const context = contextOf(budget, patterns);
  const old = docOf(before, pointer);
  const now = docOf(after, pointer);
  const root = {
    before: nodeAt(old, before, pointer, direction === 'input' ? 'closing' : 'open'),
    after: nodeAt(now, after, pointer, 'open'),
  };
  const state: Walk = {
    context,
    direction,
    before: old,
    after: now,
    done: new Map(),
    open: new Set(),
    met: new Set(),
    seen: new Set(),
  };
  const pair = { before: [root.before], after: [root.after], place: pointer };
  const wasSlip = invalidPlace(before, pointer, context, 'to the letter');
  const isSlip = invalidPlace(after, pointer, context, 'to the letter');
  const invalid = isSlip && invalidPlace(after, pointer, context);
  if (invalid) return { drafts: [invalidNow(invalid, pair)], state, root };
  const wasInvalid = wasSlip && invalidPlace(before, pointer, context);
  if (wasInvalid) {
    const where = wasInvalid.pointer.slice(1);
    const draft: Draft = {
      rule: 'schema-invalid',
      effect: 'changed',
      pointer: wasInvalid.pointer,
      before: wasInvalid.value,
      says: `was no valid JSON Schema, which leaves open what it took: ${where} ${wasInvalid.why}`,
      path: [],
      pair,
    };
    return { drafts: [draft], state, root };
  }
  const drafts = withoutRepeats(walk(state, pair, []));
  drafts.push(...behind(state, pair, drafts));
  drafts.push(...identity(before, after, { pointer, pair }));
  findWitnesses(state, drafts, pair);
  const once = withoutBranchesTwice(state, drafts);
  // One that was there before, or at another place, is no news.
  if (isSlip && !wasSlip) once.push(invalidNow(isSlip, pair));
  once.push(...strayNotes(state, pair));
  once.push(...hiddenNotes(state, pair, once));
  return { drafts: once, state, root };
}

function invalidNow({ pointer, value, why }: InvalidPlace, pair: Draft['pair']): Draft {
  return {
    rule: 'schema-invalid',
    effect: 'changed',
    pointer,
    after: value,
    says: `is no valid JSON Schema: ${pointer.slice(1)} ${why}`,
    path: [],
    pair,
  };
}

/** What `$id` changes is decided by who resolves it. */
function identity(
  before: JsonValue,
  after: JsonValue,
  { pointer, pair }: { pointer: string; pair: Draft['pair'] },
): Draft[] {
  const was = isJsonObject(before) ? before.$id : undefined;
  const is = isJsonObject(after) ? after.$id : undefined;
  if (was === is) return [];
  return [
    {
      rule: 'schema-unproven',
      effect: 'changed',
      pointer: `${pointer}/$id`,
      before: was,
      after: is,
      says: 'changed in `$id`',
      cause: '$id',
      confidence: 'unproven',
      path: [],
      pair,
    },
  ];
}
