import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { job } from './job.ts';

describe.concurrent('a dry run of the action', () => {
  it(
    'shows the plan in log and summary, passes, has no result, and leaves nothing to post',
    job(async ({ server, run, workspace }) => {
      const asked = server.seen.length;
      const step = await run({
        'dry-run': 'true',
        'deploy-command': 'echo ran > deployed',
        'rollback-command': server.undo,
      });
      expect(step).toMatchObject({ conclusion: 'success', problems: [] });
      expect(step.outputs).toEqual({});
      expect(step.log.join('\n')).toContain('Dry run: a rolling update');
      expect(step.summary).toContain('## 📋 Dry run: a rolling update');
      expect(step.summary).toContain('echo ran > deployed');
      expect(step.annotations).toEqual([]);
      expect(step.post).toMatchObject({ conclusion: 'success', annotations: [], summary: '' });
      expect(existsSync(join(workspace, 'deployed'))).toBe(false);
      expect(server.seen).toHaveLength(asked);
    }),
  );

  it(
    'fails where the settings are wrong',
    job(async ({ run }) => {
      const step = await run({ 'dry-run': 'true', snapshot: 'nowhere.json' });
      expect(step.conclusion).toBe('failure');
      expect(step.annotations.map(({ message }) => message).join()).toContain('nowhere.json');
    }),
  );
});
