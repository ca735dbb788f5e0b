import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { BodyCopy } from '../../src/drain/body-copy.ts';

const CALL = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call' });
const FOUND = [{ id: 1, method: 'tools/call' }];

function copyOf(pieces: readonly string[]): BodyCopy {
  const req = new IncomingMessage(new Socket());
  const copy = new BodyCopy(req);
  for (const piece of pieces) req.push(Buffer.from(piece));
  return copy;
}

function complete(pieces: readonly string[]): BodyCopy {
  const req = new IncomingMessage(new Socket());
  const copy = new BodyCopy(req);
  for (const piece of [...pieces, null]) req.push(piece === null ? null : Buffer.from(piece));
  return copy;
}

test('a body is read at its end, in however many pieces it came', () => {
  expect(copyOf([CALL]).messages()).toEqual([]);
  expect(complete([CALL]).messages()).toEqual(FOUND);
  expect(complete([...CALL]).messages()).toEqual(FOUND);
});

test('a body is let go that is large, or comes in so many pieces that they are', () => {
  expect(complete([CALL, ' '.repeat(1 << 20)]).messages()).toEqual([]);
  expect(complete([CALL, ...' '.repeat(5_000)]).messages()).toEqual([]);
});

test('so much is held in all, and again after it was released', () => {
  for (let round = 0; round < 2; round++) {
    const held = Array.from({ length: 64 }, () => copyOf([' '.repeat((1 << 20) - 1_000)]));
    expect(complete([' '.repeat(200_000), CALL]).messages()).toEqual([]);
    for (const copy of held) copy.release();
    expect(complete([' '.repeat(200_000), CALL]).messages()).toEqual(FOUND);
  }
});
