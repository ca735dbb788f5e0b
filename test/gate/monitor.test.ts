import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { watchMonitor } from '../../src/gate/monitor-phase.ts';
import { probeTimeOf } from '../../src/gate/monitor-reading.ts';
import type { NewEvent, Run } from '../../src/gate/run.ts';
import { type Listening, listen } from '../fixtures/servers/listen.ts';

const SECRET = 'Bearer of-the-endpoint';
const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A monitor that answers each request by the next of these; the last one stays. */
async function monitor(
  ...answers: ((res: ServerResponse, req: IncomingMessage) => void)[]
): Promise<Listening & { asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = await listen((req, res) => {
    asked.push(req);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    answer?.(res, req);
  });
  open.push(server);
  return { ...server, asked };
}

const json = (value: unknown) => (res: ServerResponse) => {
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
const seconds = (s: number) => new Date(Date.now() + s * 1000).toISOString();

function runOf(url: string, more: { status?: string; probedAt?: string } = {}) {
  const events: NewEvent[] = [];
  const cancel = new AbortController();
  const run = {
    settings: {
      monitor: { url, status: 'status', probedAt: 'last_probe_at', down: ['down'], ...more },
      soakIntervalMs: 5,
      requestTimeoutMs: 2000,
    },
    credentials: { kind: 'static', headers: [['authorization', SECRET]] },
    env: {},
    cancelled: cancel.signal,
    emit: (event: NewEvent) => events.push(event),
  } as unknown as Run;
  const notices = () => events.flatMap((e) => (e.type === 'notice' ? [e] : []));
  return { run, events, notices, cancel };
}

/** Until the server was asked so often. */
async function askedTimes(server: Listening & { asked: unknown[] }, times: number): Promise<void> {
  while (server.asked.length < times) await once(server.server, 'request');
}

test('two probes after the switch that call the server down fail the run, and say that nothing is rolled back', async () => {
  const switchedAt = Date.now() - 120_000;
  const [first, second] = [seconds(-90), seconds(-30)];
  const server = await monitor(
    json({ status: 'down', last_probe_at: first }),
    json({ status: 'down', last_probe_at: second }),
  );
  const { run, notices, events } = runOf(server.origin);
  const watch = watchMonitor(run, 'soak', switchedAt);
  await askedTimes(server, 2);
  const outcome = await watch.stop();
  expect(outcome).toEqual({
    down: true,
    reason: `The monitor at ${new URL(server.origin).host} calls the server down ("down"), in two probes after the switch: ${first} and ${second}.`,
    hint: expect.stringContaining('never starts a rollback'),
  });
  expect(await watch.stop()).toBe(outcome);
  expect(notices()).toEqual([]);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'state', phase: 'soak', state: 'monitor-down' }),
  );
  expect(server.asked[0]?.method).toBe('GET');
  expect(JSON.stringify(server.asked.map((req) => req.rawHeaders))).not.toContain(SECRET);
});

test('stopped at once it has read once, and an alarm is looked at once more', async () => {
  const once = await monitor(json({ status: 'live', last_probe_at: seconds(-1) }));
  const plain = runOf(once.origin);
  expect(await watchMonitor(plain.run, 'verify', Date.now() - 5000).stop()).toEqual({
    down: false,
  });
  expect(once.asked).toHaveLength(1);
  expect(plain.notices()).toEqual([]);

  const back = await monitor(
    json({ status: 'down', last_probe_at: seconds(-50) }),
    json({ status: 'down', last_probe_at: seconds(-40) }),
    json({ status: 'live', last_probe_at: seconds(-30) }),
  );
  const taken = runOf(back.origin);
  const watch = watchMonitor(taken.run, 'soak', Date.now() - 60_000);
  await askedTimes(back, 2);
  expect(await watch.stop()).toEqual({ down: false });
  expect(taken.notices()).toMatchObject([
    { id: 'monitor-down', level: 'warning', message: expect.stringContaining('up again since') },
  ]);
});

