import { action, calls, cli, file, type Row } from './row.ts';

/** Single settings that are wrong. */
export const VALUES: Row[] = [
  // Names
  [
    'an unknown input',
    action({ 'rollback-comand': 'x' }),
    '`rollback-comand` is not an input',
    '`rollback-command`',
  ],
  ['half of a name', action({ rollback: 'x' }), '`rollback` is not an input', '`rollback-command`'],
  [
    'underscores',
    action({ wait_timeout: '5m' }),
    '`wait_timeout` is not an input',
    '`wait-timeout`',
  ],
  [
    'an input like nothing',
    action({ zzzzzz: '1' }),
    '`zzzzzz` is not an input',
    'Known: endpoint, ',
  ],
  [
    'a tuning key as an input',
    action({ samples: '3' }),
    '`samples` is not an input',
    'in the config file',
  ],
  ['an unknown flag', cli({ sampels: '3' }), 'no flag `--sampels`', '`samples`'],
  [
    'an unknown key of the file',
    file('intervall: 2s'),
    'yml:1:1: `intervall` is not a setting',
    '`interval`',
  ],
  [
    'an unknown key inside',
    file('checks:\n  min-tool: 1'),
    'yml:2:3: `checks.min-tool` is not a key',
    '`min-tools`',
  ],
  [
    'an unknown expectation',
    calls('{tool: a, expect: {isError: true}}'),
    'expect.isError` is not a key',
    'is-error',
  ],
  // Enums
  ['a mode', action({ mode: 'gaet' }), '`mode` is "gaet"', '`gate`'],
  [
    'fail-on',
    action({ 'fail-on': 'warning' }),
    '`fail-on` is "warning"',
    '`breaking`, `review`, `any` or `none`',
  ],
  ['on-failure', cli({ 'on-failure': 'rolback' }), '`--on-failure` is "rolback"', '`rollback`'],
  ['a transport', action({ transport: 'http' }), '`transport` is "http"', '`streamable-http`'],
  [
    'an enum in the file',
    file('samples: 3\nfail-on: breakin'),
    'yml:2:10: `fail-on` is "breakin"',
    '`breaking`',
  ],
  [
    'a revision',
    action({ 'protocol-version': '2025-13-45' }),
    '"2025-13-45": it is not a revision',
    '`2025-11-25`',
  ],
  ['a version as revision', action({ 'protocol-version': '1.0' }), 'not a revision', '`auto`'],
  ['a shell', action({ shell: 'zsh' }), '`shell` is "zsh"', '`bash -e {0}`'],
  // Durations and counts
  [
    'a bare number',
    action({ 'wait-timeout': '30' }),
    '`wait-timeout` is "30": it is a number without a unit',
    '`30s` for seconds',
  ],
  [
    'a bare number in the file',
    file('interval: 30'),
    'yml:1:11: `interval` is 30: it is a number without a unit',
    '`30s` for seconds',
  ],
  ['no duration', action({ timeout: 'forever' }), '`timeout` is "forever"', '`1h30m`'],
  ['too long', action({ timeout: '25h' }), 'more than a day', '`24h`'],
  ['no time', cli({ interval: '0s' }), '`--interval` is "0s"', '`1ms`'],
  [
    'a count that is text',
    cli({ samples: 'three' }),
    '`--samples` is "three": it is text, not a number',
    'Write a number',
  ],
  ['a count of none', cli({ samples: '0' }), 'less than 1', 'at least 1'],
  ['a count too large', file('samples: 21'), 'more than 20', 'at most 20'],
  [
    'a broken count',
    file('failure-threshold: 1.5'),
    '`failure-threshold` is 1.5',
    'a whole number',
  ],
  // Addresses
  ['no endpoint', action({ endpoint: '' }), '`endpoint` is missing', 'https://mcp.example.com/mcp'],
  [
    'no endpoint on the command line',
    cli({ endpoint: [] }),
    'No endpoint',
    'https://mcp.example.com/mcp',
  ],
  [
    'two endpoints',
    action({ endpoint: 'https://a.example/\nhttps://b.example/' }),
    'names 2 endpoints',
    'one endpoint per run',
  ],
  [
    'no URL',
    action({ endpoint: 'mcp.example.com' }),
    '`endpoint` is "mcp.example.com": it is not a URL',
    'https://',
  ],
  ['a scheme', action({ endpoint: 'ws://x/mcp' }), 'has the scheme "ws:"', 'http or https'],
  ['a health URL', action({ 'health-url': '/health' }), '`health-url` is "/health"', 'https://'],
  [
    'an issuer without TLS',
    action({
      'oauth-client-id': 'a',
      'oauth-client-secret': 'secret',
      'oauth-issuer': 'http://idp.example',
    }),
    '`oauth-issuer` is "http://idp.example": it is not https',
    'the client secret is sent there',
  ],
];
