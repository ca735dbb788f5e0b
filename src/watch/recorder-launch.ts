import { spawn } from 'node:child_process';
import { detachedCommand, detachedEnvironment } from '../deploy/detached-process.ts';
import type { FoundRecorder } from './recorder-find.ts';
import type { RecorderRequest } from './recorder-request.ts';
import type { RecorderPlan } from './recorder-start.ts';

/** Between a gate's end and that of its watch: its post step has time to come. */
const OWNER_GONE_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What Node reads at its start; RUNNER_TRACKING_ID: the runner ends with the job what nobody else has ended. */
const PASSED_ON = [
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'RUNNER_TRACKING_ID',
];
const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((n) => [n, n.toUpperCase()]);
const ID_TOKENS = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Starts the process and gives what asks why it could not. It holds none of our pipes: our step ends without it. */
export function launchRecorder(
  plan: RecorderPlan,
  recorder: FoundRecorder,
): () => string | undefined {
  let broken: string | undefined;
  const { program, args } = detachedCommand('recorder');
  const child = spawn(program, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: detachedEnvironment(plan.env, PASSED_ON),
    detached: true,
    windowsHide: true,
  });
  child.once('error', (error) => {
    broken = `the process that watches could not start: ${error.message}`;
  });
  child.stdin.on('error', () => undefined).end(JSON.stringify(requestOf(plan, recorder)));
  child.unref();
  return () => broken;
}

function requestOf(
  plan: RecorderPlan,
  { folder, id, registration }: FoundRecorder,
): RecorderRequest {
  const { owner, endpoint, healthUrl, settings, watch, env, secrets } = plan;
  const { transport, protocolVersion, headers, requestTimeoutMs } = settings;
  const { bearerToken, oidcAudience, oauth, versionFrom } = settings;
  const names = oidcAudience === undefined ? PROXIES : [...PROXIES, ...ID_TOKENS];
  return {
    id,
    folder,
    owner,
    ownerProcess: registration.ownerProcess,
    endpoint,
    ...(healthUrl !== undefined && { healthUrl }),
    settings: {
      transport,
      protocolVersion,
      headers,
      requestTimeoutMs,
      ...(bearerToken !== undefined && { bearerToken }),
      ...(oidcAudience !== undefined && { oidcAudience }),
      ...(oauth && { oauth }),
      ...(versionFrom && { versionFrom }),
    },
    watch,
    env: Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    secrets,
    ownerGoneMs: plan.ownerGoneMs ?? OWNER_GONE_MS,
    maxBytes: plan.maxBytes ?? MAX_BYTES,
  };
}
