import type { JsonObject } from '../json.ts';
import { canonicalJson } from '../snapshot/canonical.ts';
import { groupByKey, ITEM_KEY, subjectOf } from '../snapshot/items.ts';
import { compareCodePoints } from '../snapshot/order.ts';
import { equalAtAnyDepth } from './deep-equal.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { Candidate } from './likeness.ts';
import { inWords, makeFinding, segment } from './make-finding.ts';
import { changedMembers } from './members.ts';
import { findRenames, type Rename } from './renames.ts';
import type { SharedTime } from './schema/shared-time.ts';
import { newInItem, securityOf } from './security.ts';
import { sameVariables } from './templates.ts';

/** Findings of one list: what is gone, new, renamed, served twice, and what changed inside the items on both sides. */
export function compareItems(
  kind: Kind,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  time?: SharedTime,
): Finding[] {
  const old = groupByKey(kind.list, before);
  const now = groupByKey(kind.list, after);
  const findings: Finding[] = [];
  const removed: Candidate[] = [];
  const added: Candidate[] = [];
  for (const [key, group] of old) {
    const others = now.get(key);
    if (others) findings.push(...compareGroups(kind, key, [group, others], time));
    else removed.push(candidate(kind, key, group));
  }
  for (const [key, group] of now) {
    if (!old.has(key)) added.push(candidate(kind, key, group));
    if (!old.has(key) && group.length > 1) findings.push(duplicated(kind, key, [], group));
  }
  const renames = findRenames(removed, added, ITEM_KEY[kind.list]);
  const matched = new Set(renames.flatMap(({ before: a, after: b }) => [a, b]));
  for (const rename of renames) findings.push(renamed(kind, rename));
  for (const gone of removed) if (!matched.has(gone)) findings.push(removal(kind, gone));
  for (const fresh of added) if (!matched.has(fresh)) findings.push(addition(kind, fresh));
  return findings;
}

/** Items of one name: equal ones are paired first, the rest in the order of their canonical text. */
function compareGroups(
  kind: Kind,
  key: string,
  [before, after]: readonly [readonly JsonObject[], readonly JsonObject[]],
  time: SharedTime | undefined,
): Finding[] {
  const pairs: [JsonObject, JsonObject][] = [];
  if (before.length === 1 && after.length === 1) pairs.push([before[0]!, after[0]!]);
  else {
    const left = withoutEqual(before, after);
    const right = withoutEqual(after, before);
    for (let i = 0; i < Math.min(left.length, right.length); i++) pairs.push([left[i]!, right[i]!]);
  }
  const subject = subjectOf(kind.list, key);
  const ignore = new Set([ITEM_KEY[kind.list]]);
  const noun = `${kind.noun} ${inWords(key)}`;
  const compare = ([a, b]: [JsonObject, JsonObject]): Finding[] =>
    equalAtAnyDepth(a, b)
      ? []
      : withoutMoved(
          changedMembers(
            { before: a, after: b },
            { subject, noun, pointer: '', rules: kind.members, ignore, time },
          ),
          { before: a, after: b },
        );
  const findings = pairs.flatMap((pair) => orTooDeep(() => compare(pair), subject, noun));
  if (before.length !== after.length) {
    findings.push(duplicated(kind, key, before, after));
  }
  return findings;
}

/** Text that only moved inside of an item is not new. */
function withoutMoved(findings: Finding[], items: { before: JsonObject; after: JsonObject }) {
  return findings.map((finding) => {
    const { security, ...rest } = finding;
    if (!security) return finding;
    const left = newInItem(security, items.before, items.after);
    return left.length === 0 ? rest : { ...rest, security: left };
  });
}

/** Nesting that overflows the stack ends one comparison, not all. */
function orTooDeep(compare: () => Finding[], subject: string, noun: string): Finding[] {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = `The ${noun} is nested too deep to be compared. It is not proven that callers are untouched.`;
    return [makeFinding('schema-unproven', { subject, reason, confidence: 'unproven' })];
  }
}

/** The items that have no equal one on the other side, each counted once, in a fixed order. */
function withoutEqual(items: readonly JsonObject[], others: readonly JsonObject[]): JsonObject[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const text = canonicalJson(other);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .filter(({ text }) => {
      const left = counts.get(text) ?? 0;
      counts.set(text, left - 1);
      return left <= 0;
    })
    .sort((a, b) => compareCodePoints(a.text, b.text))
    .map(({ item }) => item);
}

/** Of several items of one name the one whose canonical text is first stands for them. */
function candidate(kind: Kind, key: string, group: readonly JsonObject[]): Candidate {
  const item = group.length === 1 ? group[0]! : withoutEqual(group, [])[0]!;
  return { key, item, parameters: kind.parameters(item) };
}

function duplicated(
  kind: Kind,
  key: string,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): Finding {
  return makeFinding('duplicate-name', {
    subject: subjectOf(kind.list, key),
    pointer: segment(ITEM_KEY[kind.list]),
    before: before.length,
    after: after.length,
    reason: `The ${kind.noun} ${inWords(key)} is served ${times(after)}, before ${times(before)}: which of them clients use is open.`,
    security: securityOf([...before], [...after]),
  });
}

function times({ length }: readonly JsonObject[]): string {
  return length === 0 ? 'never' : length === 1 ? 'once' : `${length} times`;
}

function removal(kind: Kind, { key, item }: Candidate): Finding {
  return makeFinding(kind.rules.removed, {
    subject: subjectOf(kind.list, key),
    before: item,
    reason: `The ${kind.noun} ${inWords(key)} is gone.`,
  });
}

function addition(kind: Kind, { key, item }: Candidate): Finding {
  return makeFinding(kind.rules.added, {
    subject: subjectOf(kind.list, key),
    after: item,
    reason: `The ${kind.noun} ${inWords(key)} is new.`,
    security: securityOf(undefined, item),
  });
}

function renamed(kind: Kind, { before, after, evidence }: Rename): Finding {
  const isTemplate = kind.list === 'resourceTemplates';
  const variables = isTemplate && !sameVariables(before.key, after.key);
  const rule = variables ? 'uri-template-variables-changed' : kind.rules.renamed;
  const why = evidence.length === 0 ? '' : `: ${evidence.join(', ')}`;
  return makeFinding(rule, {
    subject: subjectOf(kind.list, before.key),
    pointer: segment(ITEM_KEY[kind.list]),
    before: before.key,
    after: after.key,
    reason: variables
      ? `The ${kind.noun} ${inWords(before.key)} became ${inWords(after.key)}, which takes other variables.`
      : `The ${kind.noun} ${inWords(before.key)} is gone; ${inWords(after.key)} is probably its new name${why}.`,
    security: securityOf(before.item, after.item),
  });
}
