import { expect, test } from 'vitest';
import type { Probed } from '../../src/verify/probe.ts';
import { type RoomMemory, readingRoom } from '../../src/verify/reading-room.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';

const MIB = 1024 * 1024;

/** Samples of endpoints that are read until told to end; `reading` has those that have a place. */
function visitors(samples: number, endpoints: number, memory: RoomMemory = {}) {
  const room = readingRoom(samples, endpoints, memory);
  const reading = new Map<string, { limit: number; end(bytes: number): void }>();
  const all = Array.from({ length: endpoints * samples }, (_, i) => {
    const [endpoint, turn] = [Math.floor(i / samples), i % samples];
    const name = `${endpoint}.${turn}`;
    return room.read(turn, DEFAULT_LIMITS, async ({ maxSampleBytes }) => {
      const bytes = await new Promise<number>((end) => {
        reading.set(name, { limit: maxSampleBytes, end });
      });
      reading.delete(name);
      return { kind: 'open', digest: name, bytes, lists: new Map() } as unknown as Probed;
    });
  });
  return { reading, all };
}
const settle = () => new Promise((done) => setImmediate(done));

test('the samples of one endpoint are read all at once', async () => {
  const { reading } = visitors(20, 1);
  await settle();
  expect(reading.size).toBe(20);
});

test('of several endpoints the first samples come first: one that hangs takes one place', async () => {
  const { reading } = visitors(3, 5);
  await settle();
  expect([...reading.keys()]).toEqual(['0.0', '1.0', '2.0']);
  reading.get('1.0')?.end(10_000);
  await settle();
  // What they serve is small: twelve are read side by side.
  expect(reading.size).toBe(12);
  expect([...reading.keys()].slice(0, 4)).toEqual(['0.0', '2.0', '3.0', '4.0']);
});

test('large ones stay one endpoint at a time, also in the next round, and what all together may take has an end', async () => {
  const memory: RoomMemory = {};
  const { reading } = visitors(3, 20, memory);
  let read = 0;
  for (let done = 0; done < 60; done++) {
    await settle();
    expect(reading.size).toBeLessThanOrEqual(3);
    const [first] = reading.values();
    if (!first) throw new Error('nobody reads');
    // Everyone serves as much as is allowed, and something else.
    read += first.limit;
    first.end(first.limit);
  }
  expect(read).toBeLessThan(200 * MIB);
  const next = visitors(3, 20, memory);
  await settle();
  expect(next.reading.size).toBe(3);
});
