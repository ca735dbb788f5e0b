import { describe, expect, it } from 'vitest';
import { judgeWatch, type WatchWanted } from '../../../src/decide/watch/judge.ts';
import type { WatchRecord } from '../../../src/decide/watch/record.ts';
import type { ReachedLevel } from '../../../src/decide/watch/result.ts';
import { watchResultSchema } from '../../../src/report/watch-schema.ts';
import { downBetween, ends, lostCall, type Rollout, recording } from './recording.ts';

const late: WatchRecord = { type: 'late', at: 9000, ms: 700 };
const cutStream: WatchRecord[] = [
  { type: 'stream-ended', at: 12_000, session: 1, how: 'broken', why: 'socket hang up' },
  { type: 'stream-started', at: 12_300, session: 1 },
];

/** One story per level and cause: what happened, what was asked, what is said and what the hint is about. */
const stories: [string, Rollout, WatchWanted, ReachedLevel, string, string][] = [
  [
    'all is kept',
    { sessions: 10, intervalMs: 100 },
    { required: 'l3', expectedVersion: '2.0.0' },
    'l3',
    '1.4.0 became 2.0.0: none of 299 new sessions failed, none of 3,000 calls was lost, and all 10 sessions were kept.',
    '',
  ],
  [
    'streams end cleanly and open again',
    {
      more: [
        { type: 'stream-ended', at: 12_000, session: 1, how: 'clean', why: 'the response ended' },
        { type: 'stream-started', at: 12_300, session: 1 },
      ],
    },
    {},
    'l3',
    'and all 2 sessions were kept.',
    '',
  ],
  [
    'sessions are not known any more',
    {
      more: [
        lostCall(12_000, 1, 'unknown-session', 'HTTP 404'),
        ...[...ends(1, 12_000, 'lost', 'HTTP 404'), ...ends(2, 12_000, 'lost', 'HTTP 404')],
      ],
    },
    { required: 'l2' },
    'l2',
    '2 of 2 sessions were lost: 2.0.0 does not know them. There was no downtime, and no call was lost.',
    'affinity',
  ],
  [
    'a session is lost again and again',
    { more: [...ends(1, 12_000, 'lost', '404'), ...ends(101, 14_000, 'lost', '404', 201)] },
    {},
    'l2',
    '1 of 2 sessions was lost: 2.0.0 does not know it.',
    'affinity',
  ],
  [
    'the streams that sessions were end cleanly',
    { more: ends(1, 12_000, 'closed', 'the stream ended') },
    {},
    'l2',
    '1 of 2 sessions was ended properly, and had to begin anew.',
    'affinity',
  ],
  [
    'a stream ends cleanly and cannot be opened again',
    { more: [{ type: 'stream-ended', at: 12_000, session: 1, how: 'clean', why: 'EOF' }] },
    {},
    'l2',
    '1 of 2 sessions could not open its stream again.',
    'affinity',
  ],
  [
    'a stream ends cleanly so late that it could not be opened again',
    {
      more: [4, 10, 20].flatMap((second): WatchRecord[] => [
        { type: 'stream-ended', at: second * 1000, session: 1, how: 'clean', why: 'EOF' },
        ...(second < 20
          ? [{ type: 'stream-started', at: second * 1000 + 2000, session: 1 } as const]
          : []),
      ]),
    },
    {},
    'l3',
    'and all 2 sessions were kept.',
    '',
  ],
  [
    'a stream ends cleanly, and its server asks to wait for longer than is watched',
    {
      more: [
        {
          ...{ type: 'stream-ended', at: 12_000, session: 1, how: 'clean', why: 'EOF' },
          againMs: 20_000,
        },
      ],
    },
    {},
    'l3',
    'and all 2 sessions were kept.',
    '',
  ],
  [
    'a call in flight is cut',
    { more: [lostCall(12_000, 1)] },
    { required: 'l2' },
    'l1',
    'No downtime, but 1 call got no result: the connection was reset (ECONNRESET).',
    'serve what is under way',
  ],
  [
    'calls are never answered',
    {
      more: [
        lostCall(12_000, 1, 'timeout', 'no answer in 2 s'),
        lostCall(13_000, 1, 'timeout', 'no answer in 2 s'),
        { type: 'lost-calls', at: 13_000, probe: 'slow', count: 40 },
      ],
    },
    {},
    'l1',
    'No downtime, but 42 calls got no result: no answer in 2 s.',
    'never answered',
  ],
  [
    'calls in old sessions are refused',
    { more: [lostCall(12_000, 1, 'refused', 'HTTP 503: draining')] },
    {},
    'l1',
    '1 call got no result: HTTP 503: draining.',
    'refuses new sessions only',
  ],
  [
    'calls in old sessions are answered with an error',
    { more: [lostCall(12_000, 1, 'rpc-error', 'error -32603')] },
    {},
    'l1',
    '1 call got no result',
    'Look at what the new version answers',
  ],
  [
    'a session hangs, and its calls were told as more',
    { more: ends(2, 12_000, 'hung', 'nothing for 2 s') },
    {},
    'l1',
    '1 of 2 sessions hangs',
    'gone',
  ],
  [
    'a session is lost, and the one in its place is cut',
    { more: [...ends(1, 12_000, 'lost', '404'), ...ends(101, 14_000, 'broken', 'reset', 201)] },
    {},
    'l1',
    '1 of 2 sessions was cut',
    'End each one properly',
  ],
  [
    'sessions are cut',
    { more: ends(1, 12_000, 'broken', 'socket hang up') },
    {},
    'l1',
    'No downtime, but 1 of 2 sessions was cut: socket hang up.',
    'End each one properly',
  ],
  [
    'a stream is cut, and its session goes on',
    { more: cutStream },
    {},
    'l1',
    'No downtime, but 1 stream broke off: socket hang up.',
    'End each one properly',
  ],
  [
    'a session hangs',
    {
      more: [
        lostCall(12_000, 2, 'timeout', 'no answer in 2 s'),
        ...ends(2, 12_000, 'hung', 'nothing for 2 s'),
      ],
    },
    {},
    'l1',
    'No downtime, but 1 call got no result and 1 of 2 sessions hangs: nothing answers in it although new sessions work.',
    'proxy',
  ],
  [
    'nobody listens for a while',
    { intervalMs: 100, fails: downBetween(12_000, 13_200) },
    { required: 'l1' },
    'none',
    '12 of 299 new sessions failed, an outage of 1.1 s to 1.3 s: the connection was refused (ECONNREFUSED).',
    'Start the new version before the old one stops',
  ],
  [
    'one new session fails',
    { fails: downBetween(12_000, 13_000, 'protocol', 'the answer is HTML') },
    {},
    'none',
    '1 of 30 new sessions failed, an outage of up to 2 s: the answer is HTML.',
    'answers initialize',
  ],
  [
    'it refuses twice, the second time to the end',
    {
      intervalMs: 100,
      fails: (at) =>
        downBetween(12_000, 13_200, 'status', 'HTTP 503')(at) ??
        downBetween(29_000, 30_000, 'status', 'HTTP 503')(at),
    },
    {},
    'none',
    '22 of 299 new sessions failed, 2 outages of 2.2 s in all, the longest of 1.1 s to 1.3 s; the last one had not ended when the watch did: HTTP 503.',
    'Something listened and refused',
  ],
  [
    'connections lead nowhere',
    { fails: downBetween(12_000, 14_000, 'timeout', 'no answer in 2 s') },
    {},
    'none',
    'an outage of 1 s to 3 s: no answer in 2 s.',
    'Let readiness decide',
  ],
  [
    'nothing ever answers',
    { fails: downBetween(0, 60_000) },
    {},
    'none',
    'None of 30 new sessions worked, from the beginning to the end',
    'endpoint',
  ],
  [
    'downtime is seen where nothing else is proven',
    { change: null, fails: downBetween(12_000, 14_000), more: [late] },
    {},
    'none',
    '2 of 30 new sessions failed',
    'Start the new version',
  ],
  [
    'no version is told',
    { versions: [undefined, undefined] },
    {},
    'not-proven',
    'No answer said which version it came from',
    'version-from',
  ],
  [
    'the version never changes',
    { change: null },
    { required: 'l1' },
    'not-proven',
    'Only one version was seen, 1.4.0',
    'expected-version',
  ],
  [
    'the watch ends before the change',
    { change: null },
    { expectedVersion: '2.0.0' },
    'not-proven',
    '2.0.0 was expected and never seen, only 1.4.0',
    'end it when the new version is live',
  ],
  [
    'the watch begins after the change',
    { change: 0 },
    { expectedVersion: '2.0.0' },
    'not-proven',
    'Only 2.0.0 was seen, the version that was expected',
    'Start the watch before',
  ],
  [
    'the new version is live first',
    { versions: ['2.0.0', '1.4.0'] },
    { expectedVersion: '2.0.0' },
    'not-proven',
    '2.0.0 was live from the first',
    'Start the watch before',
  ],
  [
    'the change is undone',
    { more: [{ type: 'new', at: 29_500, ms: 9, ok: true, version: '1.4.0' }] },
    { expectedVersion: '2.0.0' },
    'not-proven',
    'The last new session met 1.4.0, not 2.0.0',
    'rollback',
  ],
  [
    'the change is undone, whatever was expected',
    { more: [{ type: 'new', at: 29_500, ms: 9, ok: true, version: '1.4.0' }] },
    { required: 'l1' },
    'not-proven',
    'The last new session met 1.4.0 again',
    'rollback',
  ],
  [
    'the server is asked too often',
    { fails: downBetween(12_000, 15_000, 'limited', 'HTTP 429') },
    { required: 'l1' },
    'not-proven',
    '3 of 30 new sessions were refused with HTTP 429',
    'longer interval',
  ],
  [
    'the server is asked too often, and is down as well',
    {
      fails: (at) =>
        downBetween(12_000, 15_000, 'limited', 'HTTP 429')(at) ?? downBetween(20_000, 21_000)(at),
    },
    {},
    'none',
    'an outage of up to 2 s: the connection was refused',
    'nobody listened',
  ],
  [
    'calls are made too often',
    { more: [lostCall(12_000, 1, 'limited', 'HTTP 429')] },
    {},
    'l1',
    '1 call got no result: HTTP 429.',
    'limits how often',
  ],
  [
    'it ends before all was over',
    {},
    { required: 'l1', until: Date.parse('2026-11-22T10:00:40Z') },
    'not-proven',
    'The watch ended after 30 s, 10 s too early',
    'Raise timeout',
  ],
  [
    'it ends when all was over',
    {},
    // The clock of the day is set now and then.
    { required: 'l3', until: Date.parse('2026-11-22T10:00:30.900Z') },
    'l3',
    'all 2 sessions were kept',
    '',
  ],
  [
    'new sessions get no answer in time on a machine that is as slow',
    {
      fails: downBetween(12_000, 14_000, 'timeout', 'No answer within 2000 ms'),
      more: [{ ...late, ms: 1500 } as WatchRecord],
    },
    {},
    'not-proven',
    'an outage may have gone unseen. It saw 2 failed new sessions all the same.',
    'too busy',
  ],
  [
    'new sessions get no answer for longer than the machine was slow',
    {
      fails: downBetween(12_000, 18_000, 'timeout', 'No answer within 2000 ms'),
      more: [{ ...late, ms: 1500 } as WatchRecord],
    },
    {},
    'none',
    '6 of 30 new sessions failed',
    'Connections led to',
  ],
  [
    'new sessions get no answer in time on a machine that is a little late',
    { fails: downBetween(12_000, 14_000, 'timeout', 'No answer within 2000 ms'), more: [late] },
    {},
    'none',
    '2 of 30 new sessions failed',
    'Connections led to',
  ],
  [
    'probes are late',
    { more: [late, lostCall(12_000, 1)] },
    {},
    'not-proven',
    '1 probe began late, the worst by 700 ms, where one every 1 s was asked for: an outage may have gone unseen. It saw 1 lost call all the same.',
    'too busy',
  ],
];

