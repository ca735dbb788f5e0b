import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { segment } from '../json-pointer.ts';
import { equalJson } from '../snapshot/canonical.ts';
import { metaRule, toolAnnotationsRule } from './annotations.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keysOfBoth, type MemberRule, type MemberRules } from './member.ts';
import { schemaRule } from './schema/schema-rule.ts';
import { securityOf } from './security.ts';
import { descriptionRule, fromTo, iconsRule, titleRule } from './texts.ts';

/** Without an `inputSchema` nothing that is an object is refused. To lose it is another matter: clients drop the tool. */
const inputSchemaRule: MemberRule = (pair) =>
  schemaRule('input')(pair.before === undefined ? { ...pair, before: { type: 'object' } } : pair);

/** `outputSchema`: there or not is a rule of its own; a change is the schema comparison's. */
const outputSchemaRule: MemberRule = (pair) => {
  const { subject, noun, pointer, before, after } = pair;
  const isSchema = isJsonObject(after) || after === undefined;
  if ((before !== undefined && after !== undefined) || !isSchema) return schemaRule('output')(pair);
  const rule = before === undefined ? 'output-schema-added' : 'output-schema-removed';
  const reason =
    before === undefined
      ? `The ${noun} now says what it returns.`
      : `The ${noun} no longer says what it returns: consumers of its results can rely on nothing.`;
  const security = securityOf(before, after);
  const change = { subject, pointer, before, after, reason, security };
  return [makeFinding(rule, { ...change, direction: 'output' })];
};

/** `execution`: task support first, the rest member by member. */
const executionRule: MemberRule = ({ subject, noun, pointer, before, after }) => {
  const left = isJsonObject(before) ? before : {};
  const right = isJsonObject(after) ? after : {};
  const findings: Finding[] = [];
  for (const key of keysOfBoth(left, right)) {
    const was = Object.hasOwn(left, key) ? left[key] : undefined;
    const is = Object.hasOwn(right, key) ? right[key] : undefined;
    if (equalJson(was, is)) continue;
    const at = { subject, pointer: pointer + segment(key), before: was, after: is };
    if (key === 'taskSupport') findings.push(...taskSupport(at, noun));
    else {
      const reason = `execution.${key} of ${noun} ${fromTo(at)}.`;
      findings.push(makeFinding('execution-changed', { ...at, reason }));
    }
  }
  return findings;
};

interface TaskChange {
  subject: string;
  pointer: string;
  before: JsonValue | undefined;
  after: JsonValue | undefined;
}

/** Absent is `forbidden`; what is no known level is taken for the strictest. */
function taskSupport(change: TaskChange, noun: string): Finding[] {
  const was = level(change.before);
  const is = level(change.after);
  if (was === is) return [];
  if (is === 'required') {
    const reason = `The ${noun} can only be called as a task now: clients without tasks can no longer call it.`;
    return [makeFinding('task-support-required', { ...change, reason })];
  }
  if (is === 'forbidden') {
    const reason = `The ${noun} can no longer be called as a task.`;
    return [makeFinding('task-support-removed', { ...change, reason })];
  }
  const reason = `The ${noun} can now be called with and without a task.`;
  return [makeFinding('task-support-added', { ...change, reason })];
}

function level(value: JsonValue | undefined): 'forbidden' | 'optional' | 'required' {
  if (value === undefined || value === 'forbidden') return 'forbidden';
  return value === 'optional' ? 'optional' : 'required';
}

/** What a tool's members mean when they change. */
export const TOOL_RULES: MemberRules = new Map<string, MemberRule>([
  ['description', descriptionRule],
  ['title', titleRule],
  ['inputSchema', inputSchemaRule],
  ['outputSchema', outputSchemaRule],
  ['annotations', toolAnnotationsRule],
  ['execution', executionRule],
  ['icons', iconsRule],
  ['_meta', metaRule],
]);

/** What callers give a tool, for finding its new name: the properties of its input. */
export function toolParameters(tool: JsonObject): string[] {
  const schema = tool.inputSchema;
  const properties = isJsonObject(schema) ? schema.properties : undefined;
  return isJsonObject(properties) ? Object.keys(properties) : [];
}
