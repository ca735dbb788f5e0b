import type { WatchRecord } from '../decide/watch/record.ts';
import { cleanUrl } from './clean-url.ts';
import { logLine } from './escape.ts';
import { duration, plural } from './words.ts';

const MAX_LINE = 500;
/** Of one kind; what comes then is counted in the result. */
const MAX_OF_A_KIND = 20;
/** In an outage there is one in each session and interval. */
const MAX_LOST_CALLS = 5;

/** Gives the line of progress that a record is worth, fit for a log or a terminal; undefined for most. Keeps what it needs to tell changes. */
export function watchProgressLines(): (record: WatchRecord) => string | undefined {
  const versions = new Set<string>();
  const told = new Map<string, number>();
  let failingSince: number | undefined;

  const text = (record: WatchRecord): string | undefined => {
    switch (record.type) {
      case 'watch-started': {
        const { sessions, intervalMs, maxDurationMs } = record;
        return `watching ${cleanUrl(record.endpoint)}: ${plural(sessions, 'session')}, a probe every ${duration(intervalMs)}, for ${duration(maxDurationMs)} at most`;
      }
      case 'protocol': {
        const { protocolVersion, transport, stateful } = record;
        return `it speaks ${protocolVersion} over ${transport}, ${stateful ? 'with sessions' : 'without sessions'}`;
      }
      case 'held':
        return `${plural(record.sessions, 'session')} held${record.why === undefined ? ': roll out now' : `: ${record.why}`}`;
      case 'new':
        return newSession(record);
      case 'session-ended':
        return `session ${record.session} ${ENDED[record.how]}: ${record.why}`;
      case 'stream-ended':
        return `the stream of session ${record.session} ${record.how === 'clean' ? 'ended' : 'broke'}: ${record.why}`;
      case 'lost-call':
        return `a call in session ${record.session} was lost: ${record.why}`;
      case 'watch-ended':
        return ENDS[record.why];
      case 'calls':
      case 'lost-calls':
      case 'session-started':
      case 'stream-started':
      case 'late':
        return undefined;
    }
  };

  const newSession = (record: Extract<WatchRecord, { type: 'new' }>): string | undefined => {
    if (!record.ok) {
      if (failingSince !== undefined) return undefined;
      failingSince = record.at;
      return `new sessions fail: ${record.why}`;
    }
    const since = failingSince;
    failingSince = undefined;
    if (since !== undefined) return `new sessions work again, after ${duration(record.at - since)}`;
    const { version } = record;
    if (version === undefined || versions.has(version) || versions.size > MAX_OF_A_KIND)
      return undefined;
    versions.add(version);
    return `version ${version} answers`;
  };

  return (record) => {
    const said = text(record);
    if (said === undefined) return undefined;
    const count = (told.get(record.type) ?? 0) + 1;
    told.set(record.type, count);
    const most = record.type === 'lost-call' ? MAX_LOST_CALLS : MAX_OF_A_KIND;
    if (count > most) return undefined;
    const more = count === most ? ' (the next ones are only counted)' : '';
    const at = `${(record.at / 1000).toFixed(1)}s`.padStart(7);
    return logLine(`${at}  ${said.replace(/\s*[\r\n]+\s*/g, ' ')}${more}`, MAX_LINE);
  };
}

const ENDED = {
  lost: 'is lost',
  closed: 'was closed',
  broken: 'was cut',
  hung: 'hangs',
} as const;

const ENDS: Record<Extract<WatchRecord, { type: 'watch-ended' }>['why'], string | undefined> = {
  asked: undefined,
  'max-duration': 'the maximum duration is over',
  'owner-gone': 'the process that it was for is gone',
  'recording-full': 'the recording is full',
  'broke-off': 'the recording breaks off',
};
