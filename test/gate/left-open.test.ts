import { expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { leftOf } from '../../src/gate/left-open.ts';
import { HEADER } from '../deploy/supervised-place.ts';

type Decision = Extract<GateEvent, { type: 'decision' }>;

const decision = (
  phase: Decision['phase'],
  verdict: Decision['verdict'],
  check?: string,
): GateEvent => ({ type: 'decision', at: 1, phase, verdict, reason: 'x', ...(check && { check }) });

it.each<[string, GateEvent[], { promoteCommand?: string }, boolean]>([
  ['nothing was decided', [], {}, false],
  ['it was verified', [decision('verify', 'pass')], {}, true],
  ['the soak was cancelled', [decision('verify', 'pass'), decision('soak', 'cancelled')], {}, true],
  ['the soak failed', [decision('verify', 'pass'), decision('soak', 'fail', 'T3')], {}, false],
  [
    'an outside monitor failed it',
    [decision('verify', 'pass'), decision('soak', 'fail', 'monitor')],
    {},
    true,
  ],
  [
    'its rollout cut sessions',
    [decision('verify', 'pass'), decision('deploy', 'fail', 'zero-downtime')],
    {},
    true,
  ],
  [
    'its manifests will cut sessions',
    [decision('verify', 'pass'), decision('preflight', 'fail', 'grace-too-short')],
    {},
    true,
  ],
  ['only the candidate was verified', [decision('verify', 'pass')], { promoteCommand: 'x' }, false],
])('promise 4: what is live counts as verified or not: %s', (_name, events, settings, passed) => {
  const journal = { path: '', header: HEADER, events, notes: [] };
  expect(leftOf(journal, settings).passed).toBe(passed);
});
