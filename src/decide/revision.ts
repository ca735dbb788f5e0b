/** What `revision-command`, or a setting, says is live. */
export type Revision =
  | { state: 'known'; value: string }
  /** It was asked and named nothing: nothing is deployed yet. */
  | { state: 'none' }
  /** Nobody was asked, or the answer cannot be used; `why` is a clause. */
  | { state: 'unknown'; why: string };

/** Whether what is live is what this run deployed. */
export type Ownership =
  | { owner: 'ours' }
  | { owner: 'somebody-else'; live: string; ours: string }
  | { owner: 'unknown'; why: string };

/** Whose deployment is live now, going by revisions alone (design, "Ours or somebody else's"). Pure. */
export function ownerOf(ours: Revision, live: Revision): Ownership {
  if (ours.state !== 'known') {
    const why = ours.state === 'none' ? 'no revision was live after the deployment' : ours.why;
    return { owner: 'unknown', why };
  }
  if (live.state === 'none') return { owner: 'unknown', why: 'revision-command names no revision' };
  if (live.state === 'unknown') return { owner: 'unknown', why: live.why };
  return live.value === ours.value
    ? { owner: 'ours' }
    : { owner: 'somebody-else', live: live.value, ours: ours.value };
}

/** Whether a deployment changed the revision; undefined where that is not known. Pure. */
export function hasChanged(before: Revision, after: Revision): boolean | undefined {
  if (before.state === 'unknown' || after.state === 'unknown') return undefined;
  if (after.state === 'none') return before.state === 'none' ? false : undefined;
  return before.state === 'none' || before.value !== after.value;
}

/** The text of a known revision. */
export function revisionText(revision: Revision): string | undefined {
  return revision.state === 'known' ? revision.value : undefined;
}
