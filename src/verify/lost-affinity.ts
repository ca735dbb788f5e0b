import type { CheckResult, Failure } from './check.ts';
import type { Probed } from './probe.ts';
import type { Sample } from './sample.ts';

/**
 * Where one sample of a round proved that sessions go astray (S1), that is what the others failed by whose sessions
 * were refused too: by chance their own further requests said nothing. Changes those samples' outcomes in place;
 * `samples` are those of `probes`, in the same order, `together` the checks that concern the round as a whole.
 */
export function blameAffinity(
  probes: readonly Probed[],
  samples: readonly Sample[],
  together: readonly CheckResult[],
): void {
  const lost = provenBy(probes, together);
  if (!lost) return;
  for (const [i, sample] of samples.entries()) {
    const probed = probes[i];
    const isSuspected = probed?.kind === 'failed' && probed.astray === 'suspected';
    // Not where the health address had the say.
    if (isSuspected && sample.outcome === probed.failure) sample.outcome = lost;
  }
}

function provenBy(
  probes: readonly Probed[],
  together: readonly CheckResult[],
): Failure | undefined {
  for (const probed of probes) {
    if (probed.kind === 'failed' && probed.astray === 'proven') return probed.failure;
  }
  const failed = together.find(({ id, status }) => id === 'S1' && status === 'fail');
  if (!failed) return undefined;
  return { kind: 'not-mcp', check: 'S1', message: failed.message, hint: failed.hint ?? '' };
}
