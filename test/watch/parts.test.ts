import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { EventParser, type StreamEvent } from '../../src/watch/event-parser.ts';
import { gather } from '../../src/watch/gather.ts';
import { startTicks } from '../../src/watch/ticks.ts';

describe('events of a stream', () => {
  function parse(text: string, cuts: readonly number[] = [], maxBytes = 1000) {
    const events: StreamEvent[] = [];
    let tooLong = 0;
    const parser = new EventParser(
      maxBytes,
      (event) => events.push(event),
      () => tooLong++,
    );
    const bytes = Buffer.from(text, 'utf8');
    const places = [...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
    let from = 0;
    for (const to of [...places, bytes.length]) {
      parser.push(bytes.subarray(from, to));
      from = to;
    }
    return { events, tooLong, retryMs: parser.retryMs };
  }

  test.each([
    ['data: a\n\n', [{ type: 'message', data: 'a' }]],
    ['data:a\r\ndata: b\r\n\r\n', [{ type: 'message', data: 'a\nb' }]],
    ['\ufeffevent: endpoint\rdata: /m\r\r', [{ type: 'endpoint', data: '/m' }]],
    [': comment\n\nevent: x\n\ndata: späť 🙂\n\n', [{ type: 'message', data: 'späť 🙂' }]],
    ['data\n\n', [{ type: 'message', data: '' }]],
    ['data: not complete\n', []],
  ])('%j', (text, events) => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 6 }), (cuts) => {
        expect(parse(text, cuts).events).toEqual(events);
      }),
    );
  });

  test('the time to reconnect, and what is none', () => {
    expect(parse('retry: 250\n\n').retryMs).toBe(250);
    expect(parse('retry: soon\nretry: 99999999999\n\n').retryMs).toBeUndefined();
  });

  test('one that is too long is left out, and those after it are not', () => {
    const line = `data: ${'x'.repeat(600)}\n`;
    const long = `${line.repeat(4)}\ndata: next\n\n`;
    fc.assert(
      fc.property(fc.array(fc.nat(2500), { maxLength: 6 }), (cuts) => {
        const { events, tooLong } = parse(long, cuts);
        expect(tooLong).toBe(1);
        expect(events).toEqual([{ type: 'message', data: 'next' }]);
      }),
    );
  });
});

test('tiny chunks are held in few pieces, and in order', () => {
  const chunks: Buffer[] = [];
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, n) => n % 251));
  for (let at = 0; at < bytes.length; at++) gather(chunks, bytes.subarray(at, at + 1));
  expect(chunks.length).toBeLessThan(100);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

describe('the loop of probes', () => {
  let stop = () => {};
  afterEach(() => stop());

  test('gives each session its turn once an interval, spread over it', async () => {
    let now = 0;
    const turns: number[] = [];
    let ticks = 0;
    stop = startTicks(
      { intervalMs: 100, count: 10, clock: () => now },
      { onTick: () => ticks++, onTurn: (index) => turns.push(index), onLate: () => {} },
    );
    const at = async (time: number, count: number) => {
      now = time;
      await expect.poll(() => turns.length).toBe(count);
    };
    await at(0, 1);
    await at(30, 4);
    await at(40, 5);
    await at(80, 9);
    expect(ticks).toBe(1);
    await at(100, 11);
    expect(ticks).toBe(2);
    expect(turns).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
  });

  test('tells how late it was, and makes up for nothing', async () => {
    let now = 0;
    const turns: number[] = [];
    let ticks = 0;
    const late: [number, number][] = [];
    stop = startTicks(
      { intervalMs: 100, count: 4, clock: () => now },
      {
        onTick: () => ticks++,
        onTurn: (index) => turns.push(index),
        onLate: (at, ms) => late.push([at, ms]),
      },
    );
    await expect.poll(() => ticks).toBe(1);
    now = 1050;
    await expect.poll(() => ticks).toBe(2);
    // Each one once, however many turns were missed.
    expect(turns).toHaveLength(5);
    expect([...turns.slice(1)].sort()).toEqual([0, 1, 2, 3]);
    expect(late).toEqual([[10, 1040]]);
  });
});
