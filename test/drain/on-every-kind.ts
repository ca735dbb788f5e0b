import { describe, expect, test } from 'vitest';
import { KINDS, type Protocol } from './protocols.ts';
import { LONG } from './scene.ts';
import type { ServerProcess } from './server-process.ts';
import type { Kind } from './servers/kinds.ts';
import type { Wanted } from './servers/main.ts';
import type { Session } from './speak.ts';
import { NODES, starter } from './started.ts';

/** For a machine that is busy with much else; nothing here waits for it. */
const PATIENCE_MS = 120_000;

/** A kind of server, on one version of Node, and who speaks with it. */
export interface Scene {
  protocol: Protocol;
  start(options: Wanted['options'], more?: Partial<Wanted>): Promise<ServerProcess>;
  /** Opens a session and its stream, over connections of its own. */
  open(server: ServerProcess, port?: number): Promise<Session & { leave(): Promise<void> }>;
}

/** What the drain promises. */
export interface DrainPromise {
  says: string;
  /** The kinds that it says nothing of: they lack what it is about. */
  not?: readonly Kind[];
  keeps(scene: Scene): Promise<void>;
}

/** The kinds without sessions, so that nothing can be said of these. A test shows that they have none. */
export const SESSIONLESS = (Object.keys(KINDS) as Kind[]).filter((kind) => !KINDS[kind].sessions);

/** Tests that each promise is kept on each kind of server and each version of Node. */
export function onEveryKind(promises: readonly DrainPromise[]): void {
  const { start, agent } = starter();
  const sceneOf = (major: number, kind: Kind): Scene => ({
    protocol: KINDS[kind],
    start: (options, more) => start(major, { kind, options, ...more }),
    open: async (server, port = server.port) => {
      const own = agent();
      const session = await KINDS[kind].open(port, own);
      const leave = async () => {
        await session.end();
        session.stream?.leave();
        own.destroy();
      };
      return { ...session, leave };
    },
  });
  describe.each(NODES)('on Node %i', (major) => {
    describe.concurrent.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
      const kept = promises.filter(({ not }) => !not?.includes(kind));
      test.each(kept)('$says', ({ keeps }) => keeps(sceneOf(major, kind)), PATIENCE_MS);
    });
  });
}

/** What a kind of server is said to have is what it has: else promises would be left out, or kept for nothing. */
export const IS_WHAT_IT_IS: DrainPromise = {
  says: 'sessions are known where there are any, and the stream that is held',
  keeps: async ({ protocol, start, open }) => {
    const server = await start({ quietMs: LONG });
    await open(server);
    const sessions = protocol.sessions ? 1 : 0;
    expect(await server.snapshot()).toMatchObject({ sessions, streams: 1 });
    await server.kill();
  },
};
