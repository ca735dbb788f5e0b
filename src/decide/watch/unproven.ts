import type { WatchFacts } from './facts.ts';
import { amount, quoted, span, type Words } from './words.ts';

const DOCS = 'docs/zero-downtime.md#not-proven';
const LONGER = `Start the watch before the deployment begins, and end it when the new version is live: see ${DOCS}`;
const NEVER_WORKED =
  'Start the watch while the old version is live, and look whether the endpoint and its credentials are right.';

/** Why a watch in which no new session failed proves nothing; undefined: it does. */
export function unproven(facts: WatchFacts): Words | undefined {
  const { held, probes, limited, stalled, late, ended, durationMs, endedEarlyMs } = facts;
  const { failed } = probes.new;
  if (!held)
    return {
      reason: `Nothing was measured: in ${span(durationMs)} no session could be held.`,
      hint: NEVER_WORKED,
    };
  if (limited > 0)
    return {
      reason: `${limited} of ${amount(probes.new.ok + limited, 'new session')} ${limited === 1 ? 'was' : 'were'} refused with HTTP 429: the server limits how often it is asked, and whether others were served is not known.`,
      hint: `Watch with a longer interval or fewer sessions, or let the server ask more of the address that it is watched from: see ${DOCS}`,
    };
  if (stalled > 0) return lateWords(facts);
  if (probes.new.ok === 0 && held.why !== undefined)
    return {
      reason: `${failed > 0 ? `No session could be held, and none of ${amount(failed, 'new session')} worked` : 'Nothing was measured'}: ${quoted(held.why)}`,
      hint: NEVER_WORKED,
    };
  if (probes.new.ok === 0)
    return {
      reason: `Nothing was measured: the watch ended after ${span(durationMs)}, before a new session was tried.`,
      hint: LONGER,
    };
  if (ended === 'recording-full')
    return {
      reason: `The recording was full after ${span(durationMs)}: what came then is not known.`,
      hint: 'Watch with fewer sessions or a longer interval.',
    };
  if (ended === 'broke-off')
    return {
      reason: `The recording broke off after ${span(durationMs)}: what came then is not known.`,
      hint: 'The process that watched was killed, or its disk is full. Leave it running until the watch is ended.',
    };
  if (ended === 'owner-gone')
    return {
      reason: `The watch ended after ${span(durationMs)}, because the gate that began it was gone: what came then is not known.`,
      hint: 'The gate was killed. Look why, and run it again.',
    };
  if (endedEarlyMs !== undefined) {
    const reached = ended === 'max-duration';
    return {
      reason: `The watch ended after ${span(durationMs)}${reached ? ' (max-duration)' : ''}, ${span(endedEarlyMs)} too early: the change, and the time after it in which sessions of the old version end, was not over.`,
      hint: `Raise ${reached ? 'watch.max-duration' : 'timeout'}, or lower watch.settle: see ${DOCS}`,
    };
  }
  if (late.ticks > 0) return lateWords(facts);
  return versions(facts);
}

function lateWords({ late, settings }: WatchFacts): Words {
  return {
    reason: `${amount(late.ticks, 'probe')} began late, the worst by ${span(late.worstMs)}, where one every ${span(settings.intervalMs)} was asked for: an outage may have gone unseen.`,
    hint: `This machine was too busy to watch. Let it watch alone, hold fewer sessions, or set a longer interval: see ${DOCS}`,
  };
}

function versions(facts: WatchFacts): Words | undefined {
  const { versions, expectedVersion: wanted, lastVersion } = facts;
  const [first] = versions;
  if (first === undefined)
    return {
      reason:
        'No answer said which version it came from, so nothing shows that the version changed.',
      hint: `Let the server name its version in serverInfo.version, or say with version-from where it stands: see ${DOCS}`,
    };
  if (wanted !== undefined && !versions.includes(wanted))
    return {
      reason: `${wanted} was expected and never seen, only ${listed(versions)}: the watch ended before the change, or the deployment changed nothing.`,
      hint: `${LONGER}. If the new version calls itself something else, mend expected-version or version-from`,
    };
  if (versions.length === 1)
    return wanted === undefined
      ? {
          reason: `Only one version was seen, ${first}: nothing shows that it was replaced while it was watched.`,
          hint: `${LONGER}. If both versions go by the same name, say with version-from where they differ (a header with the commit, say), and name the new one with expected-version`,
        }
      : {
          reason: `Only ${first} was seen, the version that was expected: the watch began after the change.`,
          hint: `${LONGER}. If both versions go by the same name, say with version-from where they differ (a header with the commit, say)`,
        };
  if (wanted === undefined) {
    if (lastVersion !== first) return undefined;
    return {
      reason: `The last new session met ${first} again, the version from before: the change was not complete, or was undone.`,
      hint: `${LONGER}. After a rollback there is nothing to prove`,
    };
  }
  if (first === wanted)
    return {
      reason: `${wanted} was live from the first: the watch began after the change, or in the middle of it.`,
      hint: LONGER,
    };
  if (lastVersion !== undefined && lastVersion !== wanted)
    return {
      reason: `The last new session met ${lastVersion}, not ${wanted}: the change was not complete, or was undone.`,
      hint: `${LONGER}. After a rollback there is nothing to prove`,
    };
  return undefined;
}

function listed(versions: readonly string[]): string {
  return versions.length > 3
    ? `${versions.slice(0, 3).join(', ')} and ${versions.length - 3} more`
    : versions.join(' and ');
}
