import { openAs } from './detect.ts';
import { type HeldSession, holdSession } from './held-session.ts';
import { linePool } from './line-pool.ts';
import { failureOf } from './reply.ts';
import type { Watch } from './watch.ts';

/** A session that lived shorter than this is replaced later and later. */
const SHORT_LIFE_MS = 5000;
const MAX_WAIT_MS = 30_000;
/** An opening that failed is tried again after this: an outage may be over at any moment. */
const RETRY_MS = 500;

/** The place of one held session: there is one in it, or one is being opened. */
export interface Slot {
  /** Opens the first one and tries its stream; gives why there is none. Never rejects. */
  open(): Promise<string | undefined>;
  /** Its turn: a call, or another attempt to open a session where there is none; never rejects. */
  turn(): Promise<void>;
  readonly holds: boolean;
  /** No other slow call, and no other session; resolves when what is under way has ended. */
  retire(): Promise<void>;
  end(deadlineMs: number): Promise<void>;
}

export function slotOf(watch: Watch): Slot {
  const { endpoint, clock, timeoutMs } = watch;
  let held: HeldSession | undefined;
  let before: HeldSession | undefined;
  let opening: Promise<string | undefined> | undefined;
  let notBefore = 0;
  let shortLives = 0;
  let ended = false;

  async function attempt(): Promise<string | undefined> {
    const lines = linePool(endpoint.openLine);
    const known = watch.protocol.current;
    const { session, reply } = await openAs(endpoint, lines, watch.pins, known, timeoutMs);
    if (!session) {
      lines.close();
      notBefore = clock() + RETRY_MS;
      return failureOf(reply)?.why ?? '';
    }
    watch.protocol.met(session.protocol);
    await session.begin(timeoutMs);
    const version = await watch.readVersion(session.opening);
    if (ended) {
      await session.end(timeoutMs);
      lines.close();
      return 'The watch has ended';
    }
    const startedAt = clock();
    const told = {
      ...(version !== undefined && { version }),
      ...(before && { replaces: before.number, gapMs: startedAt - before.lastAnswerAt }),
    };
    const one = holdSession(watch, session, lines, told, () => {
      held = undefined;
      before?.release();
      before = one;
      shortLives = clock() - startedAt < SHORT_LIFE_MS ? shortLives + 1 : 0;
      const wait = shortLives === 0 ? 0 : RETRY_MS * 2 ** Math.min(shortLives, 8);
      notBefore = clock() + Math.min(MAX_WAIT_MS, wait);
      if (shortLives === 0) open();
    });
    held = one;
    await one.streamTried;
    return undefined;
  }

  function open(): Promise<string | undefined> {
    opening ??= attempt().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  return {
    open,
    async turn() {
      if (held) await held.call();
      else if (!ended && !opening && clock() >= notBefore) await open();
    },
    get holds() {
      return held !== undefined;
    },
    async retire() {
      ended = true;
      await Promise.all([opening, held?.retire()]);
    },
    async end(deadlineMs) {
      before?.release();
      await held?.end(deadlineMs);
    },
  };
}
