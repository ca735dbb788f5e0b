import { linePool } from './line-pool.ts';
import type { Call, OpenSession } from './open-session.ts';
import type { Reply } from './reply.ts';
import { slowCall } from './slow-tool.ts';
import type { Watch } from './watch.ts';

/** Probe L in one session: a slow call is always under way, over connections of its own. */
export interface SlowCalls {
  /** No other call; resolves when the one under way has ended. */
  retire(): Promise<void>;
  /** Cuts the one under way. */
  close(): void;
}

export function slowCalls(
  watch: Watch,
  session: OpenSession,
  onReply: (at: number, reply: Reply) => void,
): SlowCalls {
  const { slow, clock, intervalMs, timeoutMs, endpoint } = watch;
  const lines = linePool(endpoint.openLine);
  let timer: NodeJS.Timeout | undefined;
  let retired = false;
  let what: Call | undefined;
  let underWay: Promise<void> | undefined;
  const call = async () => {
    if (!slow) return;
    what ??= await slowCall(slow, session, { deadlineMs: timeoutMs, lines });
    if (retired) return;
    const at = clock();
    const reply = await session.call(what, { deadlineMs: slow.timeoutMs, lines });
    onReply(at, reply);
    // A tool that turns out to be quick is not called more often than others.
    if (!retired) timer = setTimeout(next, Math.max(0, at + intervalMs - clock()));
  };
  const next = () => {
    underWay = call();
  };
  timer = setTimeout(next, 0);
  const retire = () => {
    retired = true;
    clearTimeout(timer);
    lines.retire();
    return Promise.resolve(underWay);
  };
  return {
    retire,
    close() {
      retire();
      lines.close();
    },
  };
}
