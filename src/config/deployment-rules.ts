import type { Combined } from './combinations.ts';
import { joined } from './nearest.ts';
import type { Problem } from './problem.ts';

type Rule = (settings: Combined) => Problem[];

const problem = (key: string, message: string, fix: string): Problem[] => [{ key, message, fix }];

const isOrAre = (names: readonly string[]) => (names.length > 1 ? 'are' : 'is');
const themOrIt = (names: readonly string[]) => (names.length > 1 ? 'them' : 'it');

/** What a mode has no use for. */
const UNUSED: Record<'snapshot' | 'rollback', { because: string; keys: readonly string[] }> = {
  snapshot: {
    because: 'only records what is served: it runs no command and never rolls back',
    keys: [
      'candidate-endpoint',
      'previous-endpoint',
      'expected-revision',
      'previous-revision',
      'deploy-command',
      'promote-command',
      'discard-command',
      'rollback-command',
      'retire-command',
      'revision-command',
      'soak-duration',
      'drain-duration',
    ],
  },
  rollback: {
    because: 'only rolls back what is live',
    keys: [
      'candidate-endpoint',
      'previous-endpoint',
      'deploy-command',
      'promote-command',
      'discard-command',
      'retire-command',
      'soak-duration',
      'drain-duration',
    ],
  },
};

/** Settings that the mode never uses, and several endpoints where one file is written. */
const modeAndPhases: Rule = ({ merged, given, name }) => {
  const { mode = 'gate', endpoint = [] } = merged;
  if (mode === 'gate') return [];
  const { because, keys } = UNUSED[mode];
  const names = keys.filter(given).map(name);
  if (names.length > 0) {
    return problem(
      names[0] ?? mode,
      `${joined(names, 'and')} ${isOrAre(names)} given, but mode \`${mode}\` ${because}.`,
      `Take ${themOrIt(names)} out, or use mode \`gate\`.`,
    );
  }
  if (mode === 'rollback') return expectedRevisionByHand({ merged, given, name });
  if (endpoint.length < 2) return [];
  return problem(
    name('endpoint'),
    `\`${name('endpoint')}\` names ${endpoint.length} endpoints, but mode \`snapshot\` records what one server serves.`,
    'Give one of them: replicas of one version serve the same.',
  );
};

/** A rollback by hand that says what it undoes must be able to see whether that is live. */
const expectedRevisionByHand: Rule = ({ given, name }) => {
  if (!given('expected-revision') || given('revision-command')) return [];
  return problem(
    name('expected-revision'),
    `\`${name('expected-revision')}\` is given, but nothing tells which revision is live now.`,
    `Give \`${name('revision-command')}\`, which prints it.`,
  );
};

/** A blue-green switch has a candidate and a command that makes it live; the rest belongs to the two. */
const blueGreen: Rule = ({ merged, given, name }) => {
  if ((merged.mode ?? 'gate') !== 'gate') return [];
  const promote = name('promote-command');
  const candidate = name('candidate-endpoint');
  if (given('promote-command') !== given('candidate-endpoint')) {
    return given('promote-command')
      ? problem(
          promote,
          `\`${promote}\` is given, but no \`${candidate}\`: what it makes live could not be verified before.`,
          `Give \`${candidate}\`, the new version's own address, or use \`${name('deploy-command')}\` for an update in place.`,
        )
      : problem(
          candidate,
          `\`${candidate}\` is given, but nothing makes the candidate live.`,
          `Give \`${promote}\`, or name that address as the endpoint to verify it alone.`,
        );
  }
  if (given('promote-command')) return addresses({ merged, given, name });
  const names = ['previous-endpoint', 'discard-command', 'retire-command'].filter(given).map(name);
  if (names.length === 0) return [];
  return problem(
    names[0] ?? promote,
    `${joined(names, 'and')} ${isOrAre(names)} given, but there is no \`${promote}\`: only a blue-green switch has a candidate to discard, and a previous version beside it.`,
    `Give \`${promote}\` with \`${candidate}\`, or take ${themOrIt(names)} out.`,
  );
};

/** Live, candidate and previous version stand at addresses of their own; else none could be told from the others. */
const addresses: Rule = ({ merged, name }) => {
  const live = merged.endpoint ?? [];
  const candidates = merged['candidate-endpoint'] ?? [];
  const previous = merged['previous-endpoint'];
  const same = (key: string, what: string, fix: string) =>
    problem(name(key), `\`${name(key)}\` is the same address as ${what}.`, fix);
  if (candidates.some((address) => live.includes(address))) {
    return same(
      'candidate-endpoint',
      `\`${name('endpoint')}\`: before the switch it would show the old version, and be verified as the new one`,
      'Name the address at which only the new version answers.',
    );
  }
  if (previous !== undefined && live.includes(previous)) {
    return same(
      'previous-endpoint',
      `\`${name('endpoint')}\`, which shows the new version after the switch`,
      'Name the address at which only the previous version answers, or leave it out.',
    );
  }
  if (previous !== undefined && candidates.includes(previous)) {
    return same(
      'previous-endpoint',
      `\`${name('candidate-endpoint')}\`, which is the new version's own`,
      'Name the address at which only the previous version answers, or leave it out.',
    );
  }
  return [];
};

/** What this run measures itself, it does not take from a step before. */
const measuredHere: Rule = ({ merged, given, name }) => {
  const command = ['deploy-command', 'promote-command'].find(given);
  if ((merged.mode ?? 'gate') !== 'gate' || command === undefined) return [];
  const found: Problem[] = [];
  if (given('baseline')) {
    found.push({
      key: name('baseline'),
      message: `\`${name('baseline')}\` is given together with \`${name(command)}\`, before which this run measures what is live itself.`,
      fix: `Take \`${name('baseline')}\` out; it is for deployments that a step before the gate makes.`,
    });
  }
  if (given('expected-revision')) {
    found.push({
      key: name('expected-revision'),
      message: `\`${name('expected-revision')}\` is given together with \`${name(command)}\`, but nobody knows the revision before this run has made it.`,
      fix: `Give \`${name('revision-command')}\` instead: it is asked before and after.`,
    });
  }
  return found;
};

/** A rollback on cancel needs a rollback. From the file it is for every workflow, as `on-failure` is. */
const onCancel: Rule = ({ merged, given, name }) => {
  if (!given('on-cancel') || merged['on-cancel'] !== 'rollback') return [];
  const key = name('on-cancel');
  const policy = merged['on-failure'] ?? 'rollback';
  if (!given('rollback-command')) {
    return problem(
      key,
      `\`${key}\` is "rollback", but there is no command that rolls back.`,
      `Give \`${name('rollback-command')}\`, or write \`hold\`.`,
    );
  }
  if (policy === 'rollback' || merged.mode === 'rollback') return [];
  return problem(
    key,
    `\`${key}\` is "rollback", but \`${name('on-failure')}\` is "${policy}": a failure would leave alone what a cancellation undoes.`,
    `Write \`hold\`, or \`${name('on-failure')}\` \`rollback\`.`,
  );
};

/** Finds settings of a deployment's phases that cannot be meant together. */
export function deploymentProblems(settings: Combined): Problem[] {
  const rules = [modeAndPhases, blueGreen, measuredHere, onCancel];
  return rules.flatMap((rule) => rule(settings));
}
