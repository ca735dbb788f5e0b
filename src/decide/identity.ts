import { type Evidence, type ServedAnswer, sameId } from './answer.ts';
import type { Identity } from './verdict.ts';

/**
 * Whose answer is it: the deployed version's (`ours`), an earlier one's (`old`), or nobody can tell (`unknown`).
 * A version decides where one is expected and one was served. Otherwise only a baseline can make an answer
 * `ours`: earlier contracts from git recognise old answers, but what stands in none of them may still be an
 * old version that nobody recorded, and a contract that did not change is served by both versions. After a switch
 * (`candidate`) an answer is ours where it is the candidate's and not the baseline's as well.
 */
export function identify(answer: ServedAnswer, evidence: Evidence): Identity {
  const { expectedVersion, baseline, baselineVersion, earlier, candidate } = evidence;
  const equalsBaseline =
    baseline !== undefined &&
    sameId(answer.id, baseline) &&
    !versionDiffers(answer.version, baselineVersion);
  if (expectedVersion !== undefined && answer.version !== undefined) {
    if (answer.version !== expectedVersion) return 'old';
    // A version that was live before already tells nothing about what was to change since.
    const tells = baselineVersion !== expectedVersion;
    // What passes every check is as good as what was to be deployed.
    const asBefore =
      equalsBaseline && answer.equalsSnapshot === false && answer.failures.length > 0;
    if (tells || (!candidate && !asBefore)) return 'ours';
  }
  const equalsEarlier = earlier.some((id) => sameId(answer.id, id));
  if (candidate) {
    const equalsCandidate =
      sameId(answer.id, candidate.id) && !versionDiffers(answer.version, candidate.version);
    if (equalsCandidate) return equalsBaseline ? 'unknown' : 'ours';
    return equalsBaseline || equalsEarlier ? 'old' : 'unknown';
  }
  if (baseline !== undefined && !equalsBaseline && sameId(answer.id, baseline)) return 'ours';
  if (equalsBaseline || equalsEarlier) {
    // Without a snapshot nothing says that the deployment was to change the contract.
    return answer.equalsSnapshot === false ? 'old' : 'unknown';
  }
  return baseline === undefined ? 'unknown' : 'ours';
}

/** Both are known and not the same. */
export function versionDiffers(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
