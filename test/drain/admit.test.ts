import { expect, test } from 'vitest';
import { type Asked, admit, type Phase } from '../../src/drain/admit.ts';

const PHASES: Phase[] = ['serving', 'refusing', 'ending', 'closing'];
const asked = (given: Partial<Asked>): Asked => ({
  ...{ method: 'POST', wantsStream: false, session: false, requests: [] },
  ...given,
});

test.each<[string, Partial<Asked>, ReturnType<typeof admit>[]]>([
  ['a new session', { requests: ['initialize'] }, ['serve', 'refuse', 'refuse', 'refuse']],
  ['a call without a session', { requests: ['tools/call'] }, ['serve', 'serve', 'serve', 'refuse']],
  ['a body not read', { requests: undefined }, ['serve', 'read', 'read', 'read']],
  ['what is not MCP', { requests: [] }, ['serve', 'serve', 'serve', 'serve']],
  ['listen', { requests: ['subscriptions/listen'] }, ['serve', 'refuse', 'refuse', 'refuse']],
  ['a new stream', { method: 'GET', wantsStream: true }, ['serve', 'refuse', 'refuse', 'refuse']],
  ['a page', { method: 'GET' }, ['serve', 'serve', 'serve', 'refuse']],
  [
    'a call in a session',
    { session: true, requests: ['tools/call'] },
    ['serve', 'serve', 'end-session', 'end-session'],
  ],
  [
    'an answer in a session, which a running call may need',
    { session: true, requests: [] },
    ['serve', 'serve', 'serve', 'serve'],
  ],
  [
    'the stream of a session',
    { session: true, method: 'GET', wantsStream: true },
    ['serve', 'serve', 'end-session', 'end-session'],
  ],
  [
    'the end of a session',
    { session: true, method: 'DELETE' },
    ['serve', 'serve', 'serve', 'serve'],
  ],
])('%s', (_, given, verdicts) => {
  expect(PHASES.map((phase) => admit(phase, asked(given)))).toEqual(verdicts);
});
