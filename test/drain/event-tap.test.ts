import { expect, test } from 'vitest';
import { EventTap, type StreamEvent } from '../../src/drain/event-tap.ts';

function tapped(chunks: (string | Uint8Array)[]): { events: StreamEvent[]; within: boolean } {
  const events: StreamEvent[] = [];
  const tap = new EventTap((event) => events.push(event));
  for (const chunk of chunks) tap.push(chunk, 'utf8');
  return { events, within: tap.within };
}

test('reads events however they are cut into chunks', () => {
  const text = ': hi\n\nevent: endpoint\ndata: /m?s=ü\r\n\r\ndata:{"id":\ndata:1}\n\ndata: beg';
  const whole = tapped([text]);
  expect(whole.events).toEqual([
    { event: 'message', data: '' },
    { event: 'endpoint', data: '/m?s=ü' },
    { event: 'message', data: '{"id":1}' },
  ]);
  expect(whole.within).toBe(true);
  const bytes = Buffer.from(text);
  expect(tapped([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

test('passes over an event that is too long in pieces, and reads the next', () => {
  const piece = 'x'.repeat(100_000);
  const { events, within } = tapped([
    'data: ',
    piece,
    piece,
    piece,
    piece,
    '\n',
    '\ndata: next\n\n',
  ]);
  expect(events).toEqual([{ event: 'message', data: 'next' }]);
  expect(within).toBe(false);
});
