import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import {
  A_TOOL_MORE,
  type Deployment,
  GOOD,
  LACKS_A_TOOL,
  SEARCH,
  startDeployment,
  version,
  WANTS_A_PARAMETER,
} from '../fixtures/deployment.ts';
import { startEverything } from '../fixtures/servers/processes.ts';

const QUICK = ['--interval', '50ms', '--rollback-timeout', '3s', '--request-timeout', '2s'];

/** A server that can be deployed to, an empty folder, and the command line in it. */
class Place {
  readonly folder: string;
  readonly server: Deployment;

  constructor(folder: string, server: Deployment) {
    this.folder = folder;
    this.server = server;
  }

  run = (...args: string[]): Promise<CliEnd> => cli(args, { cwd: this.folder });

  args = (...more: string[]): string[] => {
    const wait = more.includes('--wait-timeout') ? [] : ['--wait-timeout', '2s'];
    return ['verify', this.server.url, '--snapshot', 's.json', ...QUICK, ...wait, ...more];
  };

  verify = (...more: string[]): Promise<CliEnd> => this.run(...this.args(...more));

  report = async (...more: string[]) => {
    const end = await this.verify('--format', 'json', ...more);
    return { ...end, report: JSON.parse(end.stdout) };
  };

  async snapshot(file = 's.json'): Promise<void> {
    expect(await this.run('snapshot', this.server.url, '-o', file)).toMatchObject({ code: 0 });
  }
}

