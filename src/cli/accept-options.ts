import { type Problem, quoted } from '../config/problem.ts';
import { isDay, wrongLine } from '../config/text-rules.ts';
import type { Selectors } from './accept-select.ts';
import type { Taken } from './argument-tokens.ts';

/** What `accept` takes and writes. */
export interface AcceptOptions {
  select: Selectors;
  /** Absent: nothing is accepted, only `prune` works. */
  reason?: string;
  /** `YYYY-MM-DD`, the last day. */
  expires?: string;
  prune: boolean;
  dryRun: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_DAYS = 3660;

/** The flags of `accept` that are no settings. Says what is wrong with them. */
export function acceptOptions(taken: Taken, say: (problem: Problem) => void): AcceptOptions {
  const value = (name: string): string | undefined => taken.flags.get(name)?.[0];
  const has = (name: string): boolean => taken.flags.has(name);
  const select: Selectors = { all: has('all') };
  for (const name of ['rule', 'subject', 'pointer'] as const) {
    const given = value(name);
    if (given !== undefined) select[name] = given;
  }
  const fingerprint = value('fingerprint')?.trim().toLowerCase();
  if (fingerprint !== undefined) {
    if (/^[0-9a-f]{4,64}$/.test(fingerprint)) select.fingerprint = fingerprint;
    else {
      say({
        key: '--fingerprint',
        message: `\`--fingerprint\` is ${quoted(fingerprint)}: it is no fingerprint.`,
        fix: 'Write its first 4 to 64 hexadecimal digits, as the report prints it.',
      });
    }
  }
  const options: AcceptOptions = { select, prune: has('prune'), dryRun: has('dry-run') };
  const reason = value('reason')?.trim();
  const narrowed = has('all') || has('expires') || Object.keys(select).length > 1;
  if (reason === undefined && options.prune && !narrowed) return options;
  const wrong = reason === undefined ? 'is missing' : wrongReason(reason);
  if (wrong !== undefined) {
    say({
      key: '--reason',
      message: `\`--reason\` ${wrong}.`,
      fix: 'Say in one line why this change is fine: `--reason "nobody calls it since March"`.',
    });
  } else if (reason !== undefined) options.reason = reason;
  const expires = value('expires');
  if (expires !== undefined) {
    const day = lastDay(expires.trim(), new Date());
    if (day !== undefined) options.expires = day;
    else {
      say({
        key: '--expires',
        message: `\`--expires\` is ${quoted(expires)}: it is no day from today on.`,
        fix: 'Write a day, `2027-01-31`, or how long from today, `30d` or `6w`, up to ten years.',
      });
    }
  }
  return options;
}

function wrongReason(reason: string): string | undefined {
  const found = wrongLine(reason, 4096);
  if (found) return found.wrong;
  // The place that a pasted command leaves for it.
  return /[\p{L}\p{N}]/u.test(reason) ? undefined : 'holds no word';
}

/** `2027-01-31`, `30d` or `6w` from this day on (UTC) as `YYYY-MM-DD`; undefined for anything else and for days that are over. */
export function lastDay(text: string, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  if (isDay(text)) return text < today ? undefined : text;
  const [, count, unit] = /^(\d{1,5})([dw])$/.exec(text) ?? [];
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  if (!(days > 0 && days <= MAX_DAYS)) return undefined;
  return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
}
