import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import { type OpenOptions, openSession } from '../../src/connect/open-session.ts';
import type { Session } from '../../src/connect/session.ts';
import type { Target } from '../../src/connect/target.ts';
import type { WireLimits } from '../../src/wire/exchange.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire, type Wire } from '../../src/wire/wire.ts';

type HttpTarget = Extract<Target, { kind: 'http' }>;
type StdioTarget = Extract<Target, { kind: 'stdio' }>;

const closing: (() => Promise<void>)[] = [];

/** Closes at the end of the test, in reverse order. */
export function closeAfter(close: () => Promise<void>): void {
  closing.unshift(close);
}

/** For `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0)) await close();
}

/** A server of this test, closed at its end. */
export async function started<T extends { close(): Promise<void> }>(
  server: Promise<T>,
): Promise<T> {
  const one = await server;
  closeAfter(one.close);
  return one;
}

export function newWire(
  limits: Partial<WireLimits> = {},
  signal = new AbortController().signal,
): Wire {
  const wire = createWire({ limits: { ...DEFAULT_LIMITS, ...limits }, signal, env: {} });
  closeAfter(wire.close);
  return wire;
}

type Options = Partial<OpenOptions> & { limits?: Partial<WireLimits> };

async function opened(target: Target, options: Options): Promise<Session> {
  const { limits, ...rest } = options;
  const wire = rest.wire ?? newWire(limits);
  const session = await openSession(target, {
    clientInfo: { name: 'gate', version: '0' },
    ...rest,
    wire,
  });
  closeAfter(session.close);
  return session;
}

/** A session with a server over HTTP, closed at the end of the test. */
export function open(
  url: string,
  target: Partial<HttpTarget> = {},
  options: Options = {},
): Promise<Session> {
  const whole: HttpTarget = {
    kind: 'http',
    url: new URL(url),
    transport: 'auto',
    protocolVersion: 'auto',
    credentials: NO_CREDENTIALS,
    clientCapabilities: {},
    ...target,
  };
  return opened(whole, options);
}

/** A session with a process, closed at the end of the test. */
export function openProcess(
  target: Partial<StdioTarget> & Pick<StdioTarget, 'args'>,
  options: Options = {},
): Promise<Session> {
  const whole: StdioTarget = {
    kind: 'stdio',
    command: process.execPath,
    protocolVersion: 'auto',
    clientCapabilities: {},
    ...target,
  };
  return opened(whole, options);
}

/** `initialize 200`, `GET 405`, … : what went over HTTP. */
export function sent(session: { exchanges: Session['exchanges'] }): string[] {
  return session.exchanges.map(
    (one) => `${one.rpcMethod ?? one.method} ${one.status ?? one.error?.code}`,
  );
}
