import type { WatchFacts } from './facts.ts';
import type { Cause } from './failures.ts';
import { callHint, downtimeHint } from './hints.ts';

/** A level's reason, and what to do next. Raw text of a server may stand in them. */
export interface Words {
  reason: string;
  hint?: string;
}

const DOCS = 'docs/zero-downtime.md';
/** Characters of one answer that a reason quotes. */
const MAX_QUOTE = 160;

/** New sessions failed. */
export function downtime(facts: WatchFacts): Words {
  const { probes, outages, outagesLeftOut, longestOutage, downtimeMs } = facts;
  const { ok, failed } = probes.new;
  const cause = facts.cause('new');
  const why = because(cause);
  if (ok === 0)
    return {
      reason: `None of ${amount(failed, 'new session')} worked, from the beginning to the end${why}`,
      hint: `Look whether the endpoint and its credentials are right, and whether the old version was live when the watch began: see ${DOCS}#downtime`,
    };
  const { minMs, maxMs } = longestOutage ?? { minMs: 0, maxMs: 0 };
  const [least, most] = [span(minMs), span(maxMs)];
  const range = minMs === 0 ? `up to ${most}` : least === most ? most : `${least} to ${most}`;
  const several = outages.length + outagesLeftOut > 1;
  const length = several
    ? `${outages.length + outagesLeftOut} outages of ${span(downtimeMs)} in all, the longest of ${range}`
    : `an outage of ${range}`;
  const open = outages.at(-1)?.until === undefined && outagesLeftOut === 0;
  const still = several ? '; the last one' : ', which';
  return {
    reason: `${failed} of ${amount(ok + failed, 'new session')} failed, ${length}${open ? `${still} had not ended when the watch did` : ''}${why}`,
    hint: downtimeHint(cause),
  };
}

/** Calls were lost, or streams and sessions cut. */
export function worseThanLost(facts: WatchFacts): Words {
  const { sessions, lostCalls, probes } = facts;
  const cut = sessions.endedAbruptly;
  // A stream that was all of a session is told with it.
  const streams = Math.max(0, probes.stream.failed - cut);
  const told = [
    lostCalls > 0 && `${amount(lostCalls, 'call')} got no result`,
    cut > 0 && `${cut} of ${amount(sessions.total, 'session')} ${cut === 1 ? 'was' : 'were'} cut`,
    streams > 0 && `${amount(streams, 'stream')} broke off`,
    sessions.hung > 0 &&
      `${sessions.hung} of ${amount(sessions.total, 'session')} ${sessions.hung === 1 ? 'hangs' : 'hang'}: nothing answers in ${sessions.hung === 1 ? 'it' : 'them'} although new sessions work`,
  ].filter((text) => text !== false);
  const onlyHung = cut + streams === 0 && sessions.hung > 0;
  // The calls that got no result are how it is known that a session hangs.
  const hangs = onlyHung && (lostCalls === 0 || facts.cause('call')?.failure === 'timeout');
  const loss = hangs ? 'hung' : lostCalls > 0 ? 'call' : 'cut';
  const cause =
    loss === 'call' ? facts.cause('call') : (facts.cause('broken') ?? facts.cause('stream'));
  return {
    reason: `No downtime, but ${joined(told)}${loss === 'hung' ? '.' : because(cause)}`,
    hint: HINTS[loss](cause),
  };
}

const HINTS: Record<'call' | 'cut' | 'hung', (cause: Cause | undefined) => string> = {
  call: callHint,
  cut: () =>
    `The old version went while streams were open. End each one properly before the process exits (the end of the response, or the result of subscriptions/listen): see ${DOCS}#streams-that-break-off`,
  hung: () =>
    `Their connections lead to an instance that is gone, and nothing told the client. Let the old version close its connections before it goes, and look at timeouts of the proxy: see ${DOCS}#sessions-that-hang`,
};

