import type { IncomingMessage } from 'node:http';
import type { Http2Session } from 'node:http2';
import type { Duplex } from 'node:stream';
import type { Exchange } from './exchange.ts';

/** What carries requests: a socket, or a session of HTTP/2, whose socket is out of reach. */
export type Link = Duplex | Http2Session;

/** What carries a request. */
export function linkOf(req: IncomingMessage): Link {
  const stream = 'stream' in req ? (req.stream as { session?: Http2Session }) : undefined;
  return stream?.session ?? req.socket;
}

/** Ends a link once what was written has left. */
export function endLink(link: Link): void {
  if ('end' in link) link.end();
  else link.close();
}

/** What is known of one open socket. */
export interface SocketUse {
  /** Requests on it without an end: several where a client sends the next before the answer. */
  readonly requests: Set<Exchange>;
  idleSince: number;
  /** It carried more than health checks. */
  used: boolean;
  bytesRead: number;
  /** It carried a request of a session: at a layer-4 balancer the socket is what leads that session here. */
  session: boolean;
  /** Another protocol took it over: `websocket`, … */
  upgraded: string | undefined;
  /** TLS or HTTP/2 runs on top of it, on a link that is known by itself. */
  carrier: boolean;
}

function bytesRead(socket: Link): number {
  return 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
}

/** The open sockets of a server. */
export class Sockets {
  readonly #open = new Map<Link, SocketUse>();
  readonly #onClose: (use: SocketUse) => void;

  /** `onClose` is told of every one that closes. */
  constructor(onClose: (use: SocketUse) => void) {
    this.#onClose = onClose;
  }

  get size(): number {
    return this.#open.size;
  }

  /** The use of a socket; one not known yet counts as idle from now. */
  of(socket: Link, carrier = false): SocketUse {
    const known = this.#open.get(socket);
    if (known) return known;
    const use: SocketUse = {
      requests: new Set(),
      idleSince: performance.now(),
      used: false,
      bytesRead: bytesRead(socket),
      session: false,
      upgraded: undefined,
      carrier,
    };
    if (socket.destroyed) return use;
    this.#open.set(socket, use);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#onClose(use);
    });
    return use;
  }

  /** A request on this socket ended. */
  release(socket: Link, use: SocketUse, counts: boolean): void {
    use.bytesRead = bytesRead(socket);
    if (counts) use.idleSince = performance.now();
    // Whoever only checks our health brings no call.
    else if (!use.used) use.idleSince = Number.NEGATIVE_INFINITY;
    use.used ||= counts;
  }

  /** How many are idle, but not for so long that no client would use them again. */
  warm(keepAliveMs: number): number {
    const now = performance.now();
    let count = 0;
    for (const [socket, use] of this.#open) {
      if (use.requests.size > 0 || use.upgraded !== undefined || use.carrier) continue;
      const bytes = bytesRead(socket);
      // The head of a request is coming in.
      if (bytes !== use.bytesRead) use.idleSince = now;
      use.bytesRead = bytes;
      if (now - use.idleSince < keepAliveMs) count++;
    }
    return count;
  }

  upgraded(): number {
    let count = 0;
    for (const { upgraded } of this.#open.values()) if (upgraded !== undefined) count++;
    return count;
  }

  entries(): [Link, SocketUse][] {
    return [...this.#open];
  }
}
