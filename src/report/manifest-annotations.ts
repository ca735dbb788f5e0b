import { type Annotation, annotation } from './annotation.ts';
import { PER_LEVEL } from './annotation-room.ts';
import { visible } from './escape.ts';
import type { Report } from './report-shape.ts';

/** The manifests, as the user named them, in which a finding can be annotated. */
export function annotatedManifests({ manifests }: Report): string[] {
  const { findings = [] } = manifests ?? {};
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    findings.filter((finding) => finding.level === level).slice(0, PER_LEVEL),
  );
  return [...new Set(shown.map(({ file }) => file))];
}

/** What the manifests do to sessions, each on its line; `files`: their paths in the repository by those that the user named. */
export function manifestAnnotations(
  { manifests }: Report,
  files: ReadonlyMap<string, string> = new Map(),
): Annotation[] {
  return (manifests?.findings ?? []).map((finding) => {
    const { level, rule, resource, message, fix, yaml, docs, file, line, endLine, column } =
      finding;
    const write = yaml === undefined ? fix : `${fix}\n${yaml}`;
    const more = `${write}\nAbout the rule: ${docs}`;
    return {
      ...annotation(level, `${rule} ${resource}`, message, more),
      file: visible((files.get(file) ?? file).replaceAll('\\', '/')),
      startLine: line,
      endLine: endLine ?? line,
      // A column is for one line only.
      ...(column !== undefined && (endLine ?? line) === line && { startColumn: column }),
    };
  });
}
