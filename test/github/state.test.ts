import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { STATE_PROGRESS, save } from '../../src/github/state.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a state that cannot be written warns, and ends nothing', () => {
  vi.stubEnv('GITHUB_STATE', join(import.meta.dirname, 'gone', 'state'));
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  save(STATE_PROGRESS, 'started');
  expect(printed).toContain('::warning::');
});
