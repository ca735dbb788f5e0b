import type { CheckedManifests, ManifestFinding } from '../../preflight/finding.ts';
import { truncateMiddle } from '../escape.ts';
import { code, details, fenced, inline, prose, table } from '../markdown.ts';
import { byFile, counted, offText, placeText, serverText } from './words.ts';

const SIGNS: Record<ManifestFinding['level'], string> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'ℹ️ notice',
};
/** What a comment of GitHub or a summary can hold many times over. */
const MAX_FINDINGS = 100;

/** The result of `preflight` as Markdown, ready to post. */
export function preflightMarkdown(checked: CheckedManifests): string {
  const { findings, ignored, off, problems, notices } = checked;
  const title = findings.length === 0 ? 'no findings' : counted(findings);
  const more = findings.length - MAX_FINDINGS;
  const parts = [
    `## Manifests: ${title}`,
    ...[...byFile(findings.slice(0, MAX_FINDINGS))].map(([file, found]) => filePart(file, found)),
    ...(more > 0 ? [`${more} more are not shown.`] : []),
    ...problems.map(
      (one) =>
        `**Not checked:** ${code(placeText(one))} ${prose(bounded(one.message))} ${prose(one.fix)}`,
    ),
    ...notices.map((one) => {
      const at = placeText(one);
      return `**Notice:** ${at === '' ? '' : `${code(at)} `}${prose(bounded(one.message))} ${prose(one.fix)}`;
    }),
    ignored.length === 0
      ? ''
      : details(
          `${ignored.length} ignored`,
          table(
            ['Where', 'Rule', 'Reason'],
            ignored.map(({ finding, reason }) => [
              code(placeText(finding)),
              code(finding.rule),
              inline(bounded(reason)),
            ]),
          ),
        ),
    ...serverText(checked).map((line) => inline(bounded(line))),
    off.length === 0 ? '' : prose(offText(off)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function filePart(file: string, findings: readonly ManifestFinding[]): string {
  return [`### ${code(bounded(file))}`, ...findings.map(findingPart)].join('\n\n');
}

function findingPart(finding: ManifestFinding): string {
  const { level, line, rule, resource, message, fix, yaml, docs } = finding;
  return [
    `**${SIGNS[level]}** · line ${line} · [${rule}](${docs}) · ${code(bounded(resource))}`,
    `${prose(bounded(message))} ${prose(bounded(fix))}`,
    ...(yaml === undefined ? [] : [fenced(yaml.slice(0, 4000), 'yaml')]),
  ].join('\n\n');
}

function bounded(text: string): string {
  return truncateMiddle(text, 1000);
}
