import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/cli/accept-options.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, FLAG_GROUPS, FLAGS } from '../../src/cli/flags.ts';
import { FLAG_NAMES } from '../../src/config/keys.ts';
import { loadSettings } from '../../src/config/load.ts';
import { SettingsError } from '../../src/config/problem.ts';

const URL_ = 'https://mcp.example.com/mcp';
const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));

function refused(argv: string[]): SettingsError {
  try {
    parseArguments(argv);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('This command line was taken.');
}

describe('watch', () => {
  test('its flags are members of one setting, and its interval is its own', () => {
    const line = `watch ${URL_} --sessions 5 --interval 100ms --require=l2 --html a.html --config c.yml`;
    expect(parse(line)).toEqual({
      command: 'watch',
      raw: { endpoint: [URL_], config: 'c.yml' },
      watch: { sessions: '5', interval: '100ms', require: 'l2' },
      html: 'a.html',
      format: 'text',
      quiet: false,
    });
  });

  test('it watches one endpoint', () => {
    expect(refused(['watch', URL_, 'https://b.example']).message).toContain('one endpoint');
  });
});

describe('verify', () => {
  test('an endpoint and flags in any order', () => {
    const line = `verify --samples 5 ${URL_} --wait-timeout=10m --all -q --format json`;
    expect(parse(line)).toEqual({
      command: 'verify',
      raw: { endpoint: [URL_], samples: '5', 'wait-timeout': '10m' },
      format: 'json',
      quiet: true,
      all: true,
    });
  });

  test('several endpoints, several candidates, and only the plan', () => {
    const line = `verify ${URL_} https://b.example --candidate-endpoint https://c.example --candidate-endpoint=https://d.example --dry-run`;
    expect(parse(line)).toMatchObject({
      raw: {
        endpoint: [URL_, 'https://b.example'],
        'candidate-endpoint': ['https://c.example', 'https://d.example'],
        'dry-run': 'true',
      },
    });
  });

  test('a command as one argument, with what it likes in it', () => {
    const command = 'kubectl rollout undo --to-revision=3 && echo "-- done"';
    const request = parseArguments(['verify', URL_, '--rollback-command', command]);
    expect(request).toMatchObject({ raw: { 'rollback-command': command } });
  });

  test('a value that begins with a dash is given behind an equals sign', () => {
    const request = parseArguments(['verify', URL_, '--principal=-x']);
    expect(request).toMatchObject({ raw: { principal: '-x' } });
  });

  test('headers, each by itself', () => {
    const request = parseArguments([
      'verify',
      URL_,
      '--header',
      'X-Api-Key: env:KEY',
      '--header',
      'Authorization: Bearer env:TOKEN',
      '--header=X-Tenant: acme',
    ]);
    expect(request).toMatchObject({
      raw: {
        headers: ['X-Api-Key: env:KEY', 'Authorization: Bearer env:TOKEN', 'X-Tenant: acme'],
      },
    });
  });

  test('its settings load', async () => {
    const request = parse(`verify ${URL_} --fail-on any --version-from header:X-Commit`);
    if (request.command !== 'verify') throw new Error(request.command);
    const options = {
      source: 'cli',
      raw: request.raw,
      readFile: () => undefined,
      env: {},
    } as const;
    expect(await loadSettings(options)).toMatchObject({
      endpoint: URL_,
      failOn: 'any',
      versionFrom: { header: 'x-commit' },
    });
  });

  test('an empty endpoint, as an unset variable leaves it, is missing', async () => {
    const request = parseArguments(['verify', '']);
    if (request.command !== 'verify') throw new Error(request.command);
    const options = {
      source: 'cli',
      raw: request.raw,
      readFile: () => undefined,
      env: {},
    } as const;
    await expect(loadSettings(options)).rejects.toThrow('No endpoint is given');
  });
});

describe('snapshot', () => {
  test('of an endpoint into a file', () => {
    expect(parse(`snapshot ${URL_} -o s.json`)).toEqual({
      command: 'snapshot',
      raw: { mode: 'snapshot', endpoint: [URL_], snapshot: 's.json' },
      format: 'text',
      quiet: false,
      check: false,
    });
  });

  test('of a command, whose flags are its own', () => {
    expect(parse('snapshot --check -- node server.js --port 1 -o x -- y')).toMatchObject({
      stdio: { kind: 'stdio', command: 'node', args: 'server.js --port 1 -o x -- y'.split(' ') },
      check: true,
      raw: { mode: 'snapshot' },
    });
  });

  test('to stdout', () => {
    expect(parse(`snapshot ${URL_} --output -`)).toMatchObject({ raw: { snapshot: '-' } });
  });
});

describe('diff', () => {
  test('of a file and an endpoint', () => {
    expect(parse(`diff a.json ${URL_} --fail-on none --format markdown`)).toEqual({
      command: 'diff',
      before: { kind: 'file', path: 'a.json' },
      after: { kind: 'endpoint', url: URL_ },
      raw: { 'fail-on': 'none' },
      format: 'markdown',
      quiet: false,
    });
  });

  test('of an endpoint and a command', () => {
    expect(parse(`diff ${URL_} -- node server.js`)).toMatchObject({
      before: { kind: 'endpoint', url: URL_ },
      after: { kind: 'stdio', command: 'node', args: ['server.js'] },
    });
  });
});

describe('accept', () => {
  const REQUEST = {
    command: 'accept',
    raw: {},
    format: 'text',
    quiet: false,
    select: { all: false },
    prune: false,
    dryRun: false,
  };

  test('of the snapshot and an endpoint', () => {
    expect(parse(`accept ${URL_} --reason fine`)).toEqual({
      ...REQUEST,
      after: { kind: 'endpoint', url: URL_ },
      reason: 'fine',
    });
  });

  test('of two files, with all that narrows and is written', () => {
    const line =
      'accept a b --rule r --subject s --pointer= --fingerprint 1F0C --all --reason x --expires 2999-01-01 --dry-run --prune';
    expect(parse(line)).toEqual({
      ...REQUEST,
      before: { kind: 'file', path: 'a' },
      after: { kind: 'file', path: 'b' },
      select: { all: true, rule: 'r', subject: 's', pointer: '', fingerprint: '1f0c' },
      reason: 'x',
      expires: '2999-01-01',
      dryRun: true,
      prune: true,
    });
  });

  test('of a command, only to be rid of old entries', () => {
    expect(parse('accept --prune --snapshot s.json -- node x')).toEqual({
      ...REQUEST,
      raw: { snapshot: 's.json' },
      after: { kind: 'stdio', command: 'node', args: ['x'] },
      prune: true,
    });
  });

  test.each([
    ['1d', '2026-11-23'],
    ['6w', '2027-01-03'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-21', undefined],
    ['2027-02-30', undefined],
    ['0d', undefined],
    ['9999w', undefined],
    ['30', undefined],
  ])('--expires %s', (text, day) => {
    expect(lastDay(text, new Date('2026-11-22T23:59:59Z'))).toBe(day);
  });
});

describe('help and version', () => {
  test.each([
    ['', { command: 'help', exitCode: 2 }],
    ['--help', { command: 'help', exitCode: 0 }],
    ['-h', { command: 'help', exitCode: 0 }],
    ['help', { command: 'help', exitCode: 0 }],
    ['help diff', { command: 'help', topic: 'diff', exitCode: 0 }],
    ['verify --help', { command: 'help', topic: 'verify', exitCode: 0 }],
    ['verify --sampels 3 -h', { command: 'help', topic: 'verify', exitCode: 0 }],
    ['--version', { command: 'version' }],
    ['-V', { command: 'version' }],
    ['demo', { command: 'demo' }],
  ])('%j', (line, request) => {
    expect(parse(line)).toEqual(request);
  });
});

describe('wrong usage', () => {
  const TABLE: [argv: string[], message: string, fix: string][] = [
    [['verfy', URL_], 'no command "verfy"', '`verify`'],
    [[URL_], 'no command', `\`verify ${URL_}\``],
    [
      ['frobnicate'],
      'no command "frobnicate"',
      'verify, snapshot, diff, accept, watch, preflight, demo',
    ],
    [['--format', 'json'], 'No command is given', '`verify`'],
    [['verify', URL_, '--sampels', '3'], 'no flag `--sampels`', '`--samples`?'],
    [['verify', URL_, '--headers', 'X: y'], 'no flag `--headers`', '`--header`'],
    [['verify', '--endpoint', URL_], 'no flag `--endpoint`', '`verify <endpoint>`'],
    [['verify', URL_, '--checks', 'x'], 'no flag `--checks`', 'in the config file'],
    [['verify', URL_, '-x'], 'no flag `-x`', 'mcp-deploy-gate verify --help'],
    [['verify', URL_, '--samples'], '`--samples` needs a value', '`--samples N`'],
    [['verify', URL_, '--samples', '--all'], '`--samples` needs a value', '`--samples=-…`'],
    [['verify', URL_, '--samples=1', '--samples=2'], '`--samples` is given twice', 'Keep one'],
    [['verify', URL_, '--all=yes'], '`--all` takes no value', '`--all` alone'],
    [['verify', URL_, '--format', 'yaml'], '`--format` is "yaml"', 'Known: text, json, markdown'],
    [
      ['verify', URL_, '--mode', 'snapshot'],
      'does not write snapshots',
      'mcp-deploy-gate snapshot',
    ],
    [['verify', '--', 'node', 'x'], '`verify` takes no command', 'name its URL'],
    [['verify', URL_, '--check'], '`verify` has no flag `--check`', 'belongs to `snapshot`'],
    [['snapshot', URL_, '--snapshot', 'x'], '`snapshot` has no flag `--snapshot`', '`-o FILE`'],
    [['snapshot', URL_, '--rollback-command', 'x'], 'has no flag', 'belongs to `verify`'],
    [['snapshot', URL_, '--', 'node'], 'not an endpoint and a command', 'Keep one'],
    [['snapshot', '--'], 'Nothing stands behind `--`', '`-- node server.js`'],
    [['snapshot', URL_, '--check', '-o', '-'], 'not with stdout', '`-o FILE`'],
    [['diff', 'a.json'], 'two things, and 1 is given', '<before> <after>'],
    [['diff', 'a', 'b', 'c'], 'two things, and 3 are given', '<before> <after>'],
    [['diff', 'a.json', 'https://'], 'is not a URL', 'https://host/path'],
    [['accept', '--reason', 'x'], 'and 0 are given', '<before> <after>'],
    [['accept', 'a', 'b', 'c', '--reason', 'x'], 'and 3 are given', '<before> <after>'],
    [['accept', 'a'], '`--reason` is missing', '--reason "'],
    [['accept', 'a', '--reason', ' '], '`--reason` is empty', '--reason "'],
    [['accept', 'a', '--reason', '…'], '`--reason` holds no word', '--reason "'],
    [['accept', 'a', '--reason', 'a\nb'], '`--reason` holds a line break', '--reason "'],
    [['accept', 'a', '--prune', '--all'], '`--reason` is missing', '--reason "'],
    [['accept', 'a', '--reason', 'x', '--fingerprint', 'tools'], 'no fingerprint', 'hexadecimal'],
    [['accept', 'a', '--reason', 'x', '--expires', '2020-01-01'], 'from today on', '`30d`'],
    [['accept', 'a', '--reason', 'x', '--expires', '5m'], 'from today on', '`30d`'],
    [['accept', 'a', '--reason', 'x', '--format', 'json'], 'no flag `--format`', 'belongs to'],
    [['demo', 'x'], '`demo` takes nothing', 'mcp-deploy-gate demo'],
    [['demo', '--all'], '`demo` has no flag `--all`', 'belongs to `verify` or `accept`'],
  ];

  test.each(TABLE)('%j', (argv, message, fix) => {
    const error = refused(argv);
    expect(error.problems, error.message).toHaveLength(1);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(fix);
    expect(error.code).toBe('config');
  });

  test('all is said at once', () => {
    const error = refused([
      'verify',
      URL_,
      'b',
      '--sampels',
      '3',
      '--check',
      '--format=x',
      '--all=1',
    ]);
    expect(error.problems.map(({ key }) => key)).toEqual([
      '--all',
      '--sampels',
      '--check',
      '--format',
    ]);
  });
});

describe('secrets', () => {
  const SECRET = 'sk-0123456789abcdef';

  test.each([
    [['--bearer-token', SECRET], 'MCP_GATE_BEARER_TOKEN'],
    [[`--bearer-token=${SECRET}`], 'MCP_GATE_BEARER_TOKEN'],
    [['--oauth-client-secret', SECRET], 'MCP_GATE_OAUTH_CLIENT_SECRET'],
    [['--header', `Authorization: Bearer ${SECRET}`], '--header "Authorization: env:VARIABLE"'],
    [['--header', `authorization:${SECRET}`], 'env:VARIABLE'],
    [['--header', `X-Api-Key: ${SECRET}`], 'env:VARIABLE'],
    [['--header', `Cookie: session=${SECRET}`], 'env:VARIABLE'],
    [['--header', `CF-Access-Client-Secret: env:${SECRET}`], 'env:VARIABLE'],
  ])('are refused on the command line, and not shown: %j', (flags, fix) => {
    const error = refused(['verify', URL_, ...flags]);
    expect(error.problems).toHaveLength(1);
    expect(error.hint).toContain(fix);
    expect(`${error.message}${error.hint}`).not.toContain(SECRET);
  });

  test('an endpoint of `diff` with a password is refused, and not shown', () => {
    const error = refused(['diff', 'a.json', `https://me:${SECRET}@x.example/mcp`]);
    expect(error.message).toContain('user name or password');
    expect(error.message).not.toContain(SECRET);
  });
});

test('every flag that is a setting can be given, and nothing else is a setting', () => {
  // `dry-run` is a flag of `accept` and a setting of `verify`.
  const own = ['all', 'output', 'check', 'format', 'quiet', 'help', 'reason', 'expires', 'prune'];
  own.push('rule', 'subject', 'pointer', 'fingerprint');
  // Members of the setting `watch`, and where its page is written.
  own.push('sessions', 'profile', 'max-duration', 'tool', 'require', 'html');
  const settings = FLAGS.map(({ name }) => name).filter((name) => !own.includes(name));
  expect([...new Set(settings)].sort()).toEqual([...FLAG_NAMES].sort());
  for (const command of COMMANDS) {
    const names = FLAGS.filter(({ commands }) => commands.includes(command));
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  }
  expect(FLAG_GROUPS.every(({ flags }) => flags.length > 0)).toBe(true);
});
