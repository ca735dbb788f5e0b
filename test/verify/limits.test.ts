import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import type { FaultyServer } from '../fixtures/servers/faulty/fault.ts';
import { startOversize } from '../fixtures/servers/faulty/oversize.ts';
import { startEndlessPages } from '../fixtures/servers/faulty/t3-endless-pages.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./probe-child.ts', import.meta.url));

interface Told {
  peakMiB: number;
  samples: {
    outcome: { kind: string; check?: string; error?: string; tools?: number; message?: string };
    checks: { id: string; status: string; message: string }[];
  }[];
}

/** A round of three samples in a process of its own: it must end, and stay small. */
async function told(server: FaultyServer, requestTimeoutMs = 20_000): Promise<Told> {
  try {
    const { stdout } = await run(process.execPath, [CHILD, server.url, String(requestTimeoutMs)], {
      env: { ...process.env, NODE_OPTIONS: '' },
      timeout: 60_000,
    });
    const result = JSON.parse(stdout) as Told;
    expect(result.samples).toHaveLength(3);
    expect(result.peakMiB).toBeLessThan(300);
    return result;
  } finally {
    await server.close();
  }
}

test('a body of a gigabyte is not read', async () => {
  const server = await startOversize('bytes');
  const { samples } = await told(server);
  for (const { outcome } of samples) {
    expect(outcome).toMatchObject({
      kind: 'not-mcp',
      check: 'T3',
      message: expect.stringContaining('larger than'),
    });
  }
  expect(server.sent()).toBeLessThan(300 * 1024 ** 2);
});

test('promise 12: a body that trickles is not waited for', async () => {
  const { samples } = await told(await startOversize('slow'), 1000);
  for (const { outcome } of samples)
    expect(outcome).toMatchObject({ kind: 'error', error: 'timeout' });
});

test('promise 12: nesting of 10,000 levels is refused unparsed', async () => {
  const { samples } = await told(await startOversize('deep'));
  for (const { outcome } of samples) {
    expect(outcome).toMatchObject({
      kind: 'not-mcp',
      check: 'T3',
      message: expect.stringContaining('500 levels'),
    });
  }
});

test('pages without an end', async () => {
  const { samples } = await told(await startEndlessPages('fresh', 200));
  for (const { outcome, checks } of samples) {
    expect(outcome).toEqual({ kind: 'served', tools: 20_000 });
    expect(checks.filter(({ status }) => status === 'fail')).toMatchObject([
      { id: 'T3' },
      { id: 'T4' },
    ]);
  }
});

test('10,000 tools are all looked at', async () => {
  const tools = Array.from(
    { length: 10_000 },
    (_, i): JsonObject => ({
      name: `tool_${i}`,
      description: `Does thing ${i}. ${'Useful words. '.repeat(20)}`,
      inputSchema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: {
          a: { type: 'string', description: 'words '.repeat(20) },
          b: { type: 'integer', minimum: 0 },
        },
        required: ['a'],
      },
    }),
  );
  const { samples } = await told(await startMinimal({ tools }));
  for (const { outcome, checks } of samples) {
    expect(outcome).toEqual({ kind: 'served', tools: 10_000 });
    expect(checks).toEqual([]);
  }
});
