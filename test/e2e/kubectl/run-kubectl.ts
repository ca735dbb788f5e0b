import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KubectlRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Writes a kubeconfig for a cluster without credentials, and gives the environment in which `kubectl` uses it. */
export function kubectlEnvironment(folder: string, server: string): Record<string, string> {
  const file = join(folder, 'kubeconfig');
  const name = 'test';
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server } }],
    users: [{ name, user: {} }],
    contexts: [{ name, context: { cluster: name, user: name, namespace: 'default' } }],
    'current-context': name,
  };
  writeFileSync(file, JSON.stringify(config));
  // Older ones keep what they learnt of a server under HOME, newer ones where they are told.
  return { KUBECONFIG: file, KUBECACHEDIR: join(folder, 'cache'), HOME: folder };
}

/** Runs the machine's `kubectl` to its end, or until `signal` aborts it. Rejects then, and where there is none. */
export function runKubectl(
  args: readonly string[],
  options: { env: Record<string, string>; input?: string; signal?: AbortSignal },
): Promise<KubectlRun> {
  const { env, input = '', signal } = options;
  const child = spawn('kubectl', args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    signal,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      if (signal?.aborted) reject(cause);
      else reject(new Error('kubectl is not installed: run "npm run e2e:install"', { cause }));
    });
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
