import type { WatchRecord } from '../decide/watch/record.ts';
import { isJsonObject } from '../json.ts';

type Check = (value: unknown) => boolean;

const amount: Check = (value) => typeof value === 'number' && value >= 0;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const among =
  (...names: string[]): Check =>
  (value) =>
    names.includes(value as string);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const probe = among('call', 'slow');
const failure = among(
  'connect',
  'reset',
  'timeout',
  'status',
  'refused',
  'limited',
  'unknown-session',
  'rpc-error',
  'protocol',
);

/** What is judged by must be there and of the right kind. */
const MEMBERS: Record<WatchRecord['type'], Record<string, Check>> = {
  'watch-started': {
    time: text,
    gateVersion: text,
    endpoint: text,
    sessions: amount,
    intervalMs: amount,
    timeoutMs: amount,
    maxDurationMs: amount,
    tool: maybe(text),
  },
  protocol: {
    era: among('modern', 'legacy'),
    protocolVersion: text,
    transport: among('streamable-http', 'sse'),
    stateful: flag,
    streams: flag,
  },
  held: { sessions: amount, why: maybe(text) },
  new: { ms: amount, ok: flag, version: maybe(text), failure: maybe(failure), why: maybe(text) },
  calls: { probe, ok: amount, slowestMs: amount },
  'lost-call': { probe, ms: amount, session: amount, failure, why: text },
  'lost-calls': { probe, count: amount },
  'session-started': {
    session: amount,
    version: maybe(text),
    replaces: maybe(amount),
    gapMs: maybe(amount),
  },
  'stream-started': { session: amount },
  'stream-ended': {
    session: amount,
    how: among('clean', 'broken'),
    why: text,
    againMs: maybe(amount),
  },
  'session-ended': {
    session: amount,
    how: among('lost', 'closed', 'broken', 'hung'),
    why: text,
  },
  late: { ms: amount },
  'watch-ended': {
    why: among('asked', 'max-duration', 'owner-gone', 'recording-full', 'broke-off'),
  },
};

/** Whether a line of a recording is one that a recorder could have written. */
export function isWatchRecord(value: unknown): value is WatchRecord {
  if (!isJsonObject(value) || !amount(value.at) || typeof value.type !== 'string') return false;
  if (!Object.hasOwn(MEMBERS, value.type)) return false;
  if (value.type === 'new' && value.ok === false && !(failure(value.failure) && text(value.why)))
    return false;
  const members = Object.entries(MEMBERS[value.type as WatchRecord['type']]);
  return members.every(([name, check]) => check(value[name]));
}
