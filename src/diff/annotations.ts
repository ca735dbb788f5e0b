import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { segment } from '../json-pointer.ts';
import { equalJson } from '../snapshot/canonical.ts';
import { makeFinding } from './make-finding.ts';
import { keysOfBoth, type MemberRule } from './member.ts';
import { securityOf } from './security.ts';
import { fromTo } from './texts.ts';

/** What an absent hint of a tool means (ToolAnnotations of the specification). */
const TOOL_DEFAULTS: ReadonlyMap<string, JsonValue> = new Map([
  ['readOnlyHint', false],
  ['destructiveHint', true],
  ['idempotentHint', false],
  ['openWorldHint', true],
]);

/** Annotations of a tool: compared one by one, after the defaults are filled in. */
export const toolAnnotationsRule: MemberRule = annotationsRule(TOOL_DEFAULTS);

/** Annotations of a resource or template (`audience`, `priority`, …): they have no defaults. */
export const plainAnnotationsRule: MemberRule = annotationsRule(new Map());

/** Members of `_meta`, one by one. */
export const metaRule: MemberRule = ({ subject, noun, pointer, before, after }) =>
  changedKeys(before, after, new Map()).map(({ key, was, is }) =>
    makeFinding('meta-changed', {
      subject,
      pointer: pointer + segment(key),
      before: was,
      after: is,
      reason: `_meta ${JSON.stringify(key)} of ${noun} ${fromTo({ before: was, after: is })}.`,
    }),
  );

function annotationsRule(defaults: ReadonlyMap<string, JsonValue>): MemberRule {
  return ({ subject, noun, pointer, before, after }) => {
    const turned = defaults.size > 0 && turnedDestructive(before, after);
    return changedKeys(before, after, defaults).map(({ key, was, is }) => {
      const security = securityOf(was, is);
      if (turned && key === 'readOnlyHint') security.push('read-only-turned-destructive');
      return makeFinding('annotation-changed', {
        subject,
        pointer: pointer + segment(key),
        before: was,
        after: is,
        reason: `The annotation ${key} of ${noun} ${fromTo({ before: was, after: is })}.`,
        security,
      });
    });
  };
}

function changedKeys(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  defaults: ReadonlyMap<string, JsonValue>,
): { key: string; was: JsonValue | undefined; is: JsonValue | undefined }[] {
  const left = membersOf(before);
  const right = membersOf(after);
  return keysOfBoth(left, right)
    .map((key) => ({
      key,
      was: Object.hasOwn(left, key) ? left[key] : defaults.get(key),
      is: Object.hasOwn(right, key) ? right[key] : defaults.get(key),
    }))
    .filter(({ was, is }) => !equalJson(was, is));
}

/** What is not an object stands under an empty key: it changes as a whole. */
function membersOf(value: JsonValue | undefined): JsonObject {
  if (value === undefined) return {};
  return isJsonObject(value) ? value : { '': value };
}

function turnedDestructive(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const hint = (value: JsonValue | undefined, key: string): JsonValue | undefined => {
    const members = membersOf(value);
    return Object.hasOwn(members, key) ? members[key] : TOOL_DEFAULTS.get(key);
  };
  return (
    hint(before, 'readOnlyHint') === true &&
    hint(after, 'readOnlyHint') !== true &&
    hint(after, 'destructiveHint') !== false
  );
}
