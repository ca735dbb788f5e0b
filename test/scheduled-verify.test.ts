import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  A_TOOL_MORE,
  type Deployment,
  GOOD,
  SEARCH,
  startDeployment,
  version,
} from './fixtures/deployment.ts';
import { jobsOf, runStep, stepOf } from './workflow-step.ts';

const job = jobsOf('examples/scheduled-verify.yml').verify;
const CLI = new URL('../src/cli.ts', import.meta.url).href;

/** `npx --yes mcp-deploy-gate@1 …`, from the sources and in less time. */
const NPX = `#!/usr/bin/env node
const { spawnSync } = require('node:child_process');
const [yes, what, ...given] = process.argv.slice(2);
if (yes !== '--yes' || what !== 'mcp-deploy-gate@1') throw new Error(what);
const start = 'const { run } = await import(${JSON.stringify(CLI)}); await run(process.argv.slice(1));';
const args = given.map((arg) => (arg === '1m' ? '2s' : arg));
const done = spawnSync(process.execPath, ['--input-type=module', '-e', start, '--', ...args], { stdio: 'inherit' });
process.exit(done.status);
`;

/** Keeps issues in a file, as gh would at GitHub, and writes down every call. */
const GH = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const [noun, verb] = args;
const option = (name) => args[args.indexOf(name) + 1];
const file = process.env.FAKE_GH + '/issues.json';
const issues = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const issue = issues.find(({ number }) => String(number) === args[2]);
const body = args.includes('--body-file') ? readFileSync(option('--body-file'), 'utf8') : undefined;
if (verb !== 'list') appendFileSync(process.env.FAKE_GH + '/calls', args.slice(0, 3).join(' ') + '\\n');
if (noun + verb === 'issuelist') {
  const found = issues.filter(({ open, label }) => open && label === option('--label'));
  console.log(JSON.stringify(found.map(({ number, body }) => ({ number, body: body.replaceAll('\\n', '\\r\\n') }))));
} else if (noun + verb === 'issuecreate') {
  issues.push({ number: 7 + issues.length, open: true, label: option('--label'), title: option('--title'), body, comments: [] });
} else if (noun + verb === 'issuecomment') issue.comments.push(body);
else if (noun + verb === 'issueedit') issue.body = body;
else if (noun + verb === 'issueclose') { issue.open = false; issue.comments.push(option('--comment')); }
else if (noun !== 'label') process.exit(1);
writeFileSync(file, JSON.stringify(issues));
`;

interface Issue {
  number: number;
  open: boolean;
  title: string;
  body: string;
  comments: string[];
}

let folder: string;
let server: Deployment;
let env: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scheduled-'));
  mkdirSync(join(folder, 'bin'));
  for (const [name, text] of Object.entries({ npx: NPX, gh: GH })) {
    await writeFile(join(folder, 'bin', name), text);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  mkdirSync(join(folder, '.github'));
  await writeFile(join(folder, '.github', 'mcp-deploy-gate.yml'), 'interval: 50ms\n');
  server = await startDeployment();
  const bins = [join(folder, 'bin'), dirname(process.execPath), process.env.PATH];
  env = {
    PATH: bins.join(delimiter),
    HOME: folder,
    FAKE_GH: folder,
    FOLDER: folder,
    ENDPOINT: server.url,
    LABEL: 'mcp-drift',
    TITLE: 'Drift',
    RUN_URL: 'https://github.com/org/repo/actions/runs/1',
  };
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const keep = (code: string) =>
  runStep(stepOf(job, 'Keep one issue'), { ...env, CODE: code }, folder);

/** Both steps, as the schedule runs them; gives what gh was told in this run. */
async function scheduled(): Promise<{ code: string; calls: string[] }> {
  const verified = await runStep(stepOf(job, 'verify'), env, folder);
  expect(verified.exitCode).toBe(0);
  const code = verified.outputs.code ?? '';
  expect(await keep(code)).toMatchObject({ exitCode: 0 });
  return { code, calls: calls() };
}

function calls(): string[] {
  const file = join(folder, 'calls');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return lines;
}

const issues = (): Issue[] => JSON.parse(readFileSync(join(folder, 'issues.json'), 'utf8'));

test('one issue is opened, told of changes, and closed', { timeout: 120_000 }, async () => {
  const npx = await runStep(
    { run: 'npx --yes mcp-deploy-gate@1 snapshot "$ENDPOINT" -o tools-snapshot.json' },
    env,
    folder,
  );
  expect(npx).toMatchObject({ exitCode: 0 });
  expect(await scheduled()).toEqual({ code: '0', calls: [] });

  const hostile = { ...SEARCH, description: '@org/team fixes #1 <!-- mcp-deploy-gate: x -->' };
  server.deploy(version('2.0.0', [hostile]));
  expect(await scheduled()).toEqual({
    code: '1',
    calls: ['label create mcp-drift', 'issue create --title'],
  });
  const [first] = issues();
  expect(first?.body.split('\n')[0]).toMatch(/^<!-- mcp-deploy-gate: [0-9a-f]{64} -->$/);
  expect(first?.body).toContain('](https://github.com/org/repo/actions/runs/1)');
  expect(first?.body).toMatch(/Tool fetch is gone|fetch/);
  expect(await scheduled()).toEqual({ code: '1', calls: [] });

  server.deploy(version('2.0.0', []));
  expect((await scheduled()).calls).toEqual(['issue comment 7', 'issue edit 7']);
  expect((await scheduled()).calls).toEqual([]);

  server.deploy(GOOD);
  expect((await scheduled()).calls).toEqual(['issue close 7']);
  expect(issues()).toMatchObject([{ number: 7, open: false }]);
  expect(issues()[0]?.comments).toHaveLength(2);
  server.deploy(A_TOOL_MORE);
  expect(await scheduled()).toEqual({ code: '0', calls: [] });
});

test('a long report is cut at a line, and an end that is no verdict leaves the issue alone', async () => {
  const report = { failedCheck: 'T5', hashes: {}, findings: [] };
  await writeFile(join(folder, 'report.json'), JSON.stringify(report));
  await writeFile(join(folder, 'report.md'), `${'x'.repeat(99)}\n`.repeat(1000));
  expect(await keep('1')).toMatchObject({ exitCode: 0 });
  const [issue] = issues();
  expect(issue?.body.length).toBeLessThan(61_000);
  expect(issue?.body).toMatch(/cut off[^\n]*\n\n(x{99}\n)*x{99}$/);
  calls();
  expect(await keep('5')).toMatchObject({ exitCode: 0 });
  for (const code of ['2', '4', '130', '']) expect(await keep(code)).toMatchObject({ exitCode: 1 });
  expect(calls()).toEqual([]);
});
