import type { Report } from './report-shape.ts';

/** One argument as a POSIX shell reads it, whatever stands in it; as it is where that is safe. */
export function shellQuote(argument: string): string {
  if (/^[A-Za-z0-9_@%+:,./][A-Za-z0-9_@%+=:,./-]*$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

/** The command that writes the snapshot anew from the endpoint, to paste into a shell. */
export function refreshCommand(report: Report): string | undefined {
  const endpoint = report.endpoints[0];
  if (endpoint === undefined || !/^https?:/i.test(endpoint)) return undefined;
  const file = report.settings.snapshot ?? 'tools-snapshot.json';
  return `npx mcp-deploy-gate snapshot ${shellQuote(endpoint)} -o ${shellQuote(file)}`;
}
