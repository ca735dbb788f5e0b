import { SessionError } from '../connect/session.ts';
import type { Comparison } from '../diff/finding.ts';
import { GateError } from '../errors.ts';
import { captureLive } from '../gate/capture-live.ts';
import { CLIENT_INFO, httpTarget, limitsOf } from '../gate/client.ts';
import type { Locate } from '../report/findings.ts';
import { CONFIG_FILE, DOCS_URL } from '../report/render-context.ts';
import type { Contract } from '../snapshot/contract.ts';
import type { CliRequest } from './arguments.ts';
import type { Operand } from './operands.ts';
import { type CliRun, startRun } from './start.ts';
import { stdioTarget } from './stdio-target.ts';
import { terminal } from './terminal.ts';

interface Side {
  name: string;
  contract: Contract;
  /** The file's text, where it is one. */
  text?: string;
}

/** `mcp-deploy-gate diff <before> <after>`: what changed, and exit 1 when `fail-on` is met, 5 when the two cannot be compared. */
export async function diff(request: Extract<CliRequest, { command: 'diff' }>): Promise<number> {
  const started = await startRun({ ...request, withoutEndpoint: true });
  const { run } = started;
  try {
    const [before, after] = [
      await side(request.before, started),
      await side(request.after, started),
    ];
    const { compareContracts } = await import('../diff/compare.ts');
    const comparison = compareContracts(before.contract, after.contract, { resources: 'all' });
    started.close();
    const { accepted, fails } = await verdict(comparison, run);
    const { renderDiff } = await import('../report/diff-text.ts');
    const { color, width } = terminal(process.stdout);
    const locate = await locatorOf(before);
    const output = await renderDiff(comparison, {
      format: request.format,
      before: before.name,
      after: after.name,
      failOn: run.settings.failOn,
      accepted,
      color,
      width,
      context: { docsUrl: DOCS_URL, configFile: run.settings.config ?? CONFIG_FILE },
      ...(locate && { locate }),
    });
    process.stdout.write(output);
    return comparison.comparable ? (fails ? 1 : 0) : 5;
  } finally {
    started.close();
  }
}

async function verdict(
  comparison: Comparison,
  run: CliRun['run'],
): Promise<{ accepted: string[]; fails: boolean }> {
  if (!comparison.comparable) return { accepted: [], fails: false };
  const { applyAccepted } = await import('../diff/accept.ts');
  const { failsOn } = await import('../diff/fails.ts');
  const { accepted, active } = applyAccepted(comparison.findings, run.settings.accept, run.today);
  const fails = active.some((finding) => failsOn(finding.severity, run.settings.failOn));
  return { accepted: accepted.map(({ finding }) => finding.fingerprint), fails };
}

async function side(operand: Operand, { run, host }: CliRun): Promise<Side> {
  if (operand.kind === 'file') {
    const text = await run.readFile(operand.path);
    if (text === undefined) {
      throw new GateError('config', `${operand.path} does not exist.`, {
        hint: 'Name a snapshot, a JSON file with tools, or an http(s) endpoint.',
      });
    }
    const { readContractLike } = await import('../diff/contract-like.ts');
    return { name: operand.path, contract: readContractLike(text, operand.path), text };
  }
  const target =
    operand.kind === 'stdio'
      ? stdioTarget(operand, run.settings, host.say)
      : httpTarget({ ...run.settings, endpoint: operand.url }, run.credentials);
  const name =
    operand.kind === 'stdio' ? [operand.command, ...operand.args].join(' ') : operand.url;
  const { principal } = run.settings;
  try {
    const { contract } = await captureLive({
      target,
      limits: limitsOf(run.settings),
      signal: run.cancelled,
      env: run.env,
      clientInfo: CLIENT_INFO,
      ...(principal !== undefined && { principal }),
    });
    return { name, contract };
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    const { diagnose } = await import('../verify/diagnose.ts');
    const { message, hint } = diagnose(error, Date.now());
    throw new GateError('io', `${name}: ${message}`, { hint, cause: error });
  }
}

async function locatorOf({ text }: Side): Promise<Locate | undefined> {
  if (text === undefined) return undefined;
  const { LineIndex } = await import('../snapshot/lines.ts');
  const index = new LineIndex(text);
  return (subject, pointer) => index.locate(subject, pointer);
}
