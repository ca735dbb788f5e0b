import type { JsonValue } from '../json.ts';
import type { Finding } from './finding.ts';
import { inWords } from './in-words.ts';
import { makeFinding } from './make-finding.ts';
import type { MemberPair, MemberRule } from './member.ts';
import { securityOf } from './security.ts';

/** A rule for a text that people or models read. An empty text is the same as none. */
function textRule(rule: string, what: string): MemberRule {
  return (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    if (isEmpty(before) && isEmpty(after)) return [];
    return [
      makeFinding(rule, {
        subject,
        pointer,
        before,
        after,
        reason: `The ${what} of ${noun} ${howChanged(before, after)}.`,
        security: securityOf(before, after),
      }),
    ];
  };
}

/** `description`: its words, or only its white space. */
export const descriptionRule: MemberRule = (pair): Finding[] => {
  const { subject, noun, pointer, before, after } = pair;
  if (isEmpty(before) && isEmpty(after)) return [];
  if (words(before) === undefined || words(before) !== words(after)) {
    return textRule('description-changed', 'description')(pair);
  }
  const reason = `The description of ${noun} differs in white space only.`;
  const security = securityOf(before, after);
  const change = { subject, pointer, before, after, reason, security };
  return [makeFinding('description-whitespace-changed', change)];
};

export const titleRule = textRule('title-changed', 'title');
export const itemNameRule = textRule('item-name-changed', 'name');
export const mimeTypeRule = plainRule('mime-type-changed', 'MIME type');
export const sizeRule = plainRule('size-changed', 'size');

/** Icons: no list is the same as an empty one. */
export const iconsRule: MemberRule = ({ subject, noun, pointer, before, after }) => {
  if (isEmpty(before) && isEmpty(after)) return [];
  const reason = `The icons of ${noun} changed.`;
  const security = securityOf(before, after).filter((id) => id === 'new-url');
  return [makeFinding('icons-changed', { subject, pointer, before, after, reason, security })];
};

/** A member that no rule knows. */
export const fieldRule: MemberRule = (pair) => {
  const { subject, noun, pointer, before, after } = pair;
  const reason = `${pointer.slice(1)} of ${noun} ${fromTo(pair)}.`;
  return [
    makeFinding('field-changed', {
      subject,
      pointer,
      before,
      after,
      reason,
      security: securityOf(before, after),
    }),
  ];
};

function plainRule(rule: string, what: string): MemberRule {
  return (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    const reason = `The ${what} of ${noun} ${fromTo(pair)}.`;
    return [makeFinding(rule, { subject, pointer, before, after, reason })];
  };
}

/** `changed from "a" to "b"`, `was added`, `was removed`. */
export function fromTo({ before, after }: Pick<MemberPair, 'before' | 'after'>): string {
  if (before === undefined) return `was added: ${inWords(after)}`;
  if (after === undefined) return `was removed: ${inWords(before)}`;
  return `changed from ${inWords(before)} to ${inWords(after)}`;
}

function howChanged(before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (isEmpty(before)) return 'was added';
  return isEmpty(after) ? 'was removed' : 'is worded differently';
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A text without what only its layout says. A byte order mark, which `\s` takes for a blank, is none: it is hidden. */
function words(text: JsonValue | undefined): string | undefined {
  if (text !== undefined && typeof text !== 'string') return undefined;
  return (text ?? '').replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '');
}
