import { expect, it } from 'vitest';
import type { Known } from '../../src/gate/evidence.ts';
import { rollBack } from '../../src/gate/rollback-phase.ts';
import type { NewEvent, Run } from '../../src/gate/run.ts';

it('a fault while the proof is taken does not hide that the command ran', async () => {
  const events: NewEvent[] = [];
  const run = {
    settings: {
      endpoints: ['https://mcp.example.com/mcp'],
      shell: 'bash',
      timeoutMs: 60_000,
      rollbackTimeoutMs: 4000,
      failureThreshold: 2,
      intervalMs: 10,
    },
    clock: () => performance.now(),
    env: {},
    commandCwd: '.',
    host: { commandOutput: () => undefined },
    emit: (event: NewEvent) => events.push(event),
    runCommand: async () => ({
      exitCode: 0,
      timedOut: false,
      aborted: false,
      groupGone: true,
      durationMs: 1,
      tail: '',
    }),
    cancelled: new AbortController().signal,
  } as unknown as Run;
  const known: Known = { evidence: { earlier: [] } };
  const unknown = { state: 'unknown', why: 'nobody was asked' } as const;
  const deployment = { known, revisions: { before: unknown, deployed: unknown } };
  const broken = async () => {
    throw new TypeError('no such thing');
  };
  const done = await rollBack(run, deployment, { checks: ['R1'] }, 'undo', 'why', broken);
  expect(done).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('broke off') });
  expect(events.map((event) => event.type)).toContain('command-ended');
});
