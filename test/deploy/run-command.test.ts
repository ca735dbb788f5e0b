import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandOptions, runCommand } from '../../src/deploy/run-command.ts';
import { eventually, isRunning, pidsIn } from './processes.ts';

const windows = process.platform === 'win32';
let folder: string;
let counter = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run command '));
  // A process that notes its id, starts `depth` more below it, ignores polite signals and holds its output.
  writeFileSync(
    join(folder, 'stubborn.mjs'),
    `import { appendFileSync } from 'node:fs';
     import { spawn } from 'node:child_process';
     const [file, depth] = process.argv.slice(2);
     for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
     if (depth > 0) spawn(process.execPath, [process.argv[1], file, depth - 1], { stdio: 'inherit' });
     appendFileSync(file, process.pid + '\\n');
     setInterval(() => {}, 1000);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fresh(name: string): string {
  return join(folder, `${name}-${counter++}`);
}

async function run(command: string, options: Partial<CommandOptions> = {}) {
  const lines: string[] = [];
  const result = await runCommand({
    command,
    cwd: folder,
    env: { ...process.env, NODE: process.execPath.replaceAll('\\', '/') },
    timeoutMs: 25_000,
    tempDir: folder,
    onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    ...options,
  });
  return { ...result, lines };
}

describe('a command that ends by itself', () => {
  test('streams both outputs and gives its exit code', async () => {
    const result = await run('echo one; echo two >&2; printf three; exit 7');
    expect(result).toMatchObject({ exitCode: 7, timedOut: false, aborted: false, groupGone: true });
    expect(result.lines.toSorted()).toEqual(['stderr: two', 'stdout: one', 'stdout: three']);
    expect(result.tail.split('\n').toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('lines arrive while it runs', async () => {
    const go = fresh('go');
    const result = await run(`echo first; while [ ! -f "$GO" ]; do sleep 0.05; done; echo second`, {
      env: { ...process.env, GO: go.replaceAll('\\', '/') },
      onLine: (line) => {
        if (line === 'first') writeFileSync(go, '');
      },
    });
    expect(result).toMatchObject({ exitCode: 0, tail: 'first\nsecond' });
  });

  test.each([
    ['an error stops it', 'false\necho reached', 1],
    ['an error inside a pipe counts', 'exit 3 | cat', 3],
  ])('bash as GitHub starts it: %s', async (_, command, exitCode) => {
    expect(await run(command)).toMatchObject({ exitCode, lines: [] });
  });

  test('its text reaches the shell untouched', async () => {
    const command = `cat "$0"\n# $' \`x\` \${{ inputs.x }} {0} $& % "`;
    const { lines } = await run(command);
    expect(lines.join('\n')).toBe(command.replace(/^/gm, 'stdout: '));
  });

  test('nothing is read from the standard input', async () => {
    expect(await run('cat')).toMatchObject({ exitCode: 0, lines: [] });
  });

  test('may leave a process in the background that holds its pipe', async () => {
    const pidFile = fresh('pids');
    const result = await run(`"$NODE" stubborn.mjs "$PIDS" 0 & echo started`, {
      env: { ...process.env, NODE: process.execPath, PIDS: pidFile },
      // Without the bound this would be the test's result.
      timeoutMs: 20_000,
    });
    const pids = await pidsIn(pidFile, 1);
    try {
      expect(result).toMatchObject({ exitCode: 0, timedOut: false, tail: 'started' });
      expect(pids.filter(isRunning)).toEqual(pids);
    } finally {
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    }
  });

  test.skipIf(windows)('a signal that ends the shell is named', async () => {
    const result = await run('kill -KILL $$');
    expect(result).toMatchObject({ signal: 'SIGKILL', timedOut: false });
    expect(result.exitCode).toBeUndefined();
  });
});

describe('shells', () => {
  test('a template with {0}', async () => {
    const result = await run('console.log(process.argv[1]); process.exitCode = 4', {
      shell: `"${process.execPath}" --no-warnings {0}`,
    });
    expect(result).toMatchObject({ exitCode: 4 });
    expect(result.tail).toContain('mcp-deploy-gate-');
  });

  test.skipIf(windows)('sh stops at an error', async () => {
    expect(await run('false\necho reached', { shell: 'sh' })).toMatchObject({
      exitCode: 1,
      tail: '',
    });
  });

  test('one that is not installed, and a folder that is not there, are told apart', async () => {
    await expect(run('x', { shell: 'no-such-shell {0}' })).rejects.toMatchObject({
      code: 'io',
      message: expect.stringContaining('no-such-shell'),
    });
    await expect(run('x', { cwd: join(folder, 'missing') })).rejects.toMatchObject({
      message: expect.stringContaining('missing is not a folder'),
    });
    await expect(run('x', { shell: 'bash -e' })).rejects.toMatchObject({ code: 'config' });
  });
});

