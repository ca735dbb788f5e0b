import { error, notice, warning } from '@actions/core';
import type { Reporting } from '../entry/reporting.ts';
import type { Annotation } from '../report/annotation.ts';
import { annotations } from '../report/annotations.ts';
import { annotatedManifests } from '../report/manifest-annotations.ts';
import { repositoryPath } from './repository-path.ts';

const PRINT = { error, warning, notice } as const;

/** Prints a part of a report's annotations, worst first, each on its line of the snapshot or a manifest. */
export async function annotate(
  { report, locate }: Reporting,
  part: 'cause' | 'outcome' | 'all',
): Promise<void> {
  const { snapshot } = report.settings;
  const manifests = annotatedManifests(report).map(async (file) => {
    return [file, await repositoryPath(file)] as const;
  });
  const manifestFiles = new Map(await Promise.all(manifests));
  const file = snapshot === undefined ? undefined : await repositoryPath(snapshot);
  const shown = annotations(report, {
    locate,
    part,
    manifestFiles,
    ...(file !== undefined && { file }),
  });
  printAnnotations(shown);
}

export function printAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, message, ...place } of annotations) PRINT[level](message, place);
}
