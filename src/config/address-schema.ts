import * as z from 'zod';
import { oneLine, webAddress, wrong } from './values.ts';

/** More are more than one decision; each is asked by several connections at once. */
const MAX_ENDPOINTS = 50;

/** Lines of http(s) URLs → `href`s, at least one, all different. Blank lines are skipped. */
export const endpointLines = z.array(z.string()).transform((lines, context) => {
  const texts = lines.filter((text) => text.trim() !== '');
  if (texts.length > MAX_ENDPOINTS) {
    wrong(context, `names ${texts.length} endpoints`, `Give at most ${MAX_ENDPOINTS} to one run.`);
    return z.NEVER;
  }
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const parsed = webAddress().safeParse(text);
    const which = texts.length > 1 ? `number ${index + 1} ` : '';
    for (const issue of parsed.error?.issues ?? []) {
      if (issue.code !== 'custom') continue;
      const message = `${which}${issue.message}`;
      context.addIssue({ ...issue, message, input: undefined, path: [] });
    }
    if (!parsed.success) continue;
    const before = seen.get(parsed.data);
    if (before === undefined) seen.set(parsed.data, index + 1);
    else {
      wrong(
        context,
        `number ${index + 1} is the same address as number ${before}`,
        'Keep it once: each address counts as a replica of its own.',
      );
    }
  }
  return [...seen.keys()];
});

const NOWHERE = 'http://path.invalid';

/** An http(s) URL as `href`, or a path (`/health`) that begins with one slash and stays on the origin it is resolved against. */
export const healthAddress = oneLine(2048).transform((text, context) => {
  if (!text.startsWith('/')) {
    const parsed = webAddress().safeParse(text);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      if (issue.code === 'custom') context.addIssue({ ...issue, input: undefined, path: [] });
    }
    return z.NEVER;
  }
  const url = URL.canParse(text, NOWHERE) ? new URL(text, NOWHERE) : undefined;
  // `//host`, `/\host` and `/.//host` would lead to another host.
  if (url?.origin === NOWHERE && !url.pathname.startsWith('//')) return url.pathname + url.search;
  wrong(
    context,
    'is not a path on the server',
    'Write a path such as `/health`, or a whole URL: `https://host/health`.',
  );
  return z.NEVER;
});
