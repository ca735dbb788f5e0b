import { type ContractId, type Evidence, type Round, type ServedAnswer, sameId } from './answer.ts';
import { versionDiffers } from './identity.ts';
import { AFTER_ROLLBACK } from './identity-names.ts';
import { roundState } from './round-state.ts';
import { stateKey } from './state-keys.ts';
import { describeState } from './state-text.ts';
import type { VerifiedBy } from './verdict.ts';

/** What is known of the version that failed: the rollback must lead away from it. */
export interface FailedVersion {
  /** The keys of the checks that it failed; empty where the rollback was asked for by hand. */
  checks: readonly string[];
  /** The last contract that it served, if it served any. */
  id?: ContractId;
  version?: string;
  /** The contract that it was to serve, where that is known not to be the previous one's. */
  reviewed?: ContractId;
}

export interface ProofRules {
  /** Agreeing rounds that prove it. */
  failureThreshold: number;
  deadlineAt: number;
  /** Until when a proof that has begun may finish. */
  endAt: number;
}

export type RollbackProof =
  /** `key` is the same for as long as nothing changes that a person would want to know. */
  | { verdict: 'continue'; key: string; message: string }
  | { verdict: 'verified'; by: VerifiedBy; answer: ServedAnswer }
  | { verdict: 'unproven'; message: string };

/**
 * Whether the previous version is proven to serve, by the rounds since the rollback command ended (design,
 * "Rollback"). The rounds were measured without the new snapshot: its rules never apply to the previous version.
 * Answers of the failed version, mixed rounds and errors are not yet a failure until the deadline.
 */
export function proveRollback(
  rounds: readonly Round[],
  failed: FailedVersion,
  evidence: Evidence,
  rules: ProofRules,
  now: number,
): RollbackProof {
  // The expected version is the one that failed: what tells the previous one is the contract.
  const { expectedVersion: _, candidate: __, ...known } = evidence;
  let proven: { by: VerifiedBy; answer: ServedAnswer; streak: number } | undefined;
  let message = 'Nothing measured since the rollback.';
  let key = 'empty';
  for (const round of rounds) {
    const state = roundState({ ...round, answers: round.answers.map(withoutDrift) }, known);
    message = describeState(state, AFTER_ROLLBACK);
    key = stateKey(state);
    const answer =
      state.state === 'clean' || state.state === 'failing' || state.state === 'undecided'
        ? state.answer
        : state.state === 'old'
          ? agreed(state.answers)
          : undefined;
    const by = answer && provenBy(answer, failed, evidence);
    if (answer) {
      message = by ? 'The previous version answers.' : whyNot(answer, failed, evidence);
      key = message;
    }
    const again =
      proven !== undefined &&
      answer !== undefined &&
      proven.by === by &&
      sameId(proven.answer.id, answer.id);
    proven =
      answer && by ? { by, answer, streak: again ? (proven?.streak ?? 0) + 1 : 1 } : undefined;
    if (proven && proven.streak >= rules.failureThreshold) {
      return { verdict: 'verified', by: proven.by, answer: proven.answer };
    }
  }
  // A proof that has begun may finish: ending on the first good round would call a working rollback failed.
  if (now < (proven ? rules.endAt : rules.deadlineAt)) return { verdict: 'continue', key, message };
  return { verdict: 'unproven', message: proven ? unfinished(rules) : message };
}

const unfinished = ({ failureThreshold }: ProofRules): string =>
  `What could be the previous version answered, but no ${failureThreshold} rounds in a row proved the same.`;

