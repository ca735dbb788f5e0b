import { afterEach, expect, test } from 'vitest';
import { SessionError } from '../../src/connect/session.ts';
import type { Failure } from '../../src/verify/check.ts';
import { diagnose } from '../../src/verify/diagnose.ts';
import { closeAll, openProcess } from '../connect/open.ts';

afterEach(closeAll);

/** What is said of a command that is no server. */
async function failureOf(command: string, args: string[], requestTimeoutMs = 10_000) {
  const error: unknown = await openProcess(
    { command, args },
    { limits: { requestTimeoutMs, maxBodyBytes: 100_000 } },
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SessionError) return diagnose(error, 0);
  throw new Error(`no SessionError but ${String(error)}`);
}

const node = (script: string) => [process.execPath, ['-e', script]] as const;

test.each<[string, readonly [string, readonly string[]], string, RegExp, RegExp]>([
  [
    'is not there',
    ['nosuchprogram', []],
    'H6',
    /^The command nosuchprogram could not be started: is it in PATH\?$/,
    /spelling/,
  ],
  [
    'is not executable',
    [import.meta.filename, []],
    'H6',
    /^The command .* could not be started: EACCES\.$/,
    /executable/,
  ],
  [
    'cannot be passed on',
    [process.execPath, ['a\0b']],
    'H6',
    /could not be started: ERR_INVALID_ARG_VALUE\.$/,
    /by hand/,
  ],
  [
    'ends',
    node('process.exit(1)'),
    'H6',
    /^The command ended with exit code 1 before it answered\.$/,
    /Run the command by hand/,
  ],
  [
    'says why it ends',
    node('console.error("a\\x1b[31m\\nError: no key"); process.exitCode = 2'),
    'H6',
    /^The command ended with exit code 2 before it answered\. Its standard error ends: a \[31m \| Error: no key$/,
    /environment variable/,
  ],
  [
    'writes something else and ends',
    node('console.log("Usage: tool <file>")'),
    'H6',
    /ended with exit code 0 before it answered\. It wrote something that is not MCP on its standard output: Usage: tool <file>; log to stderr instead\.$/,
    /stdio mode/,
  ],
  [
    'writes without end',
    node('setInterval(() => process.stdout.write("y".repeat(200_000)), 1)'),
    'H6',
    /^The command wrote something that is not MCP on its standard output: y{160}…; log to stderr/,
    /stdio mode/,
  ],
])('a command that %s', async (_what, [command, args], check, message, hint) => {
  const expected: Partial<Failure> = { kind: 'not-mcp', check };
  const failure = await failureOf(command, [...args]);
  expect(failure).toMatchObject(expected);
  expect(failure.message).toMatch(message);
  expect(failure.hint).toMatch(hint);
});

test('a command that goes on and writes something else, or nothing', async () => {
  const stays = 'setInterval(() => {}, 1000);';
  const serves = node(`console.log("Listening on http://localhost:3000"); ${stays}`);
  expect(await failureOf(serves[0], [...serves[1]], 1500)).toMatchObject({
    kind: 'not-mcp',
    message: expect.stringMatching(
      /^The command wrote something that is not MCP on its standard output: Listening on http:\/\/localhost:3000; log to stderr instead\.$/,
    ),
  });
  const silent = node(stays);
  expect(await failureOf(silent[0], [...silent[1]], 300)).toMatchObject({
    kind: 'error',
    error: 'timeout',
    message: 'The command did not answer in time.',
    hint: expect.stringContaining('request-timeout'),
  });
});
