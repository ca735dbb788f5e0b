import * as core from '@actions/core';
import type { Plan } from '../report/plan/plan.ts';
import { planMarkdown } from '../report/plan/plan-markdown.ts';
import { renderPlan } from '../report/plan/plan-text.ts';
import { quietly } from './finish.ts';

/** Shows the plan of a dry run in the log and the job summary. It has no result: the outputs stay empty, the step passes. */
export async function finishPlan(plan: Plan): Promise<void> {
  core.info(renderPlan(plan, { color: false }));
  await quietly('The job summary', async () => {
    await core.summary.addRaw(planMarkdown(plan)).write();
  });
}
