import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import { type Deployment, startDeployment } from '../fixtures/deployment.ts';

type Verify = (args: string[], env?: Record<string, string>) => Promise<CliEnd>;

/** A server that counts who asks it, an empty folder, and a dry run in it. */
const at =
  (work: (verify: Verify, server: Deployment, folder: string) => Promise<void>) =>
  async (): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'dry-'));
    const server = await startDeployment();
    try {
      const verify: Verify = (args, env = {}) =>
        cli(['verify', server.url, '--dry-run', ...args], {
          cwd: folder,
          // Where a journal would be.
          env: { MCP_GATE_STATE_DIR: join(folder, 'state'), ...env },
        });
      await work(verify, server, folder);
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  };

describe.concurrent('verify --dry-run', () => {
  it(
    'prints the plan, runs nothing, asks nobody, writes nothing and exits with 0',
    at(async (verify, server, folder) => {
      const write = (name: string) => `echo ran > ${name}`;
      const end = await verify([
        ...['--deploy-command', write('deployed'), '--rollback-command', server.undo],
        ...['--revision-command', write('asked'), '--report-path', 'report.json'],
      ]);
      expect(end).toMatchObject({ code: 0, stderr: '' });
      expect(end.stdout).toMatch(/^◇ Dry run: a rolling update\n/);
      expect(end.stdout).toContain(`$ ${write('deployed')}`);
      expect(await readdir(folder)).toEqual([]);
      expect(server.seen).toEqual([]);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'as JSON and as Markdown',
    at(async (verify) => {
      const json = await verify(['--format', 'json']);
      expect(JSON.parse(json.stdout)).toMatchObject({ kind: 'plan', title: 'a smoke test' });
      const markdown = await verify(['--format', 'markdown']);
      expect(markdown.stdout).toMatch(/^## 📋 Dry run: a smoke test\n/);
    }),
  );

  it(
    'is wrong where the run would be: a snapshot that is named and not there, a folder that is none',
    at(async (verify) => {
      const absent = await verify(['--snapshot', 'nowhere.json']);
      expect(absent).toMatchObject({ code: 2, stdout: '' });
      expect(absent.stderr).toContain('The snapshot nowhere.json does not exist');
      const lost = await verify(['--deploy-command', 'x', '--working-directory', 'nowhere']);
      expect(lost).toMatchObject({ code: 2, stdout: '' });
      expect(lost.stderr).toContain('nowhere is not a folder');
    }),
  );

  it(
    'reads what is there, and shows no secret of the settings',
    at(async (verify, server, folder) => {
      const file = 'tools-snapshot.json';
      const { code } = await cli(['snapshot', server.url, '-o', file], { cwd: folder });
      expect(code).toBe(0);
      await writeFile(join(folder, 'before.json'), '{}');
      const asked = server.seen.length;
      const end = await verify(
        ['--rollback-command', 'KEY=hush-hush-hush undo', '--header', 'X-Api-Key: env:KEY'],
        { KEY: 'hush-hush-hush' },
      );
      expect(end.stdout).toContain(`Reads ${file}`);
      expect(end.stdout).toContain('$ KEY=*** undo');
      expect(`${end.stdout}${end.stderr}`).not.toContain('hush');
      expect(server.seen).toHaveLength(asked);
      const broken = await verify(['--baseline', 'before.json']);
      expect(broken.code).toBe(2);
    }),
  );
});
