import type { ManifestFinding } from '../preflight/finding.ts';
import { truncateMiddle } from './escape.ts';
import { code, details, fenced, prose, table } from './markdown.ts';
import { counted, placeText } from './preflight/words.ts';
import type { Report } from './report-shape.ts';
import type { Detail } from './summary-detail.ts';
import { plural } from './words.ts';

const MARKS: Record<ManifestFinding['level'], string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const MAX_YAML = 2000;

/** What the manifests do to sessions, worst first, and what to write instead. */
export function manifestsPart({ manifests }: Report, detail: Detail): string {
  if (!manifests) return '';
  const { findings, files, ignored } = manifests;
  const title = `### Manifests: ${counted(findings).toLowerCase()}`;
  const silenced = ignored > 0 ? `, ${plural(ignored, 'finding')} ignored by a comment` : '';
  const read = `${plural(files, 'file')} read${silenced}.`;
  const shown = findings.slice(0, detail.manifests);
  const rows = shown.map((finding) => [
    MARKS[finding.level],
    place(finding),
    `${ruleLink(finding)}<br>${code(truncateMiddle(finding.resource, 120))}`,
    `${short(finding.message, detail)}<br>→ ${short(finding.fix, detail)}`,
  ]);
  const left = findings.length - shown.length;
  const more = left > 0 ? `\n\n${plural(left, 'finding')} not shown.` : '';
  const body = table(['', 'Where', 'Rule', 'What it does to sessions'], rows);
  return [title, read, `${body}${more}`, yamlPart(shown, detail)].filter(Boolean).join('\n\n');
}

function yamlPart(findings: readonly ManifestFinding[], detail: Detail): string {
  const blocks = findings
    .filter(({ yaml }) => yaml !== undefined)
    .slice(0, detail.manifestYaml)
    .map((finding) =>
      [
        `${place(finding)} ${ruleLink(finding)}`,
        fenced(truncateMiddle(finding.yaml ?? '', MAX_YAML), 'yaml'),
      ].join('\n\n'),
    );
  return blocks.length === 0 ? '' : details('What to write', blocks.join('\n\n'));
}

const short = (text: string, detail: Detail): string => prose(truncateMiddle(text, detail.text));

const place = (finding: ManifestFinding): string => code(truncateMiddle(placeText(finding), 200));

function ruleLink({ rule, docs }: ManifestFinding): string {
  return /^https:\/\/[\w./#-]+$/.test(docs) && /^[a-z0-9-]{1,80}$/.test(rule)
    ? `[${rule}](${docs})`
    : code(truncateMiddle(rule, 80));
}
