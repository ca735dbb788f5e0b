import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRunning } from '../deploy/processes.ts';
import { parseCommand } from './command-line.ts';
import { parseKeyValues } from './file-commands.ts';
import { type ActionRun, runAction } from './runner.ts';
import { createStepLog } from './step-log.ts';

const windows = process.platform === 'win32';
let folder: string;
let counter = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an action of these scripts. */
function run(main: string, options: Partial<ActionRun> & { post?: string; yaml?: string } = {}) {
  const { post, yaml = '', ...rest } = options;
  const name = `action-${counter++}`;
  const imports = `import { appendFileSync } from 'node:fs'; import { spawn } from 'node:child_process';
    const write = (name, text) => appendFileSync(process.env['GITHUB_' + name], text);`;
  writeFileSync(join(folder, `${name}-main.mjs`), imports + main);
  if (post !== undefined) writeFileSync(join(folder, `${name}-post.mjs`), imports + post);
  writeFileSync(
    join(folder, `${name}.yml`),
    `name: x
description: x
runs:
  using: node24
  main: ${name}-main.mjs
${post === undefined ? '' : `  post: ${name}-post.mjs\n`}${yaml}`,
  );
  return runAction({ action: join(folder, `${name}.yml`), ...rest });
}

describe('commands are found as the runner finds them', () => {
  test.each<[string, object | undefined]>([
    ['::error::a%0Ab%25', { name: 'error', data: 'a\nb%', grammar: '::' }],
    [
      ' \t::warning file=a%2Cb.json,line=3,title=x%3Ay::m',
      { properties: { file: 'a,b.json', line: '3', title: 'x:y' } },
    ],
    ['::Set-Output name=x::y::z', { name: 'set-output', data: 'y::z' }],
    ['text ::error::x', undefined],
    ['::unknown::x', undefined],
    ['::error x', undefined],
    ['text ##[error]x', { name: 'error', data: 'x', grammar: '##[' }],
    [
      'a ##[set-output name=x;y=%3B]z%0A',
      { name: 'set-output', properties: { name: 'x', y: ';' }, data: 'z\n' },
    ],
    ['::unknown:: ##[add-mask]x', { name: 'add-mask', data: 'x' }],
    ['##[nothing]', undefined],
    ['', undefined],
  ])('%j', (line, command) => {
    const found = parseCommand(line);
    if (command === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(command);
  });

  test('a token stops all others until it comes again', () => {
    const log = createStepLog(new Set());
    for (const line of [
      '::stop-commands::tok',
      '::error::a',
      'x ##[error]b',
      '::tok::',
      '::error::c',
    ]) {
      log.take(line);
    }
    expect(log.annotations.map(({ message }) => message)).toEqual(['c']);
    expect(log.lines).toContain('::error::a');
    expect(log.commandsAreStopped).toBe(false);
  });
});

describe('file commands', () => {
  test('hold lines and blocks', () => {
    expect(parseKeyValues('a=1\n\nb<<END\nx=2\ny\nEND\r\nc=d<<e\nf<<g=h\nz\ng=h\n')).toEqual([
      ['a', '1'],
      ['b', 'x=2\ny'],
      ['c', 'd<<e'],
      ['f', 'z'],
    ]);
  });

  test.each(['no value', '=x', '<<END\nEND', 'a<<END\nx'])('%j fails the step', (text) => {
    expect(() => parseKeyValues(text)).toThrow('Invalid');
  });
});

test('an action gets its inputs and files, and all that it says is read', async () => {
  const result = await run(
    `write('OUTPUT', 'a<<E\\n1\\n2\\nE\\n'); write('STEP_SUMMARY', '# hi s3cret'); write('STATE', 'k=v\\n');
     write('ENV', 'X=1\\n'); write('PATH', '/p\\n');
     console.log('::add-mask::s3cret'); console.log('it is s3cret'); console.log('::group::g');
     console.log('::notice file=f.json,line=2,endLine=4,title=t::here'); console.error('::set-output name=b::s3cret');
     console.log(JSON.stringify([process.env.INPUT_ENDPOINT, process.env.INPUT_MODE, process.env['INPUT_FAIL-ON'],
       process.env.GITHUB_ACTIONS, process.cwd() === process.env.GITHUB_WORKSPACE, process.env.VITEST]));
     process.exitCode = 3;`,
    {
      inputs: { endpoint: 'http://x' },
      yaml: 'inputs: { endpoint: {}, mode: { default: gate }, fail-on: }',
      env: { VITEST: 'from the test' },
      post: `console.log(process.env.STATE_k, process.env.INPUT_ENDPOINT, 's3cret'); write('OUTPUT', 'late=1\\n')`,
    },
  );
  expect(result).toMatchObject({
    exitCode: 3,
    conclusion: 'failure',
    outputs: { a: '1\n2', b: 's3cret' },
    state: { k: 'v' },
    exported: { X: '1' },
    path: ['/p'],
    summary: '# hi ***',
    groups: ['g'],
    problems: [],
    heldOutput: false,
    annotations: [
      { level: 'notice', message: 'here', file: 'f.json', line: 2, endLine: 4, title: 't' },
    ],
  });
  expect(result.log).toContain('it is ***');
  expect(JSON.parse(result.log.at(-1)!)).toEqual([
    'http://x',
    'gate',
    '',
    'true',
    true,
    'from the test',
  ]);
  expect(result.post).toMatchObject({
    log: ['v http://x ***'],
    outputs: { late: '1' },
    conclusion: 'success',
  });
});

test('limits are kept, and what goes beyond is named', async () => {
  const result = await run(
    `for (let n = 0; n < 12; n++) console.log('::error::e' + n);
     console.log('::warning::' + 'w'.repeat(5000)); console.log('::set-env name=X::1');
     write('STEP_SUMMARY', 'x'.repeat(2 ** 20 + 1)); write('OUTPUT', 'broken');`,
  );
  expect(result.conclusion).toBe('failure');
  expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
  expect(result.annotations.at(-1)?.message).toHaveLength(4096);
  expect(result.summary).toBe('');
  expect(result.problems).toHaveLength(6);
});

test('lines end where the runner ends them, wherever the chunks do', async () => {
  const result = await run(
    `process.stdout.write('a\\r::error::b\\r'); setTimeout(() => process.stdout.write('\\nc\\u2028::error::d\\n\\ne'), 50);`,
  );
  expect(result.log).toEqual(['a', '##[error]b', 'c\u2028::error::d', '', 'e']);
});

describe.skipIf(windows)('a cancelled job', () => {
  const stubborn = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log('got ' + s));
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    write('STATE', 'child=' + child.pid + '\\n'); console.log('ready'); setInterval(() => {}, 1000);`;

  test('climbs the ladder, and the post step still comes', async () => {
    const result = await run(stubborn, {
      signals: [{ afterLine: /^ready$/, ladder: 'cancel' }],
      timeScale: 0.05,
      post: `console.log('post ran')`,
    });
    expect(result).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL', exitCode: null });
    expect(result.log).toEqual(['ready', 'got SIGINT', 'got SIGTERM']);
    expect(result.post?.log).toEqual(['post ran']);
    expect(isRunning(Number(result.state.child))).toBe(false);
  });

  test('the exit code does not count', async () => {
    const result = await run(
      `process.on('SIGINT', () => process.exit(0)); console.log('ready'); setInterval(() => {}, 1000);`,
      {
        signals: [{ afterLine: /ready/, ladder: 'cancel' }],
        post: `console.log('never')`,
        yaml: '  post-if: success()',
      },
    );
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 0 });
    expect(result.post).toBeUndefined();
  });

  test('a process that is killed alone leaves its child and its post step', async () => {
    const said: string[] = [];
    const ready = join(folder, 'ready');
    const result = await run(`${stubborn} write('READY', '');`, {
      env: { GITHUB_READY: ready },
      signals: [
        {
          ladder: 'SIGKILL',
          when: async () => {
            while (!existsSync(ready)) await delay(10);
          },
        },
        {
          ladder: 'SIGKILL',
          when: async (stepEnded) => {
            await delay(60_000, undefined, { signal: stepEnded });
          },
        },
      ],
      post: `console.log('post ran')`,
      onPostLine: (line) => said.push(line),
    });
    expect(result).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL', cancelled: false });
    expect(said).toEqual(['post ran']);
    const child = Number(result.state.child);
    expect(isRunning(child)).toBe(true);
    process.kill(child, 'SIGKILL');
  });

  test('with the runner lost, nothing comes after', async () => {
    const result = await run(stubborn, {
      signals: [{ afterLine: /ready/, ladder: 'kill' }],
      post: `console.log('never')`,
    });
    expect(result.signal).toBe('SIGKILL');
    expect(result.post).toBeUndefined();
  });
});

test('a step that hangs is an error of the test', async () => {
  await expect(
    run('console.log("x"); setInterval(() => {}, 1000)', { timeoutMs: 500 }),
  ).rejects.toThrow('limit of 500 ms');
});
