import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Minimal, startMinimal } from './fixtures/servers/minimal.ts';
import { nodeBinary, packageVersion } from './node-versions.ts';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

let server: Minimal;
let folder: string;
beforeAll(async () => {
  server = await startMinimal();
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(
  node: string,
  args: string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(node, args, { cwd: folder, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe.each([20, 22, 24])('the bundled command line on Node %i', (major) => {
  let node: string;
  beforeAll(async () => {
    node = await nodeBinary(major);
  }, 120_000);

  test('names its version and teaches itself', async () => {
    expect(await run(node, [CLI, '--version'])).toMatchObject({
      code: 0,
      stdout: `${packageVersion()}\n`,
    });
    const help = await run(node, [CLI, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('verify <endpoint>');
  });

  test('records and verifies a server, with its schemas checked', async () => {
    const file = join(folder, `node-${major}.json`);
    const written = await run(node, [CLI, 'snapshot', server.url, '-o', file]);
    expect(written, written.stderr).toMatchObject({ code: 0 });
    const verified = await run(node, [
      CLI,
      'verify',
      server.url,
      '--snapshot',
      file,
      '--format',
      'json',
    ]);
    expect(verified, verified.stderr).toMatchObject({ code: 0 });
    // V8 says so where it does not know a flag that the wire sets.
    expect(verified.stderr).not.toContain('unrecognized');
    const { result, checks } = JSON.parse(verified.stdout);
    expect(result).toBe('passed');
    expect(checks).toContainEqual(expect.objectContaining({ id: 'T2', status: 'pass' }));
  });
});

test('--version loads next to nothing', async () => {
  const hook = join(folder, 'hook.mjs');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module'; import { writeSync } from 'node:fs';
     registerHooks({ load(url, context, next) {
       const loaded = next(url, context);
       if (url.includes('/dist/')) writeSync(2, String(loaded.source?.length ?? 0) + '\\n');
       return loaded; } });`,
  );
  const args = ['--import', pathToFileURL(hook).href, CLI, '--version'];
  const { stderr } = await run(process.execPath, args);
  const bytes = stderr.trim().split('\n').map(Number);
  expect(bytes.length).toBeGreaterThan(1);
  // The reading of arguments alone: the smallest package on top of it is larger than the rest of this.
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(80_000);
});
