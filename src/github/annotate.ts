import { isAbsolute, relative, resolve } from 'node:path';
import { error, notice, warning } from '@actions/core';
import type { Reporting } from '../entry/reporting.ts';
import { annotations } from '../report/annotations.ts';

const PRINT = { error, warning, notice } as const;

/** Prints a part of a report's annotations, worst first, each on its line of the snapshot. */
export function annotate({ report, locate }: Reporting, part: 'cause' | 'outcome' | 'all'): void {
  const file = fileInRepository(report.settings.snapshot);
  for (const { level, message, ...place } of annotations(report, {
    locate,
    part,
    ...(file && { file }),
  })) {
    PRINT[level](message, place);
  }
}

/** GitHub matches annotations by the path in the repository, with forward slashes. */
function fileInRepository(path: string | undefined): string | undefined {
  const root = process.env.GITHUB_WORKSPACE;
  if (path === undefined || !root) return path;
  const inside = relative(root, resolve(process.cwd(), path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll('\\', '/');
}
