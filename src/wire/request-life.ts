import type { Exchange } from './exchange.ts';
import { describeFailure, WireError } from './wire-error.ts';

/** One request from its sending to the end of its answer: under a deadline, and ended with what it belongs to. */
export interface RequestLife {
  /** Ends the request below. */
  readonly signal: AbortSignal;
  abort(): void;
  /** Lifts the deadline: the answer is a stream without an end. */
  lift(): void;
  /** Closes the exchange, once; an error says what ended it. */
  end(error?: unknown): void;
  /** What an error really was: a limit of ours, where an abort of ours caused it. */
  explain(error: unknown): unknown;
}

export function beginRequest(options: {
  exchange: Exchange;
  deadlineMs: number;
  /** Any of them ends the request. */
  signals: readonly AbortSignal[];
  clock: () => number;
  /** True while a connection for it is being opened. */
  connecting: () => boolean;
}): RequestLife {
  const { exchange, deadlineMs, signals, clock } = options;
  const controller = new AbortController();
  const abort = () => controller.abort();
  let expired = false;
  let ended = false;
  const timer = setTimeout(() => {
    expired = true;
    abort();
  }, deadlineMs);
  for (const signal of signals) {
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    abort,
    lift: () => clearTimeout(timer),
    end(error) {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', abort);
      exchange.endedAt = clock();
      if (error !== undefined) exchange.error = describeFailure(error);
    },
    explain(error) {
      if (error instanceof WireError) return error;
      if (signals.some((signal) => signal.aborted)) {
        return new WireError('aborted', 'The request was cancelled.');
      }
      if (!expired) return error;
      return exchange.status === undefined && options.connecting()
        ? new WireError('connect-timeout', `No connection within ${deadlineMs} ms.`)
        : new WireError('timeout', `No complete answer within ${deadlineMs} ms.`);
    },
  };
}
