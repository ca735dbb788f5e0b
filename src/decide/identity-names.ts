import type { Identity } from './verdict.ts';

/** What the identities are called where several of them answer. */
export type IdentityNames = Record<Identity, string>;

export const DEPLOYMENT: IdentityNames = {
  ours: 'the new version',
  old: 'the old version',
  unknown: 'a version that cannot be told apart',
};

/** After a rollback: what equals nothing from before the deployment is the version that failed. */
export const AFTER_ROLLBACK: IdentityNames = {
  ours: 'the failed version',
  old: 'the previous version',
  unknown: 'a version that cannot be told apart',
};
