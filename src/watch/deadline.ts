/** Later than that a timer comes only where this process was held up. */
const HELD_UP_MS = 50;

/**
 * Calls `expired` after `ms`, unless what it returns is called before. Where this process was held up (a busy machine, one
 * that was paused), the time that it missed is given back once, and what has come in meanwhile is read first: an answer
 * that waits to be read is no answer that never came.
 */
export function deadlineIn(ms: number, expired: () => void): () => void {
  const due = performance.now() + ms;
  let lookAgain: NodeJS.Immediate | undefined;
  let givenBack = false;
  const fire = () => {
    const late = performance.now() - due;
    if (late > HELD_UP_MS && !givenBack) {
      givenBack = true;
      timer = setTimeout(fire, Math.min(late, ms));
    } else lookAgain = setImmediate(expired);
  };
  let timer = setTimeout(fire, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(lookAgain);
  };
}
