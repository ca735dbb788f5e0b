import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { metaRule } from './annotations.ts';
import type { Finding } from './finding.ts';
import { inWords } from './in-words.ts';
import { makeFinding } from './make-finding.ts';
import type { MemberPair, MemberRule, MemberRules } from './member.ts';
import { changedMembers } from './members.ts';
import { securityOf } from './security.ts';
import { descriptionRule, iconsRule, titleRule } from './texts.ts';

interface Argument {
  name: string;
  index: number;
  value: JsonObject;
}

/** `arguments`: by name; the order means nothing, and none is the same as an empty list. */
const argumentsRule: MemberRule = (pair) => {
  const before = argumentsOf(pair.before);
  const after = argumentsOf(pair.after);
  const findings: Finding[] = [];
  for (const [id, argument] of before) {
    const now = after.get(id);
    findings.push(...(now ? changed(pair, argument, now) : [removed(pair, argument)]));
  }
  for (const [id, argument] of after) {
    if (!before.has(id)) findings.push(added(pair, argument));
  }
  return findings;
};

function changed(pair: MemberPair, was: Argument, is: Argument): Finding[] {
  const pointer = `${pair.pointer}/${was.index}`;
  const noun = `argument ${inWords(was.name)} of ${pair.noun}`;
  const findings: Finding[] = [];
  const before = isRequired(was);
  const after = isRequired(is);
  if (before !== after) {
    const rule = after ? 'prompt-argument-became-required' : 'prompt-argument-became-optional';
    const reason = `The ${noun} ${after ? 'was optional and is now required' : 'is no longer required'}.`;
    const at = { subject: pair.subject, pointer: `${pointer}/required`, before, after };
    findings.push(makeFinding(rule, { ...at, reason }));
  }
  const texts = changedMembers(
    { before: was.value, after: is.value },
    { subject: pair.subject, noun, pointer, rules: ARGUMENT_RULES, ignore: ARGUMENT_KEYS },
  );
  return [...findings, ...texts];
}

function removed({ subject, pointer, noun }: MemberPair, argument: Argument): Finding {
  return makeFinding('prompt-argument-removed', {
    subject,
    pointer: `${pointer}/${argument.index}`,
    before: argument.value,
    reason: `The argument ${inWords(argument.name)} of ${noun} is gone.`,
  });
}

/** The place of an argument that is not in the snapshot is the list that it would be in. */
function added({ subject, pointer, noun }: MemberPair, argument: Argument): Finding {
  const required = isRequired(argument);
  return makeFinding(required ? 'prompt-argument-added-required' : 'prompt-argument-added', {
    subject,
    pointer,
    after: argument.value,
    reason: required
      ? `The ${noun} now requires the argument ${inWords(argument.name)}: calls without it fail.`
      : `The ${noun} takes one more optional argument, ${inWords(argument.name)}.`,
    security: securityOf(undefined, argument.value),
  });
}

function isRequired({ value }: Argument): boolean {
  return value.required === true;
}

/** Arguments by name; of two with one name the first counts, and the second stands beside it under its index. */
function argumentsOf(value: JsonValue | undefined): Map<string, Argument> {
  const result = new Map<string, Argument>();
  for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
    const member = isJsonObject(entry) ? entry : { name: `#${index}`, value: entry };
    const name = typeof member.name === 'string' ? member.name : '';
    result.set(result.has(name) ? `${name}#${index}` : name, { name, index, value: member });
  }
  return result;
}

const ARGUMENT_KEYS: ReadonlySet<string> = new Set(['name', 'required']);

const ARGUMENT_RULES: MemberRules = new Map<string, MemberRule>([
  ['description', descriptionRule],
  ['title', titleRule],
]);

/** What a prompt's members mean when they change. */
export const PROMPT_RULES: MemberRules = new Map<string, MemberRule>([
  ['description', descriptionRule],
  ['title', titleRule],
  ['arguments', argumentsRule],
  ['icons', iconsRule],
  ['_meta', metaRule],
]);

/** What callers give a prompt: the names of its arguments. */
export function promptParameters(prompt: JsonObject): string[] {
  return [...argumentsOf(prompt.arguments).values()].map(({ name }) => name);
}
