import { openSession } from '../connect/open-session.ts';
import { type Session, SessionError } from '../connect/session.ts';
import type { Target } from '../connect/target.ts';
import { sweep } from '../heap.ts';
import type { JsonObject } from '../json.ts';
import { captureContract, mergeEras } from '../snapshot/capture.ts';
import type { Contract, Era } from '../snapshot/contract.ts';
import { hashContract } from '../snapshot/hash.ts';
import type { WireLimits } from '../wire/exchange.ts';
import { createWire } from '../wire/wire.ts';

export interface CaptureLive {
  target: Target;
  limits: WireLimits;
  signal: AbortSignal;
  env: Readonly<Record<string, string | undefined>>;
  clientInfo: { name: string; version: string };
  principal?: string;
}

export interface Captured {
  contract: Contract;
  /** As the era of the lists was opened. */
  session: Pick<Session, 'era' | 'protocolVersion' | 'transport' | 'connectMs'>;
  listMs: number;
  /** Both eras answered, and beyond what eras always differ in they serve different things. */
  erasDiffer: boolean;
}

/**
 * Captures all that a server serves, in the era that it prefers, and asks the other era whether it answers.
 * Throws SessionError where no session or list could be had, GateError where a list is at fault.
 */
export async function captureLive(options: CaptureLive): Promise<Captured> {
  const first = await captureEra(options, options.target);
  const other = await otherEra(options, first.session.era);
  const erasDiffer =
    other !== undefined &&
    hashContract(other).neutralHash !== hashContract(first.contract).neutralHash;
  return { ...first, contract: mergeEras(first.contract, other), erasDiffer };
}

/** The server in its other era, where it has one. `auto` prefers the modern one: only then is there one left to ask. */
async function otherEra(options: CaptureLive, era: Era): Promise<Contract | undefined> {
  const { target } = options;
  if (target.protocolVersion !== 'auto' || target.era !== undefined || era !== 'modern')
    return undefined;
  try {
    return (await captureEra(options, { ...target, era: 'legacy' })).contract;
  } catch (error) {
    // A server without the legacy era says no in many ways; one that cannot be reached now is not "without".
    if (error instanceof SessionError && error.stage === 'opening' && !error.limit)
      return undefined;
    throw error;
  }
}

async function captureEra(
  options: CaptureLive,
  target: Target,
): Promise<Pick<Captured, 'contract' | 'session' | 'listMs'>> {
  const { limits, signal, env, clientInfo, principal } = options;
  const wire = createWire({ limits, signal, env });
  try {
    const session = await openSession(target, { wire, clientInfo });
    try {
      const startedAt = wire.clock();
      const clientCapabilities: JsonObject = target.clientCapabilities;
      const contract = await captureContract(session, {
        clientCapabilities,
        ...(principal !== undefined && { principal }),
      });
      const listMs = wire.clock() - startedAt;
      sweep();
      const { era, protocolVersion, transport, connectMs } = session;
      return {
        contract,
        session: { era, protocolVersion, transport, connectMs },
        listMs,
      };
    } finally {
      await session.close();
    }
  } finally {
    await wire.close();
  }
}
