import type { Field } from '../field.ts';
import { inSeconds } from '../quantities.ts';
import { containerYaml, type Draft, type ManifestRule } from '../rule.ts';

/** What an HTTP probe of a container asks; undefined for other probes. */
function asked(probe: Field, container: Field): string | undefined {
  const path = probe.get('httpGet');
  if (!path.exists) return undefined;
  const port = path.get('port').text;
  const named = container
    .get('ports')
    .items()
    .find((one) => one.get('name').text === port);
  return `${named?.get('containerPort').text ?? port} ${path.get('path').text ?? '/'}`;
}

const livenessIsReadiness: ManifestRule = {
  id: 'liveness-is-readiness',
  level: 'warning',
  title: 'What makes the server unready restarts it',
  explanation:
    'Readiness says: send nobody new. Liveness says: kill it. Where both ask the same path, a server that answers 503 because it drains, is busy or has lost its database is restarted after some failures, and every session in its memory is gone, when it could just have been left out for a while. (While a pod is being deleted, kubelets from 1.22 on ask no liveness; a drain that begins before the deletion is not protected by that.)',
  action: 'Give liveness a path that fails only where a restart helps.',
  example: {
    right: 'path: /livez, port: 3000',
    wrong: 'path: /readyz, port: 3000',
    at: '{ path: /readyz, port: 3000 }',
  },
  check(server): Draft[] {
    const { container, workload } = server;
    const liveness = asked(container.get('livenessProbe'), container);
    const readiness = asked(container.get('readinessProbe'), container);
    const same = liveness !== undefined && liveness === readiness;
    if (!same) return [];
    const path = container.get('livenessProbe', 'httpGet', 'path');
    const port = container.get('livenessProbe', 'httpGet', 'port').text ?? '3000';
    return [
      {
        at: path,
        by: workload,
        message: `Liveness and readiness both ask ${path.text ?? '/'}: a server that is unready, because it drains, is busy or waits for a database, is killed and restarted, and the sessions in its memory are lost.`,
        fix: 'Ask another path, which answers 200 for as long as the process works.',
        yaml: containerYaml(
          server,
          `livenessProbe:\n  httpGet:\n    path: /livez\n    port: ${port}`,
        ),
      },
    ];
  },
};

/** Kubernetes' own. */
const PERIOD = 10;
const THRESHOLD = 3;

const readinessTooSlow: ManifestRule = {
  id: 'readiness-slower-than-settle',
  level: 'notice',
  title: 'The drain refuses new sessions before readiness has taken the pod out',
  explanation:
    'The deletion of a pod withdraws its endpoint inside the cluster; what goes by readiness, as balancers that ask pods themselves do, needs period × failureThreshold to see a drain. A server takes new sessions for as long as preStop and settling last: where readiness is slower, the new sessions that come in between are refused. Asked only where the annotation `mcp-deploy-gate/drain-seconds` or `settle-seconds` says how long the server settles (a fifth of the drain, where only that is known).',
  action: 'Probe faster, or settle longer.',
  example: {
    right: '            periodSeconds: 2\n',
    wrong: '            periodSeconds: 10\n',
    at: 'periodSeconds: 10',
  },
  check(server): Draft[] {
    const { container, workload, timing } = server;
    const { preStop, drain, settle = drain === undefined ? undefined : drain / 5 } = timing;
    const probe = container.get('readinessProbe');
    if (preStop.kind === 'other' || settle === undefined || !probe.exists) return [];
    const open = settle + ('seconds' in preStop ? preStop.seconds : 0);
    const period = probe.get('periodSeconds');
    const threshold = probe.get('failureThreshold').number ?? THRESHOLD;
    const noticed = (period.number ?? PERIOD) * threshold;
    if (noticed <= open) return [];
    const faster = Math.max(1, Math.floor(open / threshold));
    return [
      {
        at: period,
        by: workload,
        message: `Readiness takes ${inSeconds(noticed)} to notice a drain (period × failureThreshold), but the server refuses new sessions after ${inSeconds(open)} (preStop and settling): from a balancer that goes by readiness, those in between fail.`,
        fix: `Probe every ${faster} s, or settle longer.`,
        yaml: containerYaml(server, `readinessProbe:\n  periodSeconds: ${faster}`),
      },
    ];
  },
};

const ENDPOINT = /\/(?:mcp|sse)\/?$/i;

const probeOfEndpoint: ManifestRule = {
  id: 'probe-of-mcp-endpoint',
  level: 'error',
  title: 'A probe asks the MCP endpoint',
  explanation:
    'A probe is a plain GET. The MCP endpoint answers it with 400, 405 or 406, for it has no session, or with an event stream that never ends, which the kubelet gives up at its time-out; servers may keep a session for each. All of that is a failure: by readiness and startup probes the pod never gets ready, and by liveness it is restarted again and again, with every session in its memory.',
  action: 'Ask a path that is made for it.',
  example: {
    right: 'path: /livez, port: 3000',
    wrong: 'path: /mcp, port: 3000',
    at: '{ path: /mcp, port: 3000 }',
  },
  check(server): Draft[] {
    const { container, workload } = server;
    return ['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((kind): Draft[] => {
      const path = container.get(kind, 'httpGet', 'path');
      if (!ENDPOINT.test(path.text ?? '')) return [];
      const then =
        kind === 'livenessProbe'
          ? 'the pod is restarted again and again, with every session in its memory'
          : 'the pod never gets ready';
      return [
        {
          at: path,
          by: workload,
          message: `A GET of ${path.text} is answered with an error, for it has no session, or with a stream that never ends. Both are a failure: ${then}.`,
          fix: 'Ask a path that answers 200 while the server works.',
          yaml: containerYaml(server, `${kind}:\n  httpGet:\n    path: /health`),
        },
      ];
    });
  },
};

export const PROBE_RULES: readonly ManifestRule[] = [
  livenessIsReadiness,
  probeOfEndpoint,
  readinessTooSlow,
];
