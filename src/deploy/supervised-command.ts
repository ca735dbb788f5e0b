import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError, GateError } from '../errors.ts';
import { readJournal } from './journal-read.ts';
import { endGroup, hasLiveMember } from './process-group.ts';
import { isAlive, type ProcessId } from './process-table.ts';
import type { CommandOptions, CommandResult } from './run-command.ts';
import type { SupervisedRequest, SupervisorFrame } from './supervised-request.ts';
import { type SupervisorProcess, startSupervisor } from './supervisor-process.ts';

/** Of what a supervisor says when it dies. */
const MAX_COMPLAINT = 2_000;
const POLL_MS = 200;
/** From the moment when a command must be gone to the one when its supervisor must have said so. */
const OVERDUE_MS = 10_000;

/** What the gate knows of a command that runs elsewhere. */
interface Seen {
  /** Absent: it was not ready to start the command. */
  supervisor?: ProcessId;
  process?: ProcessId;
  result?: CommandResult;
  error?: Extract<SupervisorFrame, { kind: 'error' }>;
}

/**
 * Runs a command under a supervisor, which enforces its deadline and outlives the gate, and gives the result as
 * `runCommand` does. Throws ConfigError or GateError of code `io` where the command has not run.
 */
export async function runSupervised(
  request: SupervisedRequest,
  onLine: CommandOptions['onLine'],
): Promise<CommandResult> {
  const startedAt = performance.now();
  const child = await started(request);
  const complaint = complaintOf(child);
  const seen: Seen = {};
  const silent = endWhenOverdue(request, seen);
  try {
    await readFrames(child, (frame) => take(frame, seen, onLine));
  } finally {
    clearTimeout(silent);
  }
  if (seen.result) return seen.result;
  if (seen.error) {
    const { code, message, hint } = seen.error;
    throw code === 'config'
      ? new ConfigError(message, { hint })
      : new GateError(code, message, { hint });
  }
  if (!seen.supervisor) throw neverStarted(complaint());
  const groupGone = await outlive(seen.process ?? writtenDown(request), request, startedAt);
  const durationMs = Math.round(performance.now() - startedAt);
  const tail = `The process that watched over the command was killed: how the command ended is not known. ${complaint()}`;
  // A signal, for that is what ended what could have told.
  return { signal: 'SIGKILL', timedOut: false, aborted: false, groupGone, durationMs, tail };
}

/** A supervisor that says nothing long after the deadline (it was stopped, or a disk does not answer) is ended. */
function endWhenOverdue({ timeoutMs, killAfterMs = 10_000 }: SupervisedRequest, seen: Seen) {
  const ms = Math.min(timeoutMs + killAfterMs + OVERDUE_MS, 2 ** 31 - 1);
  const end = (): void => {
    try {
      if (seen.supervisor && isAlive(seen.supervisor)) process.kill(seen.supervisor.pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  };
  return setTimeout(end, ms);
}

function started(request: SupervisedRequest): Promise<SupervisorProcess> {
  return new Promise((resolve, reject) => {
    const child = startSupervisor(request.env);
    child.once('error', (cause) => reject(neverStarted(cause.message)));
    child.once('spawn', () => resolve(child));
    // One that dies before it has read all has not started the command: it says so by its end.
    child.stdin.on('error', () => undefined).end(JSON.stringify(request));
  });
}

function neverStarted(why: string): GateError {
  return new GateError('io', `The command was not started: its supervisor could not run. ${why}`, {
    hint: 'Look whether this machine can start processes: memory, limits of the user, /bin/sh.',
  });
}

function complaintOf(child: SupervisorProcess): () => string {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < MAX_COMPLAINT) said = (said + text).slice(0, MAX_COMPLAINT);
  });
  return () => said.trim();
}

async function readFrames(
  child: SupervisorProcess,
  onFrame: (frame: SupervisorFrame) => void,
): Promise<void> {
  let held = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    const lines = (held + chunk).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) onFrame(JSON.parse(line) as SupervisorFrame);
  }
}

function take(frame: SupervisorFrame, seen: Seen, onLine: CommandOptions['onLine']): void {
  switch (frame.kind) {
    case 'ready':
      seen.supervisor = frame.supervisor;
      return;
    case 'spawned':
      seen.process = frame.process;
      return;
    case 'line':
      onLine(frame.line, frame.stream);
      return;
    case 'left-out':
      onLine(`… ${frame.count} lines left out: they came faster than they could be read`, 'stdout');
      return;
    case 'result':
      seen.result = frame.result;
      return;
    case 'error':
      seen.error = frame;
  }
}

/** The leader of the command, where its supervisor came to write it down and not to tell it. */
function writtenDown({ journal, role }: SupervisedRequest): ProcessId | undefined {
  const notes = readJournal(journal)?.notes ?? [];
  const note = notes.find((one) => one.type === 'command-process' && one.role === role);
  return note?.type === 'command-process' ? note : undefined;
}

/** Its supervisor was killed: the command is waited for, and ended at its deadline, from here. */
async function outlive(
  leader: ProcessId | undefined,
  { timeoutMs, killAfterMs = 10_000 }: SupervisedRequest,
  startedAt: number,
): Promise<boolean> {
  if (!leader) return false;
  const running = (): boolean => isAlive(leader);
  while (running() && performance.now() - startedAt < timeoutMs) await delay(POLL_MS);
  return running() ? endGroup(leader.pid, killAfterMs) : !hasLiveMember(leader.pid);
}
