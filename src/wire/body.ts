import { keepHeapSmall, LARGE_BYTES } from '../heap.ts';
import type { JsonExcess } from './json-scanner.ts';
import { WireError } from './wire-error.ts';

/** Counts the decoded bytes of all bodies of a wire. */
export interface ByteBudget {
  sampleBytes: number;
  readonly maxSampleBytes: number;
  readonly maxBodyBytes: number;
}

export interface BodyWatch {
  budget: ByteBudget;
  /** Looks into each chunk before anybody parses it. */
  scan: (chunk: Uint8Array) => JsonExcess | undefined;
  maxDepth: number;
  /** Turns an abort into what caused it, where it was ours. */
  explain: (error: unknown) => unknown;
  /** Called once: without an error at the end or when the reader gave up, else with what ended it. */
  onEnd: (error?: unknown) => void;
  /** Ends the request below. */
  abort: () => void;
}

/** The error of a chunk that goes beyond the budget. */
export function spend(
  budget: ByteBudget,
  bodyBytes: number,
  chunkBytes: number,
): WireError | undefined {
  budget.sampleBytes += chunkBytes;
  if (budget.sampleBytes > LARGE_BYTES) keepHeapSmall();
  if (bodyBytes > budget.maxBodyBytes) {
    return new WireError('body-bytes', `The answer is larger than ${budget.maxBodyBytes} bytes.`);
  }
  return budget.sampleBytes > budget.maxSampleBytes ? exhausted(budget) : undefined;
}

/** The error of everything that would be read beyond a sample's budget. */
export function exhausted(budget: ByteBudget): WireError {
  return new WireError(
    'sample-bytes',
    `The answers of one sample are larger than ${budget.maxSampleBytes} bytes together.`,
  );
}

/** The error of a JSON text that is too deep or has too many values. */
export function excessError(excess: JsonExcess, maxDepth: number): WireError {
  return excess === 'depth'
    ? new WireError('depth', `The JSON of the answer is nested more than ${maxDepth} levels deep.`)
    : new WireError('body-bytes', 'The JSON of the answer has more values than can be held.');
}

/** A body that ends with an error as soon as it breaks a limit; it is read only as fast as it is consumed. */
export function watchBody(
  source: ReadableStream<Uint8Array>,
  watch: BodyWatch,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let bytes = 0;
  const fail = (error: unknown, controller: ReadableStreamDefaultController<Uint8Array>) => {
    watch.onEnd(error);
    watch.abort();
    reader.cancel(error).catch(() => {});
    controller.error(error);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let result: Awaited<ReturnType<typeof reader.read>>;
        try {
          result = await reader.read();
        } catch (error) {
          fail(watch.explain(error), controller);
          return;
        }
        if (result.done) {
          watch.onEnd();
          controller.close();
          return;
        }
        bytes += result.value.length;
        const over = spend(watch.budget, bytes, result.value.length);
        if (over) return fail(over, controller);
        const excess = watch.scan(result.value);
        if (excess) return fail(excessError(excess, watch.maxDepth), controller);
        controller.enqueue(result.value);
      },
      cancel(reason) {
        watch.onEnd();
        watch.abort();
        reader.cancel(reason).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

/** The first bytes of a body that nobody parses as a stream; the rest is not read. */
export async function readHead(
  source: ReadableStream<Uint8Array>,
  maxBytes: number,
  budget: ByteBudget,
): Promise<{ bytes: Uint8Array; complete: boolean }> {
  const reader = source.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return { bytes: join(chunks, length), complete: true };
    }
    const over = spend(budget, 0, value.length);
    if (over) {
      reader.cancel(over).catch(() => {});
      throw over;
    }
    chunks.push(value.subarray(0, maxBytes - length));
    length += chunks.at(-1)!.length;
    if (length >= maxBytes) {
      reader.cancel().catch(() => {});
      return { bytes: join(chunks, length), complete: false };
    }
  }
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
