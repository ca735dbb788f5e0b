import { ANNOTATIONS } from './annotations.ts';
import type { IgnoredManifestFinding, ManifestFinding, ManifestNotice } from './finding.ts';
import type { Resource } from './resource.ts';

/** One wish that a rule be silent: a comment, or an annotation of a resource. */
interface Ignore {
  file: string;
  /** Where it is written. */
  line: number;
  rule: string;
  reason: string;
  silences(finding: ManifestFinding): boolean;
}

const COMMENT = /(?:^|\s)#\s*mcp-deploy-gate:\s*ignore\b[ \t]*(.*)$/;
const HOW = 'Write `# mcp-deploy-gate: ignore <id> <reason>`.';

/** Findings without those that the files themselves silence, and what is wrong with a wish for silence. */
export function withoutIgnored(
  findings: readonly ManifestFinding[],
  files: readonly { path: string; text: string }[],
  resources: readonly Resource[],
  known: ReadonlySet<string>,
): { findings: ManifestFinding[]; ignored: IgnoredManifestFinding[]; notices: ManifestNotice[] } {
  const ignores = [
    ...files.flatMap(({ path, text }) => commentsIn(path, text)),
    ...resources.flatMap(annotationsOf),
  ];
  const notices: ManifestNotice[] = [];
  const say = ({ file, line }: Ignore, message: string, fix: string) =>
    notices.push({ file, line, message, fix });
  const valid = ignores.filter((ignore) => {
    if (!known.has(ignore.rule)) {
      const what =
        ignore.rule === ''
          ? 'no rule'
          : `${JSON.stringify(ignore.rule.slice(0, 80))}, which is no rule`;
      say(ignore, `This ignores ${what}.`, `${HOW} docs/preflight.md lists the ids.`);
    } else if (ignore.reason === '') {
      say(ignore, `This ignores ${ignore.rule} without a reason, so it does not hold.`, HOW);
    } else return true;
    return false;
  });
  const used = new Set<Ignore>();
  const kept: ManifestFinding[] = [];
  const ignored: IgnoredManifestFinding[] = [];
  for (const finding of findings) {
    const by = valid.filter((ignore) => ignore.rule === finding.rule && ignore.silences(finding));
    for (const ignore of by) used.add(ignore);
    const [first] = by;
    if (first) ignored.push({ finding, reason: first.reason, line: first.line });
    else kept.push(finding);
  }
  for (const ignore of valid) {
    if (used.has(ignore)) continue;
    say(
      ignore,
      `This ignores ${ignore.rule}, but there is nothing to ignore.`,
      'Take it out, or put it on the line of the finding or the line above.',
    );
  }
  return { findings: kept, ignored, notices };
}

/** A comment behind a value speaks of its line; one on a line of its own speaks of the next line that is no comment. */
function commentsIn(file: string, text: string): Ignore[] {
  if (!text.includes('mcp-deploy-gate:')) return [];
  const lines = text.split('\n');
  // The next line that is neither empty nor a comment, from the last line to the first.
  const next = new Array<number>(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = /^\s*(?:#|$)/.test(lines[index]!) ? next[index + 1]! : index;
  }
  return lines.flatMap((content, index) => {
    const found = COMMENT.exec(content.trimEnd());
    if (!found) return [];
    const target = next[index]!;
    const [, rule = '', reason = ''] = /^(\S*)\s*(.*)$/.exec(found[1]!.trim()) ?? [];
    return [
      {
        file,
        line: index + 1,
        rule,
        reason,
        silences: (finding) => finding.file === file && finding.line === target + 1,
      },
    ];
  });
}

/** For renderers that take comments out: `mcp-deploy-gate/ignore-<id>: <reason>` speaks of the whole resource. */
function annotationsOf({ id, file, root }: Resource): Ignore[] {
  return root
    .get('metadata', 'annotations')
    .entries()
    .filter(([key]) => key.startsWith(ANNOTATIONS.ignore))
    .map(([key, value]) => ({
      file,
      line: value.place.line,
      rule: key.slice(ANNOTATIONS.ignore.length),
      reason: (value.text ?? '').trim(),
      silences: (finding) => finding.file === file && finding.resource === id,
    }));
}
