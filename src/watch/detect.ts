import { MODERN_REVISIONS } from '../connect/revisions.ts';
import type { Endpoint } from './endpoint.ts';
import type { LinePool } from './line-pool.ts';
import { openModern } from './open-modern.ts';
import type { Opener, Opening, Protocol } from './open-session.ts';
import { openSse } from './open-sse.ts';
import { openStreamable } from './open-streamable.ts';
import type { Reply } from './reply.ts';

/** What the user pinned. */
export interface Pins {
  transport: 'auto' | 'streamable-http' | 'sse';
  /** `auto`, or a revision. */
  protocolVersion: string;
}

type Speech = 'modern' | 'streamable' | 'sse';
const OPENERS: Record<Speech, Opener> = {
  modern: openModern,
  streamable: openStreamable,
  sse: openSse,
};

/** Refusals that say who may ask, or that it is too busy to say: not how it wants to be spoken to. */
const NOT_ABOUT_PROTOCOLS = new Set([401, 403, 407, 408, 421, 425, 429]);
/** Statuses of `initialize` at which the specification lets a client try HTTP+SSE. */
const MAYBE_SSE = [400, 404, 405];

/**
 * Opens a session as the endpoint was spoken to before; where it is not known, or the answer says that it is spoken to
 * otherwise now, asks: the stateless protocol, then `initialize`, then HTTP+SSE, as far as the pins allow. Gives the
 * reply to the first where nothing opens.
 */
export async function openAs(
  endpoint: Endpoint,
  lines: LinePool,
  pins: Pins,
  known: Protocol | undefined,
  deadlineMs: number,
): Promise<Opening> {
  const pinned = pins.protocolVersion === 'auto' ? undefined : pins.protocolVersion;
  const attempt = (speech: Speech) =>
    OPENERS[speech](endpoint, lines, {
      deadlineMs,
      ...(pinned !== undefined && { protocolVersion: pinned }),
    });
  const before = known && speechOf(known);
  const order = allowedBy(pins).filter((speech) => speech !== before);
  const replies = new Map<Speech, Reply>();
  for (const speech of before ? [before, ...order] : order) {
    const initialized = replies.get('streamable');
    if (speech === 'sse' && initialized && !allowsSse(initialized)) break;
    const opening = await attempt(speech);
    if (!opening.reply) return opening;
    const { reply } = opening;
    replies.set(speech, reply);
    // Where nothing is known, even silence may be how a server takes what it does not know.
    if (before ? !mayBeOther(reply) : isUnreached(reply)) break;
  }
  const telling = (before && replies.get(before)) ?? replies.get('streamable');
  return { reply: telling ?? [...replies.values()][0] ?? NOTHING_ALLOWED };
}

const NOTHING_ALLOWED: Reply = { kind: 'none', failure: 'protocol', why: 'Nothing can be asked' };

function allowsSse(reply: Reply): boolean {
  return reply.kind !== 'none' && MAYBE_SSE.includes(reply.status);
}

function isUnreached(reply: Reply): boolean {
  return reply.kind === 'none' && reply.failure === 'connect';
}

function allowedBy({ transport, protocolVersion }: Pins): Speech[] {
  if (transport === 'sse') return ['sse'];
  const modern = (MODERN_REVISIONS as readonly string[]).includes(protocolVersion);
  if (modern) return ['modern'];
  const all: Speech[] = protocolVersion === 'auto' ? ['modern', 'streamable'] : ['streamable'];
  return transport === 'auto' ? [...all, 'sse'] : all;
}

function speechOf({ era, transport }: Protocol): Speech {
  if (era === 'modern') return 'modern';
  return transport === 'sse' ? 'sse' : 'streamable';
}

/** True for an answer that a server of another protocol would give. */
export function mayBeOther(reply: Reply): boolean {
  if (reply.kind === 'none') return reply.failure === 'protocol';
  if (reply.kind === 'result') return false;
  return reply.status < 500 && !NOT_ABOUT_PROTOCOLS.has(reply.status);
}
