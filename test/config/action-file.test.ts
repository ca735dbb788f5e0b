import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { documents } from '../../scripts/generate-docs.ts';
import { configSchemaText } from '../../scripts/generate-schema.ts';
import { DEFAULTS } from '../../src/config/defaults.ts';
import { FILE_NAMES, INPUT_NAMES, SETTING_KEYS } from '../../src/config/keys.ts';
import { SCHEMA_NAMES } from '../../src/config/schema.ts';
import { WATCH_INPUTS, WATCH_MEMBERS } from '../../src/config/watch-inputs.ts';
import { watchSchema } from '../../src/config/watch-schema.ts';
import type { JsonObject } from '../../src/json.ts';
import { load } from './loading.ts';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post: string };
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const text = read('action.yml');
const action: ActionFile = parse(text);
const schema: { properties: Record<string, JsonObject> } = JSON.parse(configSchemaText());

describe('action.yml', () => {
  test("is taken by GitHub's language service", async () => {
    const { validate } = await import('../language-service.ts');
    const { TextDocument } = await import('vscode-languageserver-textdocument');
    // It remembers what it read under a name.
    const check = (folder: string, content: string) =>
      validate(TextDocument.create(`file:///${folder}/action.yml`, 'yaml', 1, content));
    expect(await check('ours', text)).toEqual([]);
    expect(await check('broken', text.replace('color: green', 'color: mauve'))).not.toEqual([]);
  });

  test('declares every setting that is an input, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
  });

  test('describes inputs and outputs in a line, and declares no default', () => {
    for (const { description } of Object.values({ ...action.inputs, ...action.outputs })) {
      expect(description).toMatch(/^\S.{8,118}\S$/);
    }
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input).not.toHaveProperty('default');
      expect(input.description).toMatch(name === 'endpoint' ? /\(required\)$/ : /\(default: .+\)$/);
    }
  });

  test('runs on Node 24, with a post step', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/post/index.js',
    });
  });
});

describe('watch/action.yml', () => {
  const watchText = read('watch/action.yml');
  const watch: ActionFile = parse(watchText);
  const members: Record<string, JsonObject> = z.toJSONSchema(watchSchema, {
    io: 'input',
  }).properties as Record<string, JsonObject>;

  test("is taken by GitHub's language service", async () => {
    const { validate } = await import('../language-service.ts');
    const { TextDocument } = await import('vscode-languageserver-textdocument');
    const document = TextDocument.create('file:///watch/action.yml', 'yaml', 1, watchText);
    expect(await validate(document)).toEqual([]);
  });

  test('declares every input that its main step reads, in the same order, and no default', () => {
    expect(Object.keys(watch.inputs)).toEqual(WATCH_INPUTS);
    for (const [name, input] of Object.entries(watch.inputs)) {
      expect(input).not.toHaveProperty('default');
      expect(input.description).toMatch(name === 'endpoint' ? /\(required\)$/ : /\(default: .+\)$/);
    }
    for (const { description } of Object.values({ ...watch.inputs, ...watch.outputs }))
      expect(description).toMatch(/^\S.{8,118}\S$/);
  });

  test('describes them as the gate and the config file do', () => {
    // Of these it takes a part.
    const { 'health-url': _, tool, ...alike } = watch.inputs;
    for (const [name, { description }] of Object.entries(alike)) {
      const known = action.inputs[name] ?? members[name];
      expect(description, name).toBe(known?.description);
    }
    expect(Object.keys(members)).toEqual(expect.arrayContaining([...WATCH_MEMBERS]));
    expect(tool?.description).toContain('only reads');
  });

  test('runs on Node 24, with a post step that always runs', () => {
    expect(watch.runs).toEqual({
      using: 'node24',
      main: '../dist/watch/index.js',
      post: '../dist/watch-post/index.js',
    });
  });
});

describe('one set of settings', () => {
  test('the schema and the table of keys name the same', () => {
    expect(SCHEMA_NAMES).toEqual(SETTING_KEYS.map(({ name }) => name));
    expect(Object.keys(schema.properties)).toEqual(FILE_NAMES);
  });

  test('what is an input and a key of the file is described alike', () => {
    for (const name of FILE_NAMES.filter((key) => INPUT_NAMES.includes(key))) {
      expect(schema.properties[name]?.description).toBe(action.inputs[name]?.description);
    }
  });

  test.each(Object.entries(DEFAULTS))('%s is described with its default %s', (name, value) => {
    const about = action.inputs[name]?.description ?? schema.properties[name]?.description;
    expect(about).toContain(`(default: \`${value}\``);
  });
});

describe('generated files', () => {
  test('the schema of the config file is fresh', () => {
    expect(read('schema/config.schema.json')).toBe(configSchemaText());
  });

  test('the tables of the documents are fresh', async () => {
    for (const [name, content] of await documents()) expect(read(name), name).toBe(content);
  });
});

describe('the published schema', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  test('takes the example of docs/configuration.md, as the gate does', async () => {
    const example = /```yaml\n(# yaml-language-server[\s\S]+?)```/.exec(
      read('docs/configuration.md'),
    );
    const file = example?.[1] ?? '';
    expect(validate(parse(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(await load({ file })).toMatchObject({ samples: 5, accept: [{ rule: 'tool-removed' }] });
  });

  test.each([
    'samples: 0',
    'interval: 30',
    'interval: 30 s',
    'fail-on: some',
    'endpoint: https://x.example',
    'version-from: {}',
    'checks: { tool-calls: [{ name: a }] }',
    'accept: [{ rule: a }]',
  ])('refuses %s', (file) => {
    expect(validate(parse(file))).toBe(false);
  });
});
