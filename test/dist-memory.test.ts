import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedTools, manyTools } from '../scripts/bench/tools.ts';
import { CLI } from './fixtures/cli.ts';
import { type Minimal, startMinimal } from './fixtures/servers/minimal.ts';

/** The bound of issue and documentation; what 10,000 tools take is some 250. */
const BOUND_MIB = 300;

let server: Minimal;
let folder: string;
let peak: string;
beforeAll(async () => {
  server = await startMinimal({ tools: manyTools(10_000) });
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  peak = join(folder, 'peak.cjs');
  writeFileSync(
    peak,
    `process.once('exit', () => require('node:fs').writeFileSync(
       ${JSON.stringify(join(folder, 'peak'))}, String(process.resourceUsage().maxRSS)));`,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built command line in a process of its own, and checks what it took. */
async function run(code: number, ...args: string[]): Promise<string> {
  const { stdout, stderr, ended } = await new Promise<{
    stdout: string;
    stderr: string;
    ended: unknown;
  }>((resolve) => {
    execFile(
      process.execPath,
      ['--require', peak, CLI, ...args],
      { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 2 ** 26 },
      (error, out, err) => resolve({ stdout: out, stderr: err, ended: error ? error.code : 0 }),
    );
  });
  expect(ended, stderr).toBe(code);
  expect(Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024).toBeLessThan(BOUND_MIB);
  return stdout;
}

test('10,000 tools are recorded, verified three times a round, and compared in a small process', async () => {
  await run(0, 'snapshot', server.url, '-o', 'before.json');
  const verified = await run(
    0,
    ...['verify', server.url, '--snapshot', 'before.json', '--format', 'json'],
  );
  expect(JSON.parse(verified)).toMatchObject({
    result: 'passed',
    served: { counts: { tools: 10_000 } },
  });
  server.deploy({ tools: changedTools(server.state.tools as ReturnType<typeof manyTools>) });
  await run(0, 'snapshot', server.url, '-o', 'after.json');
  expect(await run(1, 'diff', 'before.json', 'after.json')).toContain('100 breaking');
}, 60_000);
