import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as entries from '../src/entries.ts';
import { type BundleStats, licenseText } from './licenses.ts';
import { foreignChunks, slim } from './slim.ts';

/** Folders of dist, and what the stub in each loads: that has `export async function run(): Promise<void>`. */
const ENTRIES = {
  action: 'action',
  post: 'post',
  watch: 'watch',
  'watch-post': 'watchPost',
  cli: 'cli',
  supervisor: 'supervisor',
  recorder: 'recorder',
} satisfies Record<string, keyof typeof entries>;

/** The modules of src/drain whose types its users see. */
const DRAIN_TYPES = ['drain', 'options', 'report'] as const;

/**
 * webpack's stand-in for the namespace of a CommonJS module leaves out the names of one whose exports are a
 * function, ajv's say, where Node finds them. Later versions of webpack read as the replacement does.
 */
const NAMESPACE_FAULT = "mode & 2 && value; typeof current == 'object' && ";
const NAMESPACE_MENDED =
  "mode & 2 && value; (typeof current == 'object' || typeof current == 'function') && ";

function stub(entry: keyof typeof entries): string {
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}import { ${entry} } from '../index.js';\n\nconst { run } = await ${entry}();\nawait run();\n`;
}

function runTool(root: string, tool: string, args: string[]): void {
  const script = join(root, 'node_modules', tool);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  console.error(`${tool} failed: dist is left as it was.`);
  process.exit(1);
}

function mended(name: string, code: string): string {
  // Git stores dist with these ends; inside a JavaScript string a bare one cannot stand.
  const text = code.replaceAll('\r\n', '\n');
  if (name !== 'index.js') return text;
  if (text.split(NAMESPACE_FAULT).length !== 2) {
    throw new Error(
      'ncc now writes namespaces in another way: see NAMESPACE_FAULT in scripts/bundle.ts',
    );
  }
  return text.replace(NAMESPACE_FAULT, NAMESPACE_MENDED);
}

/** What servers import: `mcp-deploy-gate/drain`, as tsc wrote it, for it stands on Node alone. */
function drainFiles(compiled: string): Map<string, string> {
  const scripts = readdirSync(compiled).filter((name) => name.endsWith('.js'));
  const names = [...scripts, ...DRAIN_TYPES.map((name) => `${name}.d.ts`)].sort();
  // tsc leaves the endings of imports in declarations as they are.
  const read = (name: string) =>
    readFileSync(join(compiled, name), 'utf8').replaceAll(/( from '\.\/[\w-]+)\.ts'/g, "$1.js'");
  return new Map(names.map((name) => [`drain/${name}`, read(name)]));
}

/**
 * Compiles and bundles src/ and gives every file of dist: its path there and its text, the same bytes on every
 * machine. Leaves its work in the git-ignored folder build/. Ends the process where tsc or ncc fails; throws where
 * a licence is missing.
 */
export function bundle(root: string): Map<string, string> {
  const work = join(root, 'build');
  const out = join(work, 'bundle');
  const stats = join(work, 'stats.json');
  const js = join(work, 'js');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  runTool(root, 'typescript/bin/tsc', [
    '-p',
    'tsconfig.build.json',
    '--outDir',
    js,
    '--declaration',
  ]);
  // ncc's own minifier leaves the chunks as they are: see slim.ts.
  runTool(root, '@vercel/ncc/dist/ncc/cli.js', [
    'build',
    join(js, 'entries.js'),
    ...['--out', out, '--target', 'es2022', '--stats-out', stats, '--no-cache', '--quiet'],
  ]);
  const read: BundleStats = JSON.parse(readFileSync(stats, 'utf8'));
  const foreign = foreignChunks(read);
  const files = new Map<string, string>();
  for (const name of readdirSync(out).sort()) {
    const code = mended(name, readFileSync(join(out, name), 'utf8'));
    files.set(name, foreign.has(name) ? slim(name, code) : code);
  }
  for (const [folder, entry] of Object.entries(ENTRIES))
    files.set(`${folder}/index.js`, stub(entry));
  for (const [name, text] of drainFiles(join(js, 'drain'))) files.set(name, text);
  files.set('licenses.txt', licenseText(root, read));
  return files;
}

/** Replaces the folder `out` by these files. */
export function writeFiles(out: string, files: ReadonlyMap<string, string>): void {
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(join(out, name, '..'), { recursive: true });
    writeFileSync(join(out, name), text);
  }
}
