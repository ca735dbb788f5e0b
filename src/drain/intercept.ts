import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2Session } from 'node:http2';
import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server as TlsServer } from 'node:tls';
import type { Gatekeeper } from './gatekeeper.ts';
import type { Traffic } from './traffic.ts';

/**
 * Puts itself before every listener of a server, those added later too: `emit` of this one object. Returns how to
 * take it out again.
 */
export function intercept(server: Server, traffic: Traffic, gatekeeper: Gatekeeper): () => void {
  const original: (event: string, ...args: unknown[]) => boolean = server.emit;
  const own = Object.hasOwn(server, 'emit');
  const tls = server instanceof TlsServer;
  let active = true;
  let connecting: Duplex | undefined;

  const emit = (event: string | symbol, ...args: unknown[]): boolean => {
    const pass = (): boolean => original.call(server, event as string, ...args);
    if (!active) return pass();
    const [first, second] = args;
    switch (event) {
      case 'connection':
      case 'secureConnection': {
        connecting = first as Duplex;
        traffic.sockets.of(connecting, tls && event === 'connection');
        const result = pass();
        connecting = undefined;
        return result;
      }
      case 'session':
        if (connecting) traffic.sockets.of(connecting).carrier = true;
        traffic.sockets.of(first as Http2Session);
        return pass();
      case 'upgrade':
      case 'connect':
        // Over HTTP/2 a CONNECT is a request like others.
        if (second && 'writeHead' in (second as object)) {
          gatekeeper.request(first as IncomingMessage, second as ServerResponse, false, pass);
          return true;
        }
        return gatekeeper.upgrade(first as IncomingMessage, second as Duplex) || pass();
      case 'request':
      case 'checkContinue':
      case 'checkExpectation':
        gatekeeper.request(
          first as IncomingMessage,
          second as ServerResponse,
          event === 'request',
          pass,
        );
        return true;
      default:
        return pass();
    }
  };
  server.emit = emit as typeof server.emit;
  return () => {
    active = false;
    if (server.emit !== emit) return;
    if (own) server.emit = original;
    else Reflect.deleteProperty(server, 'emit');
  };
}
