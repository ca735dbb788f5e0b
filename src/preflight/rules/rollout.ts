import type { Field } from '../field.ts';
import { share } from '../quantities.ts';
import { below, type Draft, type ManifestRule } from '../rule.ts';
import type { Server } from '../server.ts';

/** How many pods a rollout of a Deployment may take away and add, after rounding. */
interface Rollout {
  replicas: number;
  unavailable: number;
  surge: number;
  unavailableAt: Field;
  surgeAt: Field;
  /** `25% of 3`. */
  unavailableText: string;
}

/** Undefined for what is not rolled out pod by pod: Recreate, and workloads of other kinds. */
function rolloutOf({ workload, replicas }: Server): Rollout | undefined {
  const strategy = workload.root.get('spec', 'strategy');
  if (workload.kind !== 'Deployment' || !replicas.known) return undefined;
  if ((strategy.get('type').text ?? 'RollingUpdate') !== 'RollingUpdate') return undefined;
  const count = replicas.least;
  const unavailableAt = strategy.get('rollingUpdate', 'maxUnavailable');
  const surgeAt = strategy.get('rollingUpdate', 'maxSurge');
  const quarter = count / 4;
  return {
    replicas: count,
    unavailable: share(unavailableAt, count, 'down') ?? Math.floor(quarter),
    surge: share(surgeAt, count, 'up') ?? Math.ceil(quarter),
    unavailableAt,
    surgeAt,
    unavailableText: unavailableAt.text ?? '25% by default',
  };
}

const SAFE = below(
  ['spec', 'strategy'],
  'type: RollingUpdate\nrollingUpdate:\n  maxSurge: 1\n  maxUnavailable: 0',
);
const SAFE_FIX = 'Let the new pod come first: `maxSurge: 1` and `maxUnavailable: 0`.';

const takesLastPod: ManifestRule = {
  id: 'rollout-takes-last-pod',
  level: 'error',
  title: 'A rollout stops every pod before a new one is ready',
  explanation:
    'Where `maxUnavailable` is as large as the number of replicas, a rollout may delete all pods before one of the new is ready: an outage at every deployment, in which every new session and every call fails. A StatefulSet always stops a pod before it starts its successor, so with one replica there is an outage as well (a warning: a volume may want it so).',
  action: 'Let the new pod come first. A StatefulSet needs two replicas or a Deployment instead.',
  example: {
    right: '      maxUnavailable: 0',
    wrong: '      maxUnavailable: 100%',
    at: 'maxUnavailable',
  },
  check(server): Draft[] {
    const { workload, replicas } = server;
    const own = replicas.least;
    const update = workload.root.get('spec', 'updateStrategy', 'type').text;
    if (workload.kind === 'StatefulSet' && replicas.known && own === 1 && update !== 'OnDelete') {
      return [
        {
          at: replicas.at,
          by: replicas.by,
          message:
            'A StatefulSet stops a pod before it starts its successor. With one replica nobody answers in between: every deployment is an outage.',
          fix: 'Run two replicas, or make it a Deployment with `maxSurge: 1` if it needs no volume of its own.',
          yaml: 'spec:\n  replicas: 2',
          level: 'warning',
        },
      ];
    }
    const rollout = rolloutOf(server);
    if (!rollout || rollout.replicas < 1 || rollout.unavailable < rollout.replicas) return [];
    const pods = rollout.replicas === 1 ? 'the only pod' : `all ${rollout.replicas} pods`;
    return [
      {
        at: rollout.unavailableAt,
        by: workload,
        message: `A rollout may stop ${pods} before a new one is ready (maxUnavailable is ${rollout.unavailableText}): every deployment is an outage.`,
        fix: SAFE_FIX,
        yaml: SAFE,
      },
    ];
  },
};

