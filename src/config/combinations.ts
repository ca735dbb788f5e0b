import { deploymentProblems } from './deployment-rules.ts';
import type { Problem } from './problem.ts';
import type { ParsedSettings } from './schema.ts';
import { timeProblems } from './time-rules.ts';

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

/** A rollback by hand is that command. */
const rollbackByHand: Rule = ({ merged, given, name }) => {
  if (merged.mode !== 'rollback' || given('rollback-command')) return [];
  return problem(
    name('rollback-command'),
    'Mode `rollback` has nothing to run.',
    `Give \`${name('rollback-command')}\`, or use mode \`gate\`.`,
  );
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
  const addresses = (merged.endpoint?.length ?? 0) + (merged['candidate-endpoint']?.length ?? 0);
  const isAbsolute = merged['health-url']?.startsWith('/') === false;
  if (from && 'health' in from && isAbsolute && addresses > 1) {
    found.push({
      key: name('health-url'),
      message: `\`${name('health-url')}\` is one address, but \`${name('version-from')}\` reads the version of each of ${addresses} from it.`,
      fix: 'Write a path, such as `/health`: it is asked at each address.',
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
  const rules = [
    rollbackByHand,
    onFailure,
    modeSnapshot(source),
    deploymentProblems,
    timeProblems,
    sources,
    toolCalls,
  ];
  return rules.flatMap((rule) => rule(settings));
}
