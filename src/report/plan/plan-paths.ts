import type { Settings } from '../../config/settings.ts';
import { cleanUrl } from '../clean-url.ts';
import { plural } from '../words.ts';
import type { PlanFacts, PlanPath, PlanStep } from './plan.ts';
import { beforeRollbackMs, isBlueGreen, measuresFirst } from './plan-kind.ts';
import { rollbackSteps } from './plan-rollback.ts';
import { commandStep, pathOf, revisionOf } from './plan-step.ts';
import { time } from './plan-words.ts';

/** The path of a run in which nothing fails. */
export function whenAllIsWell(settings: Settings, facts: PlanFacts): PlanPath {
  switch (settings.mode) {
    case 'snapshot':
      return pathOf(
        'If the server answers',
        [
          {
            phase: 'snapshot',
            what: `Reads all that ${cleanUrl(settings.endpoint)} serves and writes it to ${settings.snapshot.path}.`,
            commands: [],
          },
        ],
        { limitMs: settings.timeoutMs },
      );
    case 'rollback':
      return pathOf(
        'Whatever is live',
        [
          {
            phase: 'preflight',
            what: 'Looks once at what is live, to tell it from what comes back.',
            commands: [],
          },
          ...rollbackSteps(settings, facts),
        ],
        { limitMs: settings.timeoutMs },
      );
    case 'gate':
      return pathOf('If all is well', gateSteps(settings, facts), {
        limitMs: beforeRollbackMs(settings),
      });
  }
}

function gateSteps(settings: Settings, facts: PlanFacts): PlanStep[] {
  const { waitTimeoutMs, soakDurationMs, drainDurationMs } = settings;
  const wait = { deadlineMs: waitTimeoutMs, deadlineBy: 'wait-timeout' };
  const steps: PlanStep[] = [preflight(settings, facts)];
  const { deployCommand, promoteCommand, retireCommand } = settings;
  if (deployCommand !== undefined)
    steps.push(commandStep(settings, 'deploy', deployCommand, deployed(settings)));
  const verified = isBlueGreen(settings) ? settings.candidateEndpoints : settings.endpoints;
  steps.push({ phase: 'verify', what: rounds(settings, facts, verified), commands: [], ...wait });
  if (promoteCommand !== undefined) {
    steps.push(commandStep(settings, 'promote', promoteCommand, promoted(settings)), {
      phase: 'verify-live',
      what: rounds(settings, facts, settings.endpoints),
      commands: [],
      ...wait,
    });
  }
  if (soakDurationMs > 0) {
    const monitor = settings.monitor ? ', and reads the outside monitor' : '';
    steps.push({
      phase: 'soak',
      what: `Goes on looking, a round every ${time(settings.soakIntervalMs)}${monitor}. Errors may last ${time(settings.errorToleranceMs)}.`,
      commands: [],
      deadlineMs: soakDurationMs,
      deadlineBy: 'soak-duration',
    });
  }
  if (retireCommand !== undefined) {
    if (drainDurationMs > 0) {
      steps.push({
        phase: 'drain',
        what: 'Leaves the previous version to the sessions that it still has.',
        commands: [],
        deadlineMs: drainDurationMs,
        deadlineBy: 'drain-duration',
      });
    }
    const what =
      'Looks once more whether what is live is the candidate, and takes the previous version down. If that fails, it is a warning.';
    steps.push(commandStep(settings, 'retire', retireCommand, what));
  }
  return steps;
}

function preflight(settings: Settings, facts: PlanFacts): PlanStep {
  const { path: file } = settings.snapshot;
  const earlier =
    facts.earlierContracts > 0
      ? ` and ${plural(facts.earlierContracts, 'earlier version')} of it from git`
      : '';
  const read = facts.hasSnapshot ? `Reads ${file}${earlier}. ` : '';
  const baseline =
    settings.baseline === undefined ? '' : `Reads the baseline ${settings.baseline}. `;
  const { revisionCommand } = settings;
  const measured = measuresFirst(settings)
    ? `Records what is live: tools, version${revisionCommand === undefined ? '' : ', revision'}.`
    : '';
  const checked =
    settings.manifests.length > 0 ? `Checks the manifests ${settings.manifests.join(', ')}. ` : '';
  const what = `${read}${baseline}${checked}${measured}`.trim() || 'Checks the settings.';
  return {
    phase: 'preflight',
    what,
    commands: measured === '' ? [] : revisionOf(settings),
  };
}

function deployed(settings: Settings): string {
  if (isBlueGreen(settings)) return 'Brings the candidate up.';
  const asked =
    settings.revisionCommand === undefined
      ? ''
      : ' Then asks for the revision again: the same as before, and nothing was deployed that could be undone.';
  return `${held(settings)}Brings the new version up.${asked}`;
}

/** What the watch does while a command changes what is live. */
function held({ watch }: Settings): string {
  if (!watch) return '';
  const { sessions, intervalMs, settleMs, require } = watch;
  const until = settleMs > 0 ? `until ${time(settleMs)} after the last change` : 'until the end';
  const asked = require
    ? `, and fails where the rollout does not reach ${require.toUpperCase()}`
    : '';
  return `Holds ${plural(sessions, 'session')} ${until}, with a probe every ${time(intervalMs)}${asked}. `;
}

function promoted(settings: Settings): string {
  const { revisionCommand } = settings;
  const asked =
    revisionCommand === undefined
      ? ''
      : ' Asks for the revision before and after it: another one than preflight saw, and nothing is switched.';
  return `${held(settings)}Makes the candidate live.${asked}`;
}

/** What is asked at these addresses until when. */
function rounds(settings: Settings, facts: PlanFacts, addresses: readonly string[]): string {
  const { samples, intervalMs, expectedVersion, snapshot, failOn, candidateEndpoints } = settings;
  const one = addresses.length === 1;
  const isCandidate = addresses === candidateEndpoints;
  const name = isCandidate ? 'the candidate, at its own address,' : 'the live address';
  const who = one ? name : `all ${addresses.length} ${isCandidate ? 'candidates' : 'addresses'}`;
  const s = one ? 's' : '';
  const version =
    expectedVersion === undefined ? '' : `answer${s} with version ${expectedVersion} and `;
  const candidate =
    isCandidate || !isBlueGreen(settings)
      ? ''
      : `${one ? 'is' : 'are'} known to be the candidate and `;
  const contract = facts.hasSnapshot
    ? `serve${s} what ${snapshot.path} says (fail-on: ${failOn})`
    : `speak${s} MCP and serve${s} tools`;
  const side = one ? '' : ' Asked side by side, and decided once.';
  return `Rounds of ${plural(samples, 'fresh connection')}, ${time(intervalMs)} apart, until ${who} ${version}${candidate}${contract}.${side}`;
}
