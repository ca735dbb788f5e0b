import type { WatchResult } from '../decide/watch/result.ts';
import { truncateMiddle, visible, withoutCommands } from './escape.ts';
import { duration, grouped, plural } from './words.ts';
import { clip } from './wrap.ts';

const MAX_VERSION = 20;

/** What a watch has seen so far, in one line of at most `width` columns, fit for a terminal. */
export function watchLiveLine(result: WatchResult, width = 100): string {
  const { probes, sessions, lostCalls, versions, timeline, durationMs } = result;
  const { ok, failed } = probes.new;
  const alive = timeline.columns.at(-1)?.sessionsHeld ?? 0;
  const ended = sessions.total - sessions.kept;
  const names = [versions[0], versions.length > 1 ? versions.at(-1) : undefined].filter(
    (version) => version !== undefined,
  );
  const facts = [
    `watching ${duration(Math.floor(durationMs / 1000) * 1000)}`.replace('0 ms', '0 s'),
    `${plural(ok + failed, 'new session')}${failed > 0 ? `, ${grouped(failed)} failed` : ''}`,
    `${grouped(alive)} held${ended > 0 ? `, ${grouped(ended)} ended` : ''}`,
    lostCalls > 0 ? plural(lostCalls, 'lost call') : '',
    names.map((version) => truncateMiddle(version, MAX_VERSION)).join(' → '),
  ].filter(Boolean);
  return withoutCommands(clip(visible(facts.join(' · ')), width));
}
