import { judgeWatch, type WatchWanted } from '../../src/decide/watch/judge.ts';
import type { WatchResult } from '../../src/decide/watch/result.ts';
import type { EventOf, GateEvent } from '../../src/events.ts';
import type { ManifestFinding } from '../../src/preflight/finding.ts';
import { downBetween, ends, lostCall, type Rollout, recording } from '../decide/watch/recording.ts';
import { passed } from './sample-log.ts';

const strict = { sessions: 10, intervalMs: 100 };
const gone = 'HTTP 404: Session not found';
const watched = (rollout: Rollout, wanted: WatchWanted = {}): WatchResult =>
  judgeWatch(recording(rollout), wanted);

/** A watch per level, as rollouts give them. */
export const watches = {
  l3: watched(strict, { required: 'l3', expectedVersion: '2.0.0' }),
  l2: watched({
    ...{ ...strict, seconds: 45 },
    more: [...ends(3, 12_000, 'lost', gone), ...ends(4, 12_500, 'lost', gone)],
  }),
  l1: watched(
    {
      ...{ ...strict, seconds: 240, change: 120 },
      more: [
        ...ends(3, 120_000, 'broken', 'socket hang up'),
        ...[lostCall(119_900, 3), lostCall(119_950, 4)],
        lostCall(121_950, 4, 'timeout', 'no answer in 2 s'),
      ],
    },
    { required: 'l3' },
  ),
  none: watched(
    {
      ...{ ...strict, seconds: 20, fails: downBetween(11_000, 13_200) },
      more: [1, 2, 3].flatMap((session) => ends(session, 11_000, 'broken', 'socket hang up')),
    },
    { required: 'l2' },
  ),
  'not-proven': watched({ change: null }),
} as const satisfies Record<WatchResult['level'], WatchResult>;

export const manifestFinding: ManifestFinding = {
  rule: 'grace-too-short',
  level: 'error',
  file: 'k8s/deployment.yaml',
  line: 21,
  column: 7,
  resource: 'Deployment/docs',
  message: 'Kubernetes kills the pod after 30 s, and its drain takes 45 s: sessions are cut.',
  fix: 'Write `terminationGracePeriodSeconds: 60`.',
  yaml: 'spec:\n  template:\n    spec:\n      terminationGracePeriodSeconds: 60',
  docs: 'https://github.com/org/mcp-deploy-gate/blob/v1/docs/preflight.md#grace-too-short',
};

/** A passed run that was watched, and checked these manifests. */
export function watchedLog(
  results: readonly WatchResult[],
  findings: ManifestFinding[] = [],
  log: readonly GateEvent[] = passed,
): GateEvent[] {
  const manifests: EventOf<'manifests'> = {
    ...{ at: 10, type: 'manifests', files: 3, resources: 7, findings, ignored: 1 },
  };
  const seen = results.map(
    (result): GateEvent => ({ at: 14_005, type: 'watched', phase: 'deploy', result }),
  );
  const [started, ...rest] = log;
  return [started!, manifests, ...rest.slice(0, -1), ...seen, rest.at(-1)!];
}
