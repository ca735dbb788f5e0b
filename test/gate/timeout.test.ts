import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import type { Target } from '../../src/connect/target.ts';
import type { NewEvent, Run } from '../../src/gate/run.ts';
import { runSnapshot } from '../../src/gate/snapshot-mode.ts';
import type { JsonObject } from '../../src/json.ts';
import { verify } from '../e2e/gate.ts';
import { type Minimal, startMinimal } from '../fixtures/servers/minimal.ts';

/** Page after page, each well within `request-timeout`, and no last one. */
async function startEndless(): Promise<Minimal> {
  let cursor = 0;
  return startMinimal({
    intercept: async (_req, _res, { method }) => {
      if (method === 'tools/list') await delay(400);
      return false;
    },
    rewrite: (answer, { method }) =>
      method === 'tools/list'
        ? { ...answer, result: { ...(answer.result as JsonObject), nextCursor: `${cursor++}` } }
        : answer,
  });
}

const TIMES = ['--wait-timeout', '1s', '--rollback-timeout', '1s', '--timeout', '3s'];

describe.concurrent('the time of the gate is a hard bound', () => {
  it('promise 9: a server that never comes to an end keeps it no longer than `timeout` without the share of a rollback, and changes nothing', async () => {
    const server = await startEndless();
    try {
      const { exitCode, report } = await verify(
        server.url,
        ...['--wait-timeout', '1s', '--rollback-timeout', '4s', '--timeout', '6s'],
        '--rollback-command',
        'echo must not run',
      );
      expect(exitCode).toBe(5);
      expect(report).toMatchObject({ result: 'inconclusive', rollback: { outcome: 'skipped' } });
      expect(report.reason).toContain('never comes to an end');
      expect(report.durationMs).toBeLessThan(5000);
    } finally {
      await server.close();
    }
  });

  it('nor does it keep the deployment that may mend it', async () => {
    const server = await startEndless();
    try {
      const { report } = await verify(
        server.url,
        ...['--wait-timeout', '1s', '--timeout', '30s', '--deploy-command', 'exit 7'],
      );
      expect(report.reason).toContain('exit code 7');
      expect(report.notices.map(({ id }) => id)).toContain('no-baseline');
    } finally {
      await server.close();
    }
  });

  it('promise 3: nor does one that does so after a rollback, which proves nothing', async () => {
    const server = await startEndless();
    try {
      const { exitCode, report } = await verify(
        server.url,
        ...TIMES,
        '--mode',
        'rollback',
        '--rollback-command',
        'true',
      );
      expect(exitCode).toBe(4);
      expect(report).toMatchObject({ result: 'rollback-failed', rollback: { outcome: 'failed' } });
      expect(report.rollback.reason).toContain('did not end in time');
      expect(report.durationMs).toBeLessThan(7000);
    } finally {
      await server.close();
    }
  });

  it('nor does one of which a snapshot is to be taken', async () => {
    const server = await startEndless();
    try {
      const events: NewEvent[] = [];
      const run = {
        settings: {
          endpoint: server.url,
          timeoutMs: 1000,
          requestTimeoutMs: 3000,
          failureThreshold: 2,
          intervalMs: 200,
        },
        clock: () => 0,
        cancelled: new AbortController().signal,
        env: {},
        emit: (event: NewEvent) => events.push(event),
      } as unknown as Run;
      const target: Target = {
        kind: 'http',
        url: new URL(server.url),
        transport: 'auto',
        protocolVersion: 'auto',
        credentials: NO_CREDENTIALS,
        clientCapabilities: {},
      };
      const outcome = await runSnapshot(run, { target, check: false, secrets: [] });
      expect(outcome).toMatchObject({ result: 'inconclusive' });
      expect(events.findLast((e) => e.type === 'run-ended')?.reason).toContain('within `timeout`');
    } finally {
      await server.close();
    }
  });
});
