import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verify } from '../e2e/gate.ts';
import {
  type Deployment,
  FETCH,
  LACKS_A_TOOL,
  SEARCH,
  startDeployment,
  version,
} from '../fixtures/deployment.ts';

const NEW = version('2.0.0', [SEARCH, FETCH]);

const open: Deployment[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Two regions on the old version, each a server of its own. */
async function regions(): Promise<{ eu: Deployment; us: Deployment; flags: string[] }> {
  const [eu, us] = [await startDeployment(), await startDeployment()];
  open.push(eu, us);
  const flags = [
    ...['--expected-version', '2.0.0', '--wait-timeout', '2s', '--rollback-timeout', '20s'],
    ...['--rollback-command', `${eu.undo} && ${us.undo}`],
  ];
  return { eu, us, flags };
}

describe('several endpoints are one decision', () => {
  it('all of them serve the new version: passed, each by connections of its own', async () => {
    const { eu, us, flags } = await regions();
    eu.deploy(NEW);
    us.deploy(NEW);
    const { exitCode, report } = await verify(eu.url, us.url, ...flags);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ identity: 'proven', endpoints: [eu.url, us.url] });
    const asked = ({ seen }: Deployment) => seen.filter((one) => one.method === 'tools/list');
    expect([asked(eu).length, asked(us).length]).toEqual([3, 3]);
  });

  it('a region that stayed behind: told apart, one rollback, proven at both', async () => {
    const { eu, us, flags } = await regions();
    eu.deploy(NEW);
    const { exitCode, report, progress } = await verify(eu.url, us.url, ...flags);
    expect(exitCode).toBe(3);
    expect(report.failedCheck).toBe('T4');
    const told = `${eu.url}: 2.0.0; ${us.url}: 1.0.0`;
    expect(report.cause?.reason).toBe(`The endpoints serve different things: ${told}.`);
    expect(progress).toContain(
      `${eu.url}: answers 2.0.0; ${us.url}: only the old version answers (1.0.0).`,
    );
    expect([eu.undone(), us.undone()]).toEqual([1, 1]);
    expect(report.timeline.filter((entry) => entry.phase === 'verify-rollback')).toEqual(
      expect.arrayContaining(
        [eu, us].map(({ url }) =>
          expect.objectContaining({
            endpoint: url,
            saw: [expect.objectContaining({ version: '1.0.0', samples: expect.any(Number) })],
          }),
        ),
      ),
    );
  });

  it('a region that serves another contract in the same version', async () => {
    const { eu, us, flags } = await regions();
    eu.deploy(NEW);
    us.deploy(LACKS_A_TOOL);
    const { exitCode, report, progress } = await verify(eu.url, us.url, ...flags);
    expect(exitCode).toBe(3);
    expect(report.failedCheck).toBe('T4');
    expect(progress).toMatch(/mcp: answers 2\.0\.0 \(contract \w{12}\); http:/);
    expect([eu.undone(), us.undone()]).toEqual([1, 1]);
  });

  it('one region fails a check that the other passes: the check says where', async () => {
    const { eu, us, flags } = await regions();
    eu.deploy(NEW);
    us.deploy({ ...NEW, tools: [{ ...SEARCH, inputSchema: { type: 'array' } }, FETCH] });
    const { report } = await verify(eu.url, us.url, ...flags);
    const failing = report.checks.filter(({ id, status }) => id === 'T2' && status === 'fail');
    expect(failing.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^${us.url}: `)),
    ]);
  });

  it('a region that is down fails the run, and the rollback is not proven without it', async () => {
    const { eu, us, flags } = await regions();
    eu.deploy(NEW);
    await us.close();
    const { exitCode, report, progress } = await verify(
      ...([eu.url, us.url] as const),
      ...flags.slice(0, 4),
      ...['--rollback-timeout', '2s', '--rollback-command', eu.undo],
    );
    expect(exitCode).toBe(4);
    expect(report.failedCheck).toBe('R1');
    expect(progress).toContain(
      `${eu.url}: answers 2.0.0; ${us.url}: 3 of 3 connections failed, POST ${us.url}`,
    );
    expect(eu.undone()).toBe(1);
  });
});

describe('declared calls', () => {
  it('are made once, at the first endpoint; those that may be repeated at each', async () => {
    const { eu, us, flags } = await regions();
    const folder = mkdtempSync(join(tmpdir(), 'endpoints-'));
    try {
      const config = join(folder, 'gate.yml');
      writeFileSync(
        config,
        'checks:\n  tool-calls:\n    - { name: once, tool: search, arguments: { text: a } }\n    - { name: again, tool: fetch, arguments: { text: b }, repeat: true }\n',
      );
      eu.deploy(NEW);
      us.deploy(NEW);
      const { exitCode, report } = await verify(eu.url, us.url, '--config', config, ...flags);
      expect(exitCode).toBe(0);
      const calls = ({ seen }: Deployment) =>
        seen.flatMap(({ method, message }) =>
          method === 'tools/call' ? [(message as { params: { name: string } }).params.name] : [],
        );
      expect([calls(eu), calls(us)]).toEqual([['search', 'fetch'], ['fetch']]);
      expect(report.checks).toEqual(
        expect.arrayContaining(
          ['declared/once', 'declared/again'].map((id) =>
            expect.objectContaining({ id, status: 'pass' }),
          ),
        ),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
