export interface Cancellation {
  signal: AbortSignal;
  /** Takes the handlers away again. */
  release(): void;
}

/** SIGHUP: the terminal or the connection of who started it is gone, in the middle of a rollback perhaps. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an AbortSignal. Without a handler Node dies at once, and a rollback that runs would
 * lose the one who waits for it. `onSignal` is called for each, also after the first.
 */
export function cancelOnSignals(
  onSignal: (name: NodeJS.Signals, count: number) => void,
): Cancellation {
  const controller = new AbortController();
  let count = 0;
  const handle = (name: NodeJS.Signals): void => {
    count++;
    onSignal(name, count);
    controller.abort(new Error(`cancelled by ${name}`));
  };
  for (const name of SIGNALS) process.on(name, handle);
  return {
    signal: controller.signal,
    release() {
      for (const name of SIGNALS) process.off(name, handle);
    },
  };
}
