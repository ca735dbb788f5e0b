import { describe, expect, test } from 'vitest';
import type { RawSettings } from '../../src/config/given.ts';
import { loadSettings } from '../../src/config/load.ts';
import { ENDPOINT, load, refused } from './loading.ts';

describe('settings', () => {
  test('an endpoint alone gets every default', async () => {
    expect(await load()).toEqual({
      mode: 'gate',
      endpoint: ENDPOINT,
      endpoints: [ENDPOINT],
      candidateEndpoints: [],
      transport: 'auto',
      protocolVersion: 'auto',
      headers: [],
      snapshot: { path: 'tools-snapshot.json', named: false },
      failOn: 'breaking',
      shell: 'bash',
      timeoutMs: 45 * 60_000,
      waitTimeoutMs: 5 * 60_000,
      soakDurationMs: 0,
      drainDurationMs: 30_000,
      commandTimeoutMs: 15 * 60_000,
      rollbackTimeoutMs: 5 * 60_000,
      onFailure: 'rollback',
      onCancel: 'hold',
      dryRun: false,
      samples: 3,
      intervalMs: 2000,
      manifests: [],
      requestTimeoutMs: 10_000,
      failureThreshold: 2,
      soakIntervalMs: 10_000,
      errorToleranceMs: 60_000,
      checks: { requiredTools: [], minTools: 1, latency: {}, toolCalls: [], resources: [] },
      accept: [],
    });
  });

  test('every input arrives', async () => {
    const settings = await load({
      raw: {
        transport: 'streamable-http',
        'protocol-version': '2025-11-25',
        'health-url': 'https://mcp.example.com/health',
        'expected-version': ' 1.4.0 ',
        headers: 'X-Api-Key: a: b \n\nX-Tenant:acme\r\n',
        'oauth-client-id': 'gate',
        'oauth-client-secret': 'hush hush\n',
        'oauth-scopes': 'read  write',
        'oauth-issuer': 'http://127.0.0.1:9000/',
        principal: 'ci',
        snapshot: 'contract.json',
        baseline: 'before.json',
        'fail-on': 'review',
        'rollback-command': '  undo  a\n  undo b\n',
        shell: 'perl {0}',
        'working-directory': 'deploy dir',
        timeout: '1h30m',
        'wait-timeout': '90s',
        'rollback-timeout': '500ms',
        'on-failure': 'hold',
        'report-path': 'out/report.json',
      },
    });
    expect(settings).toMatchObject({
      transport: 'streamable-http',
      protocolVersion: '2025-11-25',
      healthUrl: 'https://mcp.example.com/health',
      expectedVersion: '1.4.0',
      headers: [
        ['X-Api-Key', 'a: b'],
        ['X-Tenant', 'acme'],
      ],
      oauth: {
        clientId: 'gate',
        clientSecret: 'hush hush',
        scopes: ['read', 'write'],
        issuer: 'http://127.0.0.1:9000/',
      },
      principal: 'ci',
      snapshot: { path: 'contract.json', named: true },
      baseline: 'before.json',
      failOn: 'review',
      rollbackCommand: '  undo  a\n  undo b\n',
      shell: 'perl {0}',
      workingDirectory: 'deploy dir',
      timeoutMs: 5_400_000,
      waitTimeoutMs: 90_000,
      rollbackTimeoutMs: 500,
      onFailure: 'hold',
      reportPath: 'out/report.json',
    });
  });

  test('every input of a deployment arrives', async () => {
    const settings = await load({
      raw: {
        endpoint: 'https://eu.example.com/mcp\n\n https://us.example.com/mcp \r\n',
        'candidate-endpoint': 'https://green-eu.example.com/mcp\nhttps://green-us.example.com/mcp',
        'previous-endpoint': 'https://blue.example.com/mcp',
        'health-url': '/health?deep=1',
        'previous-revision': ' 41 ',
        'deploy-command': ' up a\n up b\n',
        'promote-command': ' switch ',
        'discard-command': ' drop ',
        'rollback-command': ' back ',
        'retire-command': ' down ',
        'revision-command': ' which ',
        'soak-duration': '2m',
        'drain-duration': '0s',
        'command-timeout': '7m',
        'on-cancel': 'rollback',
        'dry-run': 'true',
      },
    });
    expect(settings).toMatchObject({
      endpoint: 'https://eu.example.com/mcp',
      endpoints: ['https://eu.example.com/mcp', 'https://us.example.com/mcp'],
      candidateEndpoints: ['https://green-eu.example.com/mcp', 'https://green-us.example.com/mcp'],
      previousEndpoint: 'https://blue.example.com/mcp',
      healthUrl: '/health?deep=1',
      previousRevision: '41',
      deployCommand: ' up a\n up b\n',
      promoteCommand: ' switch ',
      discardCommand: ' drop ',
      rollbackCommand: ' back ',
      retireCommand: ' down ',
      revisionCommand: ' which ',
      soakDurationMs: 120_000,
      drainDurationMs: 0,
      commandTimeoutMs: 420_000,
      onCancel: 'rollback',
      dryRun: true,
    });
  });

  test('the revision of a deployment that a step before made', async () => {
    const settings = await load({ raw: { 'expected-revision': 'web@sha256:ab', headers: '' } });
    expect(settings.expectedRevision).toBe('web@sha256:ab');
  });

  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    [' false ', false],
    ['', false],
  ])('dry-run: %j is %s', async (text, dryRun) => {
    expect((await load({ raw: { 'dry-run': text } })).dryRun).toBe(dryRun);
  });

  test('a monitor and the tuning of the soak stand in the file', async () => {
    const tuning = 'soak-interval: 5s\nerror-tolerance: 0s\n';
    const url = 'http://127.0.0.1:8080/status';
    expect(await load({ file: `${tuning}monitor: { url: "${url}" }` })).toMatchObject({
      soakIntervalMs: 5000,
      errorToleranceMs: 0,
      monitor: {
        url,
        status: 'status',
        probedAt: 'last_probe_at',
        down: ['down', 'unhealthy', 'error', 'failed', 'offline'],
      },
    });
    const file = `monitor: { url: "${url}", status: /data/state, probed-at: at, down: [RED] }`;
    expect((await load({ file })).monitor).toEqual({
      url,
      status: '/data/state',
      probedAt: 'at',
      down: ['red'],
    });
  });

  test('inputs win over the file, the file over defaults, and an empty input is an absent one', async () => {
    const settings = await load({
      raw: { 'fail-on': 'any', 'wait-timeout': '', 'on-failure': '  ' },
      file: 'fail-on: none\nwait-timeout: 7m\non-failure: hold\nsamples: 5\n',
    });
    expect(settings).toMatchObject({
      failOn: 'any',
      waitTimeoutMs: 420_000,
      onFailure: 'hold',
      samples: 5,
      intervalMs: 2000,
      config: '.github/mcp-deploy-gate.yml',
    });
  });

  test('flags win over the file, by the same names', async () => {
    const settings = await load({
      source: 'cli',
      raw: { samples: '7', 'version-from': 'header: X-Commit', interval: '10ms', config: 'g.yml' },
      files: { 'g.yml': 'samples: 5\nversion-from: { health: /v }\nfailure-threshold: 4\n' },
    });
    expect(settings).toMatchObject({
      samples: 7,
      intervalMs: 10,
      failureThreshold: 4,
      versionFrom: { header: 'x-commit' },
      config: 'g.yml',
    });
  });

  test.each(['', '\n', '# nothing yet\n', '---\n', '{}'])(
    'an empty file %j says nothing',
    async (file) => {
      expect(await load({ file })).toMatchObject({ samples: 3 });
    },
  );

  test('a named file may not be missing, the default one may', async () => {
    expect((await load()).config).toBeUndefined();
    const error = await refused({ raw: { config: 'x.yml' } });
    expect(error.message).toContain('"x.yml" is named but not there');
  });

  test('a file that cannot be read is said with its reason', async () => {
    const loading = loadSettings({
      source: 'action',
      raw: { endpoint: ENDPOINT },
      readFile: () => {
        throw new Error('EISDIR: it is a directory');
      },
      env: {},
    });
    await expect(loading).rejects.toThrow('cannot be read: EISDIR');
  });

  test('mode snapshot writes the file that `baseline` names', async () => {
    const settings = await load({ raw: { mode: 'snapshot', baseline: 'before.json' } });
    expect(settings.snapshot).toEqual({ path: 'before.json', named: true });
    expect(settings).not.toHaveProperty('baseline');
  });

  test('on the command line it writes the default file', async () => {
    const settings = await load({ source: 'cli', raw: { mode: 'snapshot' } });
    expect(settings.snapshot).toEqual({ path: 'tools-snapshot.json', named: false });
  });

  test.each(['hold', 'report'])(
    'a rollback command may stand beside on-failure: %s',
    async (policy) => {
      const settings = await load({ raw: { 'rollback-command': 'x', 'on-failure': policy } });
      expect(settings).toMatchObject({ rollbackCommand: 'x', onFailure: policy });
    },
  );

  test('a policy in the file needs no command: the file is for every workflow', async () => {
    expect((await load({ file: 'on-failure: rollback' })).onFailure).toBe('rollback');
  });

  const DEPLOYMENTS: Record<string, RawSettings> = {
    'a rolling update': {
      'deploy-command': 'a',
      'revision-command': 'b',
      'previous-revision': '1',
    },
    'a deployment that a step before made': { baseline: 'b.json', 'expected-revision': '2' },
    'a switch with a deployment before it': {
      'deploy-command': 'a',
      'candidate-endpoint': 'https://green.example/mcp',
      'promote-command': 'b',
      'discard-command': 'c',
      'retire-command': 'd',
      'drain-duration': '0s',
    },
    'all the time that there is': {
      'candidate-endpoint': 'https://green.example/mcp',
      'promote-command': 'b',
      'rollback-command': 'c',
      'retire-command': 'd',
      'drain-duration': '15m',
      'rollback-timeout': '20m',
    },
    'a rollback by hand of what is known': {
      mode: 'rollback',
      'rollback-command': 'a',
      'revision-command': 'b',
      'expected-revision': '2',
      'on-cancel': 'rollback',
    },
    'one health answer of several, where no version is read from it': {
      endpoint: 'https://a.example/mcp\nhttps://b.example/mcp',
      'health-url': 'https://a.example/health',
    },
  };
  test.each(Object.entries(DEPLOYMENTS))('%s is taken', async (_, raw) => {
    expect((await load({ raw })).endpoints.length).toBeGreaterThan(0);
  });

  test('a path of health is read at each address', async () => {
    const raw = {
      endpoint: 'https://a.example/mcp\nhttps://b.example/mcp',
      'health-url': '/health',
    };
    const { healthUrl } = await load({ raw, file: 'version-from: { health: version }' });
    expect(healthUrl).toBe('/health');
  });

  test('what the file says of soak, drain and cancellation needs nothing beside it', async () => {
    const file = 'soak-duration: 1m\ndrain-duration: 1m\non-cancel: rollback\nsoak-interval: 1s\n';
    const raw = { mode: 'snapshot', baseline: 'b.json' };
    expect(await load({ file, raw })).toMatchObject({ soakDurationMs: 60_000 });
    expect(await load({ file })).toMatchObject({ drainDurationMs: 60_000, onCancel: 'hold' });
  });

  test('a rollback by hand is not on probation, whatever the file says of the gate', async () => {
    const raw = { mode: 'rollback', 'rollback-command': 'x' };
    expect((await load({ raw, file: 'on-failure: report' })).onFailure).toBe('rollback');
  });

  test('a run may go without an endpoint where it says so', async () => {
    const settings = await loadSettings({
      source: 'cli',
      raw: { 'fail-on': 'any' },
      readFile: () => undefined,
      env: {},
      endpointOptional: true,
    });
    expect(settings).toMatchObject({ failOn: 'any' });
    expect(settings).not.toHaveProperty('endpoint');
  });
});
