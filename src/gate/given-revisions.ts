import { hasChanged, type Revision } from '../decide/revision.ts';
import type { Deployment } from './deployment.ts';
import { readRevision } from './revision.ts';
import type { Run } from './run.ts';

/**
 * The revisions of a deployment before this run: as the deploy step said, else the one that is live as the gate begins.
 * Asked again before a rollback, that one shows what somebody else deployed meanwhile. Where both are known they tell
 * whether that deployment changed anything.
 */
export async function givenRevisions(run: Run): Promise<Pick<Deployment, 'revisions' | 'changed'>> {
  const { mode, previousRevision, expectedRevision, revisionCommand } = run.settings;
  const asks = mode === 'gate' && expectedRevision === undefined && revisionCommand !== undefined;
  const before = given(run, 'before', 'previous-revision', previousRevision);
  const deployed = asks
    ? await readRevision(run, 'deployed')
    : given(run, 'deployed', 'expected-revision', expectedRevision);
  return { revisions: { before, deployed }, changed: hasChanged(before, deployed) };
}

function given(
  run: Run,
  when: 'before' | 'deployed',
  name: string,
  value: string | undefined,
): Revision {
  if (value === undefined) return { state: 'unknown', why: `${name} is not given` };
  run.emit({ type: 'revision', when, revision: value });
  return { state: 'known', value };
}
