/** What the tests use of Express, which ships no types. */
declare module 'express' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  type Handler = (
    req: IncomingMessage & { body?: unknown },
    res: ServerResponse,
    next: () => void,
  ) => unknown;

  interface App extends RequestListener {
    use(handler: Handler): void;
    all(path: string, handler: Handler): void;
  }

  export default function express(): App;
  export function json(): Handler;
}
