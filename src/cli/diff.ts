import type { Accepted } from '../diff/accept.ts';
import { failsOn } from '../diff/fails.ts';
import type { Comparison } from '../diff/finding.ts';
import { sweep } from '../heap.ts';
import type { Locate } from '../report/findings.ts';
import { CONFIG_FILE, DOCS_URL } from '../report/render-context.ts';
import type { CliRequest } from './arguments.ts';
import { compareSides, written } from './comparison.ts';
import { noticesOf } from './notices.ts';
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
    const comparison = await compareSides(before, after, run.settings.rules);
    sweep();
    started.close();
    const accepted = await acceptedIn(comparison, run);
    const fails = accepted?.active.some((f) => failsOn(f.severity, run.settings.failOn));
    const { renderDiff } = await import('../report/diff-text.ts');
    const { color, width } = terminal(process.stdout);
    const locate = await locatorOf(before);
    const output = await renderDiff(comparison, {
      format: request.format,
      before: before.name,
      after: after.name,
      failOn: run.settings.failOn,
      ...(accepted && { accepted: { ...accepted, today: run.today } }),
      compared: { before: written(request.before), after: written(request.after) },
      notices: noticesOf(comparison, [before, after]),
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

async function acceptedIn(
  comparison: Comparison,
  { settings, today }: CliRun['run'],
): Promise<Accepted | undefined> {
  if (!comparison.comparable) return undefined;
  const { applyAccepted } = await import('../diff/accept.ts');
  return applyAccepted(comparison.findings, settings.accept, today, comparison.notCompared);
}

async function locatorOf({ text }: Side): Promise<Locate | undefined> {
  if (text === undefined) return undefined;
  const { LineIndex } = await import('../snapshot/lines.ts');
  const index = new LineIndex(text);
  return (subject, pointer) => index.locate(subject, pointer);
}
