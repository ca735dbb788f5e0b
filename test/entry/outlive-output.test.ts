import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Deployment, LACKS_A_TOOL, startDeployment } from '../fixtures/deployment.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).href;
const START = `const { run } = await import(${JSON.stringify(CLI)}); await run(process.argv.slice(1));`;
/** Every write to it fails with ENOSPC, as on a full disk. */
const FULL = '/dev/full';
const QUICK = ['--wait-timeout', '2s', '--rollback-timeout', '8s', '--interval', '50ms'];

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Runs the gate on a deployment that lacks a tool it had, with these for stdout and stderr. */
async function gateOn(
  outputs: { stdout?: string; stderr?: string },
  watch: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended & { undone: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const server: Deployment = await startDeployment();
  const gate = async (args: string[], { stdout, stderr }: typeof outputs): Promise<Ended> => {
    const files = await Promise.all([stdout, stderr].map((path) => path && open(path, 'w')));
    const [out, err] = files.map((file) => (file ? file.fd : ('pipe' as const)));
    const node = ['--input-type=module', '-e', START, '--'];
    const child = spawn(process.execPath, [...node, ...args], {
      cwd: folder,
      stdio: ['ignore', out, err],
    });
    let said = '';
    child.stdout?.resume();
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      watch(said, (signal) => child.kill(signal));
    });
    const ended = await new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    for (const file of files) if (file) await file.close();
    return ended;
  };
  try {
    expect(await gate(['snapshot', server.url, '-o', 's.json'], {})).toMatchObject({ code: 0 });
    server.deploy(LACKS_A_TOOL);
    const evidence = ['--snapshot', 's.json', '--baseline', 's.json'];
    const rollback = ['--rollback-command', `echo started; sleep 1; ${server.undo}`];
    const ended = await gate(['verify', server.url, ...evidence, ...QUICK, ...rollback], outputs);
    return { ...ended, undone: server.undone() };
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(process.platform === 'win32')(
  'what cannot be printed',
  { concurrent: true },
  () => {
    it.skipIf(!existsSync(FULL))('progress: the rollback runs and is proven', async () => {
      expect(await gateOn({ stderr: FULL })).toMatchObject({ code: 3, undone: 1 });
    });

    it.skipIf(!existsSync(FULL))('the report: the exit code still tells the result', async () => {
      expect(await gateOn({ stdout: FULL })).toMatchObject({ code: 3, undone: 1 });
    });

    it('a terminal that is closed does not end a rollback', async () => {
      let sent = false;
      const ended = await gateOn({}, (said, kill) => {
        if (sent || !said.includes('| started')) return;
        sent = true;
        kill('SIGHUP');
      });
      expect(sent).toBe(true);
      expect(ended).toMatchObject({ code: 3, undone: 1 });
    });
  },
);

describe('a snapshot that cannot be printed', () => {
  it.skipIf(!existsSync(FULL))('is no success', async () => {
    const server = await startDeployment();
    const full = await open(FULL, 'w');
    try {
      const node = ['--input-type=module', '-e', START, '--'];
      const child = spawn(process.execPath, [...node, 'snapshot', server.url, '-o', '-'], {
        cwd: tmpdir(),
        stdio: ['ignore', full.fd, 'ignore'],
      });
      expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    } finally {
      await full.close();
      await server.close();
    }
  });
});
