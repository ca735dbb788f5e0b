import { afterAll, describe, expect, test } from 'vitest';
import type { ReachedLevel, RequiredLevel, WatchResult } from '../../../src/decide/watch/result.ts';
import { endAll, inPlace } from '../scenarios/place.ts';
import type { WatchedPart } from './part.ts';
import type { Kind, WatchRow } from './row.ts';

const LIMIT_MS = 400_000;
const WATCH = {
  sessions: 4,
  // A loaded machine is late by less than half of it.
  interval: '1s',
  timeout: '10s',
  settle: '2s',
  tool: { name: 'count_stock' },
};

/** Side by side: more would be too much for two processors. */
const LANES = 3;

const KINDS: Kind[] = (['stateless', 'stateful'] as const).flatMap((server) => [
  { server, handler: 'drain' },
  { server, handler: 'no-drain' },
  { server, handler: 'close-handler' },
  { server, handler: 'drain', stopFirst: true },
]);

const SSE: Kind[] = [
  { server: 'sse', handler: 'drain' },
  { server: 'sse', handler: 'close-handler' },
];

/**
 * Declares the watched rollouts of a part as tests: with the drain the server reaches its level; without it, with the
 * usual handler, and with one replica that goes first, the watch says what was lost, and the run fails.
 */
export function rollouts(part: WatchedPart): void {
  describe(`${part.name}: watched`, { concurrent: true, timeout: LIMIT_MS }, () => {
    afterAll(async () => {
      await endAll();
      await part.end?.();
    });
    const turn = lanes(LANES);
    const kinds = part.sse ? [...KINDS, ...SSE] : KINDS;
    test.for(kinds.map((kind) => [name(kind), kind] as const))('%s', async ([, kind], { task }) => {
      task.meta.watched = {
        part: part.name,
        ...kind,
        expected: expected(part, kind),
        required: best(part, kind),
      };
      const row = task.meta.watched;
      await turn(() => rollout(part, row));
    });
  });
}

function name({ server, handler, stopFirst }: Kind): string {
  return `${server}, ${stopFirst ? 'one replica, stop first' : handler}`;
}

function expected(part: WatchedPart, kind: Kind): ReachedLevel[] {
  const { handler, stopFirst } = kind;
  if (stopFirst) return ['none'];
  if (handler !== 'drain') return ['l1', 'none'];
  return [best(part, kind)];
}

/** With the drain. A session over HTTP+SSE is a stream, and ends with it. */
function best(part: WatchedPart, { server }: Kind): RequiredLevel {
  return { stateless: 'l3', stateful: part.stateful, sse: 'l2' }[server] as RequiredLevel;
}

/** Lets so many work at once; the others wait for their turn. */
function lanes(free: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

async function rollout(part: WatchedPart, row: WatchRow): Promise<void> {
  const { required } = row;
  const began = performance.now();
  const start = () => part.start(row);
  const tuning = {
    watch: JSON.stringify({
      ...WATCH,
      ...(part.settle && { settle: part.settle }),
      require: required,
    }),
  };
  await inPlace(
    { name: `watch-${part.name}`, start, tuning },
    async ({ inputs, verify, ledger }) => {
      const { code, report, progress } = await verify(
        await inputs('good', { 'rollback-command': 'true', 'wait-timeout': '60s' }),
      );
      const watched = report?.watch?.[0];
      row.exit = code;
      row.seconds = (performance.now() - began) / 1000;
      if (watched) {
        const { level, protocols } = watched;
        Object.assign(row, { reached: level, lost: lost(watched), protocol: spoken(protocols) });
      }
      const passes = row.expected.includes(required);
      const shown = `${report?.reason}\n${JSON.stringify(watched?.failures.slice(0, 20), null, 1)}\n${progress}`;
      expect(row.expected, shown).toContain(watched?.level);
      expect({ code, result: report?.result, met: watched?.met }, shown).toEqual(
        passes
          ? { code: 0, result: 'passed', met: true }
          : { code: 1, result: 'failed', met: false },
      );
      if (!passes) {
        expect(report?.failedCheck, shown).toBe('zero-downtime');
        expect(row.lost, shown).not.toBe('nothing');
      }
      expect(ledger.entries()).toEqual(['deploy started', 'deploy ended']);
    },
  );
}

function spoken(protocols: WatchResult['protocols']): string {
  return protocols
    .map(({ transport, protocolVersion }) => (transport === 'sse' ? 'HTTP+SSE' : protocolVersion))
    .join(', ');
}

/** What the watch saw go, in a few words. */
function lost({ downtimeMs, lostCalls, sessions, probes }: WatchResult): string {
  const parts = [
    downtimeMs > 0 && `${(downtimeMs / 1000).toFixed(1)} s down`,
    lostCalls > 0 && `${lostCalls} calls`,
    probes.stream.failed > 0 && `${probes.stream.failed} streams`,
    sessions.endedAbruptly > 0 && `${sessions.endedAbruptly} sessions cut`,
    sessions.hung > 0 && `${sessions.hung} sessions hung`,
    sessions.lost > 0 && `${sessions.lost} sessions`,
    sessions.endedGracefully > 0 && `${sessions.endedGracefully} ended`,
  ];
  return parts.filter((one) => one !== false).join(', ') || 'nothing';
}
