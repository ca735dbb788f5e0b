import { metaRule, plainAnnotationsRule } from './annotations.ts';
import type { MemberRule, MemberRules } from './member.ts';
import {
  descriptionRule,
  iconsRule,
  itemNameRule,
  mimeTypeRule,
  sizeRule,
  titleRule,
} from './texts.ts';

/** What the members of a resource, or of a resource template, mean when they change. */
export const RESOURCE_RULES: MemberRules = new Map<string, MemberRule>([
  ['name', itemNameRule],
  ['description', descriptionRule],
  ['title', titleRule],
  ['mimeType', mimeTypeRule],
  ['size', sizeRule],
  ['annotations', plainAnnotationsRule],
  ['icons', iconsRule],
  ['_meta', metaRule],
]);
