import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionFile, readActionFile } from './action-file.ts';
import type { Command } from './command-line.ts';
import { createFileCommands } from './file-commands.ts';
import { type Annotation, applyMasks, createStepLog } from './step-log.ts';
import { runStepProcess, type SignalPlan, type StepEnd } from './step-process.ts';

export interface ActionRun {
  /** Path of an action.yml. */
  action: string;
  /** As written under `with:`. */
  inputs?: Record<string, string>;
  /** Over the job's own variables. */
  env?: Record<string, string>;
  /** GITHUB_WORKSPACE, where the action runs. Default: an empty folder. */
  workspace?: string;
  /** RUNNER_TEMP. Default: a folder that is removed after the run. */
  temp?: string;
  signals?: readonly SignalPlan[];
  /** The steps of the job between the main step and the post step. */
  between?(main: StepResult): Promise<unknown>;
  /** Called with each line of the post step's output, as it comes. */
  onPostLine?(line: string): void;
  /** What GitHub's seconds (7.5 and 2.5 of a cancel) are multiplied with. Default 0.1. */
  timeScale?: number;
  /** After which a step that hangs is killed and the call rejects. Default 60 s. */
  timeoutMs?: number;
}

/** What became of one step, as GitHub would show and store it. Records have no prototype. */
export interface StepResult extends StepEnd {
  /** A cancel overrides the exit code, and a bad file command fails the step. */
  conclusion: 'success' | 'failure' | 'cancelled';
  /** The log as a reader sees it, masked. */
  log: string[];
  commands: Command[];
  annotations: Annotation[];
  groups: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** What would be set for later steps. */
  exported: Record<string, string>;
  path: string[];
  summary: string;
  masks: ReadonlySet<string>;
  /** What GitHub drops, cuts or refuses. Empty in a step that keeps within the limits. */
  problems: string[];
}

export interface ActionResult extends StepResult {
  /** Absent where the action has none, its `post-if` says no, or the runner was lost. */
  post?: StepResult;
}

function record(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const all: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) all[name] = value;
  return all;
}

function inputVariables(action: ActionFile, given: Record<string, string>): [string, string][] {
  const all = new Map([...action.inputs, ...Object.entries(given)]);
  return [...all].map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
}

/** The job's variables; of this machine's own only what a program needs to start. */
function jobVariables(workspace: string, temp: string): Record<string, string> {
  const machine = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'ComSpec', 'PATHEXT', 'TEMP'];
  const passedOn = machine.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passedOn),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/server',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTION: '__self',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TRACKING_ID: 'github_fake',
    MCP_GATE_STATE_DIR: join(temp, 'state'),
  };
}

function evaluate(condition: string, main: StepResult): boolean {
  switch (condition.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, '$1')) {
    case 'always()':
      return true;
    case 'success()':
      return main.conclusion === 'success';
    case 'failure()':
      return main.conclusion === 'failure';
    case 'cancelled()':
      return main.conclusion === 'cancelled';
    case '!cancelled()':
      return main.conclusion !== 'cancelled';
    default:
      throw new Error(`The fake runner does not know post-if: ${condition}`);
  }
}

/**
 * Runs a JavaScript action as GitHub's runner would, its post step included: real processes, the file commands,
 * both command grammars, masks, GitHub's limits, and the signals of a cancelled job. An exit code never rejects.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = readActionFile(run.action);
  const base = mkdtempSync(join(tmpdir(), 'fake-runner-'));
  const workspace = run.workspace ?? join(base, 'workspace');
  const temp = run.temp ?? join(base, 'temp');
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
  const masks = new Set<string>();
  const variables = [
    ...Object.entries(jobVariables(workspace, temp)),
    ...inputVariables(action, run.inputs ?? {}),
    ...Object.entries(run.env ?? {}),
  ];

  async function step(
    script: string,
    extra: Iterable<readonly [string, string]>,
    signals: readonly SignalPlan[],
    onLine?: (line: string) => void,
  ): Promise<StepResult> {
    const files = createFileCommands(mkdtempSync(join(base, 'file-commands-')));
    const log = createStepLog(masks);
    const end = await runStepProcess({
      script,
      cwd: workspace,
      env: record([...variables, ...Object.entries(files.env), ...extra]),
      signals,
      timeScale: run.timeScale ?? 0.1,
      timeoutMs: run.timeoutMs ?? 60_000,
      onLine(line) {
        log.take(line);
        onLine?.(line);
      },
    });
    const written = files.read();
    const failed = end.exitCode !== 0 || written.problems.length > 0;
    return {
      ...end,
      conclusion: end.cancelled ? 'cancelled' : failed ? 'failure' : 'success',
      log: log.lines,
      commands: log.commands,
      annotations: log.annotations,
      groups: log.groups,
      outputs: record([...log.outputs, ...written.outputs]),
      state: record([...log.state, ...written.state]),
      exported: record(written.env),
      path: written.path,
      summary: applyMasks(written.summary, masks),
      masks,
      problems: [...log.problems, ...written.problems],
    };
  }

  try {
    const signals = run.signals ?? [];
    const main = await step(action.main, [], signals);
    const lost = main.signal === 'SIGKILL' && signals.some(({ ladder }) => ladder === 'kill');
    if (!action.post || lost || !evaluate(action.postIf, main)) return main;
    await run.between?.(main);
    const saved = Object.entries(main.state).map(
      ([name, value]) => [`STATE_${name}`, value] as const,
    );
    return { ...main, post: await step(action.post, saved, [], run.onPostLine) };
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
}
