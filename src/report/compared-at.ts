import type { Report } from './report-shape.ts';

/** True where a blue-green run ended before its switch: all that it verified is the candidate. */
export function endedBeforeSwitch({ candidateEndpoints, phases }: Report): boolean {
  return candidateEndpoints !== undefined && !phases.some(({ phase }) => phase === 'promote');
}

/** The address that served what was compared with the snapshot; the candidate's own where it never became live. */
export function comparedAt(report: Report): string | undefined {
  const { candidateEndpoints, endpoints } = report;
  const wasLive = report.phases.some(({ phase }) => phase === 'verify-live');
  return (wasLive ? undefined : candidateEndpoints?.[0]) ?? endpoints[0];
}

/** When that address serves it again, where it does not do so now: `, once …`; else nothing. */
export function whenServed(report: Report): string {
  const gone =
    report.result === 'rolled-back' ||
    report.commands.some(({ role, ended }) => role === 'discard' && ended !== undefined);
  return gone ? ', once the new version is deployed again' : '';
}
