import { checkManifests } from '../../src/preflight/check.ts';
import type { CheckedManifests, ManifestLevel } from '../../src/preflight/finding.ts';
import { GOOD_SET } from '../../src/preflight/good-set.ts';

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

/** The documents of the good set, one by one. */
export const [DEPLOYMENT = '', SERVICE = '', INGRESS = ''] = GOOD_SET.split('---\n');

/** The good set as YAML of these documents. */
export const setOf = (...documents: string[]): string => documents.join('---\n');

/** `level rule` of what is found in the good set with parts replaced, in order. */
export async function rules(
  edits: [right: string, wrong: string][],
  set = GOOD_SET,
): Promise<string[]> {
  let text = set;
  for (const [right, wrong] of edits) {
    if (!text.includes(right)) throw new Error(`no ${right}`);
    text = text.replaceAll(right, () => wrong);
  }
  const { findings } = await check(text);
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

/** Takes out what the good set says of its drain. */
export const UNDECLARED: [string, string] = ["        mcp-deploy-gate/drain-seconds: '25'\n", ''];
