import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { listen } from '../fixtures/servers/listen.ts';
import { type ServerProcess, startProcess } from '../fixtures/servers/processes.ts';

const SERVER = fileURLToPath(new URL('./scenarios/mcp-server.ts', import.meta.url));

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
  /** More variables for a server of this version. */
  environment(version: string): Record<string, string>;
  /** Shell scripts by the names by which they are called. */
  programs: Record<string, string>;
}

/**
 * A systemd of this test: `systemctl restart mcp@<colour>` starts a real MCP server, as a process of its own, with the
 * variables of `<colour>.env`, and returns when it answers; `stop` ends it.
 */
export async function startUnits(
  base: string,
  { environment, programs }: UnitsOptions,
): Promise<Units> {
  const [bin, folder, log] = [join(base, 'bin'), join(base, 'units'), join(base, 'systemctl.log')];
  for (const path of [bin, folder]) mkdirSync(path, { recursive: true });
  const running = new Map<string, ServerProcess>();
  const stop = async (colour: string) => {
    await running.get(colour)?.close();
    running.delete(colour);
  };
  const start = async (colour: string) => {
    const { PORT = '', VERSION = '' } = parseEnv(
      readFileSync(join(folder, `${colour}.env`), 'utf8'),
    );
    const env = { PORT, VERSION, ...environment(VERSION) };
    running.set(colour, await startProcess([SERVER], env, Number(PORT), '/mcp'));
  };
  const manager = await listen((req, res) => {
    const [, verb = '', unit = ''] = (req.url ?? '').split('/');
    const colour = unit.replace('mcp@', '');
    appendFileSync(log, `${verb} ${colour}\n`);
    stop(colour)
      .then(() => (verb === 'restart' ? start(colour) : undefined))
      .then(
        () => res.end(),
        (error) => res.writeHead(500).end(String(error)),
      );
  });
  const scripts = {
    sudo: 'shift; exec "$@"',
    systemctl: `exec curl -sS --fail-with-body "${manager.origin}/$1/$2"`,
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
      for (const colour of [...running.keys()]) await stop(colour);
    },
  };
}
