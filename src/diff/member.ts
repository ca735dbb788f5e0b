import type { JsonObject, JsonValue } from '../json.ts';
import type { Finding } from './finding.ts';
import type { SharedTime } from './schema/shared-time.ts';

/** One member of an item on both sides; at least one of them is there, and they are not equal. */
export interface MemberPair {
  subject: string;
  /** For sentences: `tool "search"`. */
  noun: string;
  /** The member's JSON pointer in the item, `/description` say. */
  pointer: string;
  before: JsonValue | undefined;
  after: JsonValue | undefined;
  items: { before: JsonObject; after: JsonObject };
  /** What schemas may take. */
  time?: SharedTime | undefined;
}

/** Says what a change of one member means. */
export type MemberRule = (pair: MemberPair) => Finding[];

/** The rules of one kind of item by member's name; a member without one is `field-changed`. */
export type MemberRules = ReadonlyMap<string, MemberRule>;

/** Every key of two objects once, those of the first first. */
export function keysOfBoth(before: JsonObject, after: JsonObject): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
