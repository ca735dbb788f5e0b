import type { Revision } from '../decide/revision.ts';
import { hasChanged, revisionText } from '../decide/revision.ts';
import type { CommandResult } from '../deploy/run-command.ts';
import type { EventOf } from '../events.ts';
import { pause } from './decide-rounds.ts';
import { trouble } from './role-command.ts';
import type { Run } from './run.ts';

/** A question, not a deployment: what takes longer than this, all attempts together, will not be answered. */
const TIMEOUT_MS = 60_000;
const ATTEMPTS = 3;
const MAX_CHARS = 256;
const MAX_LAG_MS = 10_000;

/**
 * Asks `revision-command` which revision is live, again where it fails; without the command it is unknown.
 * `changedFrom`: a command that was to change this one has just ended. While it still is the same it is asked again,
 * for what is live may lag behind: after a reload a proxy's old workers answer for a moment, and a controller's
 * annotation comes after the change that it tells of.
 */
export async function readRevision(
  run: Run,
  when: EventOf<'revision'>['when'],
  changedFrom?: Revision,
): Promise<Revision> {
  const { revisionCommand } = run.settings;
  if (revisionCommand === undefined)
    return { state: 'unknown', why: 'there is no revision-command' };
  const { intervalMs, waitTimeoutMs, commandTimeoutMs } = run.settings;
  const settledAt = run.clock() + Math.min(MAX_LAG_MS, waitTimeoutMs / 3);
  const endAt = run.clock() + Math.min(TIMEOUT_MS, commandTimeoutMs);
  const askAgain = async (): Promise<Revision | undefined> => {
    const isTime = await pause(Math.min(intervalMs, endAt - run.clock()), run.cancelled);
    return isTime && run.clock() < endAt ? ask(run, revisionCommand, endAt) : undefined;
  };
  let revision = await ask(run, revisionCommand, endAt);
  for (let attempt = 1; revision.state === 'unknown' && attempt < ATTEMPTS; attempt++) {
    const next = await askAgain();
    if (!next) break;
    revision = next;
  }
  while (changedFrom && hasChanged(changedFrom, revision) === false && run.clock() < settledAt) {
    const next = await askAgain();
    if (!next) break;
    if (next.state !== 'unknown') revision = next;
  }
  const value = revisionText(revision);
  run.emit({ type: 'revision', when, ...(value !== undefined && { revision: value }) });
  if (revision.state === 'unknown') {
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'revision-unknown',
      message: `The live revision is not known: ${revision.why}.`,
      hint: 'Run revision-command by hand, where the gate runs it.',
    });
  }
  return revision;
}

async function ask(run: Run, command: string, endAt: number): Promise<Revision> {
  const { settings } = run;
  const out: string[] = [];
  let result: CommandResult;
  try {
    result = await run.runCommand({
      command,
      shell: settings.shell,
      cwd: run.commandCwd,
      env: {
        ...run.env,
        MCP_GATE_PHASE: 'revision',
        MCP_GATE_ENDPOINT: settings.endpoints.join('\n'),
      },
      timeoutMs: Math.max(1, endAt - run.clock()),
      killAfterMs: 1000,
      signal: run.cancelled,
      ...(run.env.RUNNER_TEMP && { tempDir: run.env.RUNNER_TEMP }),
      onLine: (line, stream) => {
        if (stream === 'stdout' && out.length < 100) out.push(line);
        if (stream === 'stderr') run.host.commandOutput(line, stream);
      },
    });
  } catch (error) {
    return { state: 'unknown', why: error instanceof Error ? error.message : String(error) };
  }
  if (result.aborted) return { state: 'unknown', why: 'the run was cancelled' };
  const wrong = trouble(result);
  if (wrong !== undefined) return { state: 'unknown', why: `revision-command ${wrong}` };
  return toRevision(out);
}

/** What the command printed, as a revision: one line. */
export function toRevision(lines: readonly string[]): Revision {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [value] = said;
  if (value === undefined) return { state: 'none' };
  if (said.length > 1)
    return { state: 'unknown', why: `revision-command printed ${said.length} lines, not one` };
  if (value.length > MAX_CHARS) {
    return { state: 'unknown', why: `revision-command printed more than ${MAX_CHARS} characters` };
  }
  return { state: 'known', value };
}
