import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { CLI, type CliEnd, cli } from '../fixtures/cli.ts';
import { lineOf } from '../preflight/check.ts';

const BAD = GOOD_SET.replace('seconds: 5', 'seconds: 60').replace('  minReadySeconds: 5\n', '');
const LINE = lineOf(BAD, 'seconds: 60');

let folder: string;
const preflight = (...args: string[]): Promise<CliEnd> =>
  cli(['preflight', ...args], { cwd: folder });

/** With manifests on standard input. */
function piped(text: string, ...args: string[]): Promise<CliEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'preflight', '-', ...args], { cwd: folder });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(text);
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const files: Record<string, string> = {
    'good.yaml': GOOD_SET,
    'bad.yaml': BAD,
    'split/1.yml': BAD.slice(0, BAD.indexOf('---')),
    'split/2.yaml': BAD.slice(BAD.indexOf('---')),
    'split/notes.txt': '{{ nothing }}',
    'empty/deep/a.yaml': GOOD_SET,
    'chart.yaml': 'kind: Deployment\nspec: {{ .Values.x }}\n',
    'web.yaml': GOOD_SET.replaceAll('mcp', 'web')
      .replace('mcp:', 'redis:')
      .replace(/image: .*/, 'image: redis'),
    'gate.yml': 'rules: { pre-stop-too-long: notice, min-ready-seconds: off }\n',
    'wrong.yml': 'rules: { pre-stop-too-long: breaking }\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.concurrent('preflight', () => {
  it('passes a good set, and says what it took for the server', async () => {
    const { code, stdout } = await preflight('good.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('Checked Deployment/mcp-server: an MCP server');
    expect(stdout).toMatch(/No findings\.\n$/);
  });

  it('tells the worst first, where it is and the YAML to write, and exits 1 for an error', async () => {
    const { code, stdout } = await preflight('bad.yaml');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `error pre-stop-too-long .*bad\\.yaml:${LINE}\\n[\\s\\S]*notice min-ready-seconds`,
      ),
    );
    expect(stdout).toMatch(/^ +preStop:\n +sleep:\n +seconds: 5$/m);
    expect(stdout).toMatch(/1 error, 1 notice\.\n$/);
  });

  it('reads the files of a folder together, and standard input', async () => {
    const { code, stdout } = await preflight('split', '--format', 'json');
    expect(code).toBe(1);
    const { findings, servers } = JSON.parse(stdout);
    expect(findings[0]).toMatchObject({ rule: 'pre-stop-too-long', file: join('split', '1.yml') });
    expect(servers).toHaveLength(1);
    const end = await piped(BAD, '--format', 'markdown');
    expect(end.code).toBe(1);
    expect(end.stdout).toContain(`### \`stdin\``);
    expect(end.stdout).toContain(`line ${LINE} · [pre-stop-too-long](`);
  });

  it('takes levels from the config file', async () => {
    const { code, stdout } = await preflight('bad.yaml', '--config', 'gate.yml');
    expect(code).toBe(0);
    expect(stdout).toContain('notice pre-stop-too-long');
    expect(stdout).toContain('1 finding not shown');
    const wrong = await preflight('bad.yaml', '--config', 'wrong.yml');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('`error`, `warning`, `notice` or `off`');
  });

  it('exits 2 for what it could not check', async () => {
    const chart = await preflight('good.yaml', 'chart.yaml');
    expect(chart.code).toBe(2);
    expect(chart.stdout).toMatch(
      /chart\.yaml:2: This is a Helm template[\s\S]*1 file not checked\.\n$/,
    );
    const web = await preflight('web.yaml');
    expect(web.code).toBe(2);
    expect(web.stdout).toMatch(/like an MCP server[\s\S]*Nothing was checked\.\n$/);
  });

  it.each([
    [['gone.yaml'], /gone\.yaml does not exist/],
    [['empty'], /empty holds no \*\.yaml.*\n.*empty.deep/],
    [[], /No manifest is given/],
    [['good.yaml', '--', 'node'], /takes no command/],
    [['good.yaml', '--format', 'xml'], /not one of text, json, markdown/],
  ])('refuses %j with 2', async (args, message) => {
    const { code, stdout, stderr } = await preflight(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it('says that a pipe is empty', async () => {
    expect(await piped('')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Standard input is empty'),
    });
  });

  it('prints what a manifest holds so that no terminal or runner takes it for a command', async () => {
    const name = '"\\e[31m\\n::error::x"';
    const end = await piped(
      BAD.replace('name: mcp-server', `name: ${name}`).replace('/mcp-server:1', '/mcp:1'),
    );
    expect(end.code).toBe(1);
    expect(end.stdout).not.toContain('\u001b');
    expect(end.stdout).not.toMatch(/^::/m);
    expect(end.stdout).toContain('Deployment/\\u{1b}[31m');
  });
});