function provenBy(
  answer: ServedAnswer,
  failed: FailedVersion,
  evidence: Evidence,
): VerifiedBy | undefined {
  if (isFailedVersion(answer, failed, evidence)) return undefined;
  // In another era than it was recorded in, an answer may lack what the deployment broke.
  const { baseline, baselineVersion } = evidence;
  const isBaseline =
    baseline !== undefined &&
    baseline.era === answer.id.era &&
    sameId(answer.id, baseline) &&
    !versionDiffers(answer.version, baselineVersion);
  if (isBaseline) return 'baseline';
  if (evidence.earlier.some((id) => sameId(id, answer.id))) return 'earlier-contract';
  // Asked for by hand, and nothing was seen before it: there is nothing that what answers could differ from.
  if (!failed.id && failed.checks.length === 0 && !baseline) return undefined;
  const differs = failed.id
    ? differsFrom(answer, failed.id, failed)
    : isNotNew(answer, failed, evidence);
  return differs && answer.failures.length === 0 && answer.undecided.length === 0
    ? 'recheck'
    : undefined;
}

function differsFrom(answer: ServedAnswer, id: ContractId, { version }: FailedVersion): boolean {
  return !sameId(answer.id, id) || versionDiffers(answer.version, version);
}

/**
 * What failed never served anything, so that nothing can be held against it. It may just have been slow: what answers
 * now is another one where its version is not the expected one, or where it is not told apart by a baseline. Where
 * several versions answered (T4), any of them may be the one that failed.
 */
function isNotNew({ id, version }: ServedAnswer, failed: FailedVersion, evidence: Evidence) {
  const { baseline, expectedVersion } = evidence;
  if (versionDiffers(version, expectedVersion)) return true;
  return baseline === undefined
    ? !failed.checks.some((key) => checkId(key) === 'T4')
    : sameId(id, baseline);
}

/** Served by what failed, as far as anything can tell: its contract and version again, unless the failed check now passes. */
function isFailedVersion(answer: ServedAnswer, failed: FailedVersion, evidence: Evidence): boolean {
  const { version } = answer;
  const { expectedVersion, baselineVersion } = evidence;
  // Only the new version has it, whatever passes now: a check that failed may pass again by itself.
  const isNew = version !== undefined && version === expectedVersion;
  if (isNew && baselineVersion !== expectedVersion) return true;
  if (failed.reviewed && sameId(answer.id, failed.reviewed)) return true;
  if (failed.id === undefined || !sameId(answer.id, failed.id)) return false;
  return !versionDiffers(version, failed.version) && !mended(answer, failed);
}

/** Checks that say nothing about who answers once they pass: reachability, agreement, and what the snapshot demands. */
const NOT_ASKED_AGAIN: ReadonlySet<string> = new Set(['R1', 'T4', 'T5', 'N1']);

const checkId = (key: string): string => key.split(':', 1)[0] ?? key;

/** True where every failed check could be asked again and passes. */
function mended(answer: ServedAnswer, failed: FailedVersion): boolean {
  return (
    failed.checks.length > 0 &&
    failed.checks.every(
      (key) => !NOT_ASKED_AGAIN.has(checkId(key)) && !answer.failures.includes(key),
    )
  );
}

function whyNot(answer: ServedAnswer, failed: FailedVersion, evidence: Evidence): string {
  const version = answer.version === undefined ? '' : ` (${answer.version})`;
  if (isFailedVersion(answer, failed, evidence))
    return `The failed version${version} still answers.`;
  const failures = [...answer.failures, ...answer.undecided];
  return failures.length > 0
    ? `What answers${version} is no known earlier contract and fails ${failures.join(', ')}.`
    : `What answers${version} cannot be told from the version that failed.`;
}

function withoutDrift<T extends Round['answers'][number]>(answer: T): T {
  if (answer.kind !== 'served') return answer;
  return {
    ...answer,
    failures: answer.failures.filter((key) => checkId(key) !== 'T5'),
    undecided: answer.undecided.filter((key) => checkId(key) !== 'T5'),
  };
}

function agreed(answers: readonly ServedAnswer[]): ServedAnswer | undefined {
  const [first] = answers;
  return first && answers.every((a) => sameId(a.id, first.id) && a.version === first.version)
    ? first
    : undefined;
}
