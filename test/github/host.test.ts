import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createLog } from '../../src/entry/log.ts';
import { createRedactor } from '../../src/entry/redact.ts';
import { githubHost } from '../../src/github/host.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a state that cannot be written warns, and keeps no rollback from running', () => {
  vi.stubEnv('GITHUB_STATE', join(import.meta.dirname, 'gone', 'state'));
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const redactor = createRedactor();
  const log = createLog(redactor);
  githubHost(log, redactor);
  log.emit({ type: 'command-started', role: 'rollback', command: 'true', timeoutMs: 1000 });
  expect(log.events).toHaveLength(1);
  expect(printed).toContain('::warning::');
  expect(printed).toContain('running rollback-command');
});
