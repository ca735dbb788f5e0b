import type { CheckedManifests, ManifestFinding } from '../../preflight/finding.ts';
import { truncateMiddle, withoutCommands } from '../escape.ts';
import { paintWith, type Style } from '../paint.ts';
import { DOCS_URL } from '../render-context.ts';
import { type Page, page, plain } from '../terminal-page.ts';
import { byFile, counted, offText, placeText, serverText } from './words.ts';

const STYLES: Record<ManifestFinding['level'], Style> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};
/** Where the texts of a finding begin. */
const INDENT = 4;
const MAX_YAML_LINES = 60;

/** The result of `preflight` for a terminal, ready to print. */
export function preflightText(
  checked: CheckedManifests,
  { color, width }: { color: boolean; width: number },
): string {
  const { findings, ignored, off, problems, notices } = checked;
  const out = page(paintWith(color), width);
  for (const [file, found] of byFile(findings)) {
    out.lines.push(out.paint('bold', plain(file)), '');
    for (const finding of found) findingText(out, finding);
  }
  for (const { message, fix, ...place } of problems) {
    out.text(`${placeText(place)}: ${message}`, { indent: 0, style: 'red' });
    out.text(`To fix: ${fix}`, { indent: 2 });
    out.lines.push('');
  }
  for (const { message, fix, ...place } of notices) {
    const at = placeText(place);
    out.text(`${at === '' ? '' : `${at}: `}${message}`, { indent: 0, style: 'yellow' });
    out.text(`To fix: ${fix}`, { indent: 2 });
    out.lines.push('');
  }
  for (const { finding, reason } of ignored) {
    const { file, line, rule } = finding;
    out.text(`ignored ${file}:${line} ${rule}: ${truncateMiddle(reason, 300)}`, {
      indent: 0,
      style: 'dim',
    });
  }
  if (findings.length > 0) {
    out.text(`Rules: ${DOCS_URL}preflight.md#<rule>`, { indent: 0, style: 'dim' });
  }
  for (const line of serverText(checked)) out.text(line, { indent: 0, style: 'dim' });
  if (off.length > 0) out.text(offText(off), { indent: 0, style: 'dim' });
  out.lines.push(out.paint('bold', closing(checked)));
  return `${out.lines.map(withoutCommands).join('\n')}\n`;
}

function findingText(out: Page, finding: ManifestFinding): void {
  const { level, file, line, rule, resource, message, fix, yaml } = finding;
  const head = out.paint(STYLES[level], level);
  out.lines.push(
    `  ${head} ${out.paint('bold', plain(rule))}  ${plain(resource, 200)}  ${out.paint('dim', plain(`${file}:${line}`))}`,
  );
  out.text(message, { indent: INDENT });
  out.text(`To fix: ${fix}`, { indent: INDENT });
  if (yaml !== undefined) {
    out.lines.push('');
    for (const text of yaml.split('\n').slice(0, MAX_YAML_LINES)) {
      out.line(text, { indent: INDENT + 2, style: 'green' });
    }
    out.lines.push('');
  }
  if (yaml === undefined) out.lines.push('');
}

/** `2 errors, 1 warning; 1 ignored; 1 file not checked`. */
function closing(checked: CheckedManifests): string {
  const { findings, ignored, problems, servers } = checked;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    servers.length === 0 && findings.length === 0 ? 'Nothing was checked' : counted(findings),
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
    ...(files > 0 ? [`${files} ${files === 1 ? 'file' : 'files'} not checked`] : []),
  ];
  return `${parts.join('; ')}.`;
}
