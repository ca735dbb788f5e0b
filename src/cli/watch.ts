import { loadSettings } from '../config/load.ts';
import { secretsOf } from '../config/secrets.ts';
import type { Settings, WatchSettings } from '../config/settings.ts';
import type { Credentials } from '../connect/target.ts';
import { createWatchJudge } from '../decide/watch/judge.ts';
import type { WatchResult } from '../decide/watch/result.ts';
import { credentialsOf } from '../entry/credentials.ts';
import { readTextFile, writeTextFile } from '../entry/files.ts';
import { learnSecrets } from '../entry/learn-secrets.ts';
import { createRedactor } from '../entry/redact.ts';
import { cancelOnSignals } from '../entry/signals.ts';
import { healthAddress } from '../gate/health-address.ts';
import { jsonText } from '../report/escape.ts';
import type { WatchTarget } from '../watch/watch-target.ts';
import { startWatch } from '../watch/watcher.ts';
import type { CliRequest, Format } from './arguments.ts';
import { terminal } from './terminal.ts';
import { watchProgress } from './watch-progress.ts';

/**
 * `mcp-deploy-gate watch <endpoint>`: holds sessions until Ctrl-C or `max-duration`, and prints what became of them. Exit 1
 * where `require` was missed, 5 where no session could be held.
 */
export async function watch(request: Extract<CliRequest, { command: 'watch' }>): Promise<number> {
  const { env } = process;
  const { raw, format, quiet, html } = request;
  const options = { source: 'cli' as const, raw, watch: request.watch, readFile: readTextFile };
  const settings = await loadSettings({ ...options, env });
  const redactor = createRedactor();
  const secrets = secretsOf(settings);
  for (const secret of secrets) redactor.add(secret);
  const credentials = credentialsOf({ settings, env, mask: learnSecrets(secrets, redactor.add) });
  const watched = settings.watch as WatchSettings;
  const { expectedVersion } = settings;
  const judge = createWatchJudge({
    ...(watched.require && { required: watched.require }),
    ...(expectedVersion !== undefined && { expectedVersion }),
  });
  const progress = watchProgress({ quiet, result: judge.result });

  const began = performance.now();
  const watcher = startWatch(targetOf(settings, credentials), watched, {
    clock: () => performance.now() - began,
    onRecord(record) {
      const clean = redactor.value(record);
      judge.add(clean);
      progress.add(clean);
    },
  });
  const cancellation = cancelOnSignals(() => void watcher.stop('asked'));
  try {
    const held = await watcher.held;
    await watcher.ended;
    const result = judge.result();
    progress.close();
    process.stdout.write(await rendered(result, format));
    if (html !== undefined) await writePage(html, result);
    return result.met ? (held.sessions === 0 ? 5 : 0) : 1;
  } finally {
    progress.close();
    cancellation.release();
  }
}

function targetOf(settings: Settings, credentials: Credentials): WatchTarget {
  const url = new URL(settings.endpoint);
  const { transport, protocolVersion, versionFrom } = settings;
  const healthUrl = healthAddress(settings, settings.endpoint);
  return {
    url,
    transport,
    protocolVersion,
    credentials: credentials.forResource?.(url) ?? credentials,
    env: process.env,
    ...(versionFrom && { versionFrom }),
    ...(healthUrl && { healthUrl }),
  };
}

async function writePage(path: string, result: WatchResult): Promise<void> {
  const { watchPage } = await import('../report/watch-page/watch-page.ts');
  try {
    await writeTextFile(path, watchPage([result]));
  } catch (error) {
    // Reporting never changes the verdict.
    process.stderr.write(`warning: ${(error as Error).message}\n`);
  }
}

async function rendered(result: WatchResult, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(result)}\n`;
    case 'markdown':
      return (await import('../report/watch-markdown.ts')).watchMarkdown([result]);
    case 'text': {
      const { watchText } = await import('../report/watch-terminal.ts');
      const { color, width } = terminal(process.stdout);
      return watchText(result, { color, width });
    }
  }
}