/** No downtime; of calls and sessions nothing is known. */
export function leftOpen({ held, sessions }: WatchFacts): Words {
  const nothing =
    sessions.total === 0 ? 'no session was held' : 'no call was answered in a held session';
  return {
    reason: `No downtime; whether calls and sessions survive is not known, for ${nothing}${held?.why === undefined ? '.' : `: ${quoted(held.why)}`}`,
    hint: `Let the watch hold at least one session, and go on for several intervals: see ${DOCS}#not-proven`,
  };
}

/** Held sessions had to begin anew. */
export function lost(facts: WatchFacts): Words {
  const { sessions, versions, streamless } = facts;
  const anew = sessions.endedGracefully - streamless;
  const { total } = sessions;
  const all = amount(total, 'session');
  const newest = versions.length === 2 ? versions[1] : undefined;
  const who = newest === undefined ? 'the new version' : quoted(newest, 60);
  const told = [
    sessions.lost > 0 &&
      `${sessions.lost} of ${all} ${sessions.lost === 1 ? 'was' : 'were'} lost: ${who} does not know ${sessions.lost === 1 ? 'it' : 'them'}`,
    anew > 0 &&
      `${anew} of ${all} ${anew === 1 ? 'was' : 'were'} ended properly, and had to begin anew`,
    streamless > 0 &&
      `${streamless} of ${all} could not open ${streamless === 1 ? 'its stream' : 'their streams'} again`,
  ].filter((text) => text !== false);
  return {
    reason: `${told.join('. ')}. There was no downtime, and no call was lost.`,
    hint: `Sessions that live in the memory of one process need affinity to it until they end, or a store that all versions read, or no sessions at all: see ${DOCS}#lost-sessions`,
  };
}

/** All is well. */
export function allKept({ probes, sessions, held, versions, expectedVersion }: WatchFacts): Words {
  const from = versions[0] ?? '';
  const to = expectedVersion ?? versions.at(-1) ?? '';
  const kept =
    sessions.total === 1 ? 'the held session was kept' : `all ${sessions.total} sessions were kept`;
  const fewer = held?.why === undefined ? '' : ` More could not be held: ${quoted(held.why)}`;
  return {
    reason: `${quoted(from, 60)} became ${quoted(to, 60)}: none of ${amount(probes.new.ok, 'new session')} failed, none of ${amount(probes.call.ok + probes.slow.ok, 'call')} was lost, and ${kept}.${fewer}`,
  };
}

/** Of a watch that proves nothing: what it saw all the same. */
export function seenAnyway(
  words: Words,
  { sessions, lostCalls, probes, stalled }: WatchFacts,
): Words {
  const told = [
    stalled > 0 && amount(probes.new.failed, 'failed new session'),
    lostCalls > 0 && amount(lostCalls, 'lost call'),
    sessions.lost > 0 && amount(sessions.lost, 'lost session'),
    sessions.endedAbruptly > 0 && amount(sessions.endedAbruptly, 'cut session'),
    sessions.hung > 0 && amount(sessions.hung, 'hanging session'),
    probes.stream.failed > 0 && amount(probes.stream.failed, 'broken stream'),
  ].filter((text) => text !== false);
  return told.length === 0
    ? words
    : { ...words, reason: `${words.reason} It saw ${joined(told)} all the same.` };
}

/** `1 call`, `12 calls`. */
export function amount(n: number, one: string): string {
  return `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${one}${n === 1 ? '' : 's'}`;
}

/** `300 ms`, `1.2 s`, `14 s`, `3 min 5 s`. Takes milliseconds. */
export function span(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ''}`;
}

function because(cause: Cause | undefined): string {
  return cause ? `: ${quoted(cause.why)}` : '.';
}

/** What something said, shortened. At the end of a sentence it gets a full stop. */
export function quoted(text: string, max?: number): string {
  const short = text.trim().slice(0, max ?? MAX_QUOTE);
  return max !== undefined || /[.!?]$/.test(short) ? short : `${short}.`;
}

const joined = (texts: readonly string[]): string =>
  texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
