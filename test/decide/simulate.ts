import type { Answer, ContractId, Evidence, Round } from '../../src/decide/answer.ts';
import { proveRollback, type RollbackProof } from '../../src/decide/rollback-proof.ts';
import { decideVerification, type Verification } from '../../src/decide/verification.ts';

export const id = (name: string): ContractId => ({
  era: 'legacy',
  hash: name,
  neutralHash: `n-${name}`,
});

/** The deployed version, the one before it, and what they serve. */
export const v1 = (more: Partial<Extract<Answer, { kind: 'served' }>> = {}): Answer => ({
  kind: 'served',
  id: id('one'),
  version: '1.0.0',
  equalsSnapshot: false,
  failures: ['T5'],
  undecided: [],
  ...more,
});
export const v2 = (more: Partial<Extract<Answer, { kind: 'served' }>> = {}): Answer => ({
  kind: 'served',
  id: id('two'),
  version: '2.0.0',
  equalsSnapshot: true,
  failures: [],
  undecided: [],
  ...more,
});
export const v2drifted = (): Answer =>
  v2({ id: id('two-broken'), equalsSnapshot: false, failures: ['T5'] });
export const http = (status: number, retryAfterMs?: number): Answer => ({
  kind: 'error',
  error: 'http',
  status,
  message: `HTTP ${status}`,
  ...(retryAfterMs && { retryAfterMs }),
});
export const error = (kind: Extract<Answer, { kind: 'error' }>['error']): Answer => ({
  kind: 'error',
  error: kind,
  message: kind,
});
export const denied = (): Answer => ({ kind: 'denied', check: 'H3', message: 'HTTP 401' });
export const blocked = (): Answer => ({ kind: 'blocked', check: 'H5', message: 'challenge' });
export const notMcp = (): Answer => ({ kind: 'not-mcp', check: 'H2', message: 'a login page' });

/** What three fresh connections get at a second of the story. */
export type World = (second: number) => Answer[];
export const all = (answer: Answer): Answer[] => [answer, answer, answer];

export interface Story {
  world: World;
  evidence?: Partial<Evidence>;
  /** Seconds. */
  wait?: number;
  threshold?: number;
  versionFromBeside?: boolean;
}

export type Told = {
  verdict: Exclude<Verification['verdict'], 'continue'>;
  second: number;
  decision: Verification;
  rounds: Round[];
};

/** Plays a story second by second on the gate's clock: a round every 2 s that takes 100 ms, until the gate decides. */
export function play(story: Story): Told {
  const evidence: Evidence = { earlier: [], ...story.evidence };
  const deadlineAt = (story.wait ?? 60) * 1000;
  const known = evidence.baseline !== undefined;
  const rules = {
    failureThreshold: story.threshold ?? 2,
    startedAt: 0,
    deadlineAt,
    before: { answered: known, accepted: known },
    ...(story.versionFromBeside && { versionFromBeside: true }),
  };
  const rounds: Round[] = [];
  for (let at = 0; at < deadlineAt + 600_000; ) {
    rounds.push({ startedAt: at, endedAt: at + 100, answers: story.world(at / 1000) });
    const decision = decideVerification(rounds, evidence, rules, at + 100);
    if (decision.verdict !== 'continue')
      return { verdict: decision.verdict, second: at / 1000, decision, rounds };
    at = Math.max(at + 2000, decision.notBefore ?? 0);
  }
  throw new Error('the gate never decided');
}

/** Plays the time after a rollback command ended, until it is proven or the deadline passed. */
export function playRollback(
  world: World,
  failed: Parameters<typeof proveRollback>[1],
  evidence: Partial<Evidence> = {},
  seconds = 60,
): { proof: RollbackProof; second: number } {
  const rounds: Round[] = [];
  for (let at = 0; at < seconds * 1000 + 120_000; at += 2000) {
    rounds.push({ startedAt: at, endedAt: at + 100, answers: world(at / 1000) });
    const rules = {
      failureThreshold: 2,
      deadlineAt: seconds * 1000,
      endAt: seconds * 1000 + 60_000,
    };
    const proof = proveRollback(rounds, failed, { earlier: [], ...evidence }, rules, at + 100);
    if (proof.verdict !== 'continue') return { proof, second: at / 1000 };
  }
  throw new Error('never decided');
}
