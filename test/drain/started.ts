import type { Agent } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { nodeBinary } from '../node-versions.ts';
import { type Compiled, compileServers } from './compiled.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import type { Wanted } from './servers/main.ts';
import { keepAlive } from './speak.ts';

/** The versions of Node that the drain is for. */
export const NODES = [20, 22, 24] as const;

/** For the tests of one file: starts servers and makes agents, and ends all of them with the tests. */
export function starter(): {
  start(major: number, wanted: Wanted): Promise<ServerProcess>;
  agent(): Agent;
} {
  const running = new Set<ServerProcess>();
  const agents = new Set<Agent>();
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compileServers();
    for (const major of NODES) await nodeBinary(major);
  }, 120_000);
  afterAll(async () => {
    for (const agent of agents) agent.destroy();
    await Promise.all([...running].map((server) => server.kill()));
    compiled.remove();
  });
  return {
    start: async (major, wanted) => {
      const server = await startServer(await nodeBinary(major), compiled.main, wanted);
      running.add(server);
      return server;
    },
    agent: () => {
      const agent = keepAlive();
      agents.add(agent);
      return agent;
    },
  };
}
