import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWatchJudge, judgeWatch } from '../../../src/decide/watch/judge.ts';
import type { WatchRecord } from '../../../src/decide/watch/record.ts';
import type { ReachedLevel, WatchResult } from '../../../src/decide/watch/result.ts';
import { lostCall, recording } from './recording.ts';

/** A machine that is late makes less certain what it saw: neither of the first two is ever a pass. */
const RANK: Record<ReachedLevel, number> = { none: 0, 'not-proven': 0, l1: 1, l2: 2, l3: 3 };
const at = fc.integer({ min: 100, max: 29_999 });
const session = fc.integer({ min: 1, max: 12 });
const failure = fc.constantFrom('connect', 'reset', 'timeout', 'status', 'refused', 'protocol');
const how = fc.constantFrom('lost', 'closed', 'broken', 'hung');
const probe = fc.constantFrom('call', 'slow');
const why = fc.constantFrom('reset', 'HTTP 503', '__proto__');

const good: fc.Arbitrary<WatchRecord> = fc.oneof(
  fc.record({ type: fc.constant('new'), at, ms: at, ok: fc.constant(true) }),
  fc.record({ type: fc.constant('calls'), at, probe, ok: session, slowestMs: at }),
  fc.record({ type: fc.constant('stream-started'), at, session }),
  fc.record({ type: fc.constant('session-started'), at, session: fc.integer({ min: 50 }) }),
);
const bad: fc.Arbitrary<WatchRecord> = fc.oneof(
  fc.record({ type: fc.constant('new'), at, ms: at, ok: fc.constant(false), failure, why }),
  fc.record({ type: fc.constant('lost-call'), at, probe, ms: at, session, failure, why }),
  fc.record({ type: fc.constant('lost-calls'), at, probe, count: session }),
  fc.record({ type: fc.constant('session-ended'), at, session, how, why }),
  fc.record({ type: fc.constant('late'), at, ms: at }),
);
const some = (one: fc.Arbitrary<WatchRecord>) => fc.array(one, { maxLength: 12 });

/** A recording with more in it, in order of time. */
const withMore = (more: WatchRecord[]) => recording({ sessions: 10, more });

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

