import type { WatchRecord } from '../decide/watch/record.ts';
import { beatsOf } from './beats.ts';
import { mayBeOther } from './detect.ts';
import { heldStream } from './held-stream.ts';
import type { LinePool } from './line-pool.ts';
import type { OpenSession } from './open-session.ts';
import { failureOf, type Reply } from './reply.ts';
import { slowCalls } from './slow-calls.ts';
import type { Watch } from './watch.ts';

type Fate = Extract<WatchRecord, { type: 'session-ended' }>['how'];

/** Calls in a row that time out, while new sessions work, before a session counts as hung. */
const HUNG_CALLS = 3;
/** Calls in a row that fail in any way, while new sessions work, before a session is given up. */
const BROKEN_CALLS = 10;
/** How servers that hold a session in memory say that they hold another one, or none. */
const UNKNOWN = /session|not initialized/i;

/** One session from its opening to its end, with the probes R, H and L in it. */
export interface HeldSession {
  readonly number: number;
  /** When it last answered, or was opened. */
  readonly lastAnswerAt: number;
  /** The first attempt to open its stream is over. */
  readonly streamTried: Promise<boolean>;
  /** Probe R; never rejects. */
  call(): Promise<void>;
  /** No other slow call; resolves when the one under way has ended. */
  retire(): Promise<void>;
  /** Lets go of a stream that has outlived its session. */
  release(): void;
  /** Ends it without a word, on the server too. */
  end(deadlineMs: number): Promise<void>;
}

/** Holds a session that was opened; `onOver` is called once, when it has ended by itself. */
export function holdSession(
  watch: Watch,
  session: OpenSession,
  lines: LinePool,
  told: { version?: string; replaces?: number; gapMs?: number },
  onOver: () => void,
): HeldSession {
  const { clock, emit, tally, timeoutMs } = watch;
  const number = watch.nextSession();
  const streak = { calls: 0, timeouts: 0, since: 0 };
  let state: 'held' | 'over' | 'ended' = 'held';
  const beats = beatsOf(session);
  let lastAnswerAt = clock();

  const finish = (at: number, how: Fate, why: string) => {
    if (state !== 'held') return;
    state = 'over';
    emit({ type: 'session-ended', at, session: number, how, why });
    // A server that has lost a session may still hold its stream: whether it cuts it is seen.
    if (how === 'lost') stream.outlive();
    else stream.release();
    slow?.retire();
    // As a client does that gives a session up: the server's side of it may be there still.
    if (how === 'hung' || how === 'broken') session.end(timeoutMs).finally(() => lines.close());
    else lines.retire();
    onOver();
  };

  const lose = (probe: 'call' | 'slow', at: number, reply: Reply) => {
    const { failure, why } = failureOf(reply) ?? {
      failure: 'rpc-error' as const,
      why: 'The tool says that it failed',
    };
    // That the session is not known is told by its end, and once.
    if (isUnknown(session, reply, why)) return finish(at, 'lost', why);
    tally.lost({ probe, at, ms: clock() - at, session: number, failure, why });
    if (speaksOtherwise(watch, session, reply)) finish(at, 'lost', why);
    else if (probe === 'call') count(at, reply, why);
  };

  const count = (at: number, reply: Reply, why: string) => {
    if (streak.calls === 0) Object.assign(streak, { timeouts: 0, since: at });
    streak.calls++;
    if (reply.kind === 'none' && reply.failure === 'timeout') streak.timeouts++;
    if (watch.lastGoodAt() < streak.since) return;
    if (streak.calls >= HUNG_CALLS && streak.timeouts === streak.calls) {
      finish(streak.since, 'hung', why);
    } else if (streak.calls >= BROKEN_CALLS) finish(streak.since, 'broken', why);
  };

  const settle = (probe: 'call' | 'slow', at: number, reply: Reply) => {
    if (reply.kind === 'result' && !(probe === 'slow' && reply.result.isError === true)) {
      tally.answered(probe, at, clock() - at);
      lastAnswerAt = clock();
      if (at >= streak.since) streak.calls = 0;
    } else if (state !== 'ended') lose(probe, at, reply);
  };

  emit({ type: 'session-started', at: lastAnswerAt, session: number, ...told });
  const stream = heldStream(watch, session, number, finish);
  const slow = watch.slow && slowCalls(watch, session, (at, reply) => settle('slow', at, reply));
  return {
    number,
    get lastAnswerAt() {
      return lastAnswerAt;
    },
    streamTried: stream.tried,
    async call() {
      const at = clock();
      const beat = beats.next(at);
      const reply = await session.call(beat, { deadlineMs: timeoutMs, lines });
      if (!beats.isMoot(beat, reply)) settle('call', at, reply);
    },
    release: stream.release,
    async retire() {
      await slow?.retire();
    },
    async end(deadlineMs) {
      if (state === 'held') state = 'ended';
      stream.release();
      slow?.close();
      await session.end(deadlineMs);
      lines.close();
    },
  };
}

/** The server does not know the session: many say 400 where the specification says 404. */
function isUnknown({ protocol }: OpenSession, reply: Reply, why: string): boolean {
  if (!protocol.stateful || !('status' in reply)) return false;
  return reply.status === 404 || (reply.status === 400 && UNKNOWN.test(why));
}

/** The server speaks another protocol by now: a client has to open another session, though nothing says so. */
function speaksOtherwise(watch: Watch, session: OpenSession, reply: Reply): boolean {
  const { era, transport } = session.protocol;
  const { current } = watch.protocol;
  const otherwise = current && (current.era !== era || current.transport !== transport);
  return otherwise === true && mayBeOther(reply);
}
