import type { Report, ReportCommand } from './report-shape.ts';
import { commandEnd, duration, oneLine, shortHash } from './words.ts';

/** What is to be said of the deployment itself: raw texts, a name and a sentence each; empty where the run changed nothing. */
export function deploymentFacts(report: Report): [name: string, text: string][] {
  const { before, revisions, commands } = report;
  const facts: [string, string][] = [];
  if (before) {
    const who = [before.serverName, before.serverVersion].filter(Boolean).join(' ') || 'unnamed';
    facts.push(['Live before', `${who}, contract ${shortHash(before.hash)}`]);
  }
  const { previous, deployed } = revisions;
  if (previous !== undefined || deployed !== undefined) {
    const same = previous === deployed ? ' (unchanged)' : '';
    facts.push(['Revision', `${previous ?? 'not known'} → ${deployed ?? 'not known'}${same}`]);
  }
  for (const command of commands)
    facts.push([`${command.role}-command`, `${oneLine(command.command)} ${howItEnded(command)}`]);
  return facts;
}

function howItEnded({ ended }: ReportCommand): string {
  if (!ended) return 'was not seen to end: it may have run, and is not run again';
  return `ended with ${commandEnd(ended)} after ${duration(ended.durationMs)}`;
}
