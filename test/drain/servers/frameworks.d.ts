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
  export function json(options: { limit: string }): Handler;
}

/** And of Fastify, so that the types are checked where it is not installed. */
declare module 'fastify' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  interface App {
    server: Server;
    ready(): Promise<void>;
    all(
      path: string,
      handler: (
        request: { raw: IncomingMessage; body?: unknown },
        reply: { raw: ServerResponse; hijack(): void },
      ) => Promise<void>,
    ): void;
  }

  export default function fastify(): App;
}
