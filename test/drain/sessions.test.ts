import { expect, test } from 'vitest';
import { awaitAnswer, endpointKey, Sessions } from '../../src/drain/sessions.ts';

test('sessions that are never ended are forgotten, the least recently active first', () => {
  const sessions = new Sessions();
  const busy = sessions.touch('busy');
  for (let count = 0; count < 60_000; count++) {
    sessions.touch(`s${count}`);
    sessions.touch('busy');
  }
  expect(sessions.size).toBe(50_000);
  const known = (id: string) => sessions.of({ headers: { 'mcp-session-id': id } } as never);
  expect(known('busy')).toBe(busy);
  expect(known('s59999')?.key).toBe('s59999');
  expect(known('s0')).toBeUndefined();
});

test('a session whose name is too long is not kept', () => {
  const sessions = new Sessions();
  expect(sessions.touch('x'.repeat(5_000))).toBeUndefined();
  expect(sessions.size).toBe(0);
});

test('an endpoint is found by its query, whatever path leads to it', () => {
  expect(endpointKey('https://a.example/messages?s=1')).toBe(endpointKey('/proxied/messages?s=1'));
  expect(endpointKey('/messages/1')).not.toBe(endpointKey('/messages/2'));
});

test('so many calls of a session are waited for, and none that was called off', () => {
  const session = new Sessions().touch('a', true)!;
  for (let id = 0; id < 2_000; id++) awaitAnswer(session, { id, method: 'ping' });
  expect(session.pending.size).toBe(1_000);
  awaitAnswer(session, { id: undefined, method: 'notifications/cancelled', cancels: 0 });
  expect(session.pending.has(0)).toBe(false);
});
