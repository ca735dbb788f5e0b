import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignChunks, slim, withoutValidator } from '../../scripts/slim.ts';

const AJV = './node_modules/@modelcontextprotocol/client/dist/ajvProvider-BIwGVY6G.mjs';
const validator = `
var thousandsOfLines = 1;
var AjvJsonSchemaValidator = class {
  getValidator() { return thousandsOfLines; }
};
`;
const chunk = (taken: string) =>
  `const before = 1;\n;// CONCATENATED MODULE: ${AJV}\n${taken}\n;// CONCATENATED MODULE: ./next.mjs\nexport const made = new AjvJsonSchemaValidator();\n`;

describe('the validator of the SDK', () => {
  test('is taken out, and says so where it is wanted after all', () => {
    const code = withoutValidator(chunk(validator));
    expect(code).not.toContain('thousandsOfLines');
    expect(code).toContain('const before = 1;');
    expect(code).toContain('export const made');
    const made = new Function(`${code.replace('export const made =', 'return')}`)();
    expect(() => made.getValidator({})).toThrow('not bundled');
  });

  test('that stands there in another form stops the build', () => {
    expect(() => withoutValidator(chunk('\nclass AjvJsonSchemaValidator {}\n'))).toThrow('slim.ts');
    expect(() => withoutValidator('new AjvJsonSchemaValidator()')).toThrow('slim.ts');
    expect(withoutValidator('nothing of it')).toBe('nothing of it');
  });
});

test('a chunk is foreign when nothing of ours is in it', () => {
  const file = (path: string) => `${sep}repo${sep}${path.replaceAll('/', sep)}`;
  const modules = [
    { nameForCondition: file('build/js/gate.js'), chunks: [1] },
    { nameForCondition: file('node_modules/a/index.js'), chunks: [1, 2] },
    {
      chunks: [3],
      modules: [
        { nameForCondition: file('node_modules/b/index.js') },
        { nameForCondition: file('build/js/b.js') },
      ],
    },
    { nameForCondition: null, chunks: [2] },
  ];
  expect([...foreignChunks({ modules })]).toEqual(['2.index.js']);
});

test('slim code does the same under the same names', async () => {
  const code = `/* a comment */ export class WireError extends Error {}
    export function sum(first, second) { const unused = 1; return first + second; }`;
  const short = slim('1.index.js', code);
  expect(short.length).toBeLessThan(code.length / 1.5);
  const read = await import(`data:text/javascript,${encodeURIComponent(short)}`);
  expect(read.sum(1, 2)).toBe(3);
  expect(read.WireError.name).toBe('WireError');
  expect(() => slim('1.index.js', 'const const')).toThrow('1.index.js');
});