describe('a watch', () => {
  it.each(stories)('%s', (name, rollout, wanted, level, reason, hint) => {
    const result = judgeWatch(recording(rollout), wanted);
    expect(result.level).toBe(level);
    expect(result.reason).toContain(reason);
    if (hint === '') expect(result.hint).toBeUndefined();
    else expect(result.hint).toContain(hint);
    const met = {
      none: [],
      'not-proven': [],
      l1: ['l1'],
      l2: ['l1', 'l2'],
      l3: ['l1', 'l2', 'l3'],
    };
    if (wanted.required) expect(result.met).toBe(met[level].some((one) => one === wanted.required));
    expect(result.reason, name).toMatch(/\.$/);
    expect(watchResultSchema.strict().parse(result)).toEqual(result);
  });

  const without = (type: WatchRecord['type']) => recording().filter((one) => one.type !== type);

  it.each([
    ['held', without('held'), 'Nothing was measured: in 30 s no session could be held.'],
    ['new', without('new'), 'before a new session was tried'],
    ['watch-ended', without('watch-ended'), 'The recording broke off after 29 s'],
    ['all', [], 'Nothing was measured'],
  ])('proves nothing without %s', (_, records, reason) => {
    const result = judgeWatch(records, { required: 'l1' });
    expect(result).toMatchObject({ level: 'not-proven', met: false });
    expect(result.reason).toContain(reason);
  });

  it('says why nothing could be held', () => {
    const records: WatchRecord[] = [
      { type: 'held', at: 0, sessions: 0, why: 'HTTP 401' },
      { type: 'watch-ended', at: 9, why: 'asked' },
    ];
    expect(judgeWatch(records).reason).toBe('Nothing was measured: HTTP 401.');
    const never = recording({ sessions: 0, fails: downBetween(0, 60_000, 'status', 'HTTP 401') });
    const told = never.map((one) => (one.type === 'held' ? { ...one, why: 'HTTP 401' } : one));
    expect(judgeWatch(told)).toMatchObject({
      level: 'not-proven',
      reason: 'No session could be held, and none of 30 new sessions worked: HTTP 401.',
    });
  });

  it('proves nothing where the recording was full', () => {
    const records = without('watch-ended');
    const full: WatchRecord = { type: 'watch-ended', at: 30_000, why: 'recording-full' };
    expect(judgeWatch([...records, full]).reason).toContain('The recording was full after 30 s');
  });

  it('proves nothing where the gate that began it was killed', () => {
    const gone: WatchRecord = { type: 'watch-ended', at: 30_000, why: 'owner-gone' };
    expect(judgeWatch([...without('watch-ended'), gone])).toMatchObject({
      level: 'not-proven',
      reason: expect.stringContaining('the gate that began it was gone'),
    });
  });

  it('proves nothing where its maximum duration was over before the change was', () => {
    const over: WatchRecord = { type: 'watch-ended', at: 30_000, why: 'max-duration' };
    const until = Date.parse('2026-11-22T10:00:40Z');
    expect(judgeWatch([...without('watch-ended'), over], { until })).toMatchObject({
      level: 'not-proven',
      reason: expect.stringContaining('after 30 s (max-duration), 10 s too early'),
      hint: expect.stringContaining('Raise watch.max-duration'),
    });
    expect(judgeWatch([...without('watch-ended'), over]).level).toBe('l3');
  });

  it('proves no more than level 1 where no session could be held', () => {
    const nobody = recording({ sessions: 0 })
      .filter(({ type }) => type !== 'calls')
      .map((one) => (one.type === 'held' ? { ...one, why: 'HTTP 429' } : one));
    expect(judgeWatch(nobody)).toMatchObject({
      level: 'l1',
      reason:
        'No downtime; whether calls and sessions survive is not known, for no session was held: HTTP 429.',
    });
  });

  it('proves no more than level 1 where no call was answered', () => {
    expect(judgeWatch(without('calls'))).toMatchObject({
      level: 'l1',
      reason: expect.stringContaining('no call was answered in a held session'),
    });
  });

  it('tells no failure of a stream that ended cleanly', () => {
    const more: WatchRecord[] = [
      { type: 'stream-ended', at: 12_000, session: 1, how: 'clean', why: 'EOF' },
      { type: 'stream-started', at: 12_300, session: 1 },
    ];
    const { failures, failuresLeftOut } = judgeWatch(recording({ more }));
    expect([failures, failuresLeftOut]).toEqual([[], 0]);
  });

  it('does not measure what began before all sessions were held, and was told later', () => {
    const records = recording();
    const held = records.findIndex(({ type }) => type === 'held');
    records.splice(held + 1, 0, lostCall(90, 1));
    expect(judgeWatch(records)).toMatchObject({ level: 'l3', lostCalls: 0 });
  });

  it('does not measure sessions that ended before, and that nothing replaced', () => {
    const ended: WatchRecord[] = [
      { type: 'stream-ended', at: 70, session: 1, how: 'broken', why: 'reset' },
      { type: 'session-ended', at: 71, session: 1, how: 'lost', why: '404' },
    ];
    const records = recording({ more: ended }).map((one) =>
      one.type === 'held' ? { ...one, sessions: 1 } : one,
    );
    expect(judgeWatch(records)).toMatchObject({
      level: 'l3',
      sessions: { total: 1, kept: 1 },
      probes: { stream: { failed: 0 } },
    });
  });

  it('does not measure what was before all sessions were held', () => {
    const before: WatchRecord[] = [
      { type: 'new', at: 50, ms: 1, ok: false, failure: 'connect', why: 'refused' },
      { type: 'session-ended', at: 70, session: 1, how: 'lost', why: '404' },
      { type: 'session-started', at: 80, session: 9, replaces: 1 },
      { type: 'stream-ended', at: 85, session: 2, how: 'clean', why: 'EOF' },
      { type: 'late', at: 90, ms: 5000 },
    ];
    const result = judgeWatch(recording({ more: before }));
    expect(result).toMatchObject({ level: 'l3', failures: [], lostCalls: 0, late: { ticks: 0 } });
    expect(result.sessions).toMatchObject({ total: 2, kept: 2 });
  });

  it('keeps versions and counts where columns become too many', () => {
    const { timeline } = judgeWatch(recording({ seconds: 1000, change: 700 }));
    expect(timeline.columnMs).toBe(4000);
    expect(timeline.columns).toHaveLength(250);
    expect(timeline.columns[0]).toMatchObject({ newOk: 4, callsOk: 8, versions: { '1.4.0': 4 } });
    expect(timeline.columns[249]).toMatchObject({ sessionsHeld: 2, versions: { '2.0.0': 4 } });
  });

  it('tells the longest gap of a session, as the recording says or from its end on', () => {
    const [end, start] = ends(1, 12_000, 'lost', '404');
    expect(judgeWatch(recording({ more: [end!, start!] })).longestGapMs).toBe(500);
    const told = judgeWatch(recording({ more: [end!, { ...start!, gapMs: 730 } as WatchRecord] }));
    expect(told.longestGapMs).toBe(730);
  });

  it('shows probes, sessions, streams and versions over time', () => {
    const more = [...ends(1, 12_200, 'lost', 'HTTP 404'), lostCall(12_100, 2)];
    const { timeline } = judgeWatch(recording({ intervalMs: 100, more }));
    expect(timeline.columnMs).toBe(1000);
    expect(timeline.columns).toHaveLength(30);
    expect(timeline.columns.slice(11, 14)).toEqual([
      {
        ...{ newOk: 10, newFailed: 0, callsOk: 20, callsLost: 0, streamsHeld: 2, streamsEnded: 0 },
        ...{ streamsBroken: 0, sessionsHeld: 2, sessionsEnded: 0, versions: { '1.4.0': 10 } },
      },
      {
        ...{ newOk: 10, newFailed: 0, callsOk: 20, callsLost: 1, streamsHeld: 2, streamsEnded: 0 },
        ...{ streamsBroken: 0, sessionsHeld: 2, sessionsEnded: 1, versions: { '2.0.0': 10 } },
      },
      {
        ...{ newOk: 10, newFailed: 0, callsOk: 20, callsLost: 0, streamsHeld: 2, streamsEnded: 0 },
        ...{ streamsBroken: 0, sessionsHeld: 2, sessionsEnded: 0, versions: { '2.0.0': 10 } },
      },
    ]);
  });
});
