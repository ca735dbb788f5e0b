import type * as z from 'zod';
import { parseDuration } from './durations.ts';
import { nearest, orList, suggestion } from './nearest.ts';
import { quoted } from './problem.ts';
import { NO_DURATION_TEXT } from './values.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of the schema says: after the key and its value, what is wrong, and what to write. */
export interface Explained {
  /** Where it is; for an unknown key, the key itself stands last. */
  path: PropertyKey[];
  /** True where the path names a key that should not be there. */
  unknown: boolean;
  wrong: string;
  fix: string;
  /** Whether the value helps in the message: not where it is missing, unknown or a whole map. */
  showValue: boolean;
}

/** Puts an issue of the schema into words. An issue with several unknown keys gives several; `siblings` are the names known there. */
export function explain(
  issue: Issue,
  value: unknown,
  siblings: (path: PropertyKey[]) => readonly string[],
): Explained[] {
  const { path } = issue;
  const one = (wrong: string, fix: string): Explained[] => [
    { path, unknown: false, wrong, fix, showValue: isScalar(value) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        unknown: true,
        wrong: 'is not a key that is known here',
        fix: suggestion(key, siblings(path)),
        showValue: false,
      }));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, allowed) : [];
      return one(
        `is not one of ${allowed.join(', ')}`,
        near.length > 0 ? `Did you mean ${orList(near)}?` : `Write one of ${orList(allowed)}.`,
      );
    }
    case 'invalid_type': {
      const bare = issue.message === NO_DURATION_TEXT && parseDuration(String(value));
      if (bare && !bare.ok && typeof value === 'number') return one(bare.wrong, bare.fix);
      if (value === undefined) {
        return one('is missing', `Add the line \`${String(path.at(-1))}: …\` there.`);
      }
      return one(
        `is ${kindOf(value)}, not ${WANTED[issue.expected] ?? issue.expected}`,
        MENDED[issue.expected] ?? `Write ${WANTED[issue.expected] ?? issue.expected}.`,
      );
    }
    case 'too_small':
    case 'too_big': {
      const [limit, than] =
        issue.code === 'too_small' ? [issue.minimum, 'less than'] : [issue.maximum, 'more than'];
      const what = COUNTED[issue.origin] ?? '';
      if (value === '' || (Array.isArray(value) && value.length === 0))
        return one('is empty', 'Give it a value or leave it out.');
      return one(
        `is ${than} ${limit}${what}`,
        `Write at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit}${what}.`,
      );
    }
    case 'custom':
      return one(issue.message, typeof issue.params?.fix === 'string' ? issue.params.fix : '');
    case 'invalid_format':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one(issue.message, 'See docs/configuration.md for what may stand here.');
    default:
      return issue satisfies never;
  }
}

const COUNTED: Record<string, string> = { string: ' characters', array: ' entries' };

const WANTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

const MENDED: Record<string, string> = {
  string: 'Put it in quotes; a duration also needs a unit: `30s`, `5m`.',
  array: 'Write a list: `[a, b]`, or one `- entry` a line.',
  object: 'Write `key: value` lines, indented under it.',
  record: 'Write `key: value` lines, indented under it.',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return (
    { string: 'text', boolean: '`true` or `false`' }[typeof value as string] ?? `a ${typeof value}`
  );
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

/** A path as a person writes it: `checks.tool-calls[0].expect`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const text = String(part);
      const plain = /^[\w$-]{1,64}$/.test(text) ? text : quoted(text);
      return index === 0 ? plain : `.${plain}`;
    })
    .join('');
}

/** The value at a path, or undefined. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
