import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchResult } from '../../src/decide/watch/result.ts';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import { type SdkV1Options, startSdkV1 } from '../fixtures/servers/sdk-v1.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cli-watch-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const serve = (mode: SdkV1Options['mode'], version: string, port = 0) =>
  startSdkV1({ mode, name: 'shop', version, port });

/** Watches a server that is stopped and started again as version 2.0.0, and is interrupted when that answers. */
async function watchRestart(mode: SdkV1Options['mode'], flags: readonly string[]): Promise<CliEnd> {
  let server = await serve(mode, '1.0.0');
  const { port, pathname } = new URL(server.url);
  let step = 0;
  const restart = async () => {
    await server.close();
    server = await serve(mode, '2.0.0', Number(port));
  };
  try {
    return await cli(
      ['watch', `http://127.0.0.1:${port}${pathname}`, '--interval', '100ms', ...flags],
      {
        cwd,
        onStderr(text, child) {
          if (step === 0 && text.includes('version 1.0.0 answers')) {
            step++;
            void restart();
          } else if (step === 1 && text.includes('version 2.0.0 answers')) {
            step++;
            child.kill('SIGINT');
          }
        },
      },
    );
  } finally {
    await server.close();
  }
}

describe.concurrent('watch', () => {
  test('says what a restart lost, and exits 1 where a level was asked for', async () => {
    const { code, stdout, stderr } = await watchRestart('stateful', ['--require', 'l2']);
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('L2 is required');
    expect(stdout).toMatch(/Versions +1\.0\.0; then 2\.0\.0/);
    expect(stderr).toMatch(/session \d is lost/);
  });

  test('exits 0 where nothing was asked for, and writes JSON and a page', async () => {
    const page = join(cwd, 'rollout.html');
    const { code, stdout } = await watchRestart('stateful', ['--format', 'json', '--html', page]);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as WatchResult;
    expect(result).toMatchObject({ met: true, versions: ['1.0.0', '2.0.0'], ended: 'asked' });
    expect(result.level).not.toBe('l3');
    expect(result.sessions.kept).toBeLessThan(result.sessions.total);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('2.0.0');
  });

  test('a page that cannot be written changes no exit code', async () => {
    const { code, stderr, stdout } = await watchRestart('stateless', [
      ...['--format', 'markdown', '--html', join(cwd, 'x'.repeat(300))],
    ]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('warning: ');
    expect(stdout).toContain('2.0.0');
  });

  test('ends by itself, says that one version alone was seen, and fails a required level', async () => {
    const server = await serve('stateless', '1.0.0');
    try {
      const { code, stdout } = await cli(
        ['watch', server.url, '--max-duration', '1s', '--interval', '100ms', '--require', 'l1'],
        { cwd },
      );
      expect(code).toBe(1);
      expect(stdout).toContain('Not proven');
    } finally {
      await server.close();
    }
  });

  test('exits 5 where there is nothing to hold', async () => {
    const server = await serve('stateless', '1.0.0');
    await server.close();
    const { code, stdout } = await cli(
      ['watch', server.url, '--max-duration', '1s', '--interval', '100ms', '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ level: expect.stringMatching(/none|not-proven/) });
  });

  test.each([
    [['--sessions', '0'], /--sessions/],
    [['--interval', '1'], /--interval.*unit/],
    [['--require', 'l4'], /--require/],
    [['--profile', 'lax'], /--profile/],
    [['--samples', '3'], /`watch` has no flag `--samples`/],
  ])('%j is wrong usage, before anything is asked', async (flags, said) => {
    const { code, stderr, stdout } = await cli(['watch', 'http://127.0.0.1:9/mcp', ...flags], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stdout).toBe('');
  });
});
