import type * as z from 'zod';
import type { Source } from './given.ts';
import { explain } from './issues.ts';
import { type Problem, quoted } from './problem.ts';
import { watchSchema } from './watch-schema.ts';

type ParsedWatch = z.output<typeof watchSchema>;

/**
 * Members of `watch` as flags or inputs give them: texts by their names; blank ones are absent. `tool` is the name of a
 * tool, which is called without arguments.
 */
export function givenWatch(
  source: Source,
  raw: Readonly<Record<string, string | undefined>>,
): { values: Partial<ParsedWatch>; problems: Problem[] } {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, given] of Object.entries(raw)) {
    const text = given?.trim() ?? '';
    if (text === '') continue;
    const parsed = watchSchema.safeParse({ [name]: memberValue(name, text) });
    if (parsed.success) {
      values[name] = (parsed.data as Record<string, unknown>)[name];
      continue;
    }
    const key = source === 'cli' ? `--${name}` : name;
    for (const issue of parsed.error.issues) {
      for (const { wrong, fix } of explain(issue, text, () => [])) {
        problems.push({ key, message: `\`${key}\` is ${quoted(text)}: it ${wrong}.`, fix });
      }
    }
  }
  return { values: values as Partial<ParsedWatch>, problems };
}

function memberValue(name: string, text: string): unknown {
  if (name === 'sessions') return /^\d{1,15}$/.test(text) ? Number(text) : text;
  return name === 'tool' ? { name: text } : text;
}
