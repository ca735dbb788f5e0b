import type { JsonObject } from '../json.ts';
import { segment } from '../json-pointer.ts';
import { equalAtAnyDepth } from './deep-equal.ts';
import type { Finding } from './finding.ts';
import { keysOfBoth, type MemberRules } from './member.ts';
import type { SharedTime } from './schema/shared-time.ts';
import { fieldRule } from './texts.ts';

/** Findings of every member that differs between two objects, each by its rule. */
export function changedMembers(
  items: { before: JsonObject; after: JsonObject },
  options: {
    subject: string;
    noun: string;
    /** Where the objects stand in the subject's item. */
    pointer: string;
    rules: MemberRules;
    /** Members that are not compared here. */
    ignore: ReadonlySet<string>;
    time?: SharedTime | undefined;
  },
): Finding[] {
  const { subject, noun, pointer, rules, ignore, time } = options;
  return keysOfBoth(items.before, items.after).flatMap((key) => {
    if (ignore.has(key)) return [];
    const before = Object.hasOwn(items.before, key) ? items.before[key] : undefined;
    const after = Object.hasOwn(items.after, key) ? items.after[key] : undefined;
    if (equalAtAnyDepth(before, after)) return [];
    const rule = rules.get(key) ?? fieldRule;
    return rule({ subject, noun, pointer: pointer + segment(key), before, after, items, time });
  });
}
