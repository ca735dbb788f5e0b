import type { JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { formOf, isKnownKeyword, noteRule } from '../schema-keywords.ts';
import { changeAt, type Draft, type Pair, type Step, type Walk } from './draft.ts';
import { branchStance, members, type SchemaNode, view } from './node.ts';
import { resolveRef } from './resolve.ts';

/** What a schema says about itself, where both sides speak about the same place. */
export function compareNotes(state: Walk, pair: Pair, path: Step[]): Draft[] {
  const old = speaking(state, pair.before);
  const now = speaking(state, pair.after);
  for (const node of [...old, ...now]) state.seen.add(node.pointer);
  return notesOf(pair, path, old, now);
}

/** The schemas of one branch on both sides. */
export function notesOf(
  pair: Pair,
  path: Step[],
  old: readonly SchemaNode[],
  now: readonly SchemaNode[],
): Draft[] {
  const keywords = new Set(
    [...old, ...now].flatMap((node) => [...view(node).keys()].filter((key) => ruleFor(key))),
  );
  const drafts: Draft[] = [];
  for (const keyword of keywords) {
    const change = changeAt(pair, old, now, keyword);
    const { before, after } = change;
    if (equalJson(before, after)) continue;
    if (keyword !== 'default' && isEmpty(before) && isEmpty(after)) continue;
    const rule = ruleFor(keyword)!;
    drafts.push({ rule, effect: 'none', ...change, says: '', path, pair });
  }
  return drafts;
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === '' || value === false;
}

/** The rule for a keyword that restricts nothing. */
function ruleFor(keyword: string): string | undefined {
  if (
    keyword === 'contentEncoding' ||
    keyword === 'contentMediaType' ||
    keyword === 'contentSchema'
  ) {
    return 'schema-extension-changed';
  }
  if (formOf(keyword) === 'note') return noteRule(keyword);
  return isKnownKeyword(keyword) ? undefined : 'schema-extension-changed';
}

/** Schemas of a place and those that they refer to; with one branch beside `null`, that too. The first to speak counts. */
export function speaking(state: Walk, ref: readonly SchemaNode[]): SchemaNode[] {
  const found = [...ref];
  for (let index = 0; index < found.length && found.length < 60; index++) {
    const node = found[index]!;
    state.context.budget.step();
    const entry = view(node).get('$ref');
    const target = entry && resolveRef(node, entry.value);
    const next = [
      ...(target ? [target] : []),
      ...members(node, 'allOf', 'open').map(([, child]) => child),
      ...onlyBranch(node),
    ];
    for (const one of next) if (!found.includes(one)) found.push(one);
  }
  return found;
}

function onlyBranch(node: SchemaNode): SchemaNode[] {
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = members(node, keyword, branchStance(node)).map(([, child]) => child);
    const others = branches.filter((child) => view(child).get('type')?.value !== 'null');
    if (others.length === 1) return others;
  }
  return [];
}
