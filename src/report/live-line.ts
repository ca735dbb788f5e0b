import type { GateEvent, Phase } from '../events.ts';
import { visible, withoutCommands } from './escape.ts';
import { duration, plural } from './words.ts';
import { clip } from './wrap.ts';

/** What the live line knows: the phase, its state, and how many samples were taken in it. */
export interface LiveState {
  phase?: Phase;
  /** Since when, in milliseconds of the run. */
  since: number;
  /** Raw text. */
  message: string;
  samples: number;
  ended: boolean;
}

export const LIVE_START: LiveState = { since: 0, message: 'starting', samples: 0, ended: false };

const DOING: Record<Phase, string> = {
  preflight: 'reading the settings',
  deploy: 'deploying',
  verify: 'asking what is live',
  discard: 'discarding the candidate',
  promote: 'switching to the candidate',
  'verify-live': 'asking what is live after the switch',
  soak: 'watching what is live',
  drain: 'letting the sessions of the old version end',
  retire: 'retiring the old version',
  rollback: 'rolling back',
  'verify-rollback': 'asking what is live after the rollback',
  snapshot: 'recording',
};

/** The live line's state after one more event. Pure: the state given is left as it is. */
export function liveAfter(state: LiveState, event: GateEvent): LiveState {
  switch (event.type) {
    case 'phase-started':
      return {
        phase: event.phase,
        since: event.at,
        message: DOING[event.phase],
        samples: 0,
        ended: false,
      };
    case 'state':
      return { ...state, message: event.message };
    case 'probe':
      return { ...state, samples: state.samples + 1 };
    case 'command-started':
      return { ...state, message: `${event.role}-command is running`, since: event.at };
    case 'command-ended':
      return { ...state, message: `${event.role}-command ended` };
    case 'run-ended':
      return { ...state, ended: true };
    default:
      return state;
  }
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** The line at `now` (milliseconds of the run), of at most `width` columns; empty when there is nothing to wait for. */
export function liveLine(state: LiveState, now: number, width: number): string {
  if (state.ended || state.phase === undefined) return '';
  const frame = FRAMES[Math.floor(now / 100) % FRAMES.length];
  const seconds = Math.max(0, Math.floor((now - state.since) / 1000));
  const facts = [
    seconds > 0 ? duration(seconds * 1000) : '',
    state.samples > 0 ? plural(state.samples, 'sample') : '',
  ].filter(Boolean);
  const text = `${frame} ${state.phase}: ${visible(state.message)}`;
  const end = facts.map((fact) => ` · ${fact}`).join('');
  return withoutCommands(`${clip(text, Math.max(0, width - end.length))}${end}`);
}