describe('whatever was recorded', () => {
  it('a good record never makes a level worse, nor a bad one better', () => {
    fc.assert(
      fc.property(some(bad), some(good), some(bad), (before, better, worse) => {
        const plain = RANK[judgeWatch(withMore(before)).level];
        const helped = RANK[judgeWatch(withMore([...before, ...better])).level];
        expect(helped).toBeGreaterThanOrEqual(plain);
        const harmed = RANK[judgeWatch(withMore([...before, ...worse])).level];
        expect(harmed).toBeLessThanOrEqual(plain);
      }),
    );
  });

  it('the order in which independent records come does not matter', () => {
    const independent = (one: WatchRecord) =>
      ['new', 'calls', 'lost-call', 'lost-calls', 'late'].includes(one.type);
    const shuffled = some(bad).chain((more) => {
      const all = withMore(more);
      const loose = all.filter(independent);
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(loose, { minLength: loose.length }));
    });
    fc.assert(
      fc.property(shuffled, ([inOrder, loose]) => {
        const rest = inOrder.filter((one) => !independent(one));
        const held = rest.findIndex(({ type }) => type === 'held') + 1;
        const mixed = [...rest.slice(0, held), ...loose, ...rest.slice(held)];
        expect(judgeWatch(mixed, { expectedVersion: '2.0.0' })).toEqual(
          judgeWatch(inOrder, { expectedVersion: '2.0.0' }),
        );
      }),
    );
  });

  it('counts add up', () => {
    fc.assert(
      fc.property(some(fc.oneof(good, bad)), (more) => {
        const result = judgeWatch(withMore(more));
        const { probes, sessions, timeline, failures, failuresLeftOut, outages } = result;
        const { total, ...fates } = sessions;
        expect(sum(Object.values(fates))).toBe(total);
        const column = (of: (one: WatchResult['timeline']['columns'][number]) => number) =>
          sum(timeline.columns.map(of));
        expect(column((one) => one.newOk)).toBe(probes.new.ok);
        expect(column((one) => one.newFailed)).toBe(probes.new.failed);
        expect(column((one) => one.callsOk)).toBe(probes.call.ok + probes.slow.ok);
        expect(column((one) => one.callsLost)).toBe(result.lostCalls);
        expect(column((one) => one.sessionsEnded)).toBe(total - sessions.kept);
        expect(sum(outages.map(({ failed }) => failed))).toBe(probes.new.failed);
        expect(failures.length + failuresLeftOut).toBe(
          probes.new.failed + result.lostCalls + total - sessions.kept,
        );
        expect(result.downtimeMs).toBe(
          sum(outages.map(({ from, until }) => (until ?? result.durationMs) - from)),
        );
        expect(result.failureRateBelow !== undefined).toBe(probes.new.failed === 0);
        if (probes.new.failed > 0) expect(['none', 'not-proven']).toContain(result.level);
      }),
    );
  });

  it('asking in between changes nothing, and neither do two askers', () => {
    fc.assert(
      fc.property(some(fc.oneof(good, bad)), (more) => {
        const judge = createWatchJudge();
        const records = withMore(more);
        for (const record of records) {
          judge.add(record);
          judge.result();
        }
        expect(judge.result()).toEqual(judgeWatch(records));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a judge', () => {
  it('keeps little of a day of failures at 100 ms', () => {
    const judge = createWatchJudge();
    for (const record of recording({ sessions: 1000, seconds: 1 }).slice(0, -1)) judge.add(record);
    const day = 24 * 3600 * 1000;
    for (let time = 1000, id = 2000; time < day; time += 100, id++) {
      const ok = time % 1000 !== 0;
      if (ok) judge.add({ type: 'new', at: time, ms: 4, ok, version: `v${time}` });
      else judge.add({ type: 'new', at: time, ms: 4, ok, failure: 'reset', why: `${time}` });
      judge.add(lostCall(time, 1, 'reset', `${time}`));
      judge.add({ type: 'session-ended', at: time, session: id - 1, how: 'lost', why: '' });
      judge.add({ type: 'session-started', at: time, session: id, replaces: id - 1 });
    }
    const result = judge.result();
    expect(JSON.stringify(result).length).toBeLessThan(200_000);
    expect(result.probes.new).toEqual({ ok: 777_592, failed: 86_399 });
    expect(result.outages).toHaveLength(100);
    expect(result.outagesLeftOut).toBe(86_299);
    expect(result.downtimeMs).toBe(86_399 * 100);
    expect(result.timeline).toMatchObject({ columnMs: 512_000 });
    expect(result.timeline.columns).toHaveLength(169);
    expect(result.versions).toHaveLength(20);
    expect(result.sessions).toMatchObject({ total: 1000, kept: 1000 });
  });

  it('tells the first failures in order of time, though a slow one is told last', () => {
    const more = Array.from({ length: 300 }, (_, i) => lostCall(200 + i, 1));
    const slow = lostCall(150, 2, 'timeout', 'no answer');
    const result = judgeWatch([...recording({ more }).slice(0, -1), slow]);
    expect(result.failures[0]).toMatchObject({ at: 150, failure: 'timeout' });
    expect(result.failures).toHaveLength(100);
    expect(result.failuresLeftOut).toBe(201);
  });

  it('takes hostile texts and times for what they are', () => {
    const nasty = ['__proto__', 'constructor', 'x'.repeat(5000)];
    const more: WatchRecord[] = [
      ...nasty.map(
        (version): WatchRecord => ({ type: 'new', at: 20_000, ms: 1, ok: true, version }),
      ),
      { type: 'new', at: Number.NaN, ms: 1, ok: false, failure: 'reset', why: '' },
      { type: 'new', at: -5, ms: 1, ok: false, failure: 'reset', why: '' },
      { type: 'session-ended', at: 20_000, session: 77, how: 'hung', why: '' },
    ];
    const result = judgeWatch(recording({ more }));
    expect(result.level).toBe('l3');
    expect(result.versions).toEqual([
      '1.4.0',
      '2.0.0',
      '__proto__',
      'constructor',
      'x'.repeat(200),
    ]);
    const versions = result.timeline.columns[20]!.versions;
    expect(Object.entries(versions)).toContainEqual(['__proto__', 1]);
    expect(Object.getPrototypeOf(versions)).toBe(Object.prototype);
    const far = judgeWatch([...recording(), { type: 'late', at: 1e300, ms: 1 }]);
    expect(far.timeline.columns.length).toBeLessThanOrEqual(300);
  });
});
