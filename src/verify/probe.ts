import { type Hint, openSession } from '../connect/open-session.ts';
import { type RawList, type Session, SessionError } from '../connect/session.ts';
import type { Target } from '../connect/target.ts';
import { isJsonObject } from '../json.ts';
import type { Contract, ListKind } from '../snapshot/contract.ts';
import type { WireLimits } from '../wire/exchange.ts';
import { createWire, type Wire } from '../wire/wire.ts';
import type { Failure } from './check.ts';
import { diagnoseAstray } from './checks/s1-affinity.ts';
import { diagnose } from './diagnose.ts';
import { digestOf } from './same-answers.ts';

/** Further requests of a session that failed: enough that two replicas hardly ever take, or refuse, all of them. */
const FOLLOW_UPS = 6;

export type HttpTarget = Extract<Target, { kind: 'http' }>;

/** How the gate reaches a server, the same for every sample of a run. */
export interface Reach {
  target: HttpTarget;
  clientInfo: { name: string; version: string };
  limits: WireLimits;
  /** For the proxy variables. */
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Milliseconds on the gate's monotonic clock. */
  clock: () => number;
  /** Milliseconds since 1970, for `Retry-After`. */
  wallClock: () => number;
}

export interface ProbeOptions extends Reach {
  /** The lists to ask for; what the server does not declare costs no request. */
  lists: readonly ListKind[];
  principal?: string;
  hint?: Hint;
}

/** An open session with what it was served, or why there is none. Close it in any case. */
export type Probed = {
  startedAt: number;
  endedAt: number;
  close(): Promise<void>;
} & (
  | {
      kind: 'open';
      session: Session;
      lists: Map<ListKind, RawList>;
      contract: Contract;
      /** Of all that was served. */
      digest: string;
      /** Of all that was read for it. */
      bytes: number;
      listMs: number;
    }
  | {
      kind: 'failed';
      failure: Failure;
      /** S1: whether the session failed because a balancer sent its requests astray. */
      astray?: 'proven' | 'suspected';
    }
);

/**
 * One fresh connection: opens a session and reads the lists, one after the other, so that they share the connection.
 * Never rejects for anything that a server does; throws ConfigError for a target that contradicts itself.
 */
export async function probe(options: ProbeOptions): Promise<Probed> {
  const { target, clientInfo, clock, hint } = options;
  const wire = wireOf(options);
  const startedAt = clock();
  let session: Session | undefined;
  const close = async (): Promise<void> => {
    await session?.close();
    await wire.close();
  };
  try {
    session = await openSession(target, { wire, clientInfo, ...(hint && { hint }) });
    const lists = new Map<ListKind, RawList>();
    const listStart = clock();
    for (const kind of options.lists) lists.set(kind, await session.list(kind));
    const endedAt = clock();
    const contract = contractOf(session, lists, options);
    return {
      kind: 'open',
      session,
      lists,
      contract,
      digest: digestOf(session, lists),
      bytes: wire.bytesRead(),
      listMs: endedAt - listStart,
      startedAt,
      endedAt,
      close,
    };
  } catch (error) {
    if (!(error instanceof SessionError)) {
      await close();
      throw error;
    }
    const endedAt = clock();
    return { kind: 'failed', ...(await explain(error, options)), startedAt, endedAt, close };
  }
}

/** What ended a session: by what was recorded, and, where a balancer may have done it, by asking once more. */
async function explain(
  error: SessionError,
  options: ProbeOptions,
): Promise<Pick<Extract<Probed, { kind: 'failed' }>, 'failure' | 'astray'>> {
  const failure = diagnose(error, options.wallClock());
  if (failure.kind !== 'not-mcp') return { failure };
  const wire = wireOf(options, true);
  try {
    const astray = await diagnoseAstray(error, options.target, wire, FOLLOW_UPS);
    if (astray === undefined) return { failure };
    return astray === 'suspected' ? { failure, astray } : { failure: astray, astray: 'proven' };
  } finally {
    await wire.close();
  }
}

/** Connections of their own for whatever is to be asked. */
export function wireOf(reach: Reach, freshConnections = false): Wire {
  const { limits, signal, clock, env } = reach;
  return createWire({ limits, signal, clock, env, freshConnections });
}

/** What was served, faulty lists as far as they go: T2 and T3 say what is wrong with them. */
function contractOf(
  session: Session,
  lists: ReadonlyMap<ListKind, RawList>,
  { target, principal }: Pick<ProbeOptions, 'target' | 'principal'>,
): Contract {
  const { era, protocolVersion, serverInfo, capabilities, instructions } = session;
  const items = (kind: ListKind) => (lists.get(kind)?.items ?? []).filter(isJsonObject);
  return {
    ...(serverInfo !== undefined && { serverInfo }),
    capabilities,
    ...(instructions !== undefined && { instructions }),
    tools: items('tools'),
    resources: items('resources'),
    resourceTemplates: items('resourceTemplates'),
    prompts: items('prompts'),
    context: {
      eras: [{ era, protocolVersion }],
      clientCapabilities: target.clientCapabilities,
      ...(principal !== undefined && { principal }),
      erasAsked: [era],
    },
  };
}
