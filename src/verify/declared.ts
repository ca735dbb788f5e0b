import type { DeclaredChecks } from '../config/settings.ts';
import type { JsonObject } from '../json.ts';
import type { CheckResult } from './check.ts';
import { excerpt } from './excerpt.ts';

/** Tools that the config file requires, and how many there must be at least: of every sample, without a request. */
export function checkDeclaredTools(
  tools: readonly JsonObject[],
  declared: DeclaredChecks,
): CheckResult[] {
  const names = new Set(tools.map((tool) => tool?.name));
  const results: CheckResult[] = declared.requiredTools.map((name) => {
    const id = 'declared/required-tools';
    const key = `${id}:tools/${name}`;
    const subject = `tools/${name}`;
    if (names.has(name)) return { id, key, status: 'pass', message: `${name} is served.`, subject };
    return {
      id,
      key,
      status: 'fail',
      message: `The required tool ${name} is not served.`,
      hint: 'Deploy a version that has it, or take it off checks.required-tools.',
      subject,
    };
  });
  results.push(minimum(tools.length, declared.minTools));
  return results;
}

function minimum(count: number, atLeast: number): CheckResult {
  const id = 'declared/min-tools';
  const served = count === 1 ? '1 tool is served' : `${count} tools are served`;
  if (count >= atLeast) return { id, key: id, status: 'pass', message: `${served}.` };
  return {
    id,
    key: id,
    status: 'fail',
    message: `${served}, at least ${atLeast} ${atLeast === 1 ? 'is' : 'are'} wanted.`,
    hint:
      count === 0
        ? 'The list is empty: is what the tools are built from (a database, a flag, a licence) reachable for the new version?'
        : 'Look for tools that failed to register, or lower checks.min-tools.',
  };
}

/** The id of a declared tool call's check. */
export function callId(name: string): string {
  return `declared/${excerpt(name, 100)}`;
}
