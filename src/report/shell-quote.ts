import { cleanUrl } from './clean-url.ts';
import { comparedAt } from './compared-at.ts';
import type { Report } from './report-shape.ts';

/** One argument as a POSIX shell reads it, whatever stands in it; as it is where that is safe. */
export function shellQuote(argument: string): string {
  if (/^[A-Za-z0-9_@%+:,./][A-Za-z0-9_@%+=:,./-]*$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

/**
 * The command that writes a snapshot anew, to paste into a shell. `source` is an endpoint, or `-- command args…` of a
 * stdio server, quoted already.
 */
export function refreshCommand(source: string, file: string): string {
  const start = `npx mcp-deploy-gate snapshot`;
  if (source.startsWith('-- ')) return `${start} -o ${shellQuote(file)} ${source}`;
  return `${start} ${shellQuote(cleanUrl(source))} -o ${shellQuote(file)}`;
}

/** The same for what a run asked; undefined where it asked nothing that could be asked again. */
export function refreshOf(report: Report): string | undefined {
  const source = comparedAt(report);
  if (source === undefined || !/^(https?:|-- )/i.test(source)) return undefined;
  return refreshCommand(source, report.settings.snapshot ?? 'tools-snapshot.json');
}
