import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, FLAGS } from '../../src/cli/flags.ts';
import { helpText } from '../../src/cli/help.ts';
import { DEFAULTS, WATCH_DEFAULTS } from '../../src/config/defaults.ts';

const plain = { colour: false };
const TOPICS = [undefined, ...COMMANDS];

/** The examples of a page: lines after `$`, continued after a backslash, as a shell would split them. */
function examples(text: string): string[][] {
  const lines = text.replaceAll(/ \\\n\s+/g, ' ').split('\n');
  return lines
    .filter((line) => line.startsWith('  $ mcp-deploy-gate '))
    .map((line) => line.replace(/^ {2}\$ mcp-deploy-gate /, '').replace(/ \| .*$/, ''))
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? ''));
}

describe.each(TOPICS)('help of %s', (topic) => {
  const text = helpText(topic, plain);

  test('fits 80 columns, without blanks at ends of lines', () => {
    for (const line of text.split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/\s$/);
    }
    expect(text).toMatch(/^\S[\s\S]*\S\n$/);
  });

  test('teaches by examples that are taken', () => {
    const all = examples(text);
    expect(all.length).toBeGreaterThan(0);
    for (const argv of all) expect(() => parseArguments(argv), argv.join(' ')).not.toThrow();
  });

  test('colour changes no text', () => {
    const coloured = helpText(topic, { colour: true });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it takes colours out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
  });
});

test.each(COMMANDS)('%s lists its flags and no others', (command) => {
  const text = helpText(command, plain);
  const listed = [...text.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name);
  const own = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => name);
  expect(listed).toEqual(own);
});

test('the page of the whole names every command and every exit code', () => {
  const text = helpText(undefined, plain);
  for (const command of COMMANDS) expect(text).toMatch(new RegExp(`^  ${command} `, 'm'));
  for (const code of [0, 1, 2, 3, 4, 5, 6]) expect(text).toMatch(new RegExp(` ${code}  \\w`));
});

test('a flag names its default', () => {
  for (const { name, about, commands } of FLAGS) {
    // `interval` is another one there.
    const defaults: Record<string, unknown> = commands.includes('watch')
      ? { ...DEFAULTS, ...WATCH_DEFAULTS }
      : DEFAULTS;
    const value = Object.hasOwn(defaults, name) && defaults[name];
    if (value) expect(about, name).toContain(`(${value})`);
  }
});
