import type { GateEvent } from '../events.ts';
import { cleanUrl, withoutUserInfo } from './clean-url.ts';
import { logLine } from './escape.ts';
import { counted } from './preflight/words.ts';
import { watchTitle } from './watch-level.ts';
import { commandEnd, duration, oneLine, plural, shortHash } from './words.ts';

const MAX_LINE = 500;

/**
 * The one line of progress that an event is worth, fit for a log or a terminal; undefined for most. There is one per
 * change of state, none per poll.
 */
export function progressLine(event: GateEvent): string | undefined {
  const text = progressText(event);
  if (text === undefined) return undefined;
  const at = `${(event.at / 1000).toFixed(1)}s`.padStart(7);
  return logLine(`${at}  ${withoutUserInfo(text).replace(/\s*[\r\n]+\s*/g, ' ')}`, MAX_LINE);
}

function progressText(event: GateEvent): string | undefined {
  switch (event.type) {
    case 'run-started': {
      const { endpoint, snapshot, mode } = event;
      const against = snapshot ? ` against ${snapshot}` : '';
      const what = { gate: 'verifying', snapshot: 'recording', rollback: 'rolling back' }[mode];
      const endpoints = endpoint.split('\n').map(cleanUrl).filter(Boolean).join(', ');
      return `${what} ${endpoints}${mode === 'gate' ? against : ''}`;
    }
    case 'state':
      return `${event.phase}: ${event.message}`;
    case 'before':
      return event.kind === 'served' ? undefined : `before: ${event.message ?? 'nothing is live'}`;
    case 'contract':
      return event.of === 'baseline'
        ? `before: ${event.version === undefined ? '' : `version ${event.version}, `}contract ${shortHash(event.id.hash)}`
        : undefined;
    case 'revision':
      return `${WHEN[event.when]}: ${event.revision === undefined ? 'no revision' : `revision ${event.revision}`}`;
    case 'notice':
      return `${event.level}: ${event.message}${event.hint ? ` ${event.hint}` : ''}`;
    case 'decision': {
      const check = event.check && !event.reason.includes(event.check) ? ` (${event.check})` : '';
      return `${event.phase}: ${VERDICTS[event.verdict]}${check}: ${event.reason}`;
    }
    case 'command-started':
      return `running ${event.role}-command, at most ${duration(event.timeoutMs)}: ${oneLine(event.command)}`;
    case 'command-ended': {
      return `${event.role}-command ended with ${commandEnd(event)} after ${duration(event.durationMs)}`;
    }
    case 'rollback':
      return event.outcome === 'not-needed'
        ? undefined
        : `rollback ${event.outcome}: ${event.reason}`;
    case 'watched':
      return `watched ${cleanUrl(event.result.endpoint)}: ${watchTitle(event.result)}: ${event.result.reason}`;
    case 'manifests':
      return `manifests: ${counted(event.findings).toLowerCase()} in ${plural(event.files, 'file')}`;
    case 'snapshot-written':
      return `${event.path}: ${event.changed ? 'written' : 'unchanged'}`;
    case 'run-ended':
      return `result: ${event.result}`;
    case 'phase-started':
    case 'phase-ended':
    case 'probe':
    case 'served':
    case 'checks':
    case 'findings':
      return undefined;
  }
}

const WHEN = {
  before: 'before',
  deployed: 'deployed',
  'before-promote': 'live before the switch',
  'before-rollback': 'live before the rollback',
  'before-retire': 'live before the old version is retired',
  now: 'live now',
} as const;

const VERDICTS = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
  cancelled: 'cancelled',
} as const;
