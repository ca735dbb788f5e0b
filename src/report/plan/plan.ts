import type { Settings } from '../../config/settings.ts';
import type { Phase } from '../../events.ts';
import { cleanUrl } from '../clean-url.ts';
import { planCautions } from './plan-cautions.ts';
import { afterFailure } from './plan-failure.ts';
import { isBlueGreen, rollsBack } from './plan-kind.ts';
import { whenAllIsWell } from './plan-paths.ts';
import { planSkipped } from './plan-skipped.ts';

/** What a dry run knows beside the settings: from files and git, for it asks nobody. */
export interface PlanFacts {
  gateVersion: string;
  /** Whether the snapshot file is there. */
  hasSnapshot: boolean;
  /** Earlier versions of it in git. */
  earlierContracts: number;
  /** GITHUB_RUN_ATTEMPT, or 1. */
  runAttempt: number;
  /** What preflight has to say: raw texts. */
  notices: PlanCaution[];
}

/** A command as the user wrote it: raw. */
export interface PlanCommand {
  name: string;
  command: string;
}

/** One phase of a path. Texts are raw. */
export interface PlanStep {
  phase: Phase;
  /** Sentences. */
  what: string;
  commands: PlanCommand[];
  /** The most that it may take; absent: no deadline of its own. */
  deadlineMs?: number;
  /** The setting that says so. */
  deadlineBy?: string;
}

/** What a run does in one case. */
export interface PlanPath {
  /** `If …`. */
  when: string;
  steps: PlanStep[];
  /** What else has to be known of it, a sentence each. */
  notes: string[];
  /** The deadlines from the beginning of the run to the end of this path. */
  atMostMs: number;
  /** What of `timeout` this path may use. */
  limitMs: number;
}

/** Something that the reader should know before the run. */
export interface PlanCaution {
  id: string;
  level: 'notice' | 'warning';
  message: string;
  hint?: string;
}

/** What a run with these settings would do. */
export interface Plan {
  kind: 'plan';
  schemaVersion: 1;
  gateVersion: string;
  mode: Settings['mode'];
  /** `a rolling update`, say. */
  title: string;
  endpoints: string[];
  candidateEndpoints: string[];
  previousEndpoint?: string;
  /** How commands are run, where there are any. */
  shell?: string;
  workingDirectory?: string;
  timeoutMs: number;
  paths: PlanPath[];
  /** What is left out, and what that costs. */
  skipped: { what: string; why: string }[];
  cautions: PlanCaution[];
}

/** Settings → what a run with them would do, in each case, with every deadline. Pure. */
export function planOf(settings: Settings, facts: PlanFacts): Plan {
  const { mode, endpoints, candidateEndpoints, previousEndpoint, timeoutMs } = settings;
  const good = whenAllIsWell(settings, facts);
  const paths = [good, ...afterFailure(settings, facts, good)];
  const runsCommands = paths.some(({ steps }) => steps.some(({ commands }) => commands.length > 0));
  return {
    kind: 'plan',
    schemaVersion: 1,
    gateVersion: facts.gateVersion,
    mode,
    title: titleOf(settings, facts),
    endpoints: endpoints.map(cleanUrl),
    candidateEndpoints: candidateEndpoints.map(cleanUrl),
    ...(previousEndpoint !== undefined && { previousEndpoint: cleanUrl(previousEndpoint) }),
    ...(runsCommands && {
      shell: settings.shell,
      ...(settings.workingDirectory !== undefined && {
        workingDirectory: settings.workingDirectory,
      }),
    }),
    timeoutMs,
    paths,
    skipped: planSkipped(settings, facts),
    cautions: planCautions(settings, facts, paths),
  };
}

function titleOf(settings: Settings, facts: PlanFacts): string {
  if (settings.mode === 'snapshot') return 'record what is served';
  if (settings.mode === 'rollback') return 'roll back by hand';
  if (isBlueGreen(settings)) return 'a blue-green switch';
  if (settings.deployCommand !== undefined) return 'a rolling update';
  if (rollsBack(settings)) return 'a gate after a deployment';
  return facts.hasSnapshot ? 'a check of the contract' : 'a smoke test';
}
