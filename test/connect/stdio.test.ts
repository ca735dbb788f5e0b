import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { STDIO_SERVER } from '../fixtures/servers/processes.ts';
import { closeAfter, closeAll, newWire, openProcess } from './open.ts';

afterEach(closeAll);

const env = (mode: string) => ({ ...process.env, STDIO_MODE: mode });

test('a process is asked and its answers are raw', async () => {
  const session = await openProcess({ args: [STDIO_SERVER], env: env('') });
  expect(session).toMatchObject({
    era: 'legacy',
    protocolVersion: '2025-06-18',
    transport: 'stdio',
    serverInfo: { name: 'stdio', version: '1.0.0' },
    exchanges: [],
  });
  expect((await session.list('tools')).items).toEqual([
    {
      name: 'echo',
      description: 'Says it again',
      inputSchema: { type: 'object' },
      'x-own': { a: 1 },
    },
  ]);
  expect(await session.request('no/such')).toMatchObject({ ok: false, code: -32601 });
});

test('a server that ends at the probe is started once more for `initialize`', async () => {
  const session = await openProcess({ args: [STDIO_SERVER], env: env('fragile') });
  expect((await session.list('tools')).items).toHaveLength(1);
});

test('what it logs to stdout is passed over, and stderr is handed on, never inherited', async () => {
  let stderr = '';
  const onStderr = (text: string) => {
    stderr += text;
  };
  const session = await openProcess({ args: [STDIO_SERVER], env: env('chatty'), onStderr });
  expect((await session.list('tools')).items).toHaveLength(1);
  await vi.waitFor(() => expect(stderr).toContain('::error::from stderr'), 5000);
});

test.skipIf(process.platform === 'win32')('what it started ends with it', async () => {
  let stderr = '';
  const onStderr = (text: string) => {
    stderr += text;
  };
  const session = await openProcess({ args: [STDIO_SERVER], env: env('grandchild'), onStderr });
  await vi.waitFor(() => expect(stderr).toMatch(/grandchild \d+\n/), 5000);
  const pid = Number(/grandchild (\d+)/.exec(stderr)?.[1]);
  expect(await alive(pid)).toBe(true);
  await session.close();
  await vi.waitFor(async () => expect(await alive(pid)).toBe(false), 5000);
});

/** A zombie that nobody reaps, as in containers without an init, is not alive. */
async function alive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') R');
  return !status.slice(status.lastIndexOf(')')).startsWith(') Z');
}

test.each([
  ['deep', 'depth', {}],
  ['flood', 'body-bytes', { maxBodyBytes: 1024 * 1024 }],
] as const)('limits hold: %s → %s', async (mode, limit, limits) => {
  const session = await openProcess({ args: [STDIO_SERVER], env: env(mode) }, { limits });
  await expect(session.list('tools')).rejects.toMatchObject({ stage: 'list', limit });
  await session.close();
});

test('a command that does not exist, ends at once or says nothing is a SessionError', async () => {
  const failing = (promise: Promise<unknown>) =>
    expect(promise).rejects.toMatchObject({ name: 'SessionError', stage: 'opening' });
  await failing(openProcess({ command: '/no/such/command', args: [] }));
  await failing(openProcess({ args: ['-e', ''] }));
  const silent = ['-e', 'setInterval(() => {}, 1000)'];
  await failing(openProcess({ args: silent }, { limits: { requestTimeoutMs: 150 } }));
});

test.each(['auto', '2025-06-18', '2026-07-28'])(
  'how a process failed stands in the error, pinned to %s',
  async (protocolVersion) => {
    const fails = (target: Parameters<typeof openProcess>[0], process: object) =>
      expect(openProcess({ protocolVersion, ...target })).rejects.toMatchObject({ process });
    const command = 'no-such-program-anywhere';
    await fails({ command, args: [] }, { kind: 'not-started', command, code: 'ENOENT' });
    const ends = 'console.error("one\\n\\n two"); process.stderr.write("three"); process.exit(3)';
    const stderr = ['one', ' two', 'three'];
    await fails({ args: ['-e', ends] }, { kind: 'ended', exitCode: 3, stderr });
    const killed = 'process.kill(process.pid, "SIGKILL")';
    await fails({ args: ['-e', killed] }, { kind: 'ended', signal: 'SIGKILL' });
  },
);

test('a process that ends in the middle of a session is told as one, with the end of what it said', async () => {
  const session = await openProcess({ args: [STDIO_SERVER], env: env('crashing') });
  const error = session.list('tools');
  await expect(error).rejects.toMatchObject({
    stage: 'list',
    process: { kind: 'ended', exitCode: 7, stderr: ['l3', 'l4', 'l5', 'l6', 'x'.repeat(200)] },
  });
  await expect(error).rejects.not.toHaveProperty('process.stray');
});

test('the signal ends the opening at once, and the process', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gate-stdio-'));
  closeAfter(() => rm(directory, { recursive: true }));
  const script = join(directory, 'silent.mjs');
  await writeFile(
    script,
    `process.stderr.write(String(process.pid)); setInterval(() => {}, 1000);`,
  );
  const abort = new AbortController();
  let pid = 0;
  const onStderr = (text: string) => {
    pid = Number(text);
    abort.abort();
  };
  const wire = newWire({}, abort.signal);
  await expect(openProcess({ args: [script], onStderr }, { wire })).rejects.toMatchObject({
    limit: 'aborted',
  });
  await vi.waitFor(async () => expect(await alive(pid)).toBe(false), 5000);
});
