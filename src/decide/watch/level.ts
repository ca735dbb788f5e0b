import type { WatchFacts } from './facts.ts';
import type { ReachedLevel, RequiredLevel } from './result.ts';
import { unproven } from './unproven.ts';
import {
  allKept,
  downtime,
  leftOpen,
  lost,
  seenAnyway,
  type Words,
  worseThanLost,
} from './words.ts';

/** The level that a watch proves, with the reason for it and what to do to reach the next. Reasons hold raw text. */
export function levelOf(facts: WatchFacts): Words & { level: ReachedLevel } {
  const { probes, sessions, lostCalls, limited, stalled } = facts;
  if (probes.new.failed > limited + stalled && !neverWorked(facts))
    return { level: 'none', ...downtime(facts) };
  const missing = unproven(facts);
  if (missing) return { level: 'not-proven', ...seenAnyway(missing, facts) };
  const cut = sessions.endedAbruptly + sessions.hung + probes.stream.failed;
  if (lostCalls > 0 || cut > 0) return { level: 'l1', ...worseThanLost(facts) };
  if (sessions.total === 0 || probes.call.ok === 0) return { level: 'l1', ...leftOpen(facts) };
  if (sessions.lost + sessions.endedGracefully > 0) return { level: 'l2', ...lost(facts) };
  return { level: 'l3', ...allKept(facts) };
}

/** What worked neither before nor after is no downtime of a rollout: a wrong address, say. */
function neverWorked({ held, probes }: WatchFacts): boolean {
  return held?.sessions === 0 && probes.new.ok === 0;
}

const RANK: Record<ReachedLevel, number> = { none: 0, 'not-proven': 0, l1: 1, l2: 2, l3: 3 };

/** Whether a level that was reached is at least the one that was asked for. */
export function meets(level: ReachedLevel, required: RequiredLevel | undefined): boolean {
  return required === undefined || RANK[level] >= RANK[required];
}
