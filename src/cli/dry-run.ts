import { dryRun } from '../entry/dry-run.ts';
import { jsonText } from '../report/escape.ts';
import type { Format } from './arguments.ts';
import type { CliRun } from './start.ts';
import { terminal } from './terminal.ts';

/** `verify --dry-run`: prints the plan on stdout, and gives 0. */
export async function showPlan(started: CliRun, format: Format): Promise<number> {
  const plan = started.redactor.value(await dryRun(started.run).finally(started.close));
  switch (format) {
    case 'json':
      process.stdout.write(`${jsonText(plan)}\n`);
      break;
    case 'markdown': {
      const { planMarkdown } = await import('../report/plan/plan-markdown.ts');
      process.stdout.write(planMarkdown(plan));
      break;
    }
    case 'text': {
      const { renderPlan } = await import('../report/plan/plan-text.ts');
      const { color, width } = terminal(process.stdout);
      process.stdout.write(renderPlan(plan, { color, width }));
    }
  }
  return 0;
}
