import { loadSettings } from '../config/load.ts';
import { readTextFile } from '../entry/files.ts';
import { readManifestFiles } from '../entry/manifest-files.ts';
import { checkManifests } from '../preflight/check.ts';
import type { CheckedManifests } from '../preflight/finding.ts';
import { jsonText } from '../report/escape.ts';
import type { CliRequest } from './arguments.ts';
import { terminal } from './terminal.ts';

/**
 * `mcp-deploy-gate preflight <manifest…>`: what the manifests do to sessions. 1 where there is an error, 2 where something
 * could not be checked, 0 else. Throws SettingsError for a config file that is wrong, GateError for files that are not there.
 */
export async function preflight(
  request: Extract<CliRequest, { command: 'preflight' }>,
): Promise<number> {
  const { raw, paths, format } = request;
  const { env } = process;
  const options = { source: 'cli' as const, raw, readFile: readTextFile, env };
  const { manifestLevels } = await loadSettings({ ...options, endpointOptional: true });
  const files = await readManifestFiles(paths);
  const checked = await checkManifests(files, {
    ...(manifestLevels && { levels: manifestLevels }),
  });
  process.stdout.write(await rendered(checked, format));
  return exitCodeOf(checked);
}

async function rendered(
  checked: CheckedManifests,
  format: Extract<CliRequest, { command: 'preflight' }>['format'],
): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(checked)}\n`;
    case 'markdown':
      return (await import('../report/preflight/markdown.ts')).preflightMarkdown(checked);
    case 'text': {
      const { preflightText } = await import('../report/preflight/text.ts');
      return preflightText(checked, terminal(process.stdout));
    }
  }
}

/** What was not looked at is no success. */
function exitCodeOf({ findings, problems, servers }: CheckedManifests): number {
  if (findings.some(({ level }) => level === 'error')) return 1;
  return problems.length > 0 || servers.length === 0 ? 2 : 0;
}
