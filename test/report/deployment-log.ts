import type { EventOf, GateEvent, Phase } from '../../src/events.ts';
import { started } from './sample-log.ts';

/* Logs of whole deployments: a fleet that is rolled out and back, a blue-green switch. */

type Seen = Pick<EventOf<'probe'>, 'outcome' | 'ok' | 'version' | 'hash' | 'identity'>;

export const OLD: Seen = {
  outcome: 'served',
  ok: false,
  version: '1.4.0',
  hash: 'a'.repeat(64),
  identity: 'old',
};
export const NEW: Seen = {
  outcome: 'served',
  ok: true,
  version: '2.0.0',
  hash: 'b'.repeat(64),
  identity: 'ours',
};
export const BAD: Seen = { ...NEW, ok: false };
export const DOWN: Seen = { outcome: 'HTTP 502 text/html', ok: false };

/** As a phase that asks for no identity sees it. */
export const merely = ({ identity: _, ...seen }: Seen): Seen => ({ ...seen, ok: true });

export const LIVE = started.endpoint;
const GREEN = 'https://green.example.com/mcp';
const EU = 'https://eu.example.com/mcp';
const US = 'https://us.example.com/mcp';
const AP = 'https://ap-southeast.example.com/mcp';

type Outcome = EventOf<'phase-ended'>['outcome'];

export function phase(
  name: Phase,
  [from, until]: [from: number, until: number],
  outcome: Outcome,
  inner: readonly GateEvent[] = [],
): GateEvent[] {
  return [
    { at: from, type: 'phase-started', phase: name },
    ...inner,
    { at: until, type: 'phase-ended', phase: name, outcome },
  ];
}

/** A round at each of the times; `per` gives what the connections of an endpoint saw in the nth. */
export function rounds(
  name: Phase,
  times: readonly number[],
  per: Readonly<Record<string, (nth: number) => Seen | Seen[]>>,
): GateEvent[] {
  return times.flatMap((at, nth) =>
    Object.entries(per).flatMap(([endpoint, see]) => {
      const seen = see(nth);
      return (Array.isArray(seen) ? seen : [seen, seen, seen]).map(
        (one): GateEvent => ({
          at,
          type: 'probe',
          phase: name,
          round: nth + 1,
          endpoint,
          ...one,
        }),
      );
    }),
  );
}

export const every = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i * step);

const ended = (at: number, result: 'passed' | 'rolled-back'): GateEvent => ({
  at,
  type: 'run-ended',
  result,
  reason: 'As the log says.',
});

/** Three regions: rolled out one after the other; one is down and then fails in the soak; rolled back. */
export const fleet: GateEvent[] = [
  { ...started, endpoint: [EU, US, AP].join('\n') },
  ...phase(
    'preflight',
    [5, 400],
    'passed',
    rounds('preflight', [390], {
      [EU]: () => merely(OLD),
      [US]: () => merely(OLD),
      [AP]: () => merely(OLD),
    }),
  ),
  ...phase('deploy', [400, 42_000], 'done'),
  ...phase(
    'verify',
    [42_000, 60_000],
    'passed',
    rounds('verify', every(42_300, 2000, 9), {
      [EU]: (n) => (n < 2 ? OLD : n < 4 ? [OLD, NEW, NEW] : NEW),
      [US]: (n) => (n < 5 ? OLD : n < 7 ? [OLD, NEW, OLD] : NEW),
      [AP]: (n) => (n < 3 ? OLD : n < 4 ? [DOWN, DOWN, NEW] : NEW),
    }),
  ),
  ...phase(
    'soak',
    [60_000, 180_000],
    'failed',
    rounds('soak', every(60_100, 10_000, 12), {
      [EU]: () => NEW,
      [US]: (n) => (n < 6 ? NEW : n < 8 ? DOWN : BAD),
      [AP]: () => NEW,
    }),
  ),
  ...phase('rollback', [180_000, 191_000], 'done'),
  ...phase(
    'verify-rollback',
    [191_000, 199_000],
    'passed',
    rounds('verify-rollback', every(191_300, 2000, 4), {
      [EU]: (n) => merely(n < 1 ? NEW : OLD),
      [US]: (n) => merely(n < 2 ? NEW : OLD),
      [AP]: () => merely(OLD),
    }),
  ),
  ended(199_100, 'rolled-back'),
];

export const blueGreen: GateEvent[] = [
  { ...started, candidateEndpoint: GREEN },
  ...phase(
    'preflight',
    [5, 300],
    'passed',
    rounds('preflight', [290], { [LIVE]: () => merely(OLD) }),
  ),
  ...phase('deploy', [300, 12_000], 'done'),
  ...phase(
    'verify',
    [12_000, 14_000],
    'passed',
    rounds('verify', [12_300], { [GREEN]: () => NEW }),
  ),
  ...phase('promote', [14_000, 15_000], 'done'),
  ...phase(
    'verify-live',
    [15_000, 22_000],
    'passed',
    rounds('verify-live', every(15_300, 2000, 4), {
      [LIVE]: (n) => (n < 1 ? OLD : n < 3 ? [OLD, NEW, NEW] : NEW),
    }),
  ),
  ...phase(
    'soak',
    [22_000, 82_000],
    'passed',
    rounds('soak', every(22_100, 10_000, 6), { [LIVE]: () => NEW }),
  ),
  ...phase(
    'drain',
    [82_000, 112_000],
    'done',
    rounds('drain', every(82_100, 10_000, 3), { [LIVE]: () => merely(NEW) }),
  ),
  ...phase('retire', [112_000, 114_000], 'done'),
  ended(114_100, 'passed'),
];
