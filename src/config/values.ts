import * as z from 'zod';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { DURATION_PATTERN, parseDuration } from './durations.ts';
import { quoted } from './problem.ts';
import { isDay, wrongLine } from './text-rules.ts';

/** Adds an issue whose text becomes a Problem as it is: what is wrong, and the fix. */
export function wrong(context: z.RefinementCtx, message: string, fix: string): void {
  context.addIssue({ code: 'custom', message, params: { fix } });
}

/** One line of text, trimmed, of at most `max` characters. */
export function line(max = 1024) {
  return z.string().superRefine((text, context) => {
    const found = wrongLine(text, max);
    if (found) wrong(context, found.wrong, found.fix);
  });
}

/** Text of one line, given back trimmed. */
export const oneLine = (max?: number) => line(max).transform((text) => text.trim());

const MAX_PATHS = 1000;

/** Paths, one a line; blank lines are left out. */
export const pathLines = z.array(z.string()).transform((lines, context) => {
  const paths = lines.map((text) => text.trim()).filter((text) => text !== '');
  if (paths.length > MAX_PATHS) {
    wrong(context, `names ${paths.length} paths`, `Name at most ${MAX_PATHS}, or their folder.`);
  }
  for (const [index, path] of paths.entries()) {
    const found = wrongLine(path, 1024);
    if (found) wrong(context, `number ${index + 1} ${found.wrong}`, found.fix);
  }
  return paths;
});

/** The message of a duration that is no text; YAML reads `30` as a number. */
export const NO_DURATION_TEXT = 'is not the text of a duration';

const durationOf = (options: { zero?: boolean }) =>
  z
    .string({ error: NO_DURATION_TEXT })
    .meta({ pattern: DURATION_PATTERN.source, examples: ['30s', '5m'] })
    .transform((text, context) => {
      const parsed = parseDuration(text.trim(), options);
      if (parsed.ok) return parsed.ms;
      wrong(context, parsed.wrong, parsed.fix);
      return z.NEVER;
    });

/** `30s`, `5m`, `1h30m`, `500ms` → milliseconds. */
export const duration = durationOf({});

/** The same, and `0s` is one too. */
export const durationOrNone = durationOf({ zero: true });

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/i;

/** "Bad ports" of the Fetch standard: a request to one fails before it is sent, which must not look like a fault of the server. */
const BLOCKED_PORTS = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 ' +
    '135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 ' +
    '995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
);

/** An http(s) URL without user information, as `URL.href`. `secure`: https only, or loopback, and why. */
export function webAddress(options: { secure?: string } = {}) {
  return oneLine(2048).transform((text, context) => {
    let url: URL | undefined;
    try {
      url = new URL(text);
    } catch {
      // Said below.
    }
    if (!url) {
      wrong(context, 'is not a URL', 'Write it whole: `https://host/path`.');
    } else if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      wrong(context, `has the scheme ${quoted(url.protocol)}`, 'Write an http or https URL.');
    } else if (url.username !== '' || url.password !== '') {
      wrong(
        context,
        'holds a user name or password',
        'Take them out of the URL: credentials go into `headers` or `bearer-token`.',
      );
    } else if (BLOCKED_PORTS.has(url.port)) {
      wrong(
        context,
        `has port ${url.port}, which no HTTP client may use`,
        'Use another port: the Fetch standard blocks this one.',
      );
    } else if (options.secure && url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
      wrong(context, 'is not https', `Write an https URL: ${options.secure}.`);
    } else {
      return url.href;
    }
    return z.NEVER;
  });
}

/** A day that exists, `YYYY-MM-DD`. */
export const day = z
  .string()
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-12-31'] })
  .superRefine((text, context) => {
    if (!isDay(text)) wrong(context, 'is not a day', 'Write `YYYY-MM-DD`, `2026-12-31` say.');
  });

/** Any JSON value: YAML also knows `.nan` and `.inf`, which no server can be sent. */
export const jsonValue = z.unknown().superRefine((value, context) => {
  if (!isJson(value)) {
    wrong(context, 'holds something that is not JSON', 'Write numbers, text, lists and maps only.');
  }
});

/** A JSON object with any members. */
export const jsonObject = z.record(z.string(), z.unknown()).transform((value, context) => {
  if (isJsonObject(value) && isJson(value)) return value as JsonObject;
  wrong(context, 'holds something that is not JSON', 'Write numbers, text, lists and maps only.');
  return z.NEVER;
});

// The file's reader has bounded the depth.
function isJson(value: unknown): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isJsonObject(value) && Object.values(value).every(isJson);
}
