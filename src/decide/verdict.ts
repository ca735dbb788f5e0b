/** Results of design: what a run ended with. A configuration error and a dry run have none. */
export const RESULTS = [
  'passed',
  'failed',
  'rolled-back',
  'rollback-failed',
  'inconclusive',
  'superseded',
  'cancelled',
] as const;
export type Result = (typeof RESULTS)[number];

/** The CLI's exit code of each result; 2 is wrong usage or configuration. */
export const EXIT_CODES: Record<Result, number> = {
  passed: 0,
  failed: 1,
  'rolled-back': 3,
  'rollback-failed': 4,
  inconclusive: 5,
  superseded: 6,
  cancelled: 130,
};

export type Identity = 'ours' | 'old' | 'unknown';

export type RollbackOutcome = 'not-needed' | 'skipped' | 'done' | 'failed';
export type VerifiedBy = 'baseline' | 'earlier-contract' | 'recheck';
