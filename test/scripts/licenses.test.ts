import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenseText } from '../../scripts/licenses.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function addPackage(folder: string, name: string, license?: string, code = ''): string {
  put(`${folder}/package.json`, JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
  if (license) put(`${folder}/LICENSE.md`, license);
  return put(`${folder}/lib/index.js`, code);
}

const own = () => put('build/js/entries.js', '');

test('every package of the bundle once, nested ones and parts of joined modules too', () => {
  const modules = [
    { nameForCondition: own(), chunks: [1] },
    { nameForCondition: addPackage('node_modules/@s/b', '@s/b', 'text of b'), chunks: [1] },
    {
      chunks: [1],
      modules: [{ nameForCondition: addPackage('node_modules/a', 'a', 'text\r\nof a') }],
    },
    {
      nameForCondition: addPackage('node_modules/a/node_modules/c', 'c', 'text of c'),
      chunks: [2],
    },
    { nameForCondition: addPackage('node_modules/shaken', 'shaken', 'off'), chunks: [] },
  ];
  const text = licenseText(root, { modules });
  expect(text.match(/^.* \(MIT\)$/gm)).toEqual([
    '@s/b 1.0.0 (MIT)',
    'a 1.0.0 (MIT)',
    'c 1.0.0 (MIT)',
  ]);
  expect(text).toContain('text\nof a');
});

test('a package without the text of its licence fails the build', () => {
  const modules = [{ nameForCondition: addPackage('node_modules/bare', 'bare'), chunks: [1] }];
  expect(() => licenseText(root, { modules })).toThrow(/^bare 1\.0\.0 is bundled, but .* \(MIT\)$/);
});

test('code that stands inside another package needs its licence as well', () => {
  const code = '//#region ../../node_modules/.pnpm/inner@2.0.0/node_modules/inner/index.js\n';
  const modules = [
    { nameForCondition: addPackage('node_modules/outer', 'outer', 'o', code), chunks: [1] },
  ];
  expect(() => licenseText(root, { modules })).toThrow('npm install -D inner');
  addPackage('node_modules/inner', 'inner', 'text of inner');
  expect(licenseText(root, { modules })).toContain('text of inner');
});
