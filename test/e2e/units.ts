import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { listen } from '../fixtures/servers/listen.ts';
import { type ServerProcess, startProcess } from '../fixtures/servers/processes.ts';

const SCENARIOS = {
  script: fileURLToPath(new URL('./scenarios/mcp-server.ts', import.meta.url)),
  cwd: process.cwd(),
};

/** Two units `mcp@blue` and `mcp@green`, and the programs that a deployment calls, in a folder to put before PATH. */
export interface Units {
  /** Of `systemctl`, `sudo`, and what else `programs` named. */
  bin: string;
  /** Where `<colour>.env` is read when the unit starts. */
  folder: string;
  /** `restart green`, `stop blue`, … as they were asked for. */
  done(): string[];
  isRunning(colour: string): boolean;
  start(colour: string): Promise<void>;
  close(): Promise<void>;
}

export interface UnitsOptions {
  /** What they run, in which folder. Default: the server of the scenarios. */
  server?: { script: string; cwd: string };
  /** More variables for a server of this version. */
  environment(version: string): Record<string, string>;
  /** Shell scripts by the names by which they are called. */
  programs: Record<string, string>;
}

/**
 * A systemd of this test: `systemctl restart mcp@<colour>` starts a real MCP server, as a process of its own, with the
 * variables of `<colour>.env`, and returns when it answers; `stop` ends it by SIGTERM, and with `--no-block` returns
 * before that.
 */
export async function startUnits(
  base: string,
  { server = SCENARIOS, environment, programs }: UnitsOptions,
): Promise<Units> {
  const [bin, folder, log] = [join(base, 'bin'), join(base, 'units'), join(base, 'systemctl.log')];
  for (const path of [bin, folder]) mkdirSync(path, { recursive: true });
  const running = new Map<string, ServerProcess>();
  const stop = async (colour: string) => {
    const one = running.get(colour);
    one?.terminate();
    await one?.ended;
    if (running.get(colour) === one) running.delete(colour);
  };
  const start = async (colour: string) => {
    const file = parseEnv(readFileSync(join(folder, `${colour}.env`), 'utf8'));
    const { PORT = '', VERSION = '' } = file;
    const env = { ...file, ...environment(VERSION) } as Record<string, string>;
    running.set(colour, await startProcess([server.script], env, Number(PORT), '/mcp', server.cwd));
  };
  const manager = await listen((req, res) => {
    const [, verb = '', ...rest] = (req.url ?? '').split('/');
    const colour = rest.at(-1)?.replace('mcp@', '') ?? '';
    appendFileSync(log, `${verb} ${colour}\n`);
    const stopped = stop(colour);
    (rest.includes('--no-block') ? Promise.resolve() : stopped)
      .then(() => (verb === 'restart' ? start(colour) : undefined))
      .then(
        () => res.end(),
        (error) => res.writeHead(500).end(String(error)),
      );
  });
  const scripts = {
    sudo: 'shift; exec "$@"',
    systemctl: `IFS=/; exec curl -sS --fail-with-body "${manager.origin}/$*"`,
    ...programs,
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return {
    bin,
    folder,
    done: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    isRunning: (colour) => running.has(colour),
    start,
    async close() {
      await manager.close();
      for (const one of running.values()) await one.close();
    },
  };
}
