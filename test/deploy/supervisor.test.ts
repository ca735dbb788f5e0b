import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPath } from '../../src/deploy/journal-place.ts';
import { readJournal } from '../../src/deploy/journal-read.ts';
import { endTree } from '../fake-runner/step-process.ts';
import { eventually, isRunning, pidsIn } from './processes.ts';
import { at } from './supervised-place.ts';

/** As a runner does that knows the group of its step. */
function endGroupOf(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

describe.skipIf(process.platform === 'win32').concurrent('a command under its supervisor', () => {
  it(
    'gives what it would give without one: lines of both streams, exit code, tail',
    at(async ({ run, ended }) => {
      const result = await run('echo out; echo err >&2; exit 7');
      expect(result).toMatchObject({ exitCode: 7, timedOut: false, aborted: false });
      expect(result.lines.sort()).toEqual(['err', 'out']);
      expect(await ended()).toMatchObject({ role: 'rollback', exitCode: 7 });
    }),
  );

  it(
    'promise 8: is not started where the journal cannot be written',
    at(async ({ run, folder, journal }) => {
      rmSync(dirname(journal), { recursive: true });
      await expect(run(`touch ${folder}/ran`)).rejects.toMatchObject({ code: 'io' });
      expect(existsSync(join(folder, 'ran'))).toBe(false);
    }),
  );

  it(
    'that cannot start says so, here and in the journal',
    at(async ({ run, ended }) => {
      const broken = run('true', { shell: 'no-such-shell {0}' });
      await expect(broken).rejects.toMatchObject({
        code: 'io',
        hint: expect.stringContaining('no-such-shell'),
      });
      const end = await ended();
      expect(end).toMatchObject({ tail: expect.stringContaining('could not start') });
      expect(end).not.toHaveProperty('exitCode');
    }),
  );

  it(
    'promise 1: is neither killed nor started again when the gate and all below it are killed; its end and what it said then are on disk',
    at(async ({ gate, text, ended, journal, folder }) => {
      const unread = outputPath(journal, 'rollback');
      // A system may take a moment to close what a killed process held.
      const command = `echo run >> runs; until [ -e '${unread}' ]; do echo said later; sleep 0.05; done; echo all >> runs`;
      const child = gate(command);
      await eventually('the command', () => existsSync(join(folder, 'runs')));
      endTree(child);
      endGroupOf(child);
      expect(await ended()).toMatchObject({ exitCode: 0, timedOut: false });
      expect(await text('runs')).toBe('run\nall\n');
      expect(readFileSync(unread, 'utf8')).toContain('said later\n');
    }),
  );

  it(
    'promise 9: its deadline ends the whole group though the gate was killed',
    at(async ({ gate, ended, folder }) => {
      const child = gate('sleep 300 & echo $! > pids; echo $$ >> pids; wait', { timeoutMs: 1_500 });
      const pids = await pidsIn(join(folder, 'pids'), 2);
      endTree(child);
      expect(await ended()).toMatchObject({ timedOut: true });
      expect(pids.filter(isRunning)).toEqual([]);
    }),
  );

  it(
    'promise 9: its deadline holds though the gate reads nothing of a flood of output',
    at(async ({ gate, ended, folder }) => {
      const child = gate('echo $$ > pids; yes', { timeoutMs: 1_500 });
      await pidsIn(join(folder, 'pids'), 1);
      child.kill('SIGSTOP');
      expect(await ended()).toMatchObject({ timedOut: true });
    }),
  );

  it(
    'promise 9: its deadline holds though the supervisor was killed, and its end is called unknown',
    at(async ({ run, journal, folder }) => {
      const result = run('echo $$ > pids; sleep 300', { timeoutMs: 1_500 });
      const pids = await pidsIn(join(folder, 'pids'), 1);
      const supervisor = readJournal(journal)?.notes.find((note) => note.type === 'supervisor');
      process.kill(supervisor!.pid, 'SIGKILL');
      expect(await result).toMatchObject({
        signal: 'SIGKILL',
        tail: expect.stringContaining('not known'),
      });
      expect(pids.filter(isRunning)).toEqual([]);
    }),
  );

  it(
    'promise 9: its deadline holds though the supervisor says nothing any more',
    at(async ({ run, folder, journal }) => {
      const known = `until grep -q command-process '${journal}'; do sleep 0.05; done`;
      const command = `echo $$ > pids; ${known}; kill -STOP "$PPID"; sleep 300`;
      const result = await run(command, { timeoutMs: 1_500 });
      expect(result).toMatchObject({ tail: expect.stringContaining('not known') });
      expect((await pidsIn(join(folder, 'pids'), 1)).filter(isRunning)).toEqual([]);
    }),
  );

  it(
    'promise 10: no secret reaches the journal or the file of its output',
    at(async ({ gate, ended, journal, folder }) => {
      const secret = 'tok-6b1f9a0c2e';
      const unread = outputPath(journal, 'rollback');
      const command = `touch up; until [ -e '${unread}' ]; do echo it is ${secret}; sleep 0.05; done`;
      const child = gate(command, { secrets: [secret] });
      await eventually('the command', () => existsSync(join(folder, 'up')));
      endTree(child);
      expect(await ended()).toMatchObject({ tail: expect.stringContaining('it is ***') });
      expect(readFileSync(unread, 'utf8')).toContain('it is ***');
      for (const file of [journal, unread])
        expect(readFileSync(file, 'utf8')).not.toContain(secret);
    }),
  );
});
