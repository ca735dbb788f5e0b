import type { OpenSession } from './open-session.ts';
import { failureOf } from './reply.ts';
import type { Watch } from './watch.ts';

/** A stream that ended is opened again after this, unless the server says otherwise (`retry:`), within bounds. */
const REOPEN_MS = 1000;
const MIN_REOPEN_MS = 100;
const MAX_REOPEN_MS = 30_000;
/** One that lived shorter than this is opened again later and later. */
const SHORT_LIFE_MS = 2000;

/** Probe H in one session: its stream, opened again where it ended. */
export interface HeldStream {
  /** The first attempt is over; true: there is a stream. */
  readonly tried: Promise<boolean>;
  /** Its session is lost: it is not opened again, but how it ends is told. */
  outlive(): void;
  release(): void;
}

export function heldStream(
  watch: Watch,
  session: OpenSession,
  number: number,
  /** The session is over: the server does not know it, or it was this stream. */
  onOver: (at: number, how: 'lost' | 'closed' | 'broken', why: string) => void,
): HeldStream {
  const { clock, emit } = watch;
  let drop = () => {};
  let timer: NodeJS.Timeout | undefined;
  let released = false;
  let alone = false;
  let shortLives = 0;
  let tell: (there: boolean) => void = () => {};
  const tried = new Promise<boolean>((resolve) => {
    tell = resolve;
  });

  const waitMs = (wantedMs = REOPEN_MS) =>
    Math.min(MAX_REOPEN_MS, Math.max(MIN_REOPEN_MS, wantedMs) * 2 ** Math.min(shortLives, 8));
  const later = (ms: number) => {
    timer = setTimeout(open, ms);
  };
  function open(): void {
    if (released || alone) return;
    const at = clock();
    let startedAt = at;
    drop = session.hold(
      {
        onStart() {
          if (alone) return drop();
          startedAt = clock();
          emit({ type: 'stream-started', at: startedAt, session: number });
          watch.protocol.met(session.protocol, true);
          tell(true);
        },
        onRefused(how, reply) {
          if (alone) return;
          const { stateful } = session.protocol;
          if (how === 'unknown-session' && stateful) {
            onOver(at, 'lost', failureOf(reply)?.why ?? '');
          } else if (how === 'now') {
            shortLives++;
            later(waitMs());
          } else {
            watch.protocol.met(session.protocol, false);
          }
          tell(false);
        },
        onEnd(how, why, retryMs) {
          const endedAt = clock();
          const ended = { type: 'stream-ended', at: endedAt, session: number, how, why } as const;
          const isSession = session.protocol.transport === 'sse';
          if (alone || isSession) {
            emit(ended);
            if (!alone) onOver(endedAt, how === 'clean' ? 'closed' : 'broken', why);
            return;
          }
          shortLives = endedAt - startedAt < SHORT_LIFE_MS ? shortLives + 1 : 0;
          const againMs = waitMs(retryMs);
          emit({ ...ended, againMs });
          later(againMs);
        },
      },
      watch.timeoutMs,
    );
    if (released) drop();
  }
  // Not before its session has been told of.
  timer = setTimeout(open, 0);
  return {
    tried,
    outlive() {
      alone = true;
      clearTimeout(timer);
      tell(false);
    },
    release() {
      released = true;
      clearTimeout(timer);
      drop();
      tell(false);
    },
  };
}