test('a status deep in a list, as a pointer; times as numbers', async () => {
  const now = Math.floor(Date.now() / 1000);
  const server = await monitor(
    json({ monitors: [{ 'a/b': { up: false }, at: now - 20 }] }),
    json({ monitors: [{ 'a/b': { up: false }, at: (now - 10) * 1000 }] }),
  );
  const { run } = runOf(server.origin, {
    status: '/monitors/0/a~1b/up',
    probedAt: '/monitors/0/at',
  });
  run.settings.monitor!.down = ['false'];
  const watch = watchMonitor(run, 'soak', (now - 30) * 1000);
  await askedTimes(server, 2);
  expect(await watch.stop()).toMatchObject({ down: true });
});

test.each<[string, (res: ServerResponse, req: IncomingMessage) => void, string]>([
  ['an error', (res) => res.writeHead(503).end('{"status":"down"}'), 'HTTP 503'],
  ['a page', (res) => res.end('<html>'), 'not small JSON'],
  ['no status', json({ state: 'down' }), 'no status at status'],
  ['only a prototype', (res) => res.end('{"__proto__":{"status":"down"}}'), 'no status'],
  ['a status that is no word', json({ status: { down: true } }), 'no status'],
  ['too deep', (res) => res.end('['.repeat(1000)), 'depth'],
  [
    'a large answer',
    (res) => {
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(`{"status":"down","x":"${'x'.repeat(300_000)}"}`);
    },
    'body-bytes',
  ],
  ['a loop', (res, req) => res.writeHead(307, { location: `${req.url}x` }).end(), 'HTTP 307'],
  ['a hang-up', (res) => res.destroy(), 'could not be read'],
])('%s cannot be read, and is a warning', async (_, answer, expected) => {
  const server = await monitor(answer);
  const { run, notices } = runOf(server.origin);
  expect(await watchMonitor(run, 'soak', 0).stop()).toEqual({ down: false });
  expect(notices()).toMatchObject([{ id: 'monitor-unreadable', level: 'warning' }]);
  expect(notices()[0]?.message).toContain(expected);
});

test('a redirect to another origin is not followed', async () => {
  const other = await monitor(json({ status: 'down', last_probe_at: seconds(0) }));
  const server = await monitor((res) => res.writeHead(307, { location: other.origin }).end());
  await watchMonitor(runOf(server.origin).run, 'soak', 0).stop();
  expect(other.asked).toEqual([]);
});

test('a monitor that never answers ends with the time of one request, or at once when the run is cancelled', async () => {
  const server = await monitor(() => {});
  const slow = runOf(server.origin);
  slow.run.settings.requestTimeoutMs = 50;
  expect(await watchMonitor(slow.run, 'soak', 0).stop()).toEqual({ down: false });
  expect(slow.notices()).toMatchObject([{ id: 'monitor-unreadable' }]);

  const cancelled = runOf(server.origin);
  cancelled.run.settings.requestTimeoutMs = 600_000;
  const watch = watchMonitor(cancelled.run, 'soak', 0);
  await askedTimes(server, 2);
  cancelled.cancel.abort();
  expect(await watch.stop()).toEqual({ down: false });
  expect(cancelled.events).toEqual([]);
});

test('without a monitor nothing is read', async () => {
  const { run, events } = runOf('http://127.0.0.1:9');
  delete run.settings.monitor;
  expect(await watchMonitor(run, 'soak', 0).stop()).toEqual({ down: false });
  expect(events).toEqual([]);
});

test.each<[unknown, string | undefined]>([
  ['2026-04-25T12:34:56Z', '2026-04-25T12:34:56.000Z'],
  ['2026-04-25T12:34:56.7891234+02:00', '2026-04-25T10:34:56.789Z'],
  ['2026-04-25 12:34:56', '2026-04-25T12:34:56.000Z'],
  ['2026-04-25 12:34 +0530', '2026-04-25T07:04:00.000Z'],
  [1777120496, '2026-04-25T12:34:56.000Z'],
  ['1777120496.5', '2026-04-25T12:34:56.500Z'],
  [1777120496000, '2026-04-25T12:34:56.000Z'],
  [0, undefined],
  [-1, undefined],
  [1e300, undefined],
  [null, undefined],
  [['2026-04-25T12:34:56Z'], undefined],
  ['2026-04-25', undefined],
  ['2026-13-25T12:34:56Z', undefined],
  ['yesterday', undefined],
  ['5', undefined],
])('%j as a time', (value, expected) => {
  const time = probeTimeOf(value as never);
  expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(expected);
});
