import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../../src/report/report-shape.ts';
import { type ActionResult, type ActionRun, runAction } from '../../fake-runner/runner.ts';
import { cli } from '../../fixtures/cli.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type Inputs, type Part, type Rollout, type Stage, VERSIONS } from './part.ts';

const ACTION = fileURLToPath(new URL('../../../action.yml', import.meta.url));
const TUNING = { interval: '200ms', 'soak-interval': '200ms', 'request-timeout': '3s' };
const QUICK: Inputs = { 'wait-timeout': '15s', 'rollback-timeout': '30s' };
/** Of a scenario. Far more than it needs: the machine may have much else to do. */
export const LIMIT_MS = 180_000;

/** What `verify` of the command line came to. */
export interface Verified {
  code: number | null;
  /** Absent where it wrote none. */
  report?: Report;
  /** What a person would have seen go by. */
  progress: string;
}

/** A checkout with the reviewed snapshot of a stage, and the built gate in it. */
export interface Place<S extends Stage = Stage> {
  stage: S;
  ledger: Ledger;
  /** Where the journals of its runs stand. */
  stateFolder: string;
  /** What the gate is given to roll a version out; `more` wins. */
  inputs(version: Rollout, more?: Inputs): Promise<Inputs>;
  verify(inputs: Inputs): Promise<Verified>;
  action(inputs: Inputs, more?: Partial<ActionRun>): Promise<ActionResult>;
}

const open = new Set<() => Promise<void>>();

/** For `afterAll`: ends the places of tests that ran out of time. */
export async function endAll(): Promise<void> {
  for (const end of open) await end();
}

/** Starts the part's stage, takes its snapshot, and ends all of it after `work`, whatever happens there. */
export async function inPlace<S extends Stage>(
  part: Pick<Part, 'name' | 'tuning' | 'timeoutMs'> & { start(): Promise<S> },
  work: (place: Place<S>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `scenario-${part.name}-`));
  let stage: S | undefined;
  const ledger = createLedger(folder);
  const end = async () => {
    if (!open.delete(end)) return;
    ledger.release();
    await stage?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  open.add(end);
  try {
    stage = await part.start();
    const { endpoint } = stage;
    const workspace = join(folder, 'workspace');
    const stateFolder = join(folder, 'state');
    mkdirSync(join(workspace, '.github'), { recursive: true });
    const tuning = Object.entries({ ...TUNING, ...part.tuning });
    writeFileSync(
      join(workspace, '.github', 'mcp-deploy-gate.yml'),
      tuning.map(([name, value]) => `${name}: ${value}\n`).join(''),
    );
    // Read anew for each run: a stage may learn at a rollout what its commands need.
    const env = () => ({ ...stage?.env, ...ledger.env, MCP_GATE_STATE_DIR: stateFolder });
    const reviewed = await cli(['snapshot', endpoint, '-o', 'tools-snapshot.json'], {
      cwd: workspace,
      env: { ...env(), MCP_GATE_STATE_DIR: join(folder, 'state-of-the-snapshot') },
    });
    if (reviewed.code !== 0) throw new Error(`no snapshot of version before:\n${reviewed.stderr}`);
    const started = stage;
    await work({
      stage: started,
      ledger,
      stateFolder,
      async inputs(version, more) {
        const given = await started.rollout(version);
        return ledger.watched({
          'expected-version': VERSIONS[version],
          ...QUICK,
          // Without a retirement there is nothing to drain for, and the gate would say so.
          ...(given['retire-command'] !== undefined && { 'drain-duration': '0s' }),
          ...given,
          ...more,
        });
      },
      async verify(inputs) {
        const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
        const args = ['verify', endpoint, '--format', 'json', ...flags];
        const { code, stdout, stderr } = await cli(args, { cwd: workspace, env: env() });
        const report = stdout === '' ? undefined : (JSON.parse(stdout) as Report);
        return { code, progress: stderr, ...(report && { report }) };
      },
      action: (inputs, more) =>
        runAction({
          action: ACTION,
          workspace,
          temp: join(folder, 'temp'),
          inputs: { endpoint, ...inputs },
          env: env(),
          // Before the test's own, whose end would not tell what the log says.
          timeoutMs: 0.7 * (part.timeoutMs ?? LIMIT_MS),
          ...more,
        }),
    });
  } finally {
    await end();
  }
}
