import { duration } from '../words.ts';
import type { Plan, PlanPath } from './plan.ts';

/** Of one command; a longer one is in the workflow for everyone to read. */
const MAX_COMMAND_LINES = 40;

/** Where the run looks, and how it runs commands; raw. */
export function addresses(plan: Plan): string {
  const { endpoints, candidateEndpoints, previousEndpoint, shell, workingDirectory } = plan;
  const label = candidateEndpoints.length > 0 ? 'live ' : '';
  return [
    `${label}${endpoints.join(', ')}`,
    candidateEndpoints.length > 0 ? `candidate ${candidateEndpoints.join(', ')}` : '',
    previousEndpoint === undefined ? '' : `previous ${previousEndpoint}`,
    shell === undefined ? '' : `commands in ${shell}`,
    workingDirectory === undefined ? '' : `in ${workingDirectory}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What stands behind the sum of a path. */
export function totalText({ timeoutMs, paths }: Plan, path: PlanPath): string {
  const { atMostMs, limitMs } = path;
  const before = path === paths[0] ? '' : ', what came before included';
  const of = atMostMs > limitMs ? 'more than' : 'of';
  const limit =
    limitMs === timeoutMs
      ? `${of} a timeout of ${time(timeoutMs)}`
      : `${of} ${time(limitMs)}: the rest of the timeout of ${time(timeoutMs)} is kept for the rollback`;
  return `in all${before}, ${limit}`;
}

/** Milliseconds of a setting: `2 s`, `15 min`. */
export function time(ms: number): string {
  return duration(ms).replace(/\.0 s$/, ' s');
}

/** The lines of a command as the user wrote it, and how many are left out. */
export function linesOf(command: string): { lines: string[]; left: number } {
  const all = command.trimEnd().split(/[ \t]*(?:\r\n|\n|\r)/);
  return {
    lines: all.slice(0, MAX_COMMAND_LINES),
    left: Math.max(0, all.length - MAX_COMMAND_LINES),
  };
}
