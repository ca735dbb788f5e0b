import { expect, it } from 'vitest';
import { loadJudge } from '../../src/diff/judge.ts';
import type { JsonObject } from '../../src/json.ts';

it('ends where ajv would take for ever', async () => {
  const judge = await loadJudge();
  // To refuse a text, ajv tries 2^40 ways.
  const $defs: JsonObject = { D40: { type: 'number' } };
  for (let level = 0; level < 40; level++) {
    const next = { $ref: `#/$defs/D${level + 1}` };
    $defs[`D${level}`] = { anyOf: [next, { allOf: [next] }] };
  }
  const accepts = judge.compile({ $ref: '#/$defs/D0', $defs });
  const quick = judge.compile({ type: 'number' });
  const answers: (boolean | undefined)[] = [];
  const ask = (): void => {
    answers.push(quick?.('text'), accepts?.('text'));
  };
  // Once it is late, and twice; then it is not tried again.
  expect([ask, ask, ask].map((work) => judge.inTime(work))).toEqual([false, false, false]);
  expect(answers).toEqual([]);
});
