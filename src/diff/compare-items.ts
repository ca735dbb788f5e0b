import type { JsonObject } from '../json.ts';
import { segment } from '../json-pointer.ts';
import { canonicalJson } from '../snapshot/canonical.ts';
import { groupByKey, ITEM_KEY, subjectOf } from '../snapshot/items.ts';
import { compareCodePoints } from '../snapshot/order.ts';
import { comparePair } from './compare-pair.ts';
import type { Finding } from './finding.ts';
import { inWords } from './in-words.ts';
import type { Kind } from './kinds.ts';
import { makeFinding } from './make-finding.ts';
import type { Candidate } from './profile.ts';
import { findRenames, type Rename } from './renames.ts';
import type { SharedTime } from './schema/shared-time.ts';
import { securityOf } from './security.ts';
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
  for (const rename of renames) findings.push(...renamed(kind, rename, time));
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
  const names = { subject: subjectOf(kind.list, key), noun: `${kind.noun} ${inWords(key)}` };
  const findings = pairs.flatMap(([a, b]) =>
    comparePair(kind, { before: a, after: b }, names, time),
  );
  if (before.length !== after.length) {
    findings.push(duplicated(kind, key, before, after));
  }
  return findings;
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

/** The new name, and what else changed: who accepts the one has not accepted the other. */
function renamed(
  kind: Kind,
  { before, after, evidence }: Rename,
  time: SharedTime | undefined,
): Finding[] {
  const isTemplate = kind.list === 'resourceTemplates';
  const variables = isTemplate && !sameVariables(before.key, after.key);
  const rule = variables ? 'uri-template-variables-changed' : kind.rules.renamed;
  const why = evidence.length === 0 ? '' : `: ${evidence.join(', ')}`;
  const subject = subjectOf(kind.list, before.key);
  const noun = `${kind.noun} ${inWords(before.key)}`;
  const finding = makeFinding(rule, {
    subject,
    pointer: segment(ITEM_KEY[kind.list]),
    before: before.key,
    after: after.key,
    reason: variables
      ? `The ${noun} became ${inWords(after.key)}, which takes other variables.`
      : `The ${noun} is gone; ${inWords(after.key)} is probably its new name${why}.`,
    security: securityOf(before.key, after.key),
  });
  const items = { before: before.item, after: after.item };
  const names = { subject, noun: `${noun}, now ${inWords(after.key)},` };
  return [finding, ...comparePair(kind, items, names, time)];
}
