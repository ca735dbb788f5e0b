import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { type Rollout, STATES, startRollout } from '../fixtures/rollout.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { gateOf } from './gate-of.ts';

/** What happens at an event of the gate. */
type At = (event: GateEvent, hand: { rollout: Rollout; cancel(): void }) => void;

async function gate(
  flags: (rollout: Rollout) => string[],
  at: At = () => undefined,
  live: Parameters<typeof startRollout>[0] = {},
) {
  const rollout = await startRollout(live);
  try {
    const own = [...flags(rollout)];
    if (!own.includes('--rollback-command')) own.push('--rollback-command', rollout.serve('v1'));
    const ended = await gateOf(rollout.url, own, (event, cancel) => at(event, { rollout, cancel }));
    const notices = ended.events.flatMap((event) => (event.type === 'notice' ? [event.id] : []));
    return { ...ended, notices, ran: rollout.ran };
  } finally {
    await rollout.close();
  }
}

/** A switch from v1 to v2, with `more`. */
const switching = (r: Rollout, ...more: string[]): string[] => [
  ...['--candidate-endpoint', r.candidate.url, '--drain-duration', '200ms'],
  ...['--retire-command', r.say('retired'), '--discard-command', r.say('discarded')],
  ...(more.includes('--promote-command') ? [] : ['--promote-command', r.serve('v2')]),
  ...more,
];

const candidatePassed = (event: GateEvent): boolean =>
  event.type === 'contract' && event.of === 'candidate';
const drains = (event: GateEvent): boolean =>
  event.type === 'phase-started' && event.phase === 'drain';

describe.concurrent('a switch', () => {
  it('promise 5: is not made once the run was cancelled, though the candidate passed', async () => {
    const { result, ran } = await gate(switching, (event, { cancel }) => {
      if (candidatePassed(event)) cancel();
    });
    expect([result, ran]).toEqual(['cancelled', []]);
  });

  it('promise 5: is not made where deploy-command did not bring up the candidate', async () => {
    const { result, ran } = await gate((r) =>
      switching(r, '--deploy-command', r.say('broken', 'process.exit(7)')),
    );
    expect([result, ran]).toEqual(['failed', ['say broken', 'say discarded']]);
  });

  it('promise 5: retires the old version after the whole drain, and not before', async () => {
    const { result, ran, events } = await gate(switching);
    expect([result, ran]).toEqual(['passed', ['live v2', 'say retired']]);
    const retired = events.find((e) => e.type === 'command-started' && e.role === 'retire');
    expect(retired!.at - events.find(drains)!.at).toBeGreaterThan(150);
  });

  it.each<[string, At]>([
    ['another version comes up', (_, { rollout }) => rollout.live.deploy(STATES.other)],
    ['another revision goes live', (_, { rollout }) => rollout.setRevision('9')],
    ['the revision is gone', (_, { rollout }) => rollout.setRevision('')],
    ['the run is cancelled', (_, { cancel }) => cancel()],
  ])('promise 5: retires nothing where, in the drain, %s', async (what, happens) => {
    const { result, ran, notices } = await gate(
      (r) => switching(r, '--revision-command', r.revision),
      (event, hand) => {
        if (drains(event)) happens(event, hand);
      },
    );
    const isCancelled = what.includes('cancelled');
    expect([result, ran]).toEqual([isCancelled ? 'cancelled' : 'passed', ['live v2']]);
    if (!isCancelled) expect(notices).toContain('not-retired');
  });

  it('promise 5: retires nothing where nothing tells the two apart, though the expected version answers', async () => {
    const { result, ran, notices } = await gate(
      (r) => switching(r, '--promote-command', r.say('promoted'), '--expected-version', '2.0.0'),
      () => undefined,
      { live: STATES.v2 },
    );
    expect([result, ran]).toEqual(['passed', ['say promoted']]);
    expect(notices).toContain('switch-unproven');
  });

  it('promise 5: that leads to a version which is not the candidate fails, though every check passes', async () => {
    const { result, ran } = await gate((r) =>
      switching(r, '--promote-command', r.serve('other'), '--wait-timeout', '1s'),
    );
    expect([result, ran]).toEqual(['rolled-back', ['live other', 'live v1']]);
  });

  it('promise 1: that was verified is not undone, and nothing is retired, for what an outside monitor says', async () => {
    const monitor = await listen((_, res) => {
      res.end(JSON.stringify({ status: 'down', last_probe_at: Date.now() }));
    });
    const folder = mkdtempSync(join(tmpdir(), 'moments-'));
    try {
      const config = join(folder, 'gate.yml');
      writeFileSync(config, `soak-interval: 50ms\nmonitor:\n  url: ${monitor.origin}/api\n`);
      const { result, ran } = await gate((r) =>
        switching(r, '--config', config, '--soak-duration', '500ms'),
      );
      expect([result, ran]).toEqual(['failed', ['live v2']]);
    } finally {
      rmSync(folder, { recursive: true });
      await monitor.close();
    }
  });

  it('promise 6: is not made where it is no longer known what is live', async () => {
    const { result, ran } = await gate(
      (r) => switching(r, '--revision-command', r.revision),
      (event, { rollout }) => {
        if (candidatePassed(event)) rollout.setRevision('1\n2');
      },
    );
    expect([result, ran]).toEqual(['inconclusive', []]);
  });
});

describe.concurrent('a deployment', () => {
  it('promise 1: of which everything fails is rolled back once: its command, its tools, and the command that undoes it', async () => {
    const { result, ran } = await gate((r) => [
      ...['--deploy-command', `${r.serve('bad')}; exit 7`, '--revision-command', r.revision],
      ...['--rollback-command', `${r.serve('v1')}; exit 9`],
    ]);
    expect([result, ran]).toEqual(['rollback-failed', ['live bad', 'live v1']]);
  });

  const OURS_IS_2 = ['--expected-revision', '2', '--revision-command'];

  it('promise 6: of somebody else is told as that where nothing could be decided', async () => {
    const { result, ran } = await gate((r) => {
      r.setRevision('9');
      return [...OURS_IS_2, r.revision, '--expected-version', '9.0.0', '--wait-timeout', '1s'];
    });
    expect([result, ran]).toEqual(['superseded', []]);
  });

  it('promise 6: of somebody else is not undone by hand either', async () => {
    const { result, ran } = await gate((r) => {
      r.setRevision('9');
      return ['--mode', 'rollback', ...OURS_IS_2, r.revision];
    });
    expect([result, ran]).toEqual(['superseded', []]);
  });
});
