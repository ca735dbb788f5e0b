import type { Answer, ServedAnswer } from '../decide/answer.ts';
import { handMadeHash } from '../snapshot/hand-made.ts';
import { sameHashes } from '../snapshot/hash.ts';
import { primaryEra } from '../snapshot/normalise.ts';
import type { SnapshotFile } from '../snapshot/read.ts';
import type { Sample, Served } from '../verify/sample.ts';

/** Reduces a sample to what a decision needs. `snapshot` is the reviewed one, where there is one. */
export function toAnswer(sample: Sample, snapshot: SnapshotFile | undefined): Answer {
  return { ...answerOf(sample, snapshot), endpoint: sample.endpoint };
}

function answerOf(sample: Sample, snapshot: SnapshotFile | undefined): Answer {
  const { outcome } = sample;
  switch (outcome.kind) {
    case 'served':
      return {
        ...toServedAnswer(outcome.served, snapshot),
        failures: sample.checks.filter((c) => c.status === 'fail').map((c) => c.key),
        undecided: sample.checks.filter((c) => c.status === 'inconclusive').map((c) => c.key),
      };
    case 'error': {
      const { kind, error, status, retryAfterMs, message } = outcome;
      return {
        kind,
        error,
        message,
        ...(status && { status }),
        ...(retryAfterMs && { retryAfterMs }),
      };
    }
    case 'denied':
    case 'blocked':
    case 'not-mcp':
      return { kind: outcome.kind, check: outcome.check, message: outcome.message };
  }
}

/** What was served, before any check: enough to say whose answer it is. */
export function toServedAnswer(served: Served, snapshot: SnapshotFile | undefined): ServedAnswer {
  const equalsSnapshot = snapshot && equals(served, snapshot);
  return {
    kind: 'served',
    id: { era: served.era, hash: served.hash, neutralHash: served.neutralHash },
    failures: [],
    undecided: [],
    ...(served.version !== undefined && { version: served.version }),
    ...(equalsSnapshot !== undefined && { equalsSnapshot }),
  };
}

function equals(served: Served, snapshot: SnapshotFile): boolean {
  if (snapshot.kind === 'hand-made') return handMadeHash(served.contract).includes(snapshot.hash);
  return sameHashes(served, { ...snapshot, era: primaryEra(snapshot.contract) });
}
