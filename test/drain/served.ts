import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import { type Drain, type DrainOptions, installDrain } from '../../src/drain/drain.ts';

const QUICK = { settleMs: 50, keepAliveMs: 50, quietMs: 50, timeoutMs: 20_000, signals: [] };

/** What a client wrote and what came back, byte by byte. */
export interface Raw {
  socket: Socket;
  text(): string;
  /** Ends with the connection. */
  closed: Promise<unknown>;
}

/** For the tests of one file: servers in this process, and clients that write what they like. */
export function serving(): {
  serve(
    server: Parameters<typeof createServer>[1] | Server,
    options?: DrainOptions,
  ): Promise<{ server: Server; drain: Drain; port: number }>;
  write(port: number, text: string): Raw;
} {
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });
  return {
    serve: async (given, options) => {
      const server = typeof given === 'object' ? given : createServer(given);
      const drain = installDrain(server, { ...QUICK, ...options });
      closers.push(() => {
        drain.uninstall();
        server.close();
        server.closeAllConnections();
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      drain.ready();
      return { server, drain, port: (server.address() as AddressInfo).port };
    },
    write: (port, text) => {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      closers.push(() => socket.destroy());
      let came = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        came += part;
      });
      socket.write(text);
      return { socket, text: () => came, closed: once(socket, 'close') };
    },
  };
}

/** A POST of this body, in one piece. */
export function post(path: string, body: string, headers = ''): string {
  return `POST ${path} HTTP/1.1\r\nHost: a\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
