import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLine, createJournal } from '../../src/deploy/journal-file.ts';
import type { JournalHeader, JournalLine } from '../../src/deploy/journal-line.ts';
import { type ProcessId, processId } from '../../src/deploy/process-table.ts';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import { type Deployment, startDeployment } from '../fixtures/deployment.ts';

/** Its id is this process's, but it began at another time. */
const GONE: ProcessId = { pid: process.pid, startedAt: 'long ago' };
const INTENT: JournalLine = {
  ...{ type: 'command-started', at: 2, role: 'rollback', command: 'undo', timeoutMs: 3_600_000 },
} as JournalLine;
const ENDED: JournalLine = { type: 'run-ended', at: 3, result: 'failed', reason: 'x' };

interface Place {
  server: Deployment;
  /** Writes the journal of an earlier run on this server. */
  left(gate: ProcessId, ...lines: JournalLine[]): string;
  verify(...more: string[]): Promise<CliEnd>;
}

const at = (work: (place: Place) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'unfinished-'));
  const server = await startDeployment();
  const state = { path: join(folder, 'state'), shared: false, fallback: false };
  let n = 0;
  try {
    await work({
      server,
      left(gate, ...lines) {
        const header: JournalHeader = {
          type: 'journal',
          schemaVersion: 1,
          runId: `20260101T00000${n++}Z-00000000`,
          time: new Date(Date.now() - 60_000).toISOString(),
          gate,
          github: { runId: '41', url: 'https://github.example/octo/server/actions/runs/41' },
        };
        const { path } = createJournal([state], [server.url], header);
        for (const line of [{ type: 'phase-started', at: 1, phase: 'rollback' } as const, ...lines])
          appendLine(path, line);
        return path;
      },
      verify: (...more) =>
        cli(['verify', server.url, '--interval', '50ms', '--wait-timeout', '5s', ...more], {
          cwd: folder,
          env: { MCP_GATE_STATE_DIR: state.path },
        }),
    });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

describe.skipIf(process.platform === 'win32').concurrent('the next run on the same machine', () => {
  it(
    'promise 8: tells once of a run that was cut short, with what may have run',
    at(async ({ left, verify }) => {
      const path = left(GONE, INTENT);
      const first = await verify();
      expect(first.code).toBe(0);
      expect(first.stderr).toMatch(/runs\/41.*phase rollback.*rollback-command may have run/);
      expect(readFileSync(path, 'utf8')).toContain('"reported"');
      expect((await verify()).stderr).not.toContain('may have run');
    }),
  );

  it(
    'says nothing of one that came to its end, nor of one that ended with an error that it told',
    at(async ({ left, verify }) => {
      left(GONE, INTENT, ENDED);
      left(GONE, { type: 'broke-off', at: 3, message: 'x' });
      writeFileSync(left(GONE, ENDED).replace('.jsonl', 'x.jsonl'), 'no journal\n');
      const { code, stderr } = await verify();
      expect(code).toBe(0);
      expect(stderr).not.toMatch(/earlier run|Another gate|warning/);
    }),
  );

  it(
    'promise 4: changes nothing while a command of an earlier run still runs',
    at(async ({ left, verify, server }) => {
      const supervisor = {
        type: 'supervisor',
        at: 3,
        role: 'rollback',
        timeoutMs: 3_600_000,
      } as const;
      left(GONE, INTENT, { ...supervisor, ...processId(process.pid) });
      const asked = server.seen.length;
      for (const _ of ['first', 'again']) {
        const end = await verify(
          '--deploy-command',
          'touch deployed',
          '--rollback-command',
          server.undo,
        );
        expect(end.code).toBe(5);
        expect(end.stdout).toContain('still runs');
      }
      expect(server.seen).toHaveLength(asked);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'warns of another gate that runs, and names concurrency',
    at(async ({ left, verify }) => {
      left(processId(process.pid));
      for (const _ of ['first', 'again']) {
        const { code, stderr } = await verify();
        expect(code).toBe(0);
        expect(stderr).toMatch(/Another gate.*runs\/41.*concurrency/);
      }
    }),
  );
});