const bothZero: ManifestRule = {
  id: 'rollout-both-zero',
  level: 'error',
  title: 'Neither a pod more nor a pod less: the rollout cannot do as it says',
  explanation:
    'With `maxSurge` and `maxUnavailable` both 0 as they are written, the API server rejects the Deployment. Where `maxUnavailable` is a percentage that rounds down to 0 (25% does for up to 3 replicas) and `maxSurge` is 0, the controller takes 1 instead of 0: a pod is stopped before its successor is ready, with one replica an outage.',
  action: 'Let the new pod come first.',
  example: { right: '      maxSurge: 1', wrong: '      maxSurge: 0', at: 'maxSurge: 0' },
  check(server): Draft[] {
    const rollout = rolloutOf(server);
    if (rollout?.surge !== 0 || rollout.unavailable !== 0 || rollout.replicas < 1) return [];
    const isZero = (field: Field) => /^\s*0+%?\s*$/.test(field.text ?? '');
    const rejected = isZero(rollout.surgeAt) && isZero(rollout.unavailableAt);
    const then = rejected
      ? 'The API server rejects this: maxSurge and maxUnavailable are both 0, and nothing is deployed.'
      : `maxSurge is 0, and maxUnavailable (${rollout.unavailableText}) rounds down to 0 of ${rollout.replicas}. The controller then stops a pod before its successor is ready${rollout.replicas === 1 ? ': every deployment is an outage' : ''}.`;
    return [{ at: rollout.surgeAt, by: server.workload, message: then, fix: SAFE_FIX, yaml: SAFE }];
  },
};

const maxUnavailable: ManifestRule = {
  id: 'rollout-max-unavailable',
  level: 'notice',
  title: 'A rollout stops pods before their successors are ready',
  explanation:
    'The sessions of a pod that goes look for a new one. Where their number is reckoned as unavailable, not as surge, they find fewer pods than before, old ones among them that go next: a client may be moved again and again. The default of 25% rounds down to 0 for up to 3 replicas, and takes a pod first from 4 on.',
  action: 'Let the new pods come first.',
  example: {
    right: '      maxUnavailable: 0',
    wrong: '      maxUnavailable: 1',
    at: 'maxUnavailable: 1',
  },
  check(server): Draft[] {
    const rollout = rolloutOf(server);
    if (!rollout || rollout.unavailable < 1 || rollout.unavailable >= rollout.replicas) return [];
    return [
      {
        at: rollout.unavailableAt,
        by: server.workload,
        message: `A rollout stops ${rollout.unavailable} of ${rollout.replicas} pods before a new one is ready (maxUnavailable is ${rollout.unavailableText}): their sessions go to pods that may be stopped next.`,
        fix: SAFE_FIX,
        yaml: SAFE,
      },
    ];
  },
};

const minReadySeconds: ManifestRule = {
  id: 'min-ready-seconds',
  level: 'notice',
  title: 'A new pod counts from its first ready answer',
  explanation:
    'Without `minReadySeconds` the rollout goes on as soon as a new pod was ready once: old pods are stopped before proxies and balancers send anything to the new one, and a version that falls over after some seconds has replaced all of the old by then, with their sessions.',
  action: 'Ask for some seconds.',
  example: { right: '  minReadySeconds: 5\n', wrong: '', at: 'spec:' },
  check({ workload }): Draft[] {
    const at = workload.root.get('spec', 'minReadySeconds');
    if (workload.kind === 'Rollout' || (at.number ?? 0) > 0) return [];
    return [
      {
        at,
        by: workload,
        message:
          'A new pod counts as available with its first ready answer: old pods are stopped before proxies know the new one, and a version that falls over a little later has replaced them all.',
        fix: 'Let it be ready for some seconds first.',
        yaml: 'spec:\n  minReadySeconds: 5',
      },
    ];
  },
};

export const ROLLOUT_RULES: readonly ManifestRule[] = [
  takesLastPod,
  bothZero,
  maxUnavailable,
  minReadySeconds,
];
