import { action, cli, file, type Row } from './row.ts';

/** Settings that are right by themselves and wrong together. */
export const COMBINATIONS: Row[] = [
  [
    'rollback without a command',
    action({ mode: 'rollback' }),
    'Mode `rollback` has nothing to run',
    '`rollback-command`',
  ],
  [
    'snapshot with a rollback',
    action({ mode: 'snapshot', baseline: 'b.json', 'rollback-command': 'x' }),
    'never rolls back',
    'mode `gate`',
  ],
  [
    'snapshot that does not say where',
    action({ mode: 'snapshot' }),
    'does not say which file to write',
    '`baseline`',
  ],
  [
    'snapshot of two files',
    action({ mode: 'snapshot', baseline: 'b', snapshot: 's' }),
    'writes one file',
    'Keep `baseline`',
  ],
  [
    'a policy without a command',
    action({ 'on-failure': 'rollback' }),
    'no command that rolls back',
    '`rollback-command`',
  ],
  [
    'a rollback that holds',
    action({ mode: 'rollback', 'rollback-command': 'x', 'on-failure': 'hold' }),
    'was asked to roll back',
    'Take `on-failure` out',
  ],
  [
    'no time to wait',
    action({ timeout: '3m' }),
    '`timeout` 3m leaves no room for `wait-timeout` 5m (default)',
    '`5m` or more',
  ],
  [
    'no time to roll back',
    cli({ timeout: '10m', 'wait-timeout': '6m', 'rollback-command': 'x' }),
    '`--timeout` 10m leaves no room for `--wait-timeout` 6m and `--rollback-timeout` 5m (default)',
    '`11m` or more',
  ],
  [
    'no time in mode rollback',
    action({ mode: 'rollback', 'rollback-command': 'x', 'rollback-timeout': '1h' }),
    '`timeout` 45m (default) leaves no room for `rollback-timeout` 1h',
    '`1h` or more',
  ],
  [
    'SSE in the modern era',
    action({ transport: 'sse', 'protocol-version': '2026-07-28' }),
    'MCP 2026-07-28 has no such transport',
    '`streamable-http`',
  ],
  [
    'a version of no health',
    file('version-from: { health: /version }'),
    'there is no `health-url`',
    'Give `health-url`',
  ],
  [
    'a version from nowhere',
    file('version-from: {}'),
    '`version-from` names not exactly one place',
    '`header: <name>`',
  ],
  [
    'a version from two places',
    file('version-from: { header: a, health: b }'),
    'not exactly one place',
    '`header: <name>`',
  ],
  [
    'a version flag',
    cli({ 'version-from': 'X-Commit' }),
    '`--version-from` is "X-Commit": it names no place',
    '`header:NAME` or `health:MEMBER`',
  ],
];