describe('what a command is given', () => {
  test("the gate's own files are out of reach, and its own are gone afterwards", async () => {
    const output = fresh('output');
    writeFileSync(output, 'ours\n');
    const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_STATE: output, GITHUB_ENV: output };
    const result = await run(
      `for f in "$GITHUB_OUTPUT" "$GITHUB_STATE" "$GITHUB_ENV"; do echo result=passed >> "$f"; done
       echo "$0"; ls -l "$0"`,
      { env },
    );
    expect(result.exitCode).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('ours\n');
    if (!windows) expect(result.tail).toMatch(/^-rw-------/m);
    expect(readdirSync(folder).filter((name) => name.startsWith('mcp-deploy-gate-'))).toEqual([]);
  });
});

test('a reason of any shape reaches the command as one line', async () => {
  const env = { ...process.env, MCP_GATE_REASON: `T2 \0\n"$(touch x)" ${'y'.repeat(300_000)}` };
  const { exitCode, tail } = await run('echo "$MCP_GATE_REASON"', { env });
  expect(exitCode).toBe(0);
  expect(tail).toMatch(/^T2 {2}"\$\(touch x\)" y+…?$/);
});

describe('a command that does not end', () => {
  test.skipIf(windows)('promise 9: is gone at its deadline with all that it started', async () => {
    const result = await run(
      // What ignores a signal hands that down to what it starts.
      `trap '' TERM; sleep 60 & echo $!; (sleep 60 & echo $!; wait) & echo $!; echo $$; wait`,
      { timeoutMs: 2_000, killAfterMs: 200 },
    );
    expect(result).toMatchObject({ timedOut: true, aborted: false, groupGone: true });
    const pids = result.tail.split('\n').map(Number);
    expect(pids).toHaveLength(4);
    expect(pids.filter(isRunning)).toEqual([]);
  });

  test.skipIf(windows)('may put its house in order when it is asked to end', async () => {
    const result = await run(`trap 'echo tidied; exit 5' TERM; echo ready; sleep 60 & wait`, {
      timeoutMs: 2_000,
      killAfterMs: 20_000,
    });
    expect(result).toMatchObject({ timedOut: true, exitCode: 5, tail: 'ready\ntidied' });
  });

  test('ends when the caller gives up, with all that it started', async () => {
    const pidFile = fresh('pids');
    const stop = new AbortController();
    const running = run(`"$NODE" stubborn.mjs "$PIDS" 2 & wait`, {
      env: { ...process.env, NODE: process.execPath, PIDS: pidFile },
      signal: stop.signal,
      killAfterMs: 200,
    });
    const pids = await pidsIn(pidFile, 3);
    stop.abort();
    const result = await running;
    expect(result).toMatchObject({ timedOut: false, aborted: true, groupGone: true });
    expect(pids.filter(isRunning)).toEqual([]);
  });

  test('is not even started when the caller had given up before', async () => {
    const mark = fresh('mark');
    const result = await run(`touch "$MARK"`, {
      env: { ...process.env, MARK: mark },
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ aborted: true, durationMs: 0 });
    expect(existsSync(mark)).toBe(false);
  });
});

test.skipIf(windows)('promise 1: an interrupt of the gate does not reach the command', async () => {
  const go = fresh('go');
  const module = new URL('../../src/deploy/run-command.ts', import.meta.url).href;
  const gate = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runCommand } from ${JSON.stringify(module)};
       process.on('SIGINT', () => console.log('interrupted'));
       const result = await runCommand({
         command: 'echo ready; while [ ! -f "$GO" ]; do sleep 0.05; done; echo finished',
         cwd: '.', env: process.env, timeoutMs: 20000, onLine: (line) => console.log(line) });
       console.log('exit ' + result.exitCode);`,
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, GO: go } },
  );
  let seen = '';
  gate.stdout.on('data', (chunk) => {
    seen += chunk;
  });
  const closed = new Promise((resolve) => gate.once('close', resolve));
  try {
    await eventually('the command', () => seen.includes('ready'));
    // What a terminal does at Ctrl-C: the signal goes to the whole foreground group.
    process.kill(-gate.pid!, 'SIGINT');
    await eventually('the interrupt', () => seen.includes('interrupted'));
    writeFileSync(go, '');
    await closed;
    expect(seen).toBe('ready\ninterrupted\nfinished\nexit 0\n');
  } finally {
    gate.kill('SIGKILL');
  }
});
