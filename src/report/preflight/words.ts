import type { CheckedManifests, ManifestFinding } from '../../preflight/finding.ts';
import { plural } from '../words.ts';

/** Findings by file, the file with the worst first. They come worst first. */
export function byFile(findings: readonly ManifestFinding[]): Map<string, ManifestFinding[]> {
  const files = new Map<string, ManifestFinding[]>();
  for (const finding of findings) {
    const same = files.get(finding.file);
    if (same) same.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** `2 errors, 1 warning`, or that there is nothing. */
export function counted(findings: readonly ManifestFinding[]): string {
  const counts = (['error', 'warning', 'notice'] as const)
    .map((level) => [level, findings.filter((one) => one.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => plural(count, level));
  return counts.length > 0 ? counts.join(', ') : 'No findings';
}

/** `Findings of 2 rules are off: …`. */
export function offText(off: readonly string[]): string {
  const rules = [...new Set(off)].sort().join(', ');
  return `${plural(off.length, 'finding')} not shown: \`rules\` in the config file has ${rules} off.`;
}

/** What is known of each server's sessions, and how. */
export function serverText({ servers }: CheckedManifests): string[] {
  return servers.map(({ resource, because, sessions }) => {
    const live =
      sessions === 'unknown'
        ? 'taken for stateful, for nothing says it is stateless'
        : `${sessions}`;
    return `Checked ${resource}: an MCP server, for ${because}; ${live}.`;
  });
}

/** `file:line`, as far as they are known. */
export function placeText({ file, line }: { file?: string; line?: number }): string {
  return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
}
