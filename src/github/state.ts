import * as core from '@actions/core';
import { logLine } from '../report/escape.ts';

/** How far the main step came: `started`, or `ended` when it had said all that there was to say. */
export const STATE_PROGRESS = 'progress';
/** The path of the run's journal; absent: the run had not begun, or changes nothing. */
export const STATE_JOURNAL = 'journal';

/** Tells `post` something. Where that cannot be written it warns: reporting never ends a run. */
export function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    core.warning(logLine(`The step's state could not be written: ${(error as Error).message}`));
  }
}
