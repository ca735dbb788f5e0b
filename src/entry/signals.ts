export interface Cancellation {
  signal: AbortSignal;
  /** Takes the handlers away again. */
  release(): void;
}

/**
 * Turns SIGINT and SIGTERM into an AbortSignal. Without a handler Node dies at once, and a rollback that runs would
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
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', handle);
      process.off('SIGTERM', handle);
    },
  };
}
