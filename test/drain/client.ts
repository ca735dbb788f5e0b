import {
  Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
} from 'node:http';

/** An answer over HTTP, read to its end. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** An answer that goes on. */
export interface Stream {
  status: number;
  headers: IncomingHttpHeaders;
  /** What came so far. */
  text(): string;
  /** Ends once this text has come. */
  saw(text: string): Promise<void>;
  /** How it ended: by its own end, or cut. */
  ended: Promise<'clean' | 'cut'>;
  /** Reads no further. */
  pause(): void;
  /** Cuts it. */
  leave(): void;
}

export interface Call {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Default: a connection of its own. */
  agent?: Agent;
}

const OWN_CONNECTION = { connection: 'close' };

function send(port: number, call: Call): { sent: ClientRequest; came: Promise<IncomingMessage> } {
  const { method = call.body === undefined ? 'GET' : 'POST', path = '/mcp', agent } = call;
  const sent = request({
    ...{ host: '127.0.0.1', port, method, path, agent: agent ?? new Agent() },
    headers: {
      accept: 'application/json, text/event-stream',
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...(!agent && OWN_CONNECTION),
      ...call.headers,
    },
  });
  const came = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.once('error', reject);
  });
  return { sent, came };
}

function follow(answer: IncomingMessage): Stream {
  let text = '';
  const waiting = new Set<() => void>();
  answer.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    for (const look of waiting) look();
  });
  const ended = new Promise<'clean' | 'cut'>((resolve) => {
    answer.on('error', () => {});
    answer.once('close', () => resolve(answer.complete ? 'clean' : 'cut'));
  });
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text: () => text,
    saw: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!text.includes(wanted)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`the stream ended without ${wanted}:\n${text}`)));
      }),
    ended,
    pause: () => void answer.pause(),
    leave: () => void answer.destroy(),
  };
}

/** Asks and reads the answer to its end. Rejects where the connection fails. */
export async function ask(port: number, call: Call = {}): Promise<Answer> {
  const stream = await hold(port, call);
  if ((await stream.ended) === 'cut') throw new Error('the answer was cut');
  return { status: stream.status, headers: stream.headers, body: stream.text() };
}

/** Asks and follows the answer as it comes. */
export async function hold(port: number, call: Call = {}): Promise<Stream> {
  const { sent, came } = send(port, call);
  sent.end(call.body === undefined ? undefined : JSON.stringify(call.body));
  return follow(await came);
}

/** Asks and never reads the answer. */
export function neglect(port: number, call: Call): void {
  const { sent, came } = send(port, call);
  sent.end(JSON.stringify(call.body));
  came.then((answer) => answer.on('error', () => {})).catch(() => {});
}

/** Begins a request; its body is up to the test. */
export function begin(port: number, call: Call): { sent: ClientRequest; answer: Promise<Answer> } {
  const { sent, came } = send(port, { ...call, body: call.body ?? null });
  const answer = came.then(async (message) => {
    const stream = follow(message);
    if ((await stream.ended) === 'cut') throw new Error('the answer was cut');
    return { status: stream.status, headers: stream.headers, body: stream.text() };
  });
  return { sent, answer };
}
