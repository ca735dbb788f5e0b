import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import { A_TOOL_MORE, type Deployment, startDeployment } from '../fixtures/deployment.ts';

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

interface Place {
  server: Deployment;
  folder: string;
  /** Verifies, and sends these signals as soon as stderr has this; then calls `then`. */
  verify(args: string[], at: RegExp, signals: Signal[], then?: () => void): Promise<CliEnd>;
}

const at = (work: (place: Place) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'signals-'));
  const server = await startDeployment();
  try {
    await work({
      server,
      folder,
      verify(args, at, signals, then) {
        let sent = false;
        return cli(['verify', server.url, '--interval', '50ms', ...args], {
          cwd: folder,
          env: { MCP_GATE_STATE_DIR: join(folder, 'state') },
          onStderr(text, child) {
            if (sent || !at.test(text)) return;
            sent = true;
            for (const signal of signals) child.kill(signal);
            then?.();
          },
        });
      },
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

describe.skipIf(process.platform === 'win32').concurrent('a signal', () => {
  it(
    'promise 1: does nothing to a deploy command that runs, however many come, and the gate says what goes on',
    at(async ({ server, folder, verify }) => {
      const command = `echo "the command" runs; echo run >> runs; until [ -e go ] || [ ! -e "$PWD" ]; do sleep 0.05; done; echo ended >> runs`;
      const args = ['--deploy-command', command, '--rollback-command', server.undo];
      const end = await verify(
        args,
        /the command runs/,
        ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT'],
        () => writeFileSync(join(folder, 'go'), ''),
      );
      expect(end.code).toBe(130);
      expect(end.stderr).toMatch(/the deploy command goes on, for .* at most/);
      expect(end.stdout).toContain('unverified');
      expect(await readFile(join(folder, 'runs'), 'utf8')).toBe('run\nended\n');
      expect(server.undone()).toBe(0);
    }),
  );

  it.each<[string, Signal, string[], RegExp]>([
    [
      'while it waits',
      'SIGTERM',
      ['--expected-version', 'none has it', '--wait-timeout', '5m'],
      /verify: /,
    ],
    ['in the soak', 'SIGINT', ['--soak-duration', '5m'], /soak/],
  ])('promise 4: %s: it ends by itself with 130 and starts nothing', (_name, signal, args, line) =>
    at(async ({ server, folder, verify }) => {
      server.deploy(A_TOOL_MORE);
      const commands = ['--rollback-command', `touch started; ${server.undo}`];
      const end = await verify([...args, ...commands], line, [signal]);
      expect(end.code).toBe(130);
      expect(existsSync(join(folder, 'started'))).toBe(false);
    })(),
  );
});
