import { defaultMs } from './defaults.ts';
import { formatDuration } from './durations.ts';
import type { Problem } from './problem.ts';
import type { ParsedSettings } from './schema.ts';

/** What a rule about several settings may look at. */
export interface Combined {
  /** Inputs, flags and file merged; no defaults yet. */
  merged: Partial<ParsedSettings>;
  /** True where an input or flag gave it, right or wrong. */
  given(key: string): boolean;
  /** How the user knows a setting. */
  name(key: string): string;
}

type Rule = (settings: Combined) => Problem[];

const problem = (key: string, message: string, fix: string): Problem[] => [{ key, message, fix }];

/** A command that the mode never runs, or runs without. */
const rollbackAndMode: Rule = ({ merged, given, name }) => {
  const command = name('rollback-command');
  const mode = merged.mode ?? 'gate';
  if (mode === 'snapshot' && given('rollback-command')) {
    return problem(
      command,
      `\`${command}\` is given, but mode \`snapshot\` only records what is served and never rolls back.`,
      `Take \`${command}\` out, or use mode \`gate\`.`,
    );
  }
  if (mode === 'rollback' && !given('rollback-command')) {
    return problem(
      command,
      'Mode `rollback` has nothing to run.',
      `Give \`${command}\`, or use mode \`gate\`.`,
    );
  }
  return [];
};

/** `on-failure: report` and `hold` go with a rollback command: that is how a new gate is tried. */
const onFailure: Rule = ({ merged, given, name }) => {
  const policy = merged['on-failure'];
  if (!given('on-failure') || policy === undefined) return [];
  const key = name('on-failure');
  if (merged.mode === 'rollback' && policy !== 'rollback') {
    return problem(
      key,
      `\`${key}\` is "${policy}", but mode \`rollback\` was asked to roll back.`,
      `Take \`${key}\` out, or use mode \`gate\`.`,
    );
  }
  if ((merged.mode ?? 'gate') === 'gate' && policy === 'rollback' && !given('rollback-command')) {
    return problem(
      key,
      `\`${key}\` is "rollback", but there is no command that rolls back.`,
      `Give \`${name('rollback-command')}\`, or write \`hold\` or \`report\`.`,
    );
  }
  return [];
};

const modeSnapshot =
  (source: 'action' | 'cli'): Rule =>
  ({ merged, given, name }) => {
    if (merged.mode !== 'snapshot') return [];
    if (given('snapshot') && given('baseline')) {
      return problem(
        name('baseline'),
        `\`${name('snapshot')}\` and \`${name('baseline')}\` are both given, but mode \`snapshot\` writes one file.`,
        `Keep \`${name('baseline')}\` to record what is live before a deployment.`,
      );
    }
    if (source === 'action' && !given('snapshot') && !given('baseline')) {
      return problem(
        'baseline',
        'Mode `snapshot` does not say which file to write; the reviewed snapshot is not overwritten by default.',
        'Give `baseline` a path under `runner.temp`, and the same to the gate after the deployment.',
      );
    }
    return [];
  };

/** The gate's own deadline must leave room for the wait and for the rollback. */
const times: Rule = ({ merged, given, name }) => {
  const mode = merged.mode ?? 'gate';
  const parts: string[] = [];
  let sum = 0;
  const add = (key: 'wait-timeout' | 'rollback-timeout') => {
    const ms = merged[key] ?? defaultMs(key);
    sum += ms;
    parts.push(
      `\`${name(key)}\` ${formatDuration(ms)}${merged[key] === undefined ? ' (default)' : ''}`,
    );
  };
  if (mode === 'gate') add('wait-timeout');
  if (mode === 'rollback' || (mode === 'gate' && given('rollback-command')))
    add('rollback-timeout');
  const whole = merged.timeout ?? defaultMs('timeout');
  if (sum <= whole) return [];
  const all = `\`${name('timeout')}\` ${formatDuration(whole)}${merged.timeout === undefined ? ' (default)' : ''}`;
  return problem(
    name('timeout'),
    `${all} leaves no room for ${parts.join(' and ')}.`,
    `Raise \`${name('timeout')}\` to \`${formatDuration(sum)}\` or more, or lower the other${parts.length > 1 ? 's' : ''}.`,
  );
};

const sources: Rule = ({ merged, name }) => {
  const found: Problem[] = [];
  const revision = merged['protocol-version'] ?? 'auto';
  if (merged.transport === 'sse' && revision !== 'auto' && revision >= '2026-07-28') {
    found.push({
      key: name('transport'),
      message: `\`${name('transport')}\` is "sse", but MCP ${revision} has no such transport.`,
      fix: `Write \`streamable-http\`, or an earlier \`${name('protocol-version')}\`.`,
    });
  }
  const from = merged['version-from'];
  if (from && 'health' in from && merged['health-url'] === undefined) {
    found.push({
      key: name('version-from'),
      message: `\`${name('version-from')}\` reads the health answer, but there is no \`${name('health-url')}\`.`,
      fix: `Give \`${name('health-url')}\`, or read the version from a header.`,
    });
  }
  return found;
};

const toolCalls: Rule = ({ merged }) => {
  const names = (merged.checks?.['tool-calls'] ?? []).map((call) => call.name ?? call.tool);
  const twice = names.find((entry, index) => names.indexOf(entry) !== index);
  if (twice === undefined) return [];
  return problem(
    'checks.tool-calls',
    `\`checks.tool-calls\` has two checks named ${JSON.stringify(twice)}.`,
    'Give each a `name` of its own.',
  );
};

/** Finds combinations of settings that cannot be meant. Look at it only when each setting is right by itself. */
export function combinationProblems(source: 'action' | 'cli', settings: Combined): Problem[] {
  const rules = [rollbackAndMode, onFailure, modeSnapshot(source), times, sources, toolCalls];
  return rules.flatMap((rule) => rule(settings));
}
