import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeBinary } from '../node-versions.ts';
import { NODES } from './started.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const windows = process.platform === 'win32';

/** A project that has installed the packed package and nothing else. */
let project: string;
let installed: string;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'drain-package-'));
  installed = join(project, 'node_modules', 'mcp-deploy-gate');
  mkdirSync(installed, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--pack-destination', project];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...pack], { cwd: root });
  else await run('npm', pack, { cwd: root, shell: windows });
  const [file] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  await run('tar', ['-xzf', join('..', '..', file!), '--strip-components=1'], { cwd: installed });
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(NODES)('is imported by plain JavaScript on Node %i', async (major) => {
  const file = join(project, 'server.mjs');
  writeFileSync(
    file,
    `import { createServer } from 'node:http';
     import { installDrain } from 'mcp-deploy-gate/drain';
     const drain = installDrain(createServer(), { signals: [] });
     drain.ready();
     console.log(drain.state, (await drain.drain('test')).result);`,
  );
  const { stdout } = await run(await nodeBinary(major), [file]);
  expect(stdout).toBe('ready finished\n');
});

test.each(['nodenext', 'bundler'])('has types that TypeScript finds (%s)', async (resolution) => {
  writeFileSync(
    join(project, 'server.mts'),
    `import { createServer } from 'node:http';
     import { type Drain, type DrainOptions, installDrain, type Report, type Snapshot, type State } from 'mcp-deploy-gate/drain';
     const options: DrainOptions = { timeoutMs: 1, onStopped: (report) => report.result };
     const drain: Drain = installDrain(createServer(), options);
     export const report: Promise<Report> = drain.drain('test');
     export const snapshot: Snapshot = drain.snapshot();
     export const state: State = drain.state;
     // @ts-expect-error: there is no such option
     installDrain(createServer(), { timeout: 1 });`,
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const module = resolution === 'bundler' ? 'preserve' : 'nodenext';
  const types = join(root, 'node_modules', '@types');
  const strict = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2022'];
  const where = ['--module', module, '--moduleResolution', resolution];
  await run(
    process.execPath,
    [tsc, 'server.mts', ...strict, ...where, '--typeRoots', types, '--types', 'node'],
    {
      cwd: project,
    },
  );
});

test('imports nothing but what Node brings', () => {
  const folder = join(installed, 'dist', 'drain');
  const imports = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:from|import) ?\(?'([^']+)'/g),
    ])
    .map(([, from]) => from!);
  expect(imports.length).toBeGreaterThan(20);
  const builtin = (from: string) =>
    from.startsWith('node:') && builtinModules.includes(from.slice('node:'.length));
  expect(imports.filter((from) => !from.startsWith('./') && !builtin(from))).toEqual([]);
});
