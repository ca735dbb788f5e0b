import type { GateEvent } from '../events.ts';
import type { Run } from '../gate/run.ts';
import { changedTexts } from '../report/changed-text.ts';
import type { Locate } from '../report/findings.ts';
import { CONFIG_FILE, DOCS_URL, type RenderContext } from '../report/render-context.ts';
import { foldReport } from '../report/report.ts';
import type { Report } from '../report/report-shape.ts';

/** A report and what its renderers need. */
export interface Reporting {
  report: Report;
  context: RenderContext;
  locate: Locate;
}

/** Folds the log so far and gathers what the renderers need. Never throws: a report without lines is still one. */
export async function reporting(
  events: readonly GateEvent[],
  run: Run | undefined,
): Promise<Reporting> {
  const locate = run ? await locator(run, events) : () => undefined;
  const report = foldReport(events, { locate });
  const context: RenderContext = {
    docsUrl: DOCS_URL,
    configFile: run?.settings.config ?? CONFIG_FILE,
  };
  if (report.findings.length > 0) {
    context.texts = await changedTexts(report.findings).catch(() => []);
  }
  const fileUrl = run && webAddress(run, report);
  if (fileUrl !== undefined) context.fileUrl = fileUrl;
  return { report, context, locate };
}

/** Looks places up in the snapshot; loaded only where there is a finding to place. */
async function locator(run: Run, events: readonly GateEvent[]): Promise<Locate> {
  if (!events.some((e) => e.type === 'findings' && e.findings.length > 0)) return () => undefined;
  const text = await run.readFile(run.settings.snapshot.path).catch(() => undefined);
  if (text === undefined) return () => undefined;
  const { LineIndex } = await import('../snapshot/lines.ts');
  const index = new LineIndex(text);
  return (subject, pointer) => index.locate(subject, pointer);
}

/** The snapshot at this run's commit, where the run is GitHub's. */
function webAddress({ env }: Run, report: Report): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  const path = report.settings.snapshot;
  if (
    !server ||
    !repository ||
    !sha ||
    path === undefined ||
    path.startsWith('/') ||
    path.includes('..')
  )
    return undefined;
  const encoded = path
    .split(/[\\/]/)
    .filter((part) => part !== '.')
    .map(encodeURIComponent)
    .join('/');
  return `${server}/${repository}/blob/${sha}/${encoded}`;
}