/** A test in a place of its own. */
const at = (work: (place: Place) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const server = await startDeployment();
  try {
    await work(new Place(folder, server));
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** The same after a snapshot and a baseline of what is live. */
const recorded = (work: (place: Place) => Promise<void>) =>
  at(async (place) => {
    await Promise.all([place.snapshot(), place.snapshot('base.json')]);
    await work(place);
  });

describe.concurrent('server-everything', () => {
  it(
    'gives the same snapshot twice, and verifies against it',
    at(async ({ run, folder }) => {
      const everything = await startEverything('streamableHttp');
      try {
        expect(await run('snapshot', everything.url, '-o', 'a.json')).toMatchObject({ code: 0 });
        expect(await run('snapshot', everything.url, '-o', 'b.json')).toMatchObject({ code: 0 });
        const bytes = await readFile(join(folder, 'a.json'), 'utf8');
        expect(await readFile(join(folder, 'b.json'), 'utf8')).toBe(bytes);
        expect(JSON.parse(bytes).tools).toHaveLength(13);
        const end = await run('verify', everything.url, '--snapshot', 'a.json');
        expect(end.code).toBe(0);
        expect(end.stdout).toMatch(
          /without proof which version.*identity-unproven.*expected-version/s,
        );
        expect(await run('snapshot', everything.url, '-o', 'a.json', '--check')).toMatchObject({
          code: 0,
        });
      } finally {
        await everything.close();
      }
    }),
  );
});

const BASELINE = ['--baseline', 'base.json'];

describe.concurrent('a deployment that breaks its callers', () => {
  it.each([
    ['lacks a tool', LACKS_A_TOOL],
    ['wants a parameter that was optional', WANTS_A_PARAMETER],
  ])('%s: 3 with a rollback that restores it, proven by the baseline', (_name, state) =>
    recorded(async ({ server, report }) => {
      server.deploy(state);
      const end = await report('--rollback-command', server.undo, ...BASELINE);
      expect(end.code).toBe(3);
      expect(end.report).toMatchObject({
        result: 'rolled-back',
        failedCheck: expect.stringMatching(/^T5/),
        rollback: { outcome: 'done', verifiedBy: 'baseline' },
      });
      expect(server.undone()).toBe(1);
    })(),
  );

  it(
    'promise 3: 4 with a command that restores nothing, whatever its exit code says',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report('--rollback-command', 'echo deployment rolled back', ...BASELINE);
      expect(end.code).toBe(4);
      expect(end.report).toMatchObject({
        result: 'rollback-failed',
        rollback: { outcome: 'failed' },
      });
      expect(end.report.rollback.verifiedBy).toBeUndefined();
    }),
  );

  it(
    'promise 3: 4 with a command that restores it and fails: reported and verified all the same',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report('--rollback-command', `${server.undo}\nexit 7`, ...BASELINE);
      expect(end.code).toBe(4);
      expect(end.report).toMatchObject({ rollback: { outcome: 'failed', verifiedBy: 'baseline' } });
    }),
  );

  it(
    '1 without a command, and says how to get one',
    recorded(async ({ server, verify }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await verify(...BASELINE);
      expect(end.code).toBe(1);
      expect(end.stdout).toContain('rollback-command');
    }),
  );

  it(
    '1 and nothing started with on-failure: hold',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report(
        '--rollback-command',
        server.undo,
        '--on-failure',
        'hold',
        ...BASELINE,
      );
      expect(end.code).toBe(1);
      expect(server.undone()).toBe(0);
      expect(JSON.stringify(end.report)).toContain('by hand');
    }),
  );

  it(
    'promise 1: 0 and nothing started on probation (on-failure: report), and says so',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report(
        '--rollback-command',
        server.undo,
        '--on-failure',
        'report',
        ...BASELINE,
      );
      expect(end.code).toBe(0);
      expect(end.report.result).toBe('failed');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    '1 and nothing started in a re-run',
    recorded(async ({ server, args, folder }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await cli(args(...BASELINE, '--rollback-command', server.undo), {
        cwd: folder,
        env: { GITHUB_RUN_ATTEMPT: '2' },
      });
      expect(end.code).toBe(1);
      expect(end.stdout).toContain('attempt 2');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    '1 where the version before fails the same check: rolling back would mend nothing',
    recorded(async ({ server, verify, folder }) => {
      await writeFile(join(folder, 'gate.yml'), 'checks:\n  required-tools: [pay]\n');
      server.deploy(version('2.0.0', [SEARCH]));
      const policy = ['--config', 'gate.yml', '--fail-on', 'none'];
      const end = await verify(...policy, '--rollback-command', server.undo, ...BASELINE);
      expect(end.code).toBe(1);
      expect(end.stdout).toMatch(/before the deployment fails .*pay/s);
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'without any evidence it waits for the deadline, then rolls back and rechecks',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report('--rollback-command', server.undo);
      expect(end.code).toBe(3);
      expect(end.report.rollback.verifiedBy).toBe('recheck');
    }),
  );

  it(
    'a tool more passes, with a notice',
    recorded(async ({ server, verify }) => {
      server.deploy(A_TOOL_MORE);
      const end = await verify('--rollback-command', server.undo, ...BASELINE);
      expect(end.code).toBe(0);
      expect(end.stdout).toContain('browse');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'promise 4: only the old version answers: 5, and nothing is rolled back',
    recorded(async ({ server, report }) => {
      const end = await report(
        '--expected-version',
        '2.0.0',
        '--rollback-command',
        server.undo,
        ...BASELINE,
      );
      expect(end.code).toBe(5);
      expect(end.report.result).toBe('inconclusive');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'a version that is told nowhere: passes unproven, and says where to look',
    recorded(async ({ verify }) => {
      const end = await verify('--expected-version', '2.0.0', '--version-from', 'header:X-Commit');
      expect(end.code).toBe(0);
      expect(end.stdout).toMatch(/identity-unproven: .*2\.0\.0.*version-from/s);
    }),
  );

  it(
    'waits for the new version, and passes with a proven identity',
    recorded(async ({ server, report }) => {
      const asked = server.seen.length;
      const ended = report('--expected-version', '2.0.0', ...BASELINE, '--wait-timeout', '60s');
      await vi.waitFor(() => expect(server.seen.length).toBeGreaterThan(asked + 10), 20_000);
      server.deploy({ ...GOOD, serverInfo: { name: 'shop', version: '2.0.0' } });
      const end = await ended;
      expect(end.code).toBe(0);
      expect(end.report).toMatchObject({ result: 'passed', identity: 'proven' });
    }),
  );
});

describe.concurrent('by hand', () => {
  it(
    'promise 2: mode: rollback runs and proves it: 3, never 0',
    recorded(async ({ server, report }) => {
      server.deploy(LACKS_A_TOOL);
      const end = await report('--mode', 'rollback', '--rollback-command', server.undo);
      expect(end.code).toBe(3);
      expect(end.report).toMatchObject({
        result: 'rolled-back',
        rollback: { outcome: 'done', verifiedBy: 'recheck' },
      });
    }),
  );

  it(
    'promise 2: mode: rollback that changes nothing: 4',
    recorded(async ({ verify }) => {
      expect(await verify('--mode', 'rollback', '--rollback-command', 'true')).toMatchObject({
        code: 4,
      });
    }),
  );
});

describe.concurrent('before anything is probed', () => {
  it.each([
    ['a typo in a value', ['--fail-on', 'braking'], /fail-on.*braking.*breaking/s],
    [
      'a missing named snapshot',
      ['--snapshot', 'gone.json'],
      /gone\.json does not exist.*unverified/s,
    ],
    ['a missing baseline', ['--baseline', 'gone.json'], /gone\.json does not exist/],
    ['a snapshot that is none', ['--snapshot', 'broken.json'], /broken\.json:1/],
  ])('%s: 2, nothing asked and nothing rolled back', (_name, args, message) =>
    at(async ({ server, run, folder }) => {
      await writeFile(join(folder, 'broken.json'), '{"schemaVersion": 9}');
      const end = await run(
        'verify',
        server.url,
        ...QUICK,
        '--rollback-command',
        server.undo,
        ...args,
      );
      expect(end.code).toBe(2);
      expect(end.stderr).toMatch(message);
      expect(server.seen).toHaveLength(0);
      expect(server.undone()).toBe(0);
    })(),
  );

  it(
    'another principal than the snapshot was recorded with: inconclusive, without a probe',
    at(async ({ server, run, verify }) => {
      await run('snapshot', server.url, '-o', 's.json', '--principal', 'admin');
      const asked = server.seen.length;
      const end = await verify('--rollback-command', server.undo);
      expect(end.code).toBe(5);
      expect(end.stdout).toMatch(/[Nn]ot comparable.*admin/s);
      expect(server.seen).toHaveLength(asked);
    }),
  );
});

// Windows has no signals to send.
const onPosix = process.platform === 'win32' ? describe.skip : describe.concurrent;

onPosix('cancelled', () => {
  it(
    'promise 4: SIGINT while waiting: 130, nothing rolled back, and says that what is live is unverified',
    recorded(async ({ server, args, folder }) => {
      let sent = false;
      const command = args(
        '--expected-version',
        '9',
        '--wait-timeout',
        '5m',
        '--rollback-command',
        server.undo,
      );
      const end = await cli(command, {
        cwd: folder,
        onStderr: (text, child) => {
          if (!sent && text.includes('old version')) sent = child.kill('SIGINT');
        },
      });
      expect(end.code).toBe(130);
      expect(end.stdout).toContain('unverified');
      expect(server.undone()).toBe(0);
    }),
  );

  it(
    'promise 1: SIGINT during a rollback: it runs on, once, and is verified',
    recorded(async ({ server, args, folder }) => {
      server.deploy(LACKS_A_TOOL);
      let sent = 0;
      const command = `echo started >&2\nsleep 1\n${server.undo}`;
      const end = await cli(args(...BASELINE, '--rollback-command', command), {
        cwd: folder,
        onStderr: (text, child) => {
          if (sent < 2 && text.includes('| started')) sent += child.kill('SIGINT') ? 1 : 0;
        },
      });
      expect(sent).toBeGreaterThan(0);
      expect(end.code).toBe(3);
      expect(server.undone()).toBe(1);
    }),
  );
});
