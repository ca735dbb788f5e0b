import type { ManifestFinding } from '../preflight/finding.ts';
import type { Style } from './paint.ts';
import { counted, placeText } from './preflight/words.ts';
import type { Report } from './report-shape.ts';
import type { Page } from './terminal-page.ts';
import { plural } from './words.ts';

const MARKS: Record<ManifestFinding['level'], { mark: string; style: Style }> = {
  error: { mark: '✗', style: 'red' },
  warning: { mark: '!', style: 'yellow' },
  notice: { mark: 'i', style: 'cyan' },
};
const MAX_FINDINGS = 50;
const MAX_YAML_LINES = 20;

/** What the manifests do to sessions, worst first, and what to write instead. */
export function manifestLines(out: Page, { manifests }: Report): void {
  if (!manifests) return;
  const { findings, files, ignored } = manifests;
  out.heading(`Manifests: ${counted(findings).toLowerCase()}`);
  const silenced = ignored > 0 ? `, ${plural(ignored, 'finding')} ignored by a comment` : '';
  out.text(`${plural(files, 'file')} read${silenced}.`, { indent: 2, style: 'dim' });
  for (const finding of findings.slice(0, MAX_FINDINGS)) {
    const { mark, style } = MARKS[finding.level];
    const first = `  ${out.paint(style, mark)} `;
    out.text(`${placeText(finding)} ${finding.rule}: ${finding.message}`, { indent: 4, first });
    out.text(finding.fix, { indent: 6, first: '    → ' });
    for (const line of (finding.yaml ?? '').split('\n').slice(0, MAX_YAML_LINES))
      if (line.trim() !== '') out.line(line, { indent: 8, style: 'cyan' });
  }
  const more = findings.length - MAX_FINDINGS;
  if (more > 0) out.text(`${plural(more, 'finding')} not shown.`, { indent: 2, style: 'dim' });
}
