import { checkManifests } from '../../src/preflight/check.ts';
import type { CheckedManifests, ManifestLevel } from '../../src/preflight/finding.ts';

/** Checks one text, or texts by path. */
export function check(
  given: string | Record<string, string>,
  levels: Record<string, ManifestLevel> = {},
): Promise<CheckedManifests> {
  const texts = typeof given === 'string' ? { 'k8s.yaml': given } : given;
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return checkManifests(files, { levels });
}

/** `rule@line` of each finding, in order. */
export async function found(given: string | Record<string, string>): Promise<string[]> {
  const { findings } = await check(given);
  return findings.map(({ rule, line }) => `${rule}@${line}`);
}

/** The line, from 1, that holds a text once. */
export function lineOf(text: string, part: string): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []));
  if (lines.length !== 1) throw new Error(`${part} stands on ${lines.length} lines`);
  return lines[0]!;
}
