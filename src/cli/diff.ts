import type { Comparison } from '../diff/finding.ts';
import type { RuleLevels } from '../diff/levels.ts';
import { ConfigError } from '../errors.ts';
import type { Locate } from '../report/findings.ts';
import { CONFIG_FILE, DOCS_URL } from '../report/render-context.ts';
import type { CliRequest } from './arguments.ts';
import { type Side, sideOf } from './side.ts';
import { type CliRun, startRun } from './start.ts';
import { terminal } from './terminal.ts';

/** `mcp-deploy-gate diff <before> <after>`: what changed, and exit 1 when `fail-on` is met, 5 when the two cannot be compared. */
export async function diff(request: Extract<CliRequest, { command: 'diff' }>): Promise<number> {
  const started = await startRun({ ...request, withoutEndpoint: true });
  const { run } = started;
  try {
    const [before, after] = [
      await sideOf(request.before, started),
      await sideOf(request.after, started),
    ];
    const comparison = await compare(before, after, run.settings.rules);
    started.close();
    const { accepted, fails } = await verdict(comparison, run);
    const { renderDiff } = await import('../report/diff-text.ts');
    const { color, width } = terminal(process.stdout);
    const locate = await locatorOf(before);
    const output = await renderDiff(comparison, {
      format: request.format,
      before: before.name,
      after: after.name,
      failOn: run.settings.failOn,
      accepted,
      color,
      width,
      context: { docsUrl: DOCS_URL, configFile: run.settings.config ?? CONFIG_FILE },
      ...(locate && { locate }),
    });
    process.stdout.write(output);
    return comparison.comparable ? (fails ? 1 : 0) : 5;
  } finally {
    started.close();
  }
}

async function compare(
  before: Side,
  after: Side,
  levels: RuleLevels | undefined,
): Promise<Comparison> {
  if (!('contract' in after)) {
    throw new ConfigError(`${after.name} holds a hash only, which does not tell what changed.`, {
      hint: 'Write a whole snapshot over it, `mcp-deploy-gate snapshot <endpoint> -o <file>`, or name it first.',
    });
  }
  if ('hash' in before) {
    const { compareHandMade } = await import('../diff/hand-made.ts');
    const { withLevels } = await import('../diff/levels.ts');
    const findings = compareHandMade(before.hash, after.contract);
    return { comparable: true, findings: withLevels(findings, levels) };
  }
  const { compareAndConfirm } = await import('../diff/confirm.ts');
  return compareAndConfirm(before.contract, after.contract, { resources: 'all', levels });
}

async function verdict(
  comparison: Comparison,
  run: CliRun['run'],
): Promise<{ accepted: string[]; fails: boolean }> {
  if (!comparison.comparable) return { accepted: [], fails: false };
  const { applyAccepted } = await import('../diff/accept.ts');
  const { failsOn } = await import('../diff/fails.ts');
  const { accepted, active } = applyAccepted(comparison.findings, run.settings.accept, run.today);
  const fails = active.some((finding) => failsOn(finding.severity, run.settings.failOn));
  return { accepted: accepted.map(({ finding }) => finding.fingerprint), fails };
}

async function locatorOf({ text }: Side): Promise<Locate | undefined> {
  if (text === undefined) return undefined;
  const { LineIndex } = await import('../snapshot/lines.ts');
  const index = new LineIndex(text);
  return (subject, pointer) => index.locate(subject, pointer);
}
