import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Daemon {
  /** What makes every `docker` of a process talk with this daemon. */
  env: Record<string, string>;
  /** A folder of this daemon's own, for files that its containers share with the machine. */
  folder: string;
  /** Runs `docker` and gives what it prints, without the line's end. Throws with what it says where it fails. */
  docker(...args: string[]): Promise<string>;
  /** Ends it and everything that it started. */
  close(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./daemon.sh', import.meta.url));
const NAMESPACES = ['--mount', '--net', '--ipc', '--uts', '--pid', '--fork', '--mount-proc'];
const STARTUP_MS = 30_000;
const COMMAND_MS = 60_000;

/**
 * Starts a dockerd that nothing else of this machine meets, whatever runs here already.
 * Throws where it is not installed or does not come up.
 */
export async function startDaemon(): Promise<Daemon> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-swarm-'));
  for (const name of ['data', 'cgroup', 'client']) mkdirSync(join(folder, name));
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const unshare = [...asRoot, 'unshare', ...NAMESPACES, '--kill-child'];
  const [program = '', ...args] = [...unshare, 'sh', SCRIPT, folder, String(process.getgid?.())];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-5_000);
    });
  }
  child.stdin.on('error', () => {});
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      ended = true;
      resolve();
    });
    child.once('close', () => {
      ended = true;
      resolve();
    });
  });
  const env = {
    DOCKER_HOST: `unix://${folder}/docker.sock`,
    DOCKER_CONFIG: join(folder, 'client'),
    // The other builder asks a registry for what is here.
    DOCKER_BUILDKIT: '0',
  };
  const docker = (...command: string[]) => runDocker(command, env);
  const close = async () => {
    child.stdin.end();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const until = performance.now() + STARTUP_MS;
  for (;;) {
    try {
      await docker('version');
      return { env, folder, docker, close };
    } catch (cause) {
      if (!ended && performance.now() < until) {
        await sleep(50);
        continue;
      }
      await close();
      throw new Error(`dockerd did not come up:\n${output}`, { cause });
    }
  }
}

function runDocker(args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...env }, timeout: COMMAND_MS };
    execFile('docker', args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`docker ${args.join(' ')}: ${error.message}\n${stderr}`));
      else resolve(stdout.trim());
    });
  });
}
