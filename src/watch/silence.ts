/** Comments that come closer together are no sign of life that somebody sends by the clock. */
const MIN_GAP_MS = 500;
/** Gaps of about the same length after which the next comment is expected. */
const REGULAR_GAPS = 3;
/** Beyond three of them, for a machine that is busy. */
const MORE_MS = 1000;

/** Listens on a stream that its server keeps alive. */
export interface Silence {
  /** Something came; `comment`: a comment is among it. */
  heard(comment: boolean): void;
  stop(): void;
}

/**
 * Tells when a stream falls silent on which comments came by the clock, as servers and proxies send them to keep it alive:
 * whoever sent them is gone, though the connection is not closed. Of a stream without them nothing is told.
 */
export function listenForSilence(onSilent: (why: string) => void): Silence {
  let gaps: number[] = [];
  let commentAt: number | undefined;
  let heardAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const expire = () => {
    const before = heardAt;
    // What came while this process was held up is read first.
    setImmediate(() => {
      if (timer === undefined || heardAt !== before) return;
      const every = Math.max(...gaps) / 1000;
      const silent = (performance.now() - before) / 1000;
      onSilent(
        `Nothing for ${silent.toFixed(1)} s on a stream that was kept alive every ${every.toFixed(1)} s`,
      );
    });
  };
  return {
    heard(comment) {
      const now = performance.now();
      heardAt = now;
      if (comment) {
        const gap = now - (commentAt ?? now);
        commentAt = now;
        if (gap > 0) gaps = gap < MIN_GAP_MS ? [] : [...gaps, gap].slice(-REGULAR_GAPS);
      }
      clearTimeout(timer);
      timer = undefined;
      const longest = Math.max(...gaps);
      if (gaps.length < REGULAR_GAPS || longest > 2 * Math.min(...gaps)) return;
      timer = setTimeout(expire, 3 * longest + MORE_MS);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
