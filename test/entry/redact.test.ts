import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/entry/log.ts';
import { createRedactor, REDACTED } from '../../src/entry/redact.ts';

describe('redactor', () => {
  it('takes secrets out of texts, keys and nested values, and leaves the value given as it is', () => {
    const redactor = createRedactor();
    redactor.add('s3cret"token');
    const given = { a: ['x s3cret"token y', 1, null], 's3cret"token': { b: 's3cret"token' } };
    expect(redactor.value(given)).toEqual({
      a: [`x ${REDACTED} y`, 1, null],
      [REDACTED]: { b: REDACTED },
    });
    expect(given.a[0]).toBe('x s3cret"token y');
  });

  it('takes the longer of two secrets that contain each other', () => {
    const redactor = createRedactor();
    redactor.add('abcd');
    redactor.add('abcdefgh');
    expect(redactor.text('abcdefgh abcd')).toBe(`${REDACTED} ${REDACTED}`);
  });

  it('gives the same object where nothing is to be taken out', () => {
    const redactor = createRedactor();
    redactor.add('s3cret');
    const value = { a: 'b' };
    expect(redactor.value(value)).toBe(value);
  });

  it('leaves no trace of a secret, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(!REDACTED.includes(secret) && !/^\*+$/.test(secret));
          const redactor = createRedactor();
          redactor.add(secret);
          expect(redactor.text(`${before}${secret}${after}`)).not.toContain(secret);
          expect(JSON.stringify(redactor.value({ deep: [`${before}${secret}`] }))).not.toContain(
            JSON.stringify(secret).slice(1, -1),
          );
        },
      ),
    );
  });
});

it('a log takes secrets out before anybody sees an event, those too that were added later', () => {
  const redactor = createRedactor();
  const log = createLog(redactor);
  const seen: string[] = [];
  log.listen((event) => seen.push(JSON.stringify(event)));
  redactor.add('fetched-token');
  log.emit({ type: 'notice', level: 'warning', id: 'x', message: 'HTTP 401: fetched-token' });
  expect(seen.join()).not.toContain('fetched-token');
  expect(JSON.stringify(log.events)).not.toContain('fetched-token');
});
