import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type GateRun, verify } from '../e2e/gate.ts';
import { startDeployment } from '../fixtures/deployment.ts';
import { listen } from '../fixtures/servers/listen.ts';

/** Whole runs, on a machine that may be busy. */
const SLOW = { timeout: 120_000 };
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A healthy deployment, soaked beside a monitor that says this of it; a rollback could be started. */
async function soakedBeside(
  status: () => object,
  ...flags: string[]
): Promise<GateRun & { undone: number; told: boolean }> {
  let told = false;
  const monitor = await listen((req, res) => {
    told ||= 'x-team' in req.headers;
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(status()));
  });
  const server = await startDeployment();
  const folder = await mkdtemp(join(tmpdir(), 'monitor-'));
  ends.push(monitor.close, server.close, () => rm(folder, { recursive: true, force: true }));
  const config = join(folder, 'gate.yml');
  await writeFile(config, `soak-interval: 100ms\nmonitor:\n  url: ${monitor.origin}/api\n`);
  const ran = await verify(
    server.url,
    ...['--config', config, '--wait-timeout', '20s', '--header', 'x-team: of-the-endpoint'],
    ...['--rollback-command', server.undo, '--rollback-timeout', '5s', ...flags],
  );
  return { ...ran, undone: server.undone(), told };
}

test(
  'probes after the switch that call the server down fail the run, and roll nothing back',
  SLOW,
  async () => {
    const down = () => ({ status: 'down', last_probe_at: Date.now() });
    const ran = await soakedBeside(down, '--soak-duration', '1s');
    expect(ran.exitCode).toBe(1);
    expect(ran.report).toMatchObject({
      result: 'failed',
      failedPhase: 'soak',
      failedCheck: 'monitor',
      phases: expect.arrayContaining([
        expect.objectContaining({ phase: 'soak', outcome: 'failed' }),
      ]),
      rollback: { outcome: 'skipped', reason: expect.stringContaining('never starts a rollback') },
    });
    expect(ran).toMatchObject({ undone: 0, told: false });
  },
);

test(
  'without a soak it is read once: one probe down, an old one or none at all only warn',
  SLOW,
  async () => {
    const once = Date.now() + 60_000;
    const runs = await Promise.all([
      soakedBeside(() => ({ status: 'down', last_probe_at: new Date(Date.now()).toISOString() })),
      soakedBeside(() => ({ status: 'down', last_probe_at: once - 120_000 })),
      soakedBeside(() => ({ status: 'down' })),
      soakedBeside(() => ({ status: 'live', last_probe_at: Date.now() })),
    ]);
    const ids = runs.map(({ report }) =>
      report.notices.filter(({ level }) => level === 'warning').map(({ id }) => id),
    );
    expect(ids).toEqual([['monitor-down'], ['monitor-silent'], ['monitor-unreadable'], []]);
    for (const { exitCode, report, undone } of runs) {
      expect({ exitCode, result: report.result, undone }).toEqual({
        exitCode: 0,
        result: 'passed',
        undone: 0,
      });
    }
  },
);
