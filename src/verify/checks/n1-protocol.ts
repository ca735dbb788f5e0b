import type { Session } from '../../connect/session.ts';
import type { Contract, Era } from '../../snapshot/contract.ts';
import type { CheckResult, Failure } from '../check.ts';
import { type Evidence, hadOpened } from '../culprit.ts';
import { answerOf, excerpt, requestOf } from '../excerpt.ts';

const NAMES = { sse: 'HTTP+SSE', 'streamable-http': 'Streamable HTTP' };

/** N1 at the opening: the address speaks MCP, over another transport than the one that is pinned. */
export function diagnosePinnedTransport({ error }: Evidence): Failure | undefined {
  const other = error.otherTransport;
  if (other === undefined) return undefined;
  const pinned = other === 'sse' ? 'streamable-http' : 'sse';
  const last = error.exchanges.at(-1);
  const told = last?.status !== undefined && last.status >= 400;
  return {
    kind: 'not-mcp',
    check: 'N1',
    ...(last?.status !== undefined && { status: last.status }),
    message: `Transport ${pinned} is pinned, this address speaks ${NAMES[other]}${told ? ` (${requestOf(last)}: ${answerOf(last)})` : ''}.`,
    hint: `Set transport to ${other} or to auto.`,
  };
}

/** N1 at the opening: the server answers in MCP, but in no revision that was asked for. */
export function diagnoseProtocol(evidence: Evidence): Failure | undefined {
  const { culprit, error } = evidence;
  if (error.negotiated !== undefined) {
    const spoken = `this server speaks ${excerpt(error.negotiated, 60)}`;
    return {
      kind: 'not-mcp',
      check: 'N1',
      message:
        error.pinned === undefined
          ? `No common protocol revision: ${spoken}.`
          : `${error.pinned} is pinned, ${spoken}.`,
      hint: 'Set protocol-version to another revision or to auto, or deploy a server that speaks the pinned one.',
    };
  }
  if (hadOpened(evidence)) return undefined;
  const said = `${culprit?.bodyHead ?? ''} ${error.message}`.slice(0, 5000);
  const unsupported =
    /-32022|(unsupported|not supported|does not support|bad)[^.]{0,40}(protocol|revision|version)|protocol version[^.]{0,60}not supported/i;
  if (!unsupported.test(said)) return undefined;
  return {
    kind: 'not-mcp',
    check: 'N1',
    ...(culprit?.status !== undefined && { status: culprit.status }),
    message: `No common protocol revision: ${culprit ? `${requestOf(culprit)}: ` : ''}${excerpt(culprit?.bodyHead || error.message)}`,
    hint: 'Set protocol-version to auto, or to a revision that the deployed server speaks; or deploy one that speaks the old one too.',
  };
}

/** N1 in an open session: another revision than pinned fails, another one than the snapshot recorded warns. */
export function checkProtocol(
  session: Pick<Session, 'era' | 'protocolVersion'>,
  pinned: string,
  snapshot: Contract | undefined,
): CheckResult[] {
  const negotiated = session.protocolVersion;
  if (pinned !== 'auto' && pinned !== negotiated) {
    return [
      {
        id: 'N1',
        key: 'N1:pinned',
        status: 'fail',
        message: `Negotiated ${excerpt(negotiated, 40)}, pinned is ${pinned}.`,
        hint: `Deploy a server that speaks ${pinned}, or change protocol-version.`,
      },
    ];
  }
  // The snapshot's lists are those of its first era.
  const recorded = snapshot?.context.eras[0]?.protocolVersion;
  if (recorded === undefined || recorded === negotiated) return [];
  return [
    {
      id: 'N1',
      key: 'N1:revision',
      status: 'warn',
      message: `Negotiated ${excerpt(negotiated, 40)}, the snapshot has ${excerpt(recorded, 40)}.`,
      hint: 'If that is meant, refresh the snapshot.',
    },
  ];
}

/** Eras that the snapshot recorded, without the one that is known to answer: those to ask once per verification. */
export function erasToAsk(snapshot: Contract | undefined, answered: Era): Era[] {
  const recorded = snapshot?.context.eras.map((e) => e.era) ?? [];
  return [...new Set(recorded)].filter((era) => era !== answered);
}

/** N1, the worst of it: clients of a whole era are shut out. `why` is what the server said. */
export function eraDropped(era: Era, why: string): CheckResult {
  const name =
    era === 'modern'
      ? 'the stateless protocol (2026-07-28)'
      : 'the protocol that opens with initialize';
  return {
    id: 'N1',
    key: `N1:era-dropped:${era}`,
    status: 'fail',
    message: `The snapshot recorded ${name}, which no longer answers: ${excerpt(why, 300)}`,
    hint: 'Serve both eras until no client needs the old one; if it is meant to go, refresh the snapshot.',
  };
}
