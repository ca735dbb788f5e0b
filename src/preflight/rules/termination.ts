import { ANNOTATIONS } from '../annotations.ts';
import { inSeconds } from '../quantities.ts';
import { containerYaml, type Draft, type ManifestRule, podYaml } from '../rule.ts';
import type { Server } from '../server.ts';

/** After the drain: what was written leaves, and some room. */
const FLUSH_AND_MARGIN = 5;
/** Less than this after the preStop hook is no time to end anything. */
const LEAST_LEFT = 10;
/** What endpoints and balancers need to look away. */
const PRE_STOP = 5;

const preStopSeconds = ({ timing: { preStop } }: Server): number =>
  'seconds' in preStop ? preStop.seconds : 0;

const gracePeriodTooShort: ManifestRule = {
  id: 'grace-period-too-short',
  level: 'error',
  title: 'The pod is killed before its drain is over',
  explanation:
    'The grace period begins when the pod is deleted, and the preStop hook is part of it. When it is over the kubelet sends SIGKILL: calls in flight get no answer, streams break off, and clients whose stream breaks without a response hang until their own time-out. It must be as long as preStop, drain (settling included) and 5 s in which what was written leaves. Without the annotation `mcp-deploy-gate/drain-seconds` nothing is known of the drain; then it is a warning, where the hook leaves less than 10 s.',
  action: 'Set `terminationGracePeriodSeconds` to the sum.',
  example: {
    right: 'terminationGracePeriodSeconds: 40',
    wrong: 'terminationGracePeriodSeconds: 30',
    at: 'terminationGracePeriodSeconds',
  },
  check(server): Draft[] {
    const { timing, workload } = server;
    const { grace, graceAt, drain } = timing;
    const hook = preStopSeconds(server);
    const needed = Math.ceil(hook + (drain ?? LEAST_LEFT - FLUSH_AND_MARGIN) + FLUSH_AND_MARGIN);
    // A hook that is longer than all of it has a rule of its own.
    if (hook > grace) return [];
    if (grace >= needed || (drain === undefined && hook === 0 && !graceAt.exists)) return [];
    const is = graceAt.exists ? inSeconds(grace) : `${inSeconds(grace)} by default`;
    const parts =
      drain === undefined
        ? `preStop takes ${inSeconds(hook)}, which leaves ${inSeconds(Math.max(0, grace - hook))} to end calls and streams`
        : `preStop takes ${inSeconds(hook)}, the drain ${inSeconds(drain)} and what was written ${FLUSH_AND_MARGIN} s to leave: ${needed} s`;
    return [
      {
        at: graceAt,
        by: workload,
        message: `The grace period is ${is}, but ${parts}. Then the kubelet kills the server: calls in flight get no answer and streams break off.`,
        fix: `Set it to ${needed} s or more${drain === undefined ? `, and say how long the drain takes: annotation ${ANNOTATIONS.drain}` : ''}.`,
        yaml: podYaml(`terminationGracePeriodSeconds: ${needed}`),
        ...(drain === undefined && { level: 'warning' as const }),
      },
    ];
  },
};

const preStopMissing: ManifestRule = {
  id: 'pre-stop-missing',
  level: 'warning',
  title: 'The server stops while it is still being sent clients',
  explanation:
    'A deleted pod gets SIGTERM at once, while its endpoint is still on its way out of kube-proxy, ingress controllers and balancers. For these seconds new sessions and calls still go to it: they are refused by a server that stops listening, and answered 503 by one that drains. A preStop sleep keeps the server as it is until they look away; deletion alone withdraws the endpoint.',
  action: 'Add a preStop hook that sleeps for some seconds.',
  example: {
    right: `          lifecycle:
            preStop:
              sleep:
                seconds: 5
`,
    wrong: '',
    at: '- name: mcp',
  },
  check(server): Draft[] {
    const { timing, container, workload } = server;
    if (timing.preStop.kind !== 'none') return [];
    return [
      {
        at: container.get('lifecycle', 'preStop'),
        by: workload,
        message:
          'Nothing delays SIGTERM: for the seconds that proxies need to take the pod out, new sessions and calls still reach a server that is stopping, and fail.',
        fix: `Sleep ${PRE_STOP} s before SIGTERM (native \`sleep\`: on by default from Kubernetes 1.30, GA in 1.34; needs nothing in the image).`,
        yaml: containerYaml(
          server,
          `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${PRE_STOP}`,
        ),
      },
    ];
  },
};

const preStopExecSleep: ManifestRule = {
  id: 'pre-stop-exec-sleep',
  level: 'notice',
  title: 'The preStop hook needs a program in the image',
  explanation:
    'An exec hook runs `sleep` in the container. Where the image has none, as distroless ones do, the hook fails at once (the event `FailedPreStopHook`), SIGTERM follows without delay, and new sessions and calls reach a server that is stopping. The native `sleep` action is run by the kubelet: on by default from Kubernetes 1.30, GA in 1.34.',
  action: 'Write the native action, where the cluster is 1.30 or newer.',
  example: {
    right: `              sleep:
                seconds: 5
`,
    wrong: `              exec:
                command: [sleep, '5']
`,
    at: 'command: [sleep',
  },
  check(server): Draft[] {
    const { preStop } = server.timing;
    if (preStop.kind !== 'exec-sleep') return [];
    const seconds = Math.max(1, Math.ceil(preStop.seconds));
    return [
      {
        at: preStop.at,
        by: server.workload,
        message:
          'The hook needs `sleep` in the image. Where it is missing the hook fails, SIGTERM comes at once, and new sessions reach a server that is stopping.',
        fix: 'Let the kubelet sleep (on by default from Kubernetes 1.30, GA in 1.34).',
        yaml: containerYaml(
          server,
          `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${seconds}`,
        ),
      },
    ];
  },
};

const preStopTooLong: ManifestRule = {
  id: 'pre-stop-too-long',
  level: 'error',
  title: 'The preStop hook takes longer than the grace period',
  explanation:
    'A native `sleep` that is longer than `terminationGracePeriodSeconds` is rejected by the API server, and the deployment fails. A hook that runs a program is killed with the server 2 s after the grace period: the server never gets to drain, and every session and call is cut.',
  action: 'Shorten the hook, or lengthen the grace period.',
  example: {
    right: 'seconds: 5\n',
    wrong: 'seconds: 60\n',
    at: 'seconds: 60',
  },
  check(server): Draft[] {
    const { preStop, grace } = server.timing;
    if (!('seconds' in preStop) || preStop.seconds <= grace) return [];
    const then =
      preStop.kind === 'sleep'
        ? 'the API server rejects the manifest, so nothing is deployed'
        : 'the server is killed before it is told to stop: every session and call is cut';
    return [
      {
        at: preStop.at,
        by: server.workload,
        message: `The hook sleeps ${inSeconds(preStop.seconds)}, longer than the grace period of ${inSeconds(grace)}: ${then}.`,
        fix: `Sleep ${PRE_STOP} s.`,
        yaml: containerYaml(
          server,
          `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${PRE_STOP}`,
        ),
      },
    ];
  },
};

export const TERMINATION_RULES: readonly ManifestRule[] = [
  gracePeriodTooShort,
  preStopMissing,
  preStopExecSleep,
  preStopTooLong,
];
