import { backendConfigOf } from '../affinity.ts';
import { annotation } from '../annotations.ts';
import type { ManifestSet } from '../manifest-set.ts';
import { inSeconds, seconds } from '../quantities.ts';
import { below, type Draft, type ManifestRule } from '../rule.ts';
import type { Server } from '../server.ts';

const ISTIO_DEFAULT = 5;
/** Where nothing says how long the server drains. */
const SOME_DRAIN = 10;

/** How long a proxy beside the server is needed after the deletion of the pod, and whether that is known. */
function neededSeconds({ timing: { preStop, drain } }: Server): number {
  return Math.ceil(('seconds' in preStop ? preStop.seconds : 0) + (drain ?? SOME_DRAIN));
}

/** Whether Istio puts a proxy beside the server that gets SIGTERM together with it. */
function hasSidecar({ workload, podSpec, labels }: Server, set: ManifestSet): boolean {
  const said =
    labels.get('sidecar.istio.io/inject') ?? annotation(workload, 'sidecar.istio.io/inject').text;
  if (said === 'false') return false;
  if (annotation(workload, 'sidecar.istio.io/nativeSidecar').isTrue) return false;
  const isProxy = (name: string | undefined) => name === 'istio-proxy';
  if (
    podSpec
      .get('initContainers')
      .items()
      .some((one) => isProxy(one.get('name').text))
  )
    return false;
  if (
    podSpec
      .get('containers')
      .items()
      .some((one) => isProxy(one.get('name').text))
  )
    return true;
  const namespace = set.all('Namespace').find(({ name }) => name === workload.namespace);
  const ofAll = namespace?.root.get('metadata', 'labels');
  return (
    said === 'true' ||
    annotation(workload, 'proxy.istio.io/config').exists ||
    ofAll?.get('istio-injection').text === 'enabled' ||
    ofAll?.get('istio.io/rev').exists === true
  );
}

const ISTIO = `proxy.istio.io/config: |
  terminationDrainDuration: 30s`;

const istioDrain: ManifestRule = {
  id: 'istio-drain-too-short',
  level: 'error',
  title: "Istio's proxy exits before the server has drained",
  explanation:
    'A proxy that Istio injects as an ordinary container gets SIGTERM when the pod is deleted, with no regard to the server\'s preStop hook, and exits after `terminationDrainDuration`: 5 s by default. All connections go through it: calls and streams that the server still serves are cut with it, and the rest of the drain is for nobody. Native sidecars (the default from Istio 1.27 on, where Kubernetes has them; annotation `sidecar.istio.io/nativeSidecar: "true"`) end after the server and are not concerned; nor is a proxy with `EXIT_ON_ZERO_ACTIVE_CONNECTIONS`. A warning where nothing says how long the drain takes.',
  action: 'Give the proxy as long as preStop and drain take together, or use native sidecars.',
  example: {
    right: '        mcp-deploy-gate/sessions: stateful\n',
    wrong: `        mcp-deploy-gate/sessions: stateful
        proxy.istio.io/config: |
          terminationDrainDuration: 15s
`,
    at: 'proxy.istio.io/config',
  },
  check(server, set): Draft[] {
    const { workload, timing } = server;
    if (!hasSidecar(server, set)) return [];
    const at = annotation(workload, 'proxy.istio.io/config');
    const text = at.text ?? '';
    if (/EXIT_ON_ZERO_ACTIVE_CONNECTIONS["']?\s*:\s*["']?true/i.test(text)) return [];
    const given = /terminationDrainDuration["']?\s*:\s*["']?([\d.a-z]+)/.exec(text)?.[1];
    const time = seconds(given) ?? ISTIO_DEFAULT;
    const needed = neededSeconds(server);
    if (time >= needed) return [];
    return [
      {
        at: at.exists ? at : workload.root.get('spec', 'template', 'metadata', 'annotations'),
        by: workload,
        message: `Istio's proxy exits ${inSeconds(time)} after the pod is deleted${given === undefined ? ', its default' : ''}, the server needs ${inSeconds(needed)}${timing.drain === undefined ? ' or so' : ''} (preStop and drain): calls and streams are cut with the proxy.`,
        fix: `Give it ${needed} s; native sidecars, the default from Istio 1.27 on, do not need it.`,
        yaml: below(
          ['spec', 'template', 'metadata', 'annotations'],
          ISTIO.replace('30s', `${needed}s`),
        ),
        ...(timing.drain === undefined && { level: 'warning' as const }),
      },
    ];
  },
};

const BACKEND = `---
apiVersion: v1
kind: Service
metadata:
  name: mcp-outside
  annotations:
    cloud.google.com/backend-config: '{"default": "mcp-outside"}'
spec:
  selector: { app: mcp-server }
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: cloud.google.com/v1
kind: BackendConfig
metadata:
  name: mcp-outside
spec:
  timeoutSec: 3600
  sessionAffinity: { affinityType: CLIENT_IP }
  connectionDraining: { drainingTimeoutSec: 60 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: mcp-outside
  annotations:
    kubernetes.io/ingress.class: gce
spec:
  defaultBackend:
    service: { name: mcp-outside, port: { number: 80 } }
`;

const balancerDrain: ManifestRule = {
  id: 'balancer-drain-too-short',
  level: 'warning',
  title: 'The balancer cuts the connections of a pod that drains',
  explanation:
    'A cloud balancer takes a deleted pod out by itself, and closes its connections when its own draining time is over, whatever the pod still serves: `connectionDraining.drainingTimeoutSec` of a BackendConfig (GKE, 0 where it is not set), `deregistration_delay.timeout_seconds` of an AWS target group (300 s by default).',
  action: 'Give it as long as preStop and drain take together.',
  example: {
    extra: BACKEND,
    right: 'drainingTimeoutSec: 60',
    wrong: 'drainingTimeoutSec: 10',
    at: 'drainingTimeoutSec',
  },
  check(server, set): Draft[] {
    const needed = neededSeconds(server);
    const tell = (time: number) =>
      `The balancer closes the connections of a deleted pod after ${inSeconds(time)}, the server needs ${inSeconds(needed)} (preStop and drain): calls and streams are cut.`;
    const fix = `Give it ${needed} s or more.`;
    const gke = server.services.flatMap((service): Draft[] => {
      const config = backendConfigOf(service, set);
      const at = config?.root.get('spec', 'connectionDraining', 'drainingTimeoutSec');
      const time = at?.number ?? 0;
      if (!config || !at || time >= needed) return [];
      const yaml = below(['spec', 'connectionDraining'], `drainingTimeoutSec: ${needed}`);
      return [{ at, by: config, message: tell(time), fix, yaml }];
    });
    const aws = server.entrances.flatMap(({ resource }): Draft[] => {
      const key = 'alb.ingress.kubernetes.io/target-group-attributes';
      const at = resource.root.get('metadata', 'annotations', key);
      const given = /deregistration_delay\.timeout_seconds\s*=\s*(\d+)/.exec(at.text ?? '')?.[1];
      if (given === undefined || Number(given) >= needed) return [];
      const value = JSON.stringify(
        (at.text ?? '').replace(/(deregistration_delay\.timeout_seconds\s*=\s*)\d+/, `$1${needed}`),
      );
      const yaml = below(['metadata', 'annotations'], `${key}: ${value}`);
      return [{ at, by: resource, message: tell(Number(given)), fix, yaml }];
    });
    return [...gke, ...aws];
  },
};

export const DRAIN_RULES: readonly ManifestRule[] = [istioDrain, balancerDrain];
