import { preload } from '../connect/open-session.ts';
import type { ContractId, Evidence } from '../decide/answer.ts';
import { sameId } from '../decide/answer.ts';
import { whyNotComparable } from '../diff/comparable.ts';
import { ConfigError } from '../errors.ts';
import { refreshCommand } from '../report/shell-quote.ts';
import type { Contract } from '../snapshot/contract.ts';
import { earlierContracts } from '../snapshot/earlier.ts';
import { primaryEra } from '../snapshot/normalise.ts';
import { readSnapshot, type SnapshotFile } from '../snapshot/read.ts';
import type { Run } from './run.ts';

export type FullSnapshot = Extract<SnapshotFile, { kind: 'full' }>;

/** A snapshot as it lies in the checkout. */
export interface ReviewedSnapshot {
  /** As the user named it. */
  path: string;
  file: SnapshotFile;
}

/** What was live before the deployment: recorded in a file by an earlier step, or measured by this run. */
export interface Baseline {
  contract: Contract;
  id: ContractId;
  /** A recorded file does not say it. */
  version?: string;
  /** Keys of the checks that it failed when this run asked it, but for drift; absent: it was not asked. */
  failed?: readonly string[];
}

/** What is known before anything is probed. */
export interface Known {
  snapshot?: ReviewedSnapshot;
  baseline?: Baseline;
  /** Why the snapshot can be compared with nothing that this run is served, whatever it is. */
  obstacle?: { reason: string; hint: string };
  evidence: Evidence;
}

/**
 * Reads snapshot and baseline, and the earlier contracts from git (design §3, "Evidence before the deployment").
 * Throws ConfigError where a named file is absent or no snapshot.
 */
export async function gatherEvidence(run: Run): Promise<Known> {
  const { settings } = run;
  const text = await run.readFile(settings.snapshot.path);
  const snapshot = reviewedSnapshot(run, text);
  const recorded =
    settings.baseline === undefined ? undefined : await baselineFile(run, settings.baseline);
  const baseline = recorded && { contract: recorded.contract, id: idOf(recorded) };
  const obstacle = snapshot?.file.kind === 'full' ? obstacleOf(run, snapshot.file) : undefined;
  const earlier = await earlierIds(run, snapshot, text);
  const known: Known = {
    ...(snapshot && { snapshot }),
    ...(baseline && { baseline }),
    ...(obstacle && { obstacle }),
    evidence: {
      earlier,
      ...(settings.expectedVersion !== undefined && { expectedVersion: settings.expectedVersion }),
    },
  };
  return baseline ? withBaseline(known, baseline) : known;
}

/** The same knowledge, with what was live before. */
export function withBaseline(known: Known, baseline: Baseline): Known {
  const { id, version } = baseline;
  const measured = { baseline: id, ...(version !== undefined && { baselineVersion: version }) };
  return { ...known, baseline, evidence: { ...known.evidence, ...measured } };
}

/** The id of a whole snapshot; one that does not say its era is taken for a legacy one. */
export function idOf(file: FullSnapshot): ContractId {
  return {
    era: primaryEra(file.contract) ?? 'legacy',
    hash: file.hash,
    neutralHash: file.neutralHash,
  };
}

function reviewedSnapshot(run: Run, text: string | undefined): ReviewedSnapshot | undefined {
  const { path, named } = run.settings.snapshot;
  const refresh = refreshCommand(run.settings.endpoint, path);
  if (text === undefined) {
    if (named) {
      throw new ConfigError(`The snapshot ${path} does not exist, so what is live is unverified.`, {
        hint: `Write it with \`${refresh}\` and commit it, or correct \`snapshot\`. Did actions/checkout run before the gate?`,
      });
    }
    run.emit({
      type: 'notice',
      level: 'notice',
      id: 'no-snapshot',
      message: `There is no ${path}: this is a smoke test, the served tools are compared with nothing.`,
      hint: `Write a snapshot with \`${refresh}\`, review it and commit it.`,
    });
    return undefined;
  }
  const file = readSnapshot(text, path);
  if (file.kind === 'full' && file.recordedHashesStale) {
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'stale-hashes',
      message: `The hashes in ${path} do not belong to its contents; the contents count.`,
      hint: `It was edited by hand or merged: refresh it with \`${refresh}\`.`,
    });
  }
  return { path, file };
}

async function baselineFile(run: Run, path: string): Promise<FullSnapshot> {
  const text = await run.readFile(path);
  if (text === undefined) {
    throw new ConfigError(`The baseline ${path} does not exist, so what is live is unverified.`, {
      hint: 'Write it in a step before the deployment, with `mode: snapshot` and the same path.',
    });
  }
  const file = readSnapshot(text, path);
  if (file.kind !== 'full') {
    throw new ConfigError(`The baseline ${path} holds a hash only.`, {
      hint: 'A baseline is a whole snapshot: write it with `mode: snapshot` in a step before the deployment.',
    });
  }
  const obstacle = obstacleOf(run, file);
  if (obstacle) {
    throw new ConfigError(`The baseline ${path} cannot be used: ${obstacle.reason}.`, {
      hint: 'Give the step that records the baseline the same `principal` and credentials as the gate.',
    });
  }
  return file;
}

/** A file that was recorded under other conditions than this run's. */
function obstacleOf(run: Run, file: FullSnapshot): Known['obstacle'] {
  const { principal } = run.settings;
  const own = { eras: [], clientCapabilities: {}, ...(principal !== undefined && { principal }) };
  return whyNotComparable(file.contract, { ...file.contract, context: own });
}

async function earlierIds(
  run: Run,
  snapshot: ReviewedSnapshot | undefined,
  text: string | undefined,
): Promise<ContractId[]> {
  if (!snapshot) return [];
  const asked = earlierContracts(snapshot.path, run.git, text);
  // Git works in processes of its own meanwhile; started later, it would wait for what is loaded here.
  void preload();
  const { contracts, problem } = await asked;
  if (problem) {
    run.emit({
      type: 'notice',
      level: 'notice',
      id: 'no-history',
      message: problem.message,
      hint: problem.hint,
    });
  }
  const current = snapshot.file.kind === 'full' ? idOf(snapshot.file) : undefined;
  return contracts
    .filter((file) => file.kind === 'full')
    .map(idOf)
    .filter((id) => !(current && sameId(id, current)));
}
