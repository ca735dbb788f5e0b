import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parseArguments } from '../src/cli/arguments.ts';
import { FILE_NAMES, INPUT_NAMES } from '../src/config/keys.ts';
import { loadFile } from '../src/config/load-file.ts';
import { EXIT_CODES } from '../src/decide/verdict.ts';
import { isJsonObject, type JsonObject } from '../src/json.ts';
import { VERSION } from '../src/version.ts';
import { ourArguments, shellCommands } from './docs/commands.ts';
import { anchors, codeSpans, linkTargets, readPages, takeApart } from './docs/pages.ts';
import { loadInputs, mapsIn, parseYaml, usesOfOurs } from './docs/yaml-examples.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = readPages().map((page) => ({ ...page, ...takeApart(page.text) }));
const anchorsOf = new Map(pages.map(({ path, prose }) => [path, anchors(prose)]));

/** What is wrong with a link from this page, or undefined. */
function brokenLink(from: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const [path = '', anchor] = target.split('#', 2);
  const file = path === '' ? from : normalize(join(dirname(from), path)).replaceAll('\\', '/');
  if (file.startsWith('..') || !existsSync(join(root, file))) return `${target}: no such file`;
  if (anchor === undefined || statSync(join(root, file)).isDirectory()) return undefined;
  return anchorsOf.get(file)?.has(anchor) ? undefined : `${target}: no such heading`;
}

const isYaml = ({ language }: { language: string }) => /^ya?ml$/.test(language);
const isShell = ({ language }: { language: string }) => /^(sh|bash|console)$/.test(language);

/** Every example of YAML: blocks of the pages, and the files in examples. */
const yamlExamples = [
  ...pages.flatMap(({ path, blocks }) =>
    blocks.filter(isYaml).map(({ text, line }) => ({ place: `${path}:${line}`, text })),
  ),
  ...readdirSync(join(root, 'examples'))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({ place: `examples/${name}`, text: read(`examples/${name}`) })),
];

/** The shell scripts of an example's `run` members. */
function scripts(text: string): string[] {
  const maps = parseYaml(text).flatMap((value) => [...mapsIn(value)]);
  return maps.flatMap(({ run, shell }) =>
    typeof run === 'string' && shell !== 'node {0}' ? [run] : [],
  );
}

/** Every command line of ours that a reader may copy. */
function commandLines(): { place: string; args: string[] }[] {
  const found = [
    ...pages.flatMap(({ path, blocks, prose }) => [
      ...blocks
        .filter(isShell)
        .map(({ text, line }) => ({ place: `${path}:${line}`, script: text })),
      ...codeSpans(prose)
        .filter((code) => /^(npx |node )?(mcp-deploy-gate|dist\/cli)\S* /.test(code))
        .map((script) => ({ place: `${path}, \`${script}\``, script })),
    ]),
    ...yamlExamples.flatMap(({ place, text }) =>
      scripts(text).map((script) => ({ place, script })),
    ),
  ];
  return found.flatMap(({ place, script }) =>
    shellCommands(script).flatMap((words) => {
      const args = ourArguments(words);
      return args ? [{ place, args }] : [];
    }),
  );
}

describe.each(pages)('$path', ({ path, prose }) => {
  test('has no broken link', () => {
    const broken = linkTargets(prose).flatMap((target) => brokenLink(path, target) ?? []);
    expect(broken).toEqual([]);
  });
});

test('a broken link is found', () => {
  expect(brokenLink('docs/rollback.md', 'nothing.md')).toContain('no such file');
  expect(brokenLink('docs/rollback.md', '../README.md#nothing')).toContain('no such heading');
  expect(brokenLink('docs/rollback.md', '../README.md#inputs')).toBeUndefined();
  expect(linkTargets('a [b](c.md#d) and `[e](f.md)` and [`g`](h.md)')).toEqual(['c.md#d', 'h.md']);
});

describe('commands', () => {
  const lines = commandLines();

  test('are found', () => {
    const used = new Set(lines.map(({ args }) => args[0]));
    expect([...used]).toEqual(expect.arrayContaining(['verify', 'snapshot', 'diff', 'demo']));
    expect(shellCommands('a "b c" \\\n  d > e # f\n$ g | h')).toEqual([
      ['a', 'b c', 'd'],
      ['g'],
      ['h'],
    ]);
  });

  test.each(lines)('$place: $args', ({ args }) => {
    expect(() => parseArguments(args)).not.toThrow();
  });
});

describe.each(yamlExamples)('$place', ({ text }) => {
  test('is YAML, and every use of the action has settings that it takes', async () => {
    for (const value of parseYaml(text)) {
      for (const inputs of usesOfOurs(value)) {
        expect(INPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(inputs)));
        await loadInputs(inputs, true);
      }
      for (const inputs of usesOfOurs(value, 'watch')) await loadInputs(inputs, true, 'watch');
    }
  });

  test('shows inputs and keys of the config file that exist', async () => {
    for (const value of parseYaml(text)) {
      if (!isJsonObject(value)) continue;
      const keys = Object.keys(value);
      const inputs: JsonObject | undefined =
        keys.length === 1 && isJsonObject(value.with) ? value.with : undefined;
      if (inputs) await loadInputs(inputs, false);
      else if (keys.some((key) => FILE_NAMES.includes(key))) {
        expect((await loadFile('config.yml', text)).problems).toEqual([]);
      } else if (keys.some((key) => INPUT_NAMES.includes(key))) await loadInputs(value, false);
    }
  });
});

test('a wrong example is found', async () => {
  const [step] = parseYaml('uses: o/mcp-deploy-gate@v1\nwith: { endpiont: x }');
  const [inputs] = usesOfOurs(step!);
  await expect(loadInputs(inputs!, true)).rejects.toThrow(/endpiont/);
  const [watch] = parseYaml('uses: o/mcp-deploy-gate/watch@v1\nwith: { endpoint: x, mode: y }');
  const [watched] = usesOfOurs(watch!, 'watch');
  await expect(loadInputs(watched!, true, 'watch')).rejects.toThrow(/mode/);
});

test('the version is the same everywhere', () => {
  const manifest = JSON.parse(read('package.json')) as { version: string };
  const lock = JSON.parse(read('package-lock.json')) as { version: string };
  expect(VERSION).toBe(manifest.version);
  expect(lock.version).toBe(manifest.version);
  const headings = [...read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm)].map(([, name]) => name);
  expect(headings[0]).toBe('Unreleased');
  expect(headings).toContain(manifest.version);
});

test('README tells the exit code of every result', () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)];
  expect(Object.fromEntries(rows.map(([, result, code]) => [result, Number(code)]))).toEqual(
    EXIT_CODES,
  );
});
