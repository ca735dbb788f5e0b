import { sameId } from '../decide/answer.ts';
import type { FailedVersion } from '../decide/rollback-proof.ts';
import type { Sample, Served } from '../verify/sample.ts';
import { idOf, type Known } from './evidence.ts';

/** What a rollback must lead away from: what was served last, and what was to be served where the baseline shows that it is new. */
export function failedVersion(
  checks: string[],
  served: Served | undefined,
  { snapshot, baseline }: Pick<Known, 'snapshot' | 'baseline'> = {},
): FailedVersion {
  const id = snapshot?.file.kind === 'full' ? idOf(snapshot.file) : undefined;
  const isNew = id && baseline && !sameId(id, baseline.id);
  return {
    checks,
    ...(isNew && { reviewed: id }),
    ...(served && {
      id: { era: served.era, hash: served.hash, neutralHash: served.neutralHash },
      ...(served.version !== undefined && { version: served.version }),
    }),
  };
}

/** What all connections that were served got; undefined where they differ: nothing tells which of them is to go. */
export function servedAlike(samples: readonly Sample[]): Served | undefined {
  const [first, ...others] = samples.flatMap(({ outcome }) =>
    outcome.kind === 'served' ? [outcome.served] : [],
  );
  return others.every((s) => s.hash === first?.hash && s.version === first?.version)
    ? first
    : undefined;
}
