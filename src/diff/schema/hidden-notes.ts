import { isJsonObject, type JsonValue } from '../../json.ts';
import { pointerSegments, segment, valueAt } from '../../json-pointer.ts';
import { canonicalJson } from '../../snapshot/canonical.ts';
import { formOf, noteRule } from '../schema-keywords.ts';
import { securityOf } from '../security.ts';
import type { Draft, Pair, Walk } from './draft.ts';
import { members, nodeAt, type Ref, type SchemaNode } from './node.ts';
import { resolveRef } from './resolve.ts';
import { setOf } from './values.ts';
import { withoutNotes } from './without-notes.ts';

interface Note {
  keyword: string;
  text: string;
}

/**
 * Texts that changed where another text speaks for the place: a description of a definition beside one at its use, say.
 * A model is given the schema as it is and reads all of them. What a draft tells already is not told again, nor is a
 * text that only stands somewhere else now.
 */
export function hiddenNotes(state: Walk, pair: Pair, drafts: readonly Draft[]): Draft[] {
  const old = notesIn(state, state.before.root, pair.place);
  const now = notesIn(state, state.after.root, pair.place);
  const told = textsIn(state, drafts);
  const joined = joinedTexts(state, drafts);
  const were = new Set([...old.values()].map(({ text }) => text));
  const are = new Set([...now.values()].map(({ text }) => text));
  const found: Draft[] = [];
  const add = (pointer: string, keyword: string): void => {
    const rule = noteRule(keyword);
    if (!rule) return;
    const [before, after] = [old.get(pointer)?.text, now.get(pointer)?.text];
    const draft: Draft = { rule, effect: 'none', pointer, before, after, says: '', path: [], pair };
    found.push(draft);
  };
  for (const [pointer, { keyword, text }] of now) {
    if (were.has(text) || told.has(text)) continue;
    // Part of something new, unless it is a sign of poisoning: the finding of that may not show it.
    if (joined.has(text) && securityOf(undefined, text).length === 0) continue;
    add(pointer, keyword);
    // What stood here before is told with what stands here now.
    const was = old.get(pointer)?.text;
    if (was !== undefined) told.add(was);
  }
  for (const [pointer, { keyword, text }] of old) {
    const isStill = now.get(pointer)?.text === text || are.has(text);
    if (!isStill && !told.has(text) && hasPlace(state, pointer)) add(pointer, keyword);
  }
  return found;
}

function textsIn(state: Walk, drafts: readonly Draft[]): Set<string> {
  const texts = new Set<string>();
  const collect = (value: JsonValue | undefined): void => {
    state.context.budget.step();
    if (typeof value === 'string') texts.add(value);
    else if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isJsonObject(value)) for (const member of Object.values(value)) collect(member);
  };
  for (const { before, after, pointer } of drafts) {
    // A schema that is only there on one side is shown as a whole.
    if (typeof before === 'string' || after === undefined) collect(before);
    if (typeof after === 'string' || before === undefined) collect(after);
    // Of two lists of branches what only one has is shown.
    if (!/\/(?:any|one)Of$/.test(pointer)) continue;
    if (!Array.isArray(before) || !Array.isArray(after)) continue;
    const [were, are] = [setOf(before), setOf(after)];
    for (const item of before) if (!are.has(item)) collect(item);
    for (const item of after) if (!were.has(item)) collect(item);
  }
  return texts;
}

/** Texts of what came: in definitions that an added schema refers to, and in branches that only the new side has. */
function joinedTexts(state: Walk, drafts: readonly Draft[]): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<JsonValue>();
  const root = nodeAt(state.after, state.after.root, state.after.pointer, 'open');
  const collect = (schema: JsonValue): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const { text } of notesIn(state, schema, '').values()) texts.add(text);
    for (const ref of refsIn(state, schema)) {
      const target = resolveRef(root, ref);
      if (target) collect(target.raw);
    }
  };
  for (const { rule, before, after, pair } of drafts) {
    if (before === undefined && isJsonObject(after)) collect(after);
    if (!/^(?:enum-value-added|type-widened|(?:any|one)-of-branch-added)$/.test(rule)) continue;
    const old = new Set(branchesOf(pair.before).map(({ raw }) => plainText(raw)));
    // Where there were no branches, a branch may be what was there.
    for (const { raw } of pair.before) old.add(plainText(raw));
    for (const { raw } of branchesOf(pair.after)) {
      if (!old.has(plainText(raw))) collect(raw);
    }
  }
  return texts;
}

function plainText(schema: JsonValue): string {
  return canonicalJson(withoutNotes(schema));
}

function branchesOf(ref: Ref): SchemaNode[] {
  return ref.flatMap((node) =>
    ['anyOf', 'oneOf'].flatMap((key) => members(node, key, 'open').map(([, child]) => child)),
  );
}

function refsIn(state: Walk, value: JsonValue): string[] {
  if (typeof value !== 'object' || value === null) return [];
  state.context.budget.step();
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? [member] : refsIn(state, member),
  );
}

/** Every text that says something about a schema, by where it stands. */
function notesIn(state: Walk, root: JsonValue, at: string): Map<string, Note> {
  const notes = new Map<string, Note>();
  const visit = (schema: JsonValue, pointer: string): void => {
    if (!isJsonObject(schema)) return;
    state.context.budget.step();
    for (const [keyword, value] of Object.entries(schema)) {
      const place = pointer + segment(keyword);
      const form = formOf(keyword);
      if (form === 'note') {
        const isText = typeof value === 'string' && value.trim() !== '' && keyword !== 'default';
        if (isText) notes.set(place, { keyword, text: value });
      } else if (form === 'schema' && !Array.isArray(value)) visit(value, place);
      else if (form === 'schema' || form === 'schemas' || form === 'map') {
        if (typeof value !== 'object' || value === null) continue;
        for (const [key, member] of Object.entries(value)) visit(member, place + segment(key));
      }
    }
  };
  visit(root, at);
  return notes;
}

/** Whether the schema that a text was about still stands where it stood. */
function hasPlace({ after }: Walk, pointer: string): boolean {
  const segments = pointerSegments(pointer.slice(after.pointer.length));
  return isJsonObject(valueAt(after.root, segments.slice(0, -1)));
}
