import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CliEnd, cli } from '../fixtures/cli.ts';

const STDIO = fileURLToPath(new URL('../fixtures/servers/stdio-server.ts', import.meta.url));
const CONFIG = '.github/mcp-deploy-gate.yml';
const tool = (name: string, required: string[] = []) => ({
  name,
  inputSchema: { type: 'object', properties: { q: { type: 'string' } }, required },
});
const HOSTILE = 'x"\n  - rule: y #\u202e';
const BEFORE = { tools: [tool('search'), tool(HOSTILE)] };
const AFTER = { tools: [tool('search', ['q'])] };

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gate-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A checkout of its own, with two sides to compare and a config file where one is given. */
async function checkout(config?: string) {
  const folder = await mkdtemp(join(root, 'c-'));
  const write = async (name: string, content: unknown): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(join(folder, name), text);
  };
  await write('tools-snapshot.json', BEFORE);
  await write('after.json', AFTER);
  if (config !== undefined) await write(CONFIG, config);
  return {
    folder,
    write,
    run: (...args: string[]): Promise<CliEnd> => cli(args, { cwd: folder }),
    config: (): Promise<string> => readFile(join(folder, CONFIG), 'utf8'),
    diff: async (...args: string[]) => {
      const end = await cli(['diff', 'tools-snapshot.json', 'after.json', ...args], {
        cwd: folder,
      });
      return end;
    },
  };
}

describe.concurrent('accept', () => {
  it('writes the entry that silences one change, whatever its name is, and then has nothing to do', async () => {
    const { run, config, diff } = await checkout();
    const ambiguous = await run('accept', 'after.json', '--reason', 'fine');
    expect(ambiguous).toMatchObject({ code: 2, stdout: '' });
    expect(ambiguous.stderr).toContain('2 changes could be meant');
    await expect(config()).rejects.toThrow('ENOENT');

    const removed = ['accept', 'after.json', '--rule', 'tool-removed', '--reason', 'not ours: #1'];
    const dry = await run(...removed, '--dry-run');
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('Would be accepted') });
    await expect(config()).rejects.toThrow('ENOENT');

    const end = await run(...removed);
    expect(end.code).toBe(0);
    expect(end.stdout).toContain(`git add -- ${CONFIG}`);
    expect(end.stdout).not.toContain('\u202e');
    const written = await config();
    expect(parse(written).accept).toEqual([
      expect.objectContaining({
        rule: 'tool-removed',
        subject: `tools/${HOSTILE}`,
        reason: 'not ours: #1',
      }),
    ]);
    expect(await run(...removed)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Accepted already'),
    });
    expect(await config()).toBe(written);

    const json = JSON.parse((await diff('--format', 'json')).stdout);
    expect(json.verdict).toBe('breaking');
    expect(json.findings.map((f: { accepted: boolean }) => f.accepted)).toEqual([false, true]);
    expect(json.findings[1].acceptance).toEqual({ reason: 'not ours: #1' });
    // What `diff` prints can be pasted.
    const [, pasted] =
      /npx mcp-deploy-gate (accept .*?) --reason/.exec((await diff()).stdout) ?? [];
    expect(await run(...pasted!.split(' '), '--reason', 'asked', '--expires', '2d')).toMatchObject({
      code: 0,
    });
    const silent = await diff('--format', 'json');
    expect(silent.code).toBe(0);
    expect(JSON.parse(silent.stdout)).toMatchObject({
      verdict: 'none',
      changes: { accepted: 2, failing: 0 },
      acceptances: { stale: [], expired: [] },
    });
  });

  it('keeps the rest of the file, gives the place of an expired entry to the new one, and prunes', async () => {
    const place =
      '{rule: property-became-required, subject: tools/search, pointer: /inputSchema/properties/q, ';
    const text = [
      'samples: 5 # ours',
      'accept: # all of us',
      `  - ${place}fingerprint: "${'0'.repeat(64)}", reason: old, expires: 2020-01-01} # one`,
      `  - {rule: tool-removed, subject: tools/z, fingerprint: "${'1'.repeat(64)}", reason: z}`,
      'rules: {tool-added: review}',
      '',
    ].join('\r\n');
    const { run, config, diff } = await checkout(text);
    const told = await diff();
    expect(told.stdout).toMatch(/expired\s+on\s+2020-01-01.*accepts\s+no\s+change/s);
    const end = await run('accept', 'after.json', '--subject', 'tools/search', '--reason', 'new');
    expect(end).toMatchObject({ code: 0, stdout: expect.stringContaining('Taken out of') });
    const lines = (await config()).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'samples: 5 # ours',
      'accept: # all of us',
      '  - rule: "property-became-required"',
    ]);
    expect(lines.slice(-3)).toEqual(text.split('\r\n').slice(-3));
    expect(await run('accept', 'after.json', '--prune')).toMatchObject({ code: 0 });
    const { accept, rules } = parse(await config());
    expect(accept).toEqual([expect.objectContaining({ reason: 'new' })]);
    expect(rules).toEqual({ 'tool-added': 'review' });
  });

  it('takes levels, what fails, and a server on stdio as `diff` does', async () => {
    const { run, config } = await checkout('rules:\n  tool-removed: safe\n');
    const end = await run('accept', 'after.json', '--reason', 'the only one that fails now');
    expect(end.code).toBe(0);
    expect(parse(await config()).accept).toHaveLength(1);
    const all = ['accept', '--reason', 'all', '--all', '--fail-on', 'any', '--'];
    expect(await run(...all, process.execPath, STDIO)).toMatchObject({ code: 0 });
  });

  it('loses nothing where the file is wrong, and where the two cannot be compared', async () => {
    const { run, config, write } = await checkout('sampels: 5\n');
    const all = ['accept', 'after.json', '--all', '--reason', 'x'];
    const wrong = await run(...all);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('yml:1:1: `sampels`') });
    expect(await config()).toBe('sampels: 5\n');
    await write(CONFIG, 'accept:\n');
    const server = ['--', process.execPath, STDIO];
    await run('snapshot', '-o', 'admin.json', '--principal', 'admin', ...server);
    const apart = await run('accept', 'admin.json', '--all', '--reason', 'x', ...server);
    expect(apart).toMatchObject({ code: 5, stderr: expect.stringContaining('Not comparable') });
    expect(await config()).toBe('accept:\n');
    expect((await run('accept', 'https://127.0.0.1:9/mcp', '--all', '--reason', 'x')).code).toBe(5);
  });

  it.skipIf(process.platform === 'win32')(
    'keeps the rights and the link of the file, and does not follow one out of the checkout',
    async () => {
      const { run, write, folder } = await checkout();
      const all = ['accept', 'after.json', '--all', '--reason', 'x'];
      await write('ours.yml', 'samples: 5\n');
      await mkdir(join(folder, '.github'));
      await symlink('../ours.yml', join(folder, CONFIG));
      const { mode } = await stat(join(folder, 'ours.yml'));
      expect(await run(...all)).toMatchObject({ code: 0 });
      expect(await readFile(join(folder, 'ours.yml'), 'utf8')).toContain('accept:');
      expect((await stat(join(folder, 'ours.yml'))).mode).toBe(mode);

      const outside = await checkout('samples: 5\n');
      await rm(join(folder, CONFIG));
      await symlink(join(outside.folder, CONFIG), join(folder, CONFIG));
      expect(await run(...all)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('out of the checkout'),
      });
      expect(await outside.config()).toBe('samples: 5\n');
    },
  );
});
