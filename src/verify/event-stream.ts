import type { Target } from '../connect/target.ts';
import type { Wire } from '../wire/wire.ts';

/** The events that are looked for are short. */
const MAX_EVENT_CHARS = 64 * 1024;
const EVENT_END = /\r?\n\r?\n/;

/** The events of an answer that have data, until one is too long. Whoever stops early lets the stream go. */
export async function* eventsOf(answer: Response): AsyncGenerator<{ type: string; data: string }> {
  const reader = answer.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length <= MAX_EVENT_CHARS) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      for (let end = text.search(EVENT_END); end >= 0; end = text.search(EVENT_END)) {
        const lines = text.slice(0, end).split(/\r?\n/);
        text = text.slice(end).replace(EVENT_END, '');
        const data = valuesOf('data', lines);
        if (data.length > 0) {
          yield { type: valuesOf('event', lines).at(-1) ?? 'message', data: data.join('\n') };
        }
      }
      if (done) return;
    }
  } finally {
    // Letting go ends the request below, which is told as an error.
    await reader.cancel().catch(() => {});
  }
}

function valuesOf(field: string, lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.startsWith(`${field}:`))
    .map((line) => line.slice(field.length + 1).replace(/^ /, ''));
}

/** A session of HTTP+SSE at its barest: the stream is held open, and what comes over it is not looked at. */
export interface RawStream {
  /** Where the session's messages go, at the origin of the stream. */
  endpoint: URL;
  /** False once the stream has ended, and the session with it. */
  alive(): boolean;
  close(): Promise<void>;
}

/** Opens an event stream and waits for its `endpoint`; undefined where none came, or one of another origin. */
export async function openRawStream(
  wire: Wire,
  target: Extract<Target, { kind: 'http' }>,
): Promise<RawStream | undefined> {
  const ended = new AbortController();
  const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
  const late = setTimeout(() => ended.abort(), wire.limits.requestTimeoutMs);
  try {
    const answer = await wire.fetch(target.url, {
      headers: { ...secret, accept: 'text/event-stream' },
      signal: ended.signal,
      endless: true,
    });
    const events = eventsOf(answer);
    const first = await events.next();
    const named = first.done || first.value.type !== 'endpoint' ? '' : first.value.data;
    const endpoint = URL.canParse(named, target.url.href) ? new URL(named, target.url) : undefined;
    if (named === '' || endpoint?.origin !== target.url.origin) {
      ended.abort();
      return undefined;
    }
    let alive = true;
    const rest = drain(events).finally(() => {
      alive = false;
    });
    return {
      endpoint,
      alive: () => alive,
      async close() {
        ended.abort();
        await rest;
      },
    };
  } finally {
    clearTimeout(late);
  }
}

/** Reads on until the stream ends, however it does. */
async function drain(events: AsyncGenerator<unknown>): Promise<void> {
  try {
    for await (const _ of events);
  } catch {
    // It was cut, by the server or by us.
  }
}
