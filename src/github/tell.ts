import { error, summary, warning } from '@actions/core';
import { annotationText, logLine } from '../report/escape.ts';
import { prose } from '../report/markdown.ts';
import { quietly } from './finish.ts';

/** What the post step has to say, loudly: raw texts. */
export interface Notice {
  title: string;
  reason: string;
  hint?: string | undefined;
  level: 'error' | 'warning';
}

/** Writes an annotation, and a part of the job summary with `more` below it, which is Markdown. Never throws. */
export async function tell({ title, reason, hint, level }: Notice, more = ''): Promise<void> {
  const text = annotationText([reason, hint].filter(Boolean).join('\n'));
  ({ error, warning })[level](text, { title: logLine(title, 200) });
  const parts = [`## ⚠️ ${title}`, prose(reason), hint === undefined ? '' : prose(hint), more];
  await quietly('The job summary', async () => {
    await summary.addRaw(`${parts.filter((part) => part !== '').join('\n\n')}\n`).write();
  });
}
