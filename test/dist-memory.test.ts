import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedTools, manyTools } from '../scripts/bench/tools.ts';
import { measuredCli } from './fixtures/measured-cli.ts';
import { type Minimal, startMinimal } from './fixtures/servers/minimal.ts';

/** The bound of issue and documentation; what 10,000 tools take is some 250. */
const BOUND_MIB = 300;

let server: Minimal;
let folder: string;
beforeAll(async () => {
  server = await startMinimal({ tools: manyTools(10_000) });
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(code: number, ...args: string[]): Promise<string> {
  const end = await measuredCli(args, { cwd: folder });
  expect(end.code, end.stderr).toBe(code);
  expect(end.mebibytes).toBeLessThan(BOUND_MIB);
  return end.stdout;
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

test('six endpoints with 10,000 tools each take no more than one', async () => {
  const endpoints = Array.from({ length: 6 }, (_, i) => `${server.url}?region=${i}`);
  const verified = JSON.parse(await run(0, 'verify', ...endpoints, '--format', 'json'));
  expect(verified).toMatchObject({ result: 'passed', endpoints });
}, 60_000);
