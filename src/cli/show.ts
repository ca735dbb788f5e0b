import { dirname, join } from 'node:path';
import type { Run } from '../gate/run.ts';
import { jsonText } from '../report/escape.ts';
import type { RenderContext } from '../report/render-context.ts';
import type { Report } from '../report/report-shape.ts';
import type { Format } from './arguments.ts';
import { terminal } from './terminal.ts';

/** Prints a report on stdout in the format asked for, writes the report file where one was named, and gives the exit code. */
export async function show(
  report: Report,
  context: RenderContext,
  format: Format,
  run: Run,
): Promise<number> {
  process.stdout.write(await rendered(report, context, format));
  const { reportPath } = run.settings;
  if (reportPath !== undefined) {
    try {
      await run.writeFile(reportPath, jsonText(report));
      if (report.watch) {
        const { watchPage } = await import('../report/watch-page/watch-page.ts');
        await run.writeFile(join(dirname(reportPath), 'watch.html'), watchPage(report.watch));
      }
    } catch (error) {
      // Reporting never changes the verdict.
      process.stderr.write(`warning: ${(error as Error).message}\n`);
    }
  }
  return report.exitCode;
}

async function rendered(report: Report, context: RenderContext, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(report)}\n`;
    case 'markdown':
      return (await import('../report/summary.ts')).renderSummary(report, context);
    case 'text': {
      const { renderTerminal } = await import('../report/terminal.ts');
      const { color, width } = terminal(process.stdout);
      return renderTerminal(report, context, { color, width });
    }
  }
}
