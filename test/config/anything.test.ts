import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_NAMES, SETTING_KEYS } from '../../src/config/keys.ts';
import { SettingsError } from '../../src/config/problem.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import { load } from './loading.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '5m',
    '30',
    'https://a.example/x',
    'Authorization: Bearer ',
    'auto',
    'gate',
    '-',
    'env:X',
  ),
);
const key = fc.oneof(
  fc.constantFrom(...SETTING_KEYS.map(({ name }) => name)),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
);
const raw = fc.array(fc.tuple(key, fc.oneof(text, fc.array(text)))).map((entries) => {
  const object: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of entries) object[name] = value;
  return object;
});
/** JSON is YAML; the second kind gets past the names more often. */
const file = fc.oneof(
  fc.constant(undefined),
  text,
  fc.json(),
  fc
    .dictionary(fc.constantFrom(...FILE_NAMES), fc.jsonValue())
    .map((value) => JSON.stringify(value)),
);

test('whatever is given, there are settings or an error that says what is wrong', async () => {
  let taken = 0;
  const property = fc.asyncProperty(
    fc.constantFrom('action' as const, 'cli' as const),
    raw,
    file,
    async (source, given, content) => {
      try {
        secretsOf(await load({ source, raw: given, file: content }));
        taken++;
      } catch (error) {
        if (!(error instanceof SettingsError)) throw error;
        for (const { key: name, message, fix } of error.problems) {
          expect(name).not.toBe('');
          expect(message).toMatch(/\.$/);
          expect(fix).not.toBe('');
        }
      }
    },
  );
  await fc.assert(property, { numRuns: 500 });
  expect(taken).toBeGreaterThan(0);
});
