import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliRun, inRun, startRun } from '../cli/start.ts';
import { terminal } from '../cli/terminal.ts';
import type { RawSettings } from '../config/given.ts';
import { type Reporting, reporting } from '../entry/reporting.ts';
import { runMode } from '../entry/run-mode.ts';
import { annotations } from '../report/annotations.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { demoServer } from './server.ts';
import { startSwitch } from './switch.ts';
import { DEPLOYED, REVIEWED } from './versions.ts';

/** The file that would be committed, by the name it would have. */
const SNAPSHOT = 'tools-snapshot.json';

/**
 * `mcp-deploy-gate demo`: a deployment that passes every health check and breaks its callers, found, rolled back and
 * proven, on loopback and with the real gate. Gives 0 when the story went as it should.
 */
export async function demo(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-deploy-gate-demo-'));
  const live = await startSwitch(demoServer(REVIEWED));
  const home = process.cwd();
  // Paths are short then, as they are in a checkout.
  process.chdir(folder);
  const tell = teller();
  try {
    tell.step(1, `An MCP server, version ${REVIEWED.version}, is live at ${live.url}`);
    tell.line(
      'Its tools were reviewed and committed, and recorded again right before the deployment:',
    );
    for (const [file, why] of [
      [SNAPSHOT, 'reviewed'],
      ['baseline.json', 'baseline'],
    ] as const) {
      tell.command(`mcp-deploy-gate snapshot ${live.url} -o ${file}`, why);
      await gate({ mode: 'snapshot', endpoint: live.url, snapshot: file }, true);
    }

    tell.step(
      2,
      `Version ${DEPLOYED.version} is deployed. The process is up, every health check is green`,
    );
    live.deploy(demoServer(DEPLOYED));

    tell.step(3, 'The gate speaks MCP with what is live');
    tell.command(
      `mcp-deploy-gate verify ${live.url} --expected-version ${DEPLOYED.version} --baseline baseline.json --rollback-command '…'`,
    );
    const told = await gate(
      {
        endpoint: live.url,
        snapshot: SNAPSHOT,
        baseline: 'baseline.json',
        'expected-version': DEPLOYED.version,
        'rollback-command': live.undoScript,
        shell: `"${process.execPath}" {0}`,
        'wait-timeout': '12s',
        'rollback-timeout': '60s',
        interval: '500ms',
      },
      false,
    );

    tell.step(4, 'What the terminal shows');
    const { color, width } = terminal(process.stdout);
    process.stdout.write(`\n${renderTerminal(told.report, told.context, { color, width })}`);
    tell.step(5, 'What GitHub shows: annotations on the lines of the snapshot');
    for (const { level, title, message, file, startLine } of annotations(told.report, {
      locate: told.locate,
    })) {
      tell.line(`${level.padEnd(7)} ${title}${file ? `   ${file}:${startLine}` : ''}`);
      tell.line(`        ${message.split('\n').join('\n          ')}`);
    }
    tell.step(6, 'and the job summary, in Markdown');
    process.stdout.write(`\n${renderSummary(told.report, told.context)}\n`);

    const asTold =
      told.report.result === 'rolled-back' && told.report.rollback.verifiedBy === 'baseline';
    tell.step(
      7,
      asTold
        ? 'The deployment is undone, and that is proven. In a workflow the job would be red now (exit 3)'
        : 'The story did not go as it should',
    );
    tell.line('Next: node dist/cli/index.js --help, or README.md for the workflow.');
    return asTold ? 0 : 1;
  } finally {
    await live.close();
    process.chdir(home);
    await rm(folder, { recursive: true, force: true });
  }
}

/** One run of the real gate, with settings as flags would give them. */
async function gate(raw: RawSettings, quiet: boolean): Promise<Reporting> {
  const started: CliRun = await startRun({ raw, quiet, stateFolder: join(process.cwd(), 'state') });
  try {
    await inRun(started, () => runMode(started.run, []));
    return await reporting(started.log.events, started.run);
  } finally {
    started.close();
  }
}

function teller() {
  const { color } = terminal(process.stdout);
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (color ? `\u001b[2m${text}\u001b[22m` : text);
  return {
    step: (n: number, text: string) => process.stdout.write(`\n${bold(`${n}. ${text}.`)}\n`),
    line: (text: string) => process.stdout.write(`   ${text}\n`),
    command: (text: string, note?: string) =>
      process.stdout.write(`   ${dim('$')} ${text}${note ? dim(`   # ${note}`) : ''}\n`),
  };
}
