import { SessionError } from '../connect/session.ts';
import { GateError } from '../errors.ts';
import { captureLive } from '../gate/capture-live.ts';
import { CLIENT_INFO, httpTarget, limitsOf } from '../gate/client.ts';
import { endAfter } from '../gate/round-within.ts';
import { sweep } from '../heap.ts';
import type { Contract } from '../snapshot/contract.ts';
import type { Operand } from './operands.ts';
import type { CliRun } from './start.ts';
import { stdioTarget } from './stdio-target.ts';

/** One side of `diff`: what it serves, or the hash that a team made of it by hand. */
export type Side = {
  name: string;
  /** The file's text, where it is one. */
  text?: string;
  /** It is one page of a list that goes on. */
  isOnePage?: boolean;
} & ({ contract: Contract } | { hash: string });

/** Reads a file, or asks a server. Throws a GateError where there is nothing to compare. */
export async function sideOf(operand: Operand, run: CliRun): Promise<Side> {
  return operand.kind === 'file' ? fileSide(operand.path, run) : liveSide(operand, run);
}

async function fileSide(path: string, { run }: CliRun): Promise<Side> {
  const text = await run.readFile(path);
  if (text === undefined) {
    throw new GateError('config', `${path} does not exist.`, {
      hint: 'Name a snapshot, a JSON file with tools, or an http(s) endpoint.',
    });
  }
  const { isHandMade, readJsonFile, readSnapshot } = await import('../snapshot/read.ts');
  const document = readJsonFile(text, path);
  if (isHandMade(document)) {
    const file = readSnapshot(text, path);
    if (file.kind === 'hand-made') return { name: path, text, hash: file.hash };
  }
  const { isOnePage, readContractLike } = await import('../diff/contract-like.ts');
  const contract = readContractLike(document, path);
  sweep();
  return { name: path, text, contract, isOnePage: isOnePage(document) };
}

async function liveSide(
  operand: Exclude<Operand, { kind: 'file' }>,
  { run, host }: CliRun,
): Promise<Side> {
  const target =
    operand.kind === 'stdio'
      ? stdioTarget(operand, run.settings, host.say)
      : httpTarget(operand.url, run.settings, run.credentials);
  const name =
    operand.kind === 'stdio' ? [operand.command, ...operand.args].join(' ') : operand.url;
  const { principal, timeoutMs } = run.settings;
  const end = endAfter(timeoutMs - run.clock(), run.cancelled);
  try {
    const { contract } = await captureLive({
      target,
      limits: limitsOf(run.settings),
      signal: end.signal,
      env: run.env,
      clientInfo: CLIENT_INFO,
      ...(principal !== undefined && { principal }),
    });
    return { name, contract };
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    const { diagnose } = await import('../verify/diagnose.ts');
    const { message, hint } = diagnose(error, Date.now());
    throw new GateError('unasked', `${name}: ${message}`, { hint, cause: error });
  } finally {
    end.clear();
  }
}
